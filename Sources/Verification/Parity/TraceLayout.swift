import CodeGeneration
import LeNetInterpreter
import LeNetModel

/// Where each tensor lies in what a runner returns for a picture: the stored tensors in the order
/// of execution, then the answer: the digit and, where the model says what scores are worth, whether they
/// are evidence of any, a byte, and the confidence in the digit, two, low byte first.
struct TraceLayout: Sendable {
  struct Entry: Sendable {
    /// Index of the layer, nil for a part of the answer.
    let layer: Int?
    let name: String
    let shape: Shape
    /// Bytes of the picture's trace, in the order [row][channel][column].
    let range: Range<Int>

    /// Of an answer, the number in some bytes; of a tensor, the signed value at a position of ``range``.
    func value(in bytes: ArraySlice<UInt8>, at position: Int) -> Int {
      layer == nil
        ? bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
        : Int(Int8(bitPattern: bytes[bytes.startIndex + position]))
    }

    /// Appends a tensor that lies [channel][row][column].
    func append(_ tensor: [Int8], to bytes: inout [UInt8]) {
      for row in 0..<shape.height {
        for channel in 0..<shape.channels {
          let start = (channel * shape.height + row) * shape.width
          for value in tensor[start..<start + shape.width] {
            bytes.append(UInt8(bitPattern: value))
          }
        }
      }
    }

    /// Where the value at a position of ``range`` lies in its tensor.
    func place(of position: Int) -> (channel: Int, row: Int, column: Int) {
      let rowAndChannel = position / shape.width
      return (
        rowAndChannel % shape.channels, rowAndChannel / shape.channels, position % shape.width
      )
    }
  }

  /// Of a picture.
  let pixelCount: Int
  /// Scores of a picture.
  let classCount: Int
  let entries: [Entry]
  /// Where the answer begins, with the digit.
  let answer: Int
  /// Bytes a picture.
  let byteCount: Int

  init(_ code: GeneratedCode, network: Network) {
    pixelCount = network.inputShape.count
    classCount = network.classCount
    var offset = 0
    var entries = code.tracedLayers.map { index in
      let layer = network.layers[index]
      defer { offset += layer.output.count }
      return Entry(
        layer: index, name: layer.name, shape: layer.output,
        range: offset..<offset + layer.output.count)
    }
    answer = offset
    for (name, byteCount) in [("digit", 1)]
      + (code.hasConfidence ? [("evidence", 1), ("confidence", 2)] : [])
    {
      entries.append(
        Entry(
          layer: nil, name: name, shape: Shape(channels: 1, height: 1, width: 1),
          range: offset..<offset + byteCount))
      offset += byteCount
    }
    self.entries = entries
    byteCount = offset
  }
}

/// The bytes of an answer.
extension TraceLayout {
  /// - Parameter confidence: of the model.
  static func answer(to scores: [Int8], _ confidence: IntegerConfidence?) -> [UInt8] {
    let digit = Interpreter.digit(of: scores)
    return answer(
      digit: digit,
      confidence.map { ($0.hasEvidence(scores), Int($0.confidence(in: digit, scores: scores))) })
  }

  static func answer(digit: Int, _ certainty: (hasEvidence: Bool, confidence: Int)?) -> [UInt8] {
    [UInt8(truncatingIfNeeded: digit)]
      + (certainty.map { certainty in
        [
          certainty.hasEvidence ? 1 : 0, UInt8(truncatingIfNeeded: certainty.confidence),
          UInt8(truncatingIfNeeded: certainty.confidence >> 8),
        ]
      } ?? [])
  }
}

/// Programs write what the generated C shows them as they go, as a stream: for every piece of a tensor a
/// byte with the index of its layer, two with the number of its values, low byte first, and the
/// values. The pieces of one layer follow each other in the order [row][channel][column]; those of
/// several may be mixed. At the end of a picture come ``endOfPicture`` and the answer.
extension TraceLayout {
  static let endOfPicture = 255

  /// The most bytes that a picture takes in a stream, with one to spare, which tells of too many.
  var streamByteLimit: Int { 4 * byteCount + 1 }

  /// Puts the pieces of a stream in their places.
  ///
  /// - Returns: ``byteCount`` bytes a picture.
  func traces(in stream: [UInt8], runner: String) throws(ParityError) -> [UInt8] {
    var assembly = TraceAssembly(self, runner: runner)
    var rest = stream[...]
    while let layer = rest.popFirst() {
      if layer == Self.endOfPicture {
        try assembly.endPicture(answer: rest.prefix(byteCount - answer))
        rest = rest.dropFirst(byteCount - answer)
        continue
      }
      guard let low = rest.popFirst(), let high = rest.popFirst() else { break }
      try assembly.add(rest.prefix(Int(high) << 8 | Int(low)), layer: Int(layer))
      rest = rest.dropFirst(Int(high) << 8 | Int(low))
    }
    return assembly.bytes
  }
}

/// Collects the pieces of traces, picture by picture.
struct TraceAssembly {
  /// Of the pictures that have ended: ``TraceLayout/byteCount`` bytes each.
  private(set) var bytes: [UInt8] = []
  private let layout: TraceLayout
  private let runner: String
  /// By entry.
  private var tensors: [[UInt8]]

  init(_ layout: TraceLayout, runner: String) {
    self.layout = layout
    self.runner = runner
    tensors = .init(repeating: [], count: layout.entries.count)
  }

  mutating func add(_ piece: some Collection<UInt8>, layer: Int) throws(ParityError) {
    guard let index = layout.entries.firstIndex(where: { $0.layer == layer }) else {
      throw .wrongTrace(runner: runner, layer: "layer \(layer)", expected: 0, found: piece.count)
    }
    tensors[index] += piece
  }

  mutating func endPicture(answer: some Collection<UInt8>) throws(ParityError) {
    for (index, entry) in layout.entries.enumerated() where entry.layer == nil {
      tensors[index] = Array(
        answer.dropFirst(entry.range.lowerBound - layout.answer).prefix(entry.range.count))
    }
    for (entry, tensor) in zip(layout.entries, tensors) {
      guard tensor.count == entry.range.count else {
        throw .wrongTrace(
          runner: runner, layer: entry.name, expected: entry.range.count, found: tensor.count)
      }
      bytes += tensor
    }
    for index in tensors.indices { tensors[index].removeAll(keepingCapacity: true) }
  }
}
