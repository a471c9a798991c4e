import LeNetModel
import LeNetPictures

/// The scores of one picture.
struct InferScores {
  let real: [Float]
  /// What a board would say; nil for a float model.
  let int8: [Int8]?
}

/// What a model makes of one prepared digit.
struct DigitReading {
  let prepared: PreparedDigit
  let scores: InferScores
  /// The highest score's, the lowest of equal ones.
  let digit: Int
  /// Softmax of the scores over the model's temperature, one for each digit.
  let probabilities: [Double]
  /// Log-sum-exp of the scores, in nats.
  let evidence: Double
  /// Why it is none of the ten digits; nil if it is one.
  let refusal: String?
  /// What a board makes of the same pixels; nil where none was asked.
  private(set) var board: BoardReading?
  /// The files that hold the prepared pixels; empty where none were asked for.
  private(set) var savedFiles: [String] = []

  init(_ prepared: PreparedDigit, by classifier: Classifier) {
    let scores = classifier.scores(prepared.pixels)
    let real = scores.real
    self.prepared = prepared
    self.scores = scores
    digit = real.indices.reduce(0) { real[$1] > real[$0] ? $1 : $0 }
    probabilities = LeNetModel.probabilities(
      of: real, temperature: classifier.confidence?.temperature ?? 1)
    let evidence = logSumExp(real)
    self.evidence = evidence
    let least = classifier.confidence.map { Double($0.leastEvidence) } ?? -.infinity
    // What is laid out as MNIST's digits are has been taken for a digit by whoever did that.
    refusal =
      evidence < least && !prepared.steps.contains(.taken)
      ? "looks like none of the ten (evidence \(fixed(evidence, 2)), expected at least "
        + "\(fixed(least, 2)))" : nil
  }

  /// Softmax of the digit's score, 0 to 1.
  var confidence: Double { probabilities[digit] }

  /// Asks a board for what it makes of the same pixels; nothing where there is no int8 model.
  mutating func ask(_ board: ReadingBoard) throws {
    guard let int8Scores = scores.int8 else { return }
    self.board = try board.reading(
      of: prepared.pixels, hostDigit: digit, hostScores: int8Scores)
  }

  /// - Parameter picture: the path of the picture that the digit is in.
  mutating func save(to files: inout InputFiles?, of picture: String) throws {
    savedFiles = try files?.save(prepared.pixels, of: picture) ?? []
  }

  /// What the network sees beside its scores.
  func drawing(shading: Shading) -> String {
    InferDrawing(
      pixels: prepared.pixels, scores: scores.real, probabilities: probabilities,
      shading: shading
    ).text
  }

  /// Ends a line; empty where nothing was saved.
  var savedText: String {
    savedFiles.isEmpty ? "" : "; written to " + savedFiles.joined(separator: ", ")
  }

  /// Lines about what the board said, each begun by a line break; empty where none was asked.
  var boardText: String {
    guard let board, let int8Scores = scores.int8 else { return "" }
    return "\n" + board.text(hostDigit: digit, hostScores: int8Scores)
  }
}

extension DigitReading: Encodable {
  /// Without digit and confidence where it is none.
  private enum CodingKeys: CodingKey {
    case digit, confidence, evidence, scores, int8Scores, board, box, polarity, preparation,
      savedFiles
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if refusal == nil {
      try container.encode(digit, forKey: .digit)
      try container.encode(confidence, forKey: .confidence)
    }
    try container.encode(evidence, forKey: .evidence)
    try container.encode(scores.real, forKey: .scores)
    try container.encodeIfPresent(scores.int8, forKey: .int8Scores)
    try container.encodeIfPresent(board, forKey: .board)
    try container.encode(Box(prepared.box), forKey: .box)
    try container.encode(prepared.polarity.words, forKey: .polarity)
    try container.encode(prepared.steps.map { "\($0)" }, forKey: .preparation)
    if !savedFiles.isEmpty { try container.encode(savedFiles, forKey: .savedFiles) }
  }

  private struct Box: Encodable {
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
