import LeNetInterpreter
import LeNetModel
import NumberText
import PrintableText
import Recognition
import Workflows

extension IntegerReading {
  /// - Parameter signature: of the model.
  func text(_ signature: Signature) -> String {
    let answer =
      hasEvidence == false
      ? "no " + signature.answerNoun : signature.className(at: classIndex).printable
    let share = confidence.map { Double($0) / Double(IntegerConfidence.certain) }
    let certainty =
      hasEvidence == true ? share.map { ", \(percentage($0)) % sure" } ?? "" : ""
    let list = zip(signature.classNames, scores).map { "\($0.printable):\($1)" }
      .joined(separator: " ")
    return "\(answer)\(certainty), int8 scores \(list)"
  }

  /// What is not as expected, in words.
  ///
  /// - Parameter signature: of the model.
  func differences(from expected: IntegerReading, _ signature: Signature) -> [String] {
    var differences: [String] = []
    if classIndex != expected.classIndex {
      let names = [classIndex, expected.classIndex].map { signature.className(at: $0).printable }
      differences.append("\(signature.answerNoun) \(names[0]), expected \(names[1])")
    }
    for (index, (found, expected)) in zip(scores, expected.scores).enumerated()
    where found != expected {
      let name = signature.className(at: index).printable
      differences.append("score \(name) is \(found), expected \(expected)")
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
    let differences = board.differences(from: host, signature)
    let verdict =
      differences.isEmpty ? "same bits" : "differs: " + differences.joined(separator: "; ")
    return [("host", host.text(signature)), (name, board.text(signature)), ("", verdict)]
      .map { "  \(padded($0, width))  \($1)" }.joined(separator: "\n")
  }

  private enum CodingKeys: String, CodingKey {
    case className = "class"
    case port, name, digit, confidence, int8Scores, sameBits
  }

  /// As of a ``ReadingResult``.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(port, forKey: .port)
    try container.encode(name, forKey: .name)
    if board.hasEvidence != false {
      try container.encode(signature.className(at: board.classIndex), forKey: .className)
      if signature.namesDigits { try container.encode(board.classIndex, forKey: .digit) }
      try container.encodeIfPresent(
        board.confidence.map { Double($0) / Double(IntegerConfidence.certain) },
        forKey: .confidence)
    }
    try container.encode(board.scores, forKey: .int8Scores)
    try container.encode(sameBits, forKey: .sameBits)
  }
}

extension Signature {
  /// What an answer is called.
  var answerNoun: String { namesDigits ? "digit" : "class" }

  /// A board may say anything.
  fileprivate func className(at index: Int) -> String {
    classNames.indices.contains(index) ? classNames[index] : "\(index)"
  }
}
