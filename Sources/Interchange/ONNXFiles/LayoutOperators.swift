import ForeignNetworks
import LeNetModel

/// Operators that move or rename axes, or do nothing.
extension GraphReader {
  /// - Returns: whether the node is one of them.
  mutating func followLayout(_ node: Node, _ value: RunningValue) throws(ImportError) -> Bool {
    switch node.operation {
    case "Identity": set(node, value, leftOut: "nothing")
    case "Dropout": set(node, value, leftOut: "nothing while not training")
    case "Reshape": try reshape(node, value, to: reshapeExtents(node, value))
    case "Flatten": try reshape(node, value, to: flattenExtents(node, value))
    case "Squeeze", "Unsqueeze": try changeRank(node, value)
    case "Transpose": try transpose(node, value)
    case "Expand": try expand(node, value)
    case "Slice", "Gather": try takeAll(node, value)
    case "Pad": try pad(node, value)
    default: return false
    }
    return true
  }

  /// The chain goes on with the same elements.
  private mutating func set(_ node: Node, _ value: RunningValue, layout: FileLayout) {
    let joined = layout.axes.contains { $0.count > 1 }
    if joined, !value.layout.axes.contains(where: { $0.count > 1 }) {
      chain.joiningNode = (node.index, node.name)
    }
    var value = value
    value.layout = layout
    set(node, value, leftOut: "layout")
  }

  private mutating func reshape(
    _ node: Node, _ value: RunningValue, to extents: [Int]
  ) throws(ImportError) {
    if let layout = value.layout.reshaped(to: extents) {
      return set(node, value, layout: layout)
    }
    if let (shape, layout) = rowAsPicture(value, extents) {
      (chain.input, chain.isRow) = (shape, false)
      var value = value
      value.shape = shape
      return set(node, value, layout: layout)
    }
    throw node.refused(
      found: "\(value.layout.extents.described) as \(extents.described)",
      possible: "whole axes joined, and the batch apart")
  }

  /// The rows, columns and channels that `extents` make of a picture that came in a row.
  private func rowAsPicture(
    _ value: RunningValue, _ extents: [Int]
  ) -> (Shape, FileLayout)? {
    let batch = value.layout.batch
    guard chain.isRow, [3, 4].contains(extents.count), extents[0] == batch,
      extents.allSatisfy({ (1...GraphInput.extentLimit).contains($0) })
    else { return nil }
    let (shape, axes) = GraphInput.picture(Array(extents.dropFirst()))
    guard let count = [shape.channels, shape.height, shape.width].product,
      count == value.shape.channels
    else { return nil }
    return (shape, FileLayout(axes: [FileLayout.axis(.batch, batch)] + axes))
  }

  private func reshapeExtents(
    _ node: Node, _ value: RunningValue
  ) throws(ImportError) -> [Int] {
    guard let target = try node.integers(1, "a shape") else {
      throw node.refused(found: "no shape", possible: "a shape")
    }
    return try node.resolved(target, from: value.layout.extents)
  }

  private func flattenExtents(_ node: Node, _ value: RunningValue) throws(ImportError) -> [Int] {
    let extents = value.layout.extents
    let axis = node.integer("axis", default: 1)
    let split = axis == extents.count ? axis : try node.axis(axis, rank: extents.count)
    return [extents[..<split].reduce(1, *), extents[split...].reduce(1, *)]
  }

  private mutating func changeRank(_ node: Node, _ value: RunningValue) throws(ImportError) {
    set(
      node, value,
      layout: FileLayout(
        axes: try node.changedRank(
          value.layout.axes, isOne: { $0.isEmpty }, one: [], opset: opset)))
  }

  private mutating func transpose(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let order = try node.permutation(rank: value.layout.rank)
    set(node, value, layout: FileLayout(axes: order.map { value.layout.axes[$0] }))
  }

  private mutating func expand(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let target = try node.integers(1, "a shape") ?? []
    let extents = value.layout.extents
    guard target.count <= extents.count,
      zip(target.reversed(), extents.reversed()).allSatisfy({ $0 == $1 || $0 == 1 })
    else {
      throw node.refused(
        found: "\(extents.described) as \(target.described)", possible: "values as many as before")
    }
    set(node, value, leftOut: "nothing")
  }

  /// The only index of an axis, or all of them.
  private mutating func takeAll(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let extents = value.layout.extents
    if node.operation == "Gather" {
      let axis = try node.axis(node.integer("axis", default: 0), rank: extents.count)
      let indices = try node.requiredConstant(1, "indices")
      if extents[axis] == 1, indices.count == 1, indices.shape.count < 2,
        [0, -1].contains(indices.single)
      {
        var layout = value.layout
        if indices.shape.isEmpty { layout.axes.remove(at: axis) }
        return set(node, value, layout: layout)
      }
    } else {
      let slices = try node.slices(extents, opset: opset)
      if zip(slices, extents).allSatisfy({ $0.step == 1 && $0.start == 0 && $0.count == $1 }) {
        return set(node, value, leftOut: "nothing")
      }
    }
    throw node.refused(found: "a part of the value", possible: "all of it")
  }
}

extension [Int] {
  /// `6x1x5x5`
  var described: String { isEmpty ? "one value" : map(String.init).joined(separator: "x") }

  /// Nil where 64 bits do not hold it.
  var product: Int? {
    reduce(1) { product, extent in
      guard let product else { return nil }
      let (result, overflow) = product.multipliedReportingOverflow(by: extent)
      return overflow ? nil : result
    }
  }
}
