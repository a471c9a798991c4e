/// The digits of a number, or of several below each other, ready for the network.
public struct PreparedNumber: Hashable, Sendable {
  /// From the top to the bottom, the digits of each from left to right; at least one with one.
  public let lines: [[PreparedDigit]]
  /// Where in the picture there is more ink that is no speck: too large or too small for a digit beside
  /// the others, as what a sign is, or digits that an underline ties to each other.
  public let leftOut: [PixelBox]

  /// Finds the digits, which stand apart from each other.
  ///
  /// Digits that touch each other are taken for one.
  public init(_ picture: GreyPicture) throws(PictureError) {
    let number = try DigitPreparation.number(of: GreyPlane(picture))
    lines = number.lines.map { $0.map(PreparedDigit.init) }
    leftOut = number.leftOut
  }

  /// A number of one digit.
  public init(_ digit: PreparedDigit) {
    lines = [[digit]]
    leftOut = []
  }
}
