import CommaSeparatedValues
import LeNetPictures
import PrintableText

/// What `lenet infer` says of one picture.
struct InferResult {
  /// What a picture is looked through for.
  enum Subject: Sendable {
    case digit
    /// Digits in lines.
    case number

    func prepared(_ picture: GreyPicture) throws(PictureError) -> PreparedNumber {
      switch self {
      case .digit: PreparedNumber(try PreparedDigit(picture))
      case .number: try PreparedNumber(picture)
      }
    }
  }

  let file: String
  /// The model's SHA-256.
  let model: String
  let subject: Subject
  /// Line after line, left to right, one for a digit; none where nothing was found to look at.
  private(set) var readings: [DigitReading]
  /// How many of the readings each line has.
  private let lineLengths: [Int]
  /// Where there is ink that no reading is of.
  let leftOut: [PixelBox]
  /// Why there is no digit, or no number.
  let noDigit: String?
  /// Why the picture could not be read; then there is nothing else.
  let error: String?
  /// The same for programs, of either; nil where all is well.
  let reason: String?

  /// - Parameter number: what the readings are of.
  init(
    file: String, model: String, subject: Subject, readings: [DigitReading],
    of number: PreparedNumber
  ) {
    self.file = file
    self.model = model
    self.subject = subject
    self.readings = readings
    lineLengths = number.lines.map(\.count)
    leftOut = number.leftOut
    error = nil
    let refused = readings.firstIndex { $0.refusal != nil }
    noDigit = refused.map { index in
      let figure =
        readings.count == 1 ? "what stands out" : "figure \(index + 1) of \(readings.count)"
      return "no \(subject) found: \(figure) \(readings[index].refusal ?? "")"
    }
    let isIncomplete = !number.leftOut.isEmpty
    reason = refused != nil ? "unlike_any_digit" : isIncomplete ? "ink_left_out" : nil
  }

  init(file: String, model: String, subject: Subject, noDigit: PictureError) {
    self.file = file
    self.model = model
    self.subject = subject
    (readings, lineLengths, leftOut) = ([], [], [])
    error = nil
    self.noDigit = "\(noDigit)"
    reason = noDigit.code
  }

  init(file: String, model: String, subject: Subject, error: String, reason: String) {
    self.file = file
    self.model = model
    self.subject = subject
    (readings, lineLengths, leftOut) = ([], [], [])
    noDigit = nil
    self.error = error
    self.reason = reason
  }

  mutating func ask(_ board: ReadingBoard) throws {
    for index in readings.indices { try readings[index].ask(board) }
  }

  /// Writes what the network sees of each digit, where that was asked for.
  mutating func save(to files: inout InputFiles?) throws {
    for index in readings.indices { try readings[index].save(to: &files, of: file) }
  }

  /// The digits that were found, as a text with a space between lines; nil if none was.
  private var found: String? {
    guard noDigit == nil, error == nil else { return nil }
    var rest = readings[...]
    return lineLengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length).map { "\($0.digit)" }.joined()
    }.joined(separator: " ")
  }

  /// What of the picture's ink is not read in full; empty where all is.
  private var incompleteText: String {
    let cut = readings.count { $0.prepared.touchesEdge }
    let boxes = leftOut.map { "\($0.width)x\($0.height)+\($0.x)+\($0.y)" }
    return
      (cut == 0 || found == nil
      ? "" : "; \(cut) \(cut == 1 ? "digit touches" : "digits touch") the picture's edge")
      + (boxes.isEmpty ? "" : "; left out the ink at " + boxes.joined(separator: ", "))
  }

  /// That all of them are right, if each is right or wrong by itself; 0 to 1.
  private var confidence: Double { readings.reduce(1) { $0 * $1.confidence } }

  /// Without what could not be read, which is told apart from results.
  var text: String {
    var line = "\(file.printable): "
    if let found {
      line += "\(found), \(percentage(confidence)) % sure; "
      switch subject {
      case .digit:
        let scores = readings[0].scores.real.enumerated()
        line += "scores " + scores.map { "\($0):\(fixed(Double($1), 1))" }.joined(separator: " ")
      case .number:
        line += readings.map { "\($0.digit) \(percentage($0.confidence)) %" }
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
    try container.encodeIfPresent(error, forKey: .error)
    try container.encodeIfPresent(reason, forKey: .reason)
    if error != nil { return }
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
  static func tableHeader(of subject: Subject) -> String {
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
      let reading = readings.first
      let box = reading?.prepared.box
      fields.append(reading?.prepared.polarity.words ?? "")
      fields += [box?.x, box?.y, box?.width, box?.height].map { $0.map { "\($0)" } ?? "" }
      fields.append(reading?.prepared.steps.map { "\($0)" }.joined(separator: "; ") ?? "")
      fields += [noDigit ?? "", error ?? ""]
      fields +=
        reading?.scores.real.map { "\($0)" } ?? [String](repeating: "", count: 10)
    } else {
      fields += ["\(leftOut.count)", noDigit ?? "", error ?? ""]
    }
    return CSV.line(fields)
  }
}
