import LeNetPictures

/// What `lenet infer` says of one picture that could be read.
struct InferResult {
  let file: String
  /// The model's SHA-256.
  let model: String
  /// Nil where nothing was found to look at.
  let reading: DigitReading?
  /// Why no digit was found.
  let noDigit: String?
  /// What a board makes of the same pixels; nil where none was asked.
  private(set) var board: BoardReading?

  init(file: String, model: String, reading: DigitReading) {
    self.file = file
    self.model = model
    self.reading = reading
    noDigit = reading.refusal
  }

  init(file: String, model: String, noDigit: PictureError) {
    self.file = file
    self.model = model
    reading = nil
    self.noDigit = "\(noDigit)"
  }

  /// The digit that was found, if one was.
  private var found: DigitReading? { noDigit == nil ? reading : nil }

  /// Asks a board for what it makes of the same pixels; nothing where there are none, or no int8
  /// model.
  mutating func ask(_ board: ReadingBoard) throws {
    guard let reading, let int8Scores = reading.scores.int8 else { return }
    self.board = try board.reading(
      of: reading.prepared.pixels, hostDigit: reading.digit, hostScores: int8Scores)
  }

  /// What the network sees of the picture beside its scores; nil where there is nothing to see.
  func drawing(shading: Shading) -> String? {
    reading.map { reading in
      InferDrawing(
        pixels: reading.prepared.pixels, scores: reading.scores.real,
        probabilities: reading.probabilities, shading: shading
      ).text
    }
  }

  var text: String {
    var line = "\(file): "
    if let found {
      let list = found.scores.real.enumerated().map { "\($0):\(fixed(Double($1), 1))" }
      line += "\(found.digit), \(fixed(100 * found.confidence, 1)) % sure; scores "
      line += list.joined(separator: " ")
    } else {
      line += noDigit ?? ""
    }
    guard let board, let reading, let int8Scores = reading.scores.int8 else { return line }
    return line + "\n" + board.text(hostDigit: reading.digit, hostScores: int8Scores)
  }
}

extension InferResult: Encodable {
  /// What there is not is left out.
  private enum CodingKeys: CodingKey {
    case file, model, digit, confidence, evidence, scores, int8Scores, board, box, polarity
    case preparation, noDigit
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(model, forKey: .model)
    try container.encodeIfPresent(found?.digit, forKey: .digit)
    try container.encodeIfPresent(found?.confidence, forKey: .confidence)
    try container.encodeIfPresent(noDigit, forKey: .noDigit)
    try container.encodeIfPresent(board, forKey: .board)
    guard let reading else { return }
    try container.encode(reading.evidence, forKey: .evidence)
    try container.encode(reading.scores.real, forKey: .scores)
    try container.encodeIfPresent(reading.scores.int8, forKey: .int8Scores)
    try container.encode(Box(reading.prepared.box), forKey: .box)
    try container.encode(reading.prepared.polarity.words, forKey: .polarity)
    try container.encode(reading.prepared.steps.map { "\($0)" }, forKey: .preparation)
  }

  struct Box: Encodable {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    init(_ box: PixelBox) {
      (x, y, width, height) = (box.x, box.y, box.width, box.height)
    }
  }
}

extension Polarity {
  var words: String {
    switch self {
    case .darkOnLight: "dark-on-light"
    case .lightOnDark: "light-on-dark"
    }
  }
}

extension InferResult {
  static let tableHeader =
    "file,digit,confidence,polarity,x,y,width,height,preparation,no_digit,"
    + (0..<10).map { "score_\($0)" }.joined(separator: ",")

  /// A line of comma-separated values (RFC 4180); what there is not is empty.
  var tableLine: String {
    let prepared = reading?.prepared
    let box = prepared?.box
    var fields = [
      file, found.map { "\($0.digit)" } ?? "", found.map { fixed($0.confidence, 6) } ?? "",
      prepared?.polarity.words ?? "",
    ]
    fields += [box?.x, box?.y, box?.width, box?.height].map { $0.map { "\($0)" } ?? "" }
    fields += [
      prepared?.steps.map { "\($0)" }.joined(separator: "; ") ?? "", noDigit ?? "",
    ]
    fields += reading?.scores.real.map { "\($0)" } ?? [String](repeating: "", count: 10)
    return fields.map(Self.quoted).joined(separator: ",")
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
