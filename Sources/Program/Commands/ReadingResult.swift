import LeNetModel
import LeNetPictures
import Recognition
import Workflows

/// What `lenet infer` says of one digit, or of a whole picture.
struct ReadingResult {
  let reading: Reading
  /// Of the model.
  let signature: Signature
  /// What a board makes of the same pixels; nil where none was asked.
  private(set) var board: BoardReading?
  /// The files that hold the prepared pixels; empty where none were asked for.
  private(set) var savedFiles: [String] = []

  init(_ reading: Reading, _ signature: Signature) {
    self.reading = reading
    self.signature = signature
  }

  /// Asks a board for what it makes of the same pixels; nothing where there is no int8 model.
  mutating func ask(_ board: ReadingBoard) throws {
    self.board = try board.reading(of: reading)
  }

  /// - Parameter picture: the path of the picture that was read.
  mutating func save(to files: inout InputFiles?, of picture: String) throws {
    savedFiles = try files?.save(reading.input.pixels, of: picture) ?? []
  }

  /// What the network sees beside its scores.
  func drawing(shading: Shading) -> String {
    InferDrawing(
      pixels: reading.input.pixels, signature: signature, scores: reading.scores, shading: shading
    ).text
  }

  /// Ends a line; empty where nothing was saved.
  var savedText: String {
    savedFiles.isEmpty ? "" : "; written to " + savedFiles.joined(separator: ", ")
  }

  /// Lines about what the board said, each begun by a line break; empty where none was asked.
  var boardText: String { board.map { "\n" + $0.text } ?? "" }
}

extension ReadingResult: Encodable {
  /// Without class and confidence where it is none; `digit` only where the classes are the ten digits.
  private enum CodingKeys: String, CodingKey {
    case className = "class"
    case digit, confidence, evidence, scores, int8Scores, board, box, touchesEdge, polarity,
      preparation,
      savedFiles
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if reading.refusal == nil {
      try container.encode(reading.className, forKey: .className)
      if signature.namesDigits { try container.encode(reading.classIndex, forKey: .digit) }
      try container.encode(reading.confidence, forKey: .confidence)
    }
    try container.encode(reading.evidence, forKey: .evidence)
    try container.encode(reading.scores.real, forKey: .scores)
    try container.encodeIfPresent(reading.scores.integers?.scores, forKey: .int8Scores)
    try container.encodeIfPresent(board, forKey: .board)
    if let digit = reading.input.digit {
      try container.encode(BoxJSON(digit.box), forKey: .box)
      if digit.touchesEdge { try container.encode(true, forKey: .touchesEdge) }
      try container.encode(digit.polarity.words, forKey: .polarity)
      try container.encode(digit.steps.map { "\($0)" }, forKey: .preparation)
    }
    if !savedFiles.isEmpty { try container.encode(savedFiles, forKey: .savedFiles) }
  }
}

/// A box as JSON has it.
struct BoxJSON: Encodable {
  let x: Int
  let y: Int
  let width: Int
  let height: Int

  init(_ box: PixelBox) {
    (x, y, width, height) = (box.x, box.y, box.width, box.height)
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
