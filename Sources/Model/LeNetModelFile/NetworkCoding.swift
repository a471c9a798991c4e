import Bytes
import LeNetModel

/// `NETW`: u8 channels, u8 rows, u8 columns, u8 preparation, u32 class count, u32 layer count; for each
/// layer a ``LayerRecord``; for each class u32 byte count and UTF-8 of its name.
extension Network {
  private static let title = SectionTag.network.title

  /// - Precondition: the network is folded, as that of every model is.
  func encode() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(
      littleEndian: [inputShape.channels, inputShape.height, inputShape.width].map(UInt8.init))
    bytes.append(signature.preparation.code)
    bytes.append(littleEndian: [classCount, layers.count].map(UInt32.init))
    for layer in layers { bytes += LayerRecord(layer.kind).encode() }
    for name in signature.classNames {
      bytes.append(littleEndian: UInt32(name.utf8.count))
      bytes += Array(name.utf8)
    }
    return bytes
  }

  init(decoding content: ArraySlice<UInt8>, _ version: FormatVersion) throws(ModelFileError) {
    switch version {
    case .first: try self.init(kinds: FirstVersion.layerKinds(decoding: content), .digits)
    case .second: try self.init(decoding: content)
    }
  }

  private init(decoding content: ArraySlice<UInt8>) throws(ModelFileError) {
    var section = SectionReader(content, of: Self.title)
    let input = Shape(
      channels: Int(try section.integer(UInt8.self, of: "the signature")),
      height: Int(try section.integer(UInt8.self, of: "the signature")),
      width: Int(try section.integer(UInt8.self, of: "the signature")))
    let preparation = try Preparation(code: section.integer(UInt8.self, of: "the signature"))
    let classCount = Int(try section.integer(UInt32.self, of: "the signature"))
    let layerCount = Int(try section.integer(UInt32.self, of: "the signature"))
    try Self.check(classCount, "class count", within: Signature.classCounts)
    try Self.check(layerCount, "layer count", within: Network.layerCounts)
    var kinds: [LayerKind] = []
    for number in 1...layerCount {
      let record = LayerRecord(
        decoding: try section.take(LayerRecord.byteCount, of: "layer \(number)"))
      kinds.append(try record.layerKind(number: number))
    }
    var classNames: [String] = []
    for number in 1...classCount {
      let name = try section.text(of: "the name of class \(number)")
      classNames.append(try section.string(name, called: "the name of class \(number)"))
    }
    try section.checkEnd()
    try self.init(
      kinds: kinds, Signature(input: input, classNames: classNames, preparation: preparation))
  }

  private init(kinds: [LayerKind], _ signature: Signature) throws(ModelFileError) {
    do {
      try self.init(kinds, signature)
    } catch {
      throw .network(error)
    }
  }

  private static func check(
    _ found: Int, _ field: String, within allowed: ClosedRange<Int>
  ) throws(ModelFileError) {
    guard allowed.contains(found) else {
      throw .field(
        section: title, field: field, found: UInt32(found),
        expected: "\(allowed.lowerBound) to \(allowed.upperBound)")
    }
  }
}

extension Preparation {
  fileprivate var code: UInt8 {
    switch self {
    case .none: 1
    case .digit: 2
    case .resize: 3
    case .resizeFit: 4
    }
  }

  fileprivate init(code: UInt8) throws(ModelFileError) {
    guard let preparation = Self.allCases.first(where: { $0.code == code }) else {
      throw .field(
        section: SectionTag.network.title, field: "preparation", found: UInt32(code),
        expected: "1 to 4")
    }
    self = preparation
  }
}
