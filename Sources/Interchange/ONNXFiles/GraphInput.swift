import ForeignNetworks
import LeNetModel

/// The value that a graph reads.
struct GraphInput {
  let name: String
  let type: ElementType
  let value: RunningValue
  /// Whether a picture's values lie in a row, and nothing tells yet what its rows are.
  let isRow: Bool

  /// More than any axis of a picture, or a batch, that is read.
  static let extentLimit = 1 << 16

  /// - Parameter info: of the one input that is no initializer.
  init(_ info: Onnx_ValueInfoProto) throws(ImportError) {
    name = info.name
    guard case .tensorType(let tensor) = info.type.value, tensor.hasShape else {
      throw Self.refused(info.name, "no shape", "a batch of pictures")
    }
    guard let type = ElementType(rawValue: tensor.elemType),
      type.isFloatingPoint || type == .uint8 || type == .int8
    else {
      throw Self.refused(
        info.name, ElementType.name(tensor.elemType), "floating point, uint8 or int8")
    }
    self.type = type
    // Nil where the file leaves an extent open.
    let extents = tensor.shape.dim.map { dimension -> Int? in
      if case .dimValue(let extent) = dimension.value, extent > 0 { Int(extent) } else { nil }
    }
    let described = extents.map { $0.map(String.init) ?? "?" }.joined(separator: "x")
    let picture = extents.dropFirst().compactMap { $0 }
    guard (2...4).contains(extents.count), picture.count == extents.count - 1,
      extents.allSatisfy({ $0 ?? 1 <= Self.extentLimit })
    else {
      throw Self.refused(
        info.name, extents.isEmpty ? "no axes" : "a shape of \(described)",
        "a batch of pictures with fixed rows, columns and channels")
    }
    let batch = FileLayout.axis(.batch, (extents[0] ?? 1))
    isRow = picture.count == 1
    if isRow {
      value = RunningValue(
        layout: FileLayout(axes: [batch, FileLayout.axis(.channel, picture[0])]),
        shape: Shape(channels: picture[0], height: 1, width: 1))
    } else {
      let (shape, axes) = Self.picture(picture)
      guard shape.count <= Self.extentLimit * 4 else {
        throw Self.refused(
          info.name, "a picture of \(described)", "up to \(Self.extentLimit * 4) values")
      }
      value = RunningValue(layout: FileLayout(axes: [batch] + axes), shape: shape)
    }
  }

  /// What axes of these extents stand for: rows and columns, or channels as well, which are fewer and come
  /// first or last.
  ///
  /// - Parameter extents: two or three.
  static func picture(_ extents: [Int]) -> (Shape, [[FileLayout.Atom]]) {
    let isLast = extents.count == 3 && extents[0] > extents[2]
    let shape =
      switch (extents.count, isLast) {
      case (2, _): Shape(channels: 1, height: extents[0], width: extents[1])
      case (_, true): Shape(channels: extents[2], height: extents[0], width: extents[1])
      case (_, false): Shape(channels: extents[0], height: extents[1], width: extents[2])
      }
    let channel = [FileLayout.axis(.channel, shape.channels)]
    let places = [
      FileLayout.axis(.row, shape.height), FileLayout.axis(.column, shape.width),
    ]
    if extents.count == 2 { return (shape, places) }
    return (shape, isLast ? places + channel : channel + places)
  }

  private static func refused(_ name: String, _ found: String, _ possible: String) -> ImportError {
    .node(name: name, operation: "input", found: found, possible: possible)
  }
}
