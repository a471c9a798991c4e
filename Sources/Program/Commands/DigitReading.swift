import LeNetInterpreter
import LeNetModel
import LeNetPictures

/// The scores of one picture, and what they are worth.
struct InferScores {
  let real: [Float]
  /// What a board would say; nil for a float model.
  let integers: IntegerReading?
  /// Softmax of the scores over the model's temperature, one for each digit; of an int8 model what a
  /// board would say.
  let probabilities: [Double]
  /// Whether they speak for any digit; a board would say the same.
  let haveEvidence: Bool

  /// - Parameter confidence: nil where the model does not say.
  init(real: [Float], _ confidence: Confidence?) {
    self.real = real
    integers = nil
    probabilities = LeNetModel.probabilities(
      of: real, temperature: confidence?.temperature ?? 1)
    haveEvidence = confidence.map { logSumExp(real) >= Double($0.leastEvidence) } ?? true
  }

  init(_ scores: [Int8], _ output: QuantizationParameters, _ confidence: IntegerConfidence?) {
    let real = scores.map(output.real)
    self.real = real
    let integers = IntegerReading(
      digit: Interpreter.digit(of: scores), scores: scores, confidence)
    self.integers = integers
    haveEvidence = integers.hasEvidence ?? true
    probabilities =
      confidence.map { confidence in
        scores.indices.map {
          Double(confidence.confidence(in: $0, scores: scores)) / Double(IntegerConfidence.certain)
        }
      } ?? LeNetModel.probabilities(of: real, temperature: 1)
  }
}

/// What a model makes of one prepared digit.
struct DigitReading {
  let prepared: PreparedDigit
  let scores: InferScores
  /// The highest score's, the lowest of equal ones.
  let digit: Int
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
    let evidence = logSumExp(real)
    self.evidence = evidence
    refusal = classifier.confidence.flatMap { confidence in
      scores.haveEvidence
        ? nil
        : "looks like none of the ten (evidence \(fixed(evidence, 2)), expected at least "
          + "\(fixed(Double(confidence.leastEvidence), 2)))"
    }
  }

  /// Softmax of the digit's score, 0 to 1.
  var confidence: Double { scores.probabilities[digit] }

  /// Asks a board for what it makes of the same pixels; nothing where there is no int8 model.
  mutating func ask(_ board: ReadingBoard) throws {
    guard let host = scores.integers else { return }
    self.board = try board.reading(of: prepared.pixels, host: host)
  }

  /// - Parameter picture: the path of the picture that the digit is in.
  mutating func save(to files: inout InputFiles?, of picture: String) throws {
    savedFiles = try files?.save(prepared.pixels, of: picture) ?? []
  }

  /// What the network sees beside its scores.
  func drawing(shading: Shading) -> String {
    InferDrawing(
      pixels: prepared.pixels, scores: scores.real, probabilities: scores.probabilities,
      shading: shading
    ).text
  }

  /// Ends a line; empty where nothing was saved.
  var savedText: String {
    savedFiles.isEmpty ? "" : "; written to " + savedFiles.joined(separator: ", ")
  }

  /// Lines about what the board said, each begun by a line break; empty where none was asked.
  var boardText: String { board.map { "\n" + $0.text } ?? "" }
}

extension DigitReading: Encodable {
  /// Without digit and confidence where it is none.
  private enum CodingKeys: CodingKey {
    case digit, confidence, evidence, scores, int8Scores, board, box, touchesEdge, polarity,
      preparation,
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
    try container.encodeIfPresent(scores.integers?.scores, forKey: .int8Scores)
    try container.encodeIfPresent(board, forKey: .board)
    try container.encode(BoxJSON(prepared.box), forKey: .box)
    if prepared.touchesEdge { try container.encode(true, forKey: .touchesEdge) }
    try container.encode(prepared.polarity.words, forKey: .polarity)
    try container.encode(prepared.steps.map { "\($0)" }, forKey: .preparation)
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
