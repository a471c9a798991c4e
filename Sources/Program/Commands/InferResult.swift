import CommaSeparatedValues
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
  let subject: Answer.Subject
  /// Nil where the picture could not be read.
  let answer: Answer?
  /// Why it could not.
  let failure: InferenceRequest.Outcome.Failure?
  /// Of the answer.
  private(set) var readings: [DigitResult]

  init(_ outcome: InferenceRequest.Outcome, model: String, subject: Answer.Subject) {
    file = outcome.file
    self.model = model
    self.subject = subject
    switch outcome.answer {
    case .success(let answer):
      (self.answer, failure, readings) = (answer, nil, answer.readings.map { DigitResult($0) })
    case .failure(let failure): (answer, self.failure, readings) = (nil, failure, [])
    }
  }

  mutating func ask(_ board: ReadingBoard) throws {
    for index in readings.indices { try readings[index].ask(board) }
  }

  /// Writes what the network sees of each digit, where that was asked for.
  mutating func save(to files: inout InputFiles?) throws {
    for index in readings.indices { try readings[index].save(to: &files, of: file) }
  }

  private var found: String? { answer?.text }
  private var confidence: Double { answer?.confidence ?? 0 }
  private var noDigit: String? { (answer?.refusal).map { "\($0)" } }
  private var leftOut: [PixelBox] { answer?.leftOut ?? [] }

  /// What of the picture's ink is not read in full; empty where all is.
  private var incompleteText: String {
    let cut = readings.count { $0.reading.prepared.touchesEdge }
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
      line += "\(found), \(percentage(confidence)) % sure; "
      switch subject {
      case .digit:
        let scores = readings[0].reading.scores.real.enumerated()
        line += "scores " + scores.map { "\($0):\(fixed(Double($1), 1))" }.joined(separator: " ")
      case .number:
        line += readings.map { "\($0.reading.className) \(percentage($0.reading.confidence)) %" }
          .joined(separator: ", ")
      }
    } else {
      line += noDigit ?? ""
    }
    return line + incompleteText + readings.map { $0.savedText + $0.boardText }.joined()
  }
}

extension InferResult: Encodable {
  private enum CodingKeys: CodingKey {
    case file, model, noDigit, error, reason, number, confidence, digits, leftOut
  }

  /// What there is not is left out. A digit's reading is not nested.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(model, forKey: .model)
    try container.encodeIfPresent(noDigit, forKey: .noDigit)
    try container.encodeIfPresent(failure?.description, forKey: .error)
    try container.encodeIfPresent(failure?.reason ?? answer?.reason, forKey: .reason)
    if failure != nil { return }
    switch subject {
    case .digit:
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
  static func tableHeader(of subject: Answer.Subject) -> String {
    switch subject {
    case .digit:
      "file,digit,confidence,polarity,x,y,width,height,preparation,no_digit,error,"
        + (0..<10).map { "score_\($0)" }.joined(separator: ",")
    case .number: "file,number,confidence,left_out,no_digit,error"
    }
  }

  /// A line of comma-separated values (RFC 4180); what there is not is empty.
  var tableLine: String {
    var fields = [file, found ?? "", found.map { _ in fixed(confidence, 6) } ?? ""]
    if subject == .digit {
      let reading = readings.first?.reading
      let box = reading?.prepared.box
      fields.append(reading?.prepared.polarity.words ?? "")
      fields += [box?.x, box?.y, box?.width, box?.height].map { $0.map { "\($0)" } ?? "" }
      fields.append(reading?.prepared.steps.map { "\($0)" }.joined(separator: "; ") ?? "")
      fields += [noDigit ?? "", failure?.description ?? ""]
      fields +=
        reading?.scores.real.map { "\($0)" } ?? [String](repeating: "", count: 10)
    } else {
      fields += ["\(leftOut.count)", noDigit ?? "", failure?.description ?? ""]
    }
    return CSV.line(fields)
  }
}
