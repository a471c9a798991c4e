import CommaSeparatedValues
import LeNetModel
import LeNetPictures
import NumberText
import PrintableText
import Recognition
import Workflows

/// What `lenet infer` says of one picture.
struct InferResult {
  let file: String
  /// The model's SHA-256.
  let model: String
  /// The model's.
  let signature: Signature
  let subject: Answer.Subject
  /// Nil where the picture could not be read.
  let answer: Answer?
  /// Why it could not.
  let failure: InferenceRequest.Outcome.Failure?
  /// Of the answer.
  private(set) var readings: [ReadingResult]

  init(
    _ outcome: InferenceRequest.Outcome, by recognizer: Recognizer,
    lookingFor subject: Answer.Subject
  ) {
    file = outcome.file
    model = recognizer.digest
    let signature = recognizer.network.signature
    self.signature = signature
    self.subject = subject
    switch outcome.answer {
    case .success(let answer):
      (self.answer, failure, readings) = (
        answer, nil, answer.readings.map { ReadingResult($0, signature) }
      )
    case .failure(let failure): (answer, self.failure, readings) = (nil, failure, [])
    }
  }

  mutating func ask(_ board: ReadingBoard) throws {
    for index in readings.indices { try readings[index].ask(board) }
  }

  /// Writes what the network sees of each reading, where that was asked for.
  mutating func save(to files: inout InputFiles?) throws {
    for index in readings.indices { try readings[index].save(to: &files, of: file) }
  }

  private var found: String? { answer?.text }
  private var confidence: Double { answer?.confidence ?? 0 }
  private var refusal: String? { (answer?.refusal).map { "\($0)" } }
  private var leftOut: [PixelBox] { answer?.leftOut ?? [] }

  /// What of the picture's ink is not read in full; empty where all is.
  private var incompleteText: String {
    let cut = readings.count { $0.reading.input.digit?.touchesEdge == true }
    let boxes = leftOut.map { "\($0.width)x\($0.height)+\($0.x)+\($0.y)" }
    return
      (cut == 0 || found == nil
      ? "" : "; \(cut) \(cut == 1 ? "digit touches" : "digits touch") the picture's edge")
      + (boxes.isEmpty ? "" : "; left out the ink at " + boxes.joined(separator: ", "))
  }

  /// Without what could not be read, which is told apart from results.
  var text: String {
    var line = "\(file.printable): "
    if let found {
      line += "\(found.printable), \(percentage(confidence)) % sure; "
      switch subject {
      case .single: line += scoreText(of: readings[0].reading.scores)
      case .number:
        line += readings.map {
          "\($0.reading.className.printable) \(percentage($0.reading.confidence)) %"
        }.joined(separator: ", ")
      }
    } else {
      line += refusal ?? ""
    }
    return line + incompleteText + readings.map { $0.savedText + $0.boardText }.joined()
  }
}

extension InferResult {
  /// A line has room for so many scores.
  private static let scoreLimit = 16

  private func scoreText(of scores: Scores) -> String {
    let shown = scores.leading(of: Self.scoreLimit)
    return (shown.count < signature.classCount ? "highest scores " : "scores ")
      + shown.map {
        "\(signature.classNames[$0].printable):\(fixed(Double(scores.real[$0]), 1))"
      }.joined(separator: " ")
  }
}

extension InferResult: Encodable {
  private enum CodingKeys: CodingKey {
    case file, model, noDigit, noClass, error, reason, number, confidence, digits, leftOut
  }

  /// What there is not is left out. A digit's reading is not nested.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(model, forKey: .model)
    try container.encodeIfPresent(refusal, forKey: signature.namesDigits ? .noDigit : .noClass)
    try container.encodeIfPresent(failure?.description, forKey: .error)
    try container.encodeIfPresent(failure?.reason ?? answer?.reason, forKey: .reason)
    if failure != nil { return }
    switch subject {
    case .single:
      try readings.first?.encode(to: encoder)
    case .number:
      try container.encodeIfPresent(found, forKey: .number)
      if found != nil { try container.encode(confidence, forKey: .confidence) }
      try container.encode(readings, forKey: .digits)
      if !leftOut.isEmpty { try container.encode(leftOut.map(BoxJSON.init), forKey: .leftOut) }
    }
  }
}

extension InferResult {
  /// - Parameter signature: of the model.
  static func tableHeader(of subject: Answer.Subject, _ signature: Signature) -> String {
    let noun = signature.answerNoun
    switch subject {
    case .single:
      let figure = ["polarity", "x", "y", "width", "height", "preparation"]
      return CSV.line(
        ["file", noun, "confidence"] + (signature.findsFigures ? figure : [])
          + ["no_" + noun, "error"] + signature.classNames.map { "score_" + $0 })
    case .number: return "file,number,confidence,left_out,no_\(noun),error"
    }
  }

  /// A line of comma-separated values (RFC 4180); what there is not is empty.
  var tableLine: String {
    var fields = [file, found ?? "", found.map { _ in fixed(confidence, 6) } ?? ""]
    let complaints = [refusal ?? "", failure?.description ?? ""]
    switch subject {
    case .single:
      let reading = readings.first?.reading
      if signature.findsFigures { fields += Self.fields(of: reading?.input.digit) }
      fields += complaints
      fields +=
        reading?.scores.real.map { "\($0)" }
        ?? [String](repeating: "", count: signature.classCount)
    case .number: fields += ["\(leftOut.count)"] + complaints
    }
    return CSV.line(fields)
  }

  /// From `polarity` to `preparation`.
  private static func fields(of digit: PreparedDigit?) -> [String] {
    let box = digit?.box
    return [digit?.polarity.words ?? ""]
      + [box?.x, box?.y, box?.width, box?.height].map { $0.map { "\($0)" } ?? "" }
      + [digit?.steps.map { "\($0)" }.joined(separator: "; ") ?? ""]
  }
}
