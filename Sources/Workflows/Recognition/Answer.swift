public import LeNetPictures

/// What a picture says, or why it says nothing.
public struct Answer: Hashable, Sendable {
  /// What a picture is looked through for.
  public enum Subject: Hashable, Sendable {
    /// One digit; of a model that reads a picture as a whole, that.
    case single
    /// Digits in lines, which stand side by side without touching.
    case number
  }

  public let subject: Subject
  /// From the top to the bottom, each from left to right; one of one for a ``Subject/single``, none
  /// where nothing was found to look at.
  public let lines: [[Reading]]
  /// Where there is ink that no reading is of.
  public let leftOut: [PixelBox]
  /// Why there is no digit, no number or no class; nil where there is one.
  public let refusal: Refusal?

  init(_ subject: Subject, lines: [[Reading]], leftOut: [PixelBox]) {
    self.subject = subject
    self.lines = lines
    self.leftOut = leftOut
    let lacks = lines.joined().map(\.refusal)
    refusal =
      lacks.enumerated().lazy.compactMap { index, lack in
        lack.map { .unlikeAnyClass(subject, figure: index + 1, of: lacks.count, $0) }
      }.first
  }

  package init(_ subject: Subject, _ refusal: Refusal) {
    self.subject = subject
    (lines, leftOut) = ([], [])
    self.refusal = refusal
  }

  public var readings: [Reading] { Array(lines.joined()) }

  /// The names of the classes that were found, with a space between lines, and between names if any of
  /// them is longer than a letter; nil if there is a ``refusal``.
  public var text: String? {
    guard refusal == nil else { return nil }
    let separator = readings.allSatisfy { $0.className.count == 1 } ? "" : " "
    return lines.map { $0.map(\.className).joined(separator: separator) }.joined(separator: " ")
  }

  /// That all readings are right, if each is right or wrong by itself; 0 to 1.
  public var confidence: Double { lines.joined().reduce(1) { $0 * $1.confidence } }

  /// For programs: why there is no answer, or none to all of the ink; nil where all is well.
  package var reason: String? { refusal?.code ?? (leftOut.isEmpty ? nil : "ink_left_out") }
}
