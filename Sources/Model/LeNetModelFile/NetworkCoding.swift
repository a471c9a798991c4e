import Bytes
import LeNetModel

/// `NETW`: u32 layer count, then for each layer u8 kind, u8 option, u16 kernel rows, u32 width.
extension Network {
  func encode() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(layers.count))
    for layer in layers {
      let fields = LayerFields(layer.kind)
      bytes.append(littleEndian: fields.kind)
      bytes.append(littleEndian: fields.option)
      bytes.append(littleEndian: fields.kernelRows)
      bytes.append(littleEndian: fields.width)
    }
    return bytes
  }

  init(decoding content: ArraySlice<UInt8>) throws(ModelFileError) {
    guard content.count >= 4 else {
      throw .sectionByteCount(section: "network", found: content.count, expected: 4)
    }
    // The section's own size is the count that may be trusted.
    let layerCount = (content.count - 4) / 8
    let claimed = content.integer(UInt32.self, at: 0)
    guard content.count == 4 + 8 * layerCount, claimed == layerCount else {
      throw .field(
        section: "network", field: "layer count", found: claimed,
        expected: "a layer for every 8 of the section's \(content.count) bytes after the first 4")
    }
    var kinds: [LayerKind] = []
    for index in 0..<layerCount {
      let at = 4 + 8 * index
      let fields = LayerFields(
        kind: content.integer(UInt8.self, at: at), option: content.integer(UInt8.self, at: at + 1),
        kernelRows: content.integer(UInt16.self, at: at + 2),
        width: content.integer(UInt32.self, at: at + 4))
      kinds.append(try fields.layerKind(number: index + 1))
    }
    do {
      try self.init(kinds)
    } catch {
      throw .network(error)
    }
  }
}

/// The eight bytes of a layer.
private struct LayerFields {
  var kind: UInt8
  var option: UInt8 = 0
  var kernelRows: UInt16 = 0
  var width: UInt32 = 0

  static let paddings: [UInt8: Padding] = [0: .valid, 1: .same]
  static let activations: [UInt8: Activation] = [1: .relu, 2: .tanh]
  static let poolings: [UInt8: Pooling] = [1: .max, 2: .average]

  /// - Parameter number: of the layer, counted from 1, for messages.
  func layerKind(number: Int) throws(ModelFileError) -> LayerKind {
    let layerKind: LayerKind? =
      switch kind {
      case 1: Self.paddings[option].map { .convolution(filters: Int(width), padding: $0) }
      case 2: Self.activations[option].map { .activation($0) }
      case 3: Self.poolings[option].map { .pooling($0) }
      case 4: option == 0 ? .dense(units: Int(width)) : nil
      default: throw illegal(number, "kind", UInt32(kind), "1 to 4")
      }
    guard let layerKind else {
      let allowed = ["0 or 1", "1 or 2", "1 or 2", "0"][Int(kind) - 1]
      throw illegal(number, "option", UInt32(option), allowed)
    }
    let canonical = LayerFields(layerKind)
    guard kernelRows == canonical.kernelRows else {
      throw illegal(number, "kernel rows", UInt32(kernelRows), "\(canonical.kernelRows)")
    }
    guard width == canonical.width else {
      throw illegal(number, "width", width, "\(canonical.width)")
    }
    return layerKind
  }

  private func illegal(
    _ number: Int, _ field: String, _ found: UInt32, _ expected: String
  ) -> ModelFileError {
    .field(section: "network", field: "layer \(number) \(field)", found: found, expected: expected)
  }
}

extension LayerFields {
  init(_ layerKind: LayerKind) {
    switch layerKind {
    case .convolution(let filters, let padding):
      self.init(
        kind: 1, option: padding == .same ? 1 : 0, kernelRows: UInt16(Layer.kernelSize),
        width: UInt32(filters))
    case .activation(let activation):
      self.init(kind: 2, option: activation == .relu ? 1 : 2)
    case .pooling(let pooling):
      self.init(
        kind: 3, option: pooling == .max ? 1 : 2, kernelRows: UInt16(Layer.poolingSize))
    case .dense(let units):
      self.init(kind: 4, width: UInt32(units))
    }
  }
}
