/// A digit as MNIST has it, ready for the network.
public struct PreparedDigit: Hashable, Sendable {
  /// 28 rows of 28 levels, 0 (no ink) to 255 (full ink).
  public let pixels: [UInt8]
  /// Where in the picture the digit was found.
  public let box: PixelBox
  public let polarity: Polarity
  /// Whether it touches the picture's edge, which may have cut a part of it off.
  public let touchesEdge: Bool
  /// What this picture took, in order.
  public let steps: [PreparationStep]

  /// Finds the digit and makes of it what MNIST's makers made of theirs: the ink bright on black,
  /// scaled into 20x20 with its proportions kept, the centre of mass in the middle of 28x28.
  ///
  /// A picture and its negative give the same pixels, as long as nothing in it is transparent and
  /// not just one half of it is ink. A picture that already is laid out so, as all of MNIST's are,
  /// is taken as it is. The arithmetic is in integers, so the result is the same on every machine.
  public init(_ picture: GreyPicture) throws(PictureError) {
    self.init(try DigitPreparation.digit(of: GreyPlane(picture)))
  }

  /// As of the picture's brightness and transparency.
  public init(_ picture: Picture) throws(PictureError) {
    try self.init(GreyPicture(picture))
  }

  init(_ preparation: DigitPreparation) {
    pixels = preparation.pixels
    box = preparation.box
    polarity = preparation.polarity
    steps = preparation.steps
    touchesEdge = preparation.touchesEdge
  }
}
