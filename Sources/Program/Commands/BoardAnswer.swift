import LeNetInterpreter
import LeNetModel
import NumberText
import Recognition
import Workflows

extension IntegerReading {
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

extension BoardReading: Encodable {
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
  package func encode(to encoder: any Encoder) throws {
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
