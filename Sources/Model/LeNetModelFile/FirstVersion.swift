import Bytes
import LeNetModel

/// `NETW` as version 1 has it: u32 layer count, then for each layer u8 kind, u8 option, u16 kernel rows,
/// u32 width. A network is one to three times a convolution, an activation and a pooling, then one to
/// eight dense layers with an activation between each two.
enum FirstVersion {
  private static let convolutionCounts = 1...3
  private static let denseCounts = 1...8

  /// Convolutions and dense layers that a network may have.
  static let parametricCountLimit = convolutionCounts.upperBound + denseCounts.upperBound

  private enum Code: UInt8, CaseIterable {
    case convolution = 1
    case activation
    case pooling
    case dense
  }

  static func layerKinds(
    decoding content: ArraySlice<UInt8>
  ) throws(ModelFileError) -> [LayerKind] {
    guard content.count >= 4 else {
      throw .sectionByteCount(
        section: SectionTag.network.title, found: content.count, expected: 4)
    }
    // The section's own size is the count that may be trusted.
    let layerCount = (content.count - 4) / 8
    let claimed = content.integer(UInt32.self, at: 0)
    guard content.count == 4 + 8 * layerCount, claimed == layerCount else {
      throw illegal(
        "layer count", claimed,
        "a layer for every 8 of the section's \(content.count) bytes after the first 4")
    }
    var codes: [Code] = []
    var kinds: [LayerKind] = []
    for index in 0..<layerCount {
      let record = content.dropFirst(4 + 8 * index)
      let kind = record.integer(UInt8.self, at: 0)
      guard let code = Code(rawValue: kind) else {
        throw illegal("layer \(index + 1) kind", UInt32(kind), "1 to 4")
      }
      codes.append(code)
      kinds.append(try layerKind(code, decoding: record, number: index + 1))
    }
    try checkOrder(of: codes)
    return kinds
  }

  private static func layerKind(
    _ code: Code, decoding record: ArraySlice<UInt8>, number: Int
  ) throws(ModelFileError) -> LayerKind {
    let option = record.integer(UInt8.self, at: 1)
    let width = record.integer(UInt32.self, at: 4)
    let kinds: [UInt8: LayerKind]
    let kernelRows: UInt32
    switch code {
    case .convolution:
      kinds = [
        0: .convolution(filters: Int(width), padding: 0),
        1: .convolution(filters: Int(width), padding: 2),
      ]
      kernelRows = 5
    case .activation: (kinds, kernelRows) = ([1: .activation(.relu), 2: .activation(.tanh)], 0)
    case .pooling: (kinds, kernelRows) = ([1: .pooling(.max), 2: .pooling(.average)], 2)
    case .dense: (kinds, kernelRows) = ([0: .dense(units: Int(width))], 0)
    }
    guard let kind = kinds[option] else {
      throw illegal(
        "layer \(number) option", UInt32(option),
        kinds.keys.sorted().map { "\($0)" }.joined(separator: " or "))
    }
    let found = UInt32(record.integer(UInt16.self, at: 2))
    guard found == kernelRows else {
      throw illegal("layer \(number) kernel rows", found, "\(kernelRows)")
    }
    guard width == 0 || code == .convolution || code == .dense else {
      throw illegal("layer \(number) width", width, "0")
    }
    return kind
  }

  private static func checkOrder(of codes: [Code]) throws(ModelFileError) {
    let convolutions = codes.count { $0 == .convolution }
    let denseLayers = codes.count { $0 == .dense }
    for (name, count, allowed) in [
      ("convolutions", convolutions, convolutionCounts), ("dense layers", denseLayers, denseCounts),
    ] where !allowed.contains(count) {
      throw illegal(
        "number of \(name)", UInt32(count), "\(allowed.lowerBound) to \(allowed.upperBound)")
    }
    let blocks = Array(repeating: [Code.convolution, .activation, .pooling], count: convolutions)
    let ends = Array(repeating: [Code.activation, .dense], count: denseLayers - 1)
    let expected = blocks.flatMap { $0 } + [.dense] + ends.flatMap { $0 }
    for (index, (found, expected)) in zip(codes, expected).enumerated() where found != expected {
      throw illegal(
        "layer \(index + 1) kind", UInt32(found.rawValue), "\(expected.rawValue) (\(expected))")
    }
    guard codes.count == expected.count else {
      throw illegal("layer count", UInt32(codes.count), "\(expected.count)")
    }
  }

  private static func illegal(
    _ field: String, _ found: UInt32, _ expected: String
  ) -> ModelFileError {
    .field(section: SectionTag.network.title, field: field, found: found, expected: expected)
  }
}
