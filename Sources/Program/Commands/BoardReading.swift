import DeviceLink
import LeNetInterpreter
import LeNetModel

/// A board behind a serial port that holds the host's model.
struct ReadingBoard {
  private let device: Device
  private let port: String
  private let name: String

  /// - Parameter modelDigest: of the host's model.
  init(port: String, modelDigest: String) throws(DeviceError) {
    self.port = port
    device = Device(try SerialPort(port), patience: .hardware)
    name = try device.connect(modelDigest: modelDigest).board
  }

  /// - Parameters:
  ///   - pixels: 784.
  ///   - host: what the host makes of them.
  func reading(of pixels: [UInt8], host: IntegerReading) throws(DeviceError) -> BoardReading {
    BoardReading(
      port: port, name: name, host: host, board: IntegerReading(try device.infer(pixels)))
  }
}

/// What an int8 model makes of a picture, wherever it runs.
struct IntegerReading: Hashable {
  let digit: Int
  let scores: [Int8]
  /// Whether the scores speak for any digit; nil where the model does not say.
  let hasEvidence: Bool?
  /// In units of 1/32,768; nil where the model does not say.
  let confidence: Int?

  init(digit: Int, scores: [Int8], _ confidence: IntegerConfidence?) {
    self.digit = digit
    self.scores = scores
    hasEvidence = confidence?.hasEvidence(scores)
    self.confidence = (confidence?.confidence(in: digit, scores: scores)).map(Int.init)
  }

  init(_ inference: DeviceInference) {
    digit = inference.digit
    scores = inference.scores
    hasEvidence = inference.certainty?.hasEvidence
    confidence = inference.certainty?.confidence
  }

  var text: String {
    let answer = hasEvidence == false ? "no digit" : "\(digit)"
    let share = confidence.map { Double($0) / Double(IntegerConfidence.certain) }
    let certainty =
      hasEvidence == true ? share.map { ", \(percentage($0)) % sure" } ?? "" : ""
    let list = scores.enumerated().map { "\($0):\($1)" }.joined(separator: " ")
    return "\(answer)\(certainty), int8 scores \(list)"
  }

  /// What is not as expected, in words.
  func differences(from expected: IntegerReading) -> [String] {
    var differences: [String] = []
    if digit != expected.digit { differences.append("digit \(digit), expected \(expected.digit)") }
    for (index, (found, expected)) in zip(scores, expected.scores).enumerated()
    where found != expected {
      differences.append("score \(index) is \(found), expected \(expected)")
    }
    if hasEvidence != expected.hasEvidence {
      let words = [hasEvidence, expected.hasEvidence].map {
        $0.map { $0 ? "yes" : "no" } ?? "unknown"
      }
      differences.append("evidence \(words[0]), expected \(words[1])")
    }
    if confidence != expected.confidence {
      let words = [confidence, expected.confidence].map { $0.map { "\($0)/32768" } ?? "unknown" }
      differences.append("confidence \(words[0]), expected \(words[1])")
    }
    return differences
  }
}

/// What a board makes of the pixels that the host made something of.
struct BoardReading: Encodable {
  let port: String
  let name: String
  let host: IntegerReading
  let board: IntegerReading

  /// Whether digit, scores and what they are worth are the host's.
  var sameBits: Bool { board == host }

  /// Lines of text: the host's answer, the board's, and what differs.
  var text: String {
    let width = max(name.count, 4)
    let differences = board.differences(from: host)
    let verdict =
      differences.isEmpty ? "same bits" : "differs: " + differences.joined(separator: "; ")
    return [("host", host.text), (name, board.text), ("", verdict)]
      .map { "  \(padded($0, width))  \($1)" }.joined(separator: "\n")
  }

  private enum CodingKeys: CodingKey {
    case port, name, digit, confidence, int8Scores, sameBits
  }

  /// Without digit and confidence where it is none.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(port, forKey: .port)
    try container.encode(name, forKey: .name)
    if board.hasEvidence != false {
      try container.encode(board.digit, forKey: .digit)
      try container.encodeIfPresent(
        board.confidence.map { Double($0) / Double(IntegerConfidence.certain) },
        forKey: .confidence)
    }
    try container.encode(board.scores, forKey: .int8Scores)
    try container.encode(sameBits, forKey: .sameBits)
  }
}
