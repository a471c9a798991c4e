import ForeignNetworks
import LeNetModel

extension GraphReader {
  /// Zeros around a map.
  mutating func pad(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let rank = value.layout.rank
    guard ["constant", nil].contains(node.text("mode")) else {
      throw node.refused(found: "mode \(node.text("mode") ?? "")", possible: "constant zeros")
    }
    var pads = try (opset < 11 ? node.integers("pads") : node.integers(1, "pads")) ?? []
    if let axes = try node.integers(3, "axes") {
      _ = try node.axes(axes, rank: rank)
      guard pads.count == 2 * axes.count else {
        throw node.refused(found: "\(pads.count) pads", possible: "\(2 * axes.count)")
      }
      var whole = [Int](repeating: 0, count: 2 * rank)
      for (index, axis) in axes.enumerated() {
        let axis = try node.axis(axis, rank: rank)
        (whole[axis], whole[axis + rank]) = (pads[index], pads[index + axes.count])
      }
      pads = whole
    }
    let limit = GraphInput.extentLimit
    guard pads.count == 2 * rank, pads.allSatisfy({ (0...limit).contains($0) }) else {
      throw node.refused(found: "pads \(pads)", possible: "two for each axis, none negative")
    }
    if pads.allSatisfy({ $0 == 0 }) { return set(node, value, leftOut: "nothing") }
    let zero =
      opset < 11
      ? Double(node.float("value", default: 0)) : try node.constant(2, "a value")?.single ?? 0
    // In integers, real 0 is the zero point.
    let isZero =
      value.integerType.map { integers in
        value.grid != nil
          && Int32(exactly: zero)?.toInt8(from: integers) == value.grid?.zeroPoint
      } ?? (zero == 0)
    guard isZero else {
      throw node.refused(found: "padding with \(zero)", possible: "zeros")
    }
    var padding = ForeignPadding.none
    for (axis, atoms) in value.layout.axes.enumerated()
    where pads[axis] != 0 || pads[axis + rank] != 0 {
      switch (atoms.count, atoms.first?.part) {
      case (1, .row): (padding.top, padding.bottom) = (pads[axis], pads[axis + rank])
      case (1, .column): (padding.left, padding.right) = (pads[axis], pads[axis + rank])
      default:
        throw node.refused(
          found: "padding of axis \(axis) of \(value.layout.description)",
          possible: "padding of rows and columns")
      }
    }
    var padded = value
    padded.shape = try node.map(
      channels: value.shape.channels, value.shape.height + padding.top + padding.bottom,
      value.shape.width + padding.left + padding.right)
    padded.layout.axes = value.layout.axes.map { atoms in
      switch (atoms.count, atoms.first?.part) {
      case (1, .row): FileLayout.axis(.row, padded.shape.height)
      case (1, .column): FileLayout.axis(.column, padded.shape.width)
      default: atoms
      }
    }
    append(node, .padding(padding), padded, grid: value.grid)
  }
}
