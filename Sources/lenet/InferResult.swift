import ElementaryFunctions
import FloatInference
import LeNetPictures

/// The scores of one picture.
struct InferScores {
  let real: [Float]
  /// What a board would say; nil for a float model.
  let int8: [Int8]?
}

/// What `lenet infer` says of one picture that could be read.
struct InferResult: Encodable {
  let file: String
  /// The model's SHA-256.
  let model: String
  /// nil where there is no digit, as are all that follow from it.
  private(set) var digit: Int?
  /// Softmax of the digit's score, 0 to 1.
  private(set) var confidence: Double?
  /// Ten real scores.
  private(set) var scores: [Float]?
  private(set) var int8Scores: [Int8]?
  /// What a board makes of the same pixels; nil where none was asked.
  private(set) var board: BoardReading?
  private(set) var box: Box?
  /// `dark-on-light` or `light-on-dark`.
  private(set) var polarity: String?
  /// What the picture took, in words.
  private(set) var preparation: [String]?
  /// Why no digit was found.
  private(set) var noDigit: String?

  struct Box: Encodable {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
  }

  init(file: String, model: String, prepared: PreparedDigit, scores: InferScores) {
    self.file = file
    self.model = model
    let real = scores.real
    let digit = real.indices.reduce(0) { real[$1] > real[$0] ? $1 : $0 }
    self.digit = digit
    confidence = Self.probability(of: digit, scores: real)
    self.scores = real
    int8Scores = scores.int8
    let box = prepared.box
    self.box = Box(x: box.x, y: box.y, width: box.width, height: box.height)
    polarity = prepared.polarity == .darkOnLight ? "dark-on-light" : "light-on-dark"
    preparation = prepared.steps.map { "\($0)" }
  }

  init(file: String, model: String, noDigit: PictureError) {
    self.file = file
    self.model = model
    self.noDigit = "\(noDigit)"
  }

  /// Asks a board for what it makes of the same pixels; nothing where there is no digit, or no int8
  /// model.
  mutating func ask(_ board: ReadingBoard, pixels: [UInt8]) throws {
    guard let digit, let int8Scores else { return }
    self.board = try board.reading(of: pixels, hostDigit: digit, hostScores: int8Scores)
  }

  /// Softmax of one of the scores.
  private static func probability(of digit: Int, scores: [Float]) -> Double {
    Elementary.exp(-crossEntropy(classCount: scores.count, label: digit) { scores[$0] })
  }

  /// What the network sees of the picture beside its scores; empty where there is no digit.
  ///
  /// - Parameter pixels: 784.
  func drawing(of pixels: [UInt8], shading: Shading) -> String {
    guard let scores else { return "" }
    let probabilities = scores.indices.map { Self.probability(of: $0, scores: scores) }
    return InferDrawing(
      pixels: pixels, scores: scores, probabilities: probabilities, shading: shading
    ).text
  }

  var text: String {
    guard let digit, let confidence, let scores else { return "\(file): \(noDigit ?? "")" }
    let list = scores.enumerated().map { "\($0):\(fixed(Double($1), 1))" }
    let line =
      "\(file): \(digit), \(fixed(100 * confidence, 1)) % sure; scores "
      + list.joined(separator: " ")
    guard let board, let int8Scores else { return line }
    return line + "\n" + board.text(hostDigit: digit, hostScores: int8Scores)
  }

  static let tableHeader =
    "file,digit,confidence,polarity,x,y,width,height,preparation,no_digit,"
    + (0..<10).map { "score_\($0)" }.joined(separator: ",")

  /// A line of comma-separated values (RFC 4180); what there is not is empty.
  var tableLine: String {
    var fields = [file, digit.map { "\($0)" } ?? "", confidence.map { fixed($0, 6) } ?? ""]
    fields += [polarity ?? ""]
    fields += box.map { [$0.x, $0.y, $0.width, $0.height].map { "\($0)" } } ?? ["", "", "", ""]
    fields += [preparation?.joined(separator: "; ") ?? "", noDigit ?? ""]
    fields += scores?.map { "\($0)" } ?? [String](repeating: "", count: 10)
    return fields.map(Self.quoted).joined(separator: ",")
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
