/// What a board says of itself.
package struct DeviceIdentity: Hashable, Sendable {
  package let protocolVersion: Int
  /// Whether the picture built into the firmware gave the scores that were computed when it was
  /// built.
  package let passedSelfTest: Bool
  /// Pixels of a picture.
  package let pixelCount: Int
  package let layerCount: Int
  package let board: String
  package let processor: String
  /// Which of the generated code's kernels the compiler chose.
  package let kernels: String
  /// SHA-256 of the model file in hexadecimal.
  package let modelDigest: String
  package let modelName: String

  package init?(_ body: [UInt8]) {
    var reader = BodyReader(body)
    guard let version = reader.number(1), let selfTest = reader.number(1),
      let pixelCount = reader.number(2), let layerCount = reader.number(1),
      let board = reader.text(), let processor = reader.text(), let kernels = reader.text(),
      let digest = reader.text()
    else { return nil }
    protocolVersion = version
    passedSelfTest = selfTest == 1
    self.pixelCount = pixelCount
    self.layerCount = layerCount
    self.board = board
    self.processor = processor
    self.kernels = kernels
    modelDigest = digest
    // The last, cut off by the board where it is too long.
    modelName = reader.text() ?? reader.remainingText
  }
}

/// What a board makes of a picture.
package struct DeviceInference: Hashable, Sendable {
  /// A stored tensor, its values in the order [row][channel][column].
  package struct Layer: Hashable, Sendable {
    package let index: Int
    package let valueCount: Int
    package let crc: UInt32

    package init(index: Int, valueCount: Int, crc: UInt32) {
      self.index = index
      self.valueCount = valueCount
      self.crc = crc
    }
  }

  package enum CounterKind: Int, Sendable {
    case none, cycles, instructions
  }

  /// What the scores are worth.
  package struct Certainty: Hashable, Sendable {
    /// Whether they speak for any digit.
    package let hasEvidence: Bool
    /// In the digit, in units of 1/32,768.
    package let confidence: Int
  }

  package let digit: Int
  package let scores: [Int8]
  /// Nil where the model does not say.
  package let certainty: Certainty?
  package let counterKind: CounterKind
  package let count: Int
  /// How deep the stack grew during the inference.
  package let stackByteCount: Int
  package let layers: [Layer]

  /// - Parameter classCount: scores that the board's model gives.
  package init?(_ body: [UInt8], classCount: Int) {
    var reader = BodyReader(body)
    guard let digit = reader.number(1), let scores = reader.bytes(classCount),
      let evidence = reader.number(1), evidence <= 2, let confidence = reader.number(2),
      let kind = reader.number(1).flatMap(CounterKind.init(rawValue:)),
      let count = reader.number(4), let stack = reader.number(2),
      let layerCount = reader.number(1)
    else { return nil }
    var layers: [Layer] = []
    for _ in 0..<layerCount {
      guard let index = reader.number(1), let valueCount = reader.number(4),
        let crc = reader.number(4)
      else { return nil }
      layers.append(Layer(index: index, valueCount: valueCount, crc: UInt32(crc)))
    }
    guard reader.isAtEnd else { return nil }
    self.digit = digit
    self.scores = scores.map { Int8(bitPattern: $0) }
    certainty =
      evidence == 2 ? nil : Certainty(hasEvidence: evidence == 1, confidence: confidence)
    counterKind = kind
    self.count = count
    stackByteCount = stack
    self.layers = layers
  }
}

/// A piece of a stored tensor; pieces of one layer follow each other.
package struct DeviceTracePiece: Hashable, Sendable {
  package let layer: Int
  package let values: [UInt8]

  package init?(_ body: [UInt8]) {
    guard let layer = body.first else { return nil }
    self.layer = Int(layer)
    values = Array(body.dropFirst())
  }
}

/// Takes a body apart.
struct BodyReader {
  private var rest: ArraySlice<UInt8>

  init(_ body: [UInt8]) { rest = body[...] }

  var isAtEnd: Bool { rest.isEmpty }

  var remainingText: String { String(decoding: rest, as: UTF8.self) }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func number(_ byteCount: Int) -> Int? {
    bytes(byteCount).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  /// Up to a 0, which is taken as well.
  mutating func text() -> String? {
    guard let end = rest.firstIndex(of: 0) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return String(decoding: rest[..<end], as: UTF8.self)
  }
}
