import Bytes
import ForeignNetworks
import LeNetModel

/// Operators that move no number, or only move them.
extension TFLiteReader {
  /// Leaves out what only computes a shape, which the file has anyway.
  ///
  /// - Returns: whether the operator was such.
  mutating func appendShape(_ node: TFLiteOperator) throws(ImportError) -> Bool {
    guard Self.shapeOperators.contains(node.operation), node.outputs.count == 1 else {
      return false
    }
    let output = try graph.tensor(node.outputs[0])
    let type = try output.type()
    guard type == .int32 || type == .int64 else { return false }
    guard node.operation != "CAST" || node.input(0).map(shapes.contains) ?? false else {
      return false
    }
    for index in node.inputs where index >= 0 {
      if shapes.contains(index) || index == current { continue }
      guard try constants.contains(index) else {
        throw node.error(
          "an input, \(try graph.tensor(index).shortName), that is no shape",
          "the shape of an activation")
      }
    }
    shapes.insert(output.index)
    leaveOut(node, because: "computes a shape")
    return true
  }

  private static let shapeOperators: Set = [
    "SHAPE", "STRIDED_SLICE", "SLICE", "PACK", "CONCATENATION", "GATHER", "CAST", "REDUCE_PROD",
    "MUL",
  ]

  // MARK: - Other axes

  mutating func appendReshape(_ node: TFLiteOperator) throws(ImportError) {
    let extents = try target(of: node)
    if try takeInput(extents) {
      try advance(to: node)
      leaveOut(node, because: "makes pixels in a row a picture")
      return
    }
    // Pixels in a row that stay one.
    if input == nil, extents.count(where: { $0 > 1 }) <= 1 {
      try advance(to: node)
      leaveOut(node, because: "the same elements")
      return
    }
    let layout = try map()
    if let reshaped = layout.reshaped(to: extents) {
      try advance(to: node)
      try take(reshaped)
      leaveOut(node, because: "the same elements")
      return
    }
    guard extents.count(where: { $0 > 1 }) == 1, extents.elementCount == layout.shape.count else {
      throw node.error(
        "\(layout.extents.described) made into \(extents.described)",
        "flattening, or axes of one element")
    }
    try append(node, .flattening(layout.order))
    try take(ActivationLayout(row: extents, isFlat: true))
  }

  /// The shape that an operator gives its output.
  private mutating func target(of node: TFLiteOperator) throws(ImportError) -> [Int] {
    let declared = try graph.tensor(node.outputs[0]).shape
    guard node.operation == "RESHAPE" else { return declared }
    var wanted: [Int64]
    if let shape = node.input(1) {
      guard try constants.contains(shape) else {
        guard shapes.contains(shape) else {
          throw node.error("a shape that depends on the picture", "one that is known")
        }
        guard try declared.elementCount == graph.tensor(current).count else {
          throw node.error("a shape that is known only when it runs", "one that is in the file")
        }
        return declared
      }
      wanted = try constants.integers(shape)
    } else if let option = try node.options(.reshape)?.vector(
      TFLiteSchema.Reshape.shape, elementByteCount: 4)
    {
      wanted = option.bytes.prefix(4 * TFLiteGraph.axisLimit).integers(Int32.self).map { Int64($0) }
    } else {
      return declared
    }
    guard wanted.count <= TFLiteGraph.axisLimit,
      wanted.allSatisfy({ (-1...Int64(Int32.max)).contains($0) && $0 != 0 }),
      wanted.count(where: { $0 == -1 }) <= 1
    else {
      throw node.error(
        "a shape of \(wanted.prefix(9).map(String.init).joined(separator: "x"))",
        "extents of 1 or more, one of them left open")
    }
    if let open = wanted.firstIndex(of: -1) {
      let count = try graph.tensor(current).count ?? 0
      let rest = wanted.filter { $0 != -1 }.map { Int($0) }.elementCount ?? 0
      guard rest > 0, count > 0, count.isMultiple(of: rest) else {
        throw node.error("\(count) elements in pieces of \(rest)", "pieces that they fill")
      }
      wanted[open] = Int64(count / rest)
    }
    return wanted.map { Int($0) }
  }

  mutating func appendTranspose(_ node: TFLiteOperator) throws(ImportError) {
    let layout = try map()
    let order = try self.order(node, axes: layout.axes.count)
    try advance(to: node)
    try take(layout.permuted(by: order))
    leaveOut(node, because: "the same elements, in another order")
  }

  /// The constant order of a transposition.
  mutating func order(_ node: TFLiteOperator, axes: Int) throws(ImportError) -> [Int] {
    guard let index = node.input(1), try constants.contains(index) else {
      throw node.error("an order that depends on the picture", "one that is known")
    }
    let order = try constants.integers(index)
    guard order.count == axes, Set(order).count == axes,
      order.allSatisfy({ (0..<Int64(axes)).contains($0) })
    else {
      throw node.error(
        "an order of \(order.prefix(9).map(String.init).joined(separator: ", "))",
        "each of \(axes) axes once")
    }
    return order.map { Int($0) }
  }

  // MARK: - Padding

  mutating func appendPadding(_ node: TFLiteOperator) throws(ImportError) {
    let layout = try map()
    guard layout.isChannelsLast, !layout.isFlat else {
      throw node.error("it on \(layout.extents.described)", "it on 1 x rows x columns x channels")
    }
    if let value = node.input(2) {
      let constant = try constants.real(value)
      guard constant.values.allSatisfy({ $0 == 0 }) else {
        throw node.error("padding with \(constant.values.first ?? 0)", "padding with 0")
      }
    }
    guard let index = node.input(1), try constants.contains(index) else {
      throw node.error("padding that depends on the picture", "padding that is known")
    }
    let amounts = try constants.integers(index)
    guard amounts.count == 8, amounts.allSatisfy({ (0...1024).contains($0) }),
      [0, 1, 6, 7].allSatisfy({ amounts[$0] == 0 })
    else {
      throw node.error(
        "padding of \(amounts.prefix(9).map(String.init).joined(separator: ", "))",
        "0 to 1024 rows and columns on each side, and nothing else")
    }
    let padding = ForeignPadding(
      top: Int(amounts[2]), left: Int(amounts[4]), bottom: Int(amounts[3]), right: Int(amounts[5]))
    try append(node, .padding(padding))
    let shape = layout.shape
    try take(
      ActivationLayout(
        Shape(
          channels: shape.channels, height: shape.height + padding.top + padding.bottom,
          width: shape.width + padding.left + padding.right)))
  }
}
