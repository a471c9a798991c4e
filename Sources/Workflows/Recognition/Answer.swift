public import LeNetPictures

/// What a picture says, or why it says nothing.
public struct Answer: Hashable, Sendable {
  /// What a picture is looked through for.
  public enum Subject: Hashable, Sendable {
    case digit
    /// Digits in lines, which stand side by side without touching.
    case number

    package func prepared(_ picture: GreyPicture) throws(PictureError) -> PreparedNumber {
      switch self {
      case .digit: PreparedNumber(try PreparedDigit(picture))
      case .number: try PreparedNumber(picture)
      }
    }
  }

  public let subject: Subject
  /// From the top to the bottom, each from left to right; one of one for a digit, none where nothing
  /// was found to look at.
  public let lines: [[DigitReading]]
  /// Where there is ink that no reading is of.
  public let leftOut: [PixelBox]
  /// Why there is no digit, or no number; nil where there is one.
  public let refusal: Refusal?

  init(_ subject: Subject, lines: [[DigitReading]], leftOut: [PixelBox]) {
    self.subject = subject
    self.lines = lines
    self.leftOut = leftOut
    let lacks = lines.joined().map(\.refusal)
    refusal =
      lacks.enumerated().lazy.compactMap { index, lack in
        lack.map { .unlikeAnyClass(subject, figure: index + 1, of: lacks.count, $0) }
      }.first
  }

  package init(_ subject: Subject, _ error: PictureError) {
    self.subject = subject
    (lines, leftOut) = ([], [])
    refusal = .picture(error)
  }

  public var readings: [DigitReading] { Array(lines.joined()) }

  /// The names of the classes that were found, with a space between lines; nil if there is a
  /// ``refusal``.
  public var text: String? {
    refusal == nil
      ? lines.map { $0.map(\.className).joined() }.joined(separator: " ") : nil
  }

  /// That all readings are right, if each is right or wrong by itself; 0 to 1.
  public var confidence: Double { lines.joined().reduce(1) { $0 * $1.confidence } }

  /// For programs: why there is no answer, or none to all of the ink; nil where all is well.
  package var reason: String? { refusal?.code ?? (leftOut.isEmpty ? nil : "ink_left_out") }
}

/// Why a picture says nothing.
public enum Refusal: Hashable, Sendable {
  /// There is nothing to look at, or too much.
  case picture(PictureError)
  /// A figure, by its place from 1 among `of`, is of no class that the model knows.
  case unlikeAnyClass(Answer.Subject, figure: Int, of: Int, EvidenceLack)
}

extension Refusal {
  /// For programs, which do not read the description: `several_figures`. It stays what it is.
  public var code: String {
    switch self {
    case .picture(let error): error.code
    case .unlikeAnyClass: "unlike_any_digit"
    }
  }
}

extension Refusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .picture(let error): "\(error)"
    case .unlikeAnyClass(let subject, let figure, let count, let lack):
      "no \(subject) found: "
        + (count == 1 ? "what stands out" : "figure \(figure) of \(count)") + " \(lack)"
    }
  }
}
