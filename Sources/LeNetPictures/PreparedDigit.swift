/// A digit as MNIST has it, ready for the network.
public struct PreparedDigit: Hashable, Sendable {
  /// 28 rows of 28 levels, 0 (no ink) to 255 (full ink).
  public let pixels: [UInt8]
  /// Where in the picture the digit was found.
  public let box: PixelBox
  public let polarity: Polarity

  /// Finds the digit and makes of it what MNIST's makers made of theirs: the ink bright on black,
  /// scaled into 20x20 with its proportions kept, the centre of mass in the middle of 28x28.
  ///
  /// A picture and its negative give the same pixels, as long as nothing in it is transparent and
  /// not just one half of it is ink. A picture that already is laid out so, as all of MNIST's are,
  /// is taken as it is. The arithmetic is in integers, so the result is the same on every machine.
  public init(_ picture: Picture) throws(PictureError) {
    let luma = GreyPlane(luma: picture)
    let polarity = Polarity(of: luma)
    let plane = polarity == .darkOnLight ? luma.inverted() : luma
    self.polarity = polarity
    if let box = MNISTLayout.box(of: plane) {
      self.box = box
      pixels = plane.levels
      return
    }
    let ink = try InkExtraction.ink(of: plane)
    guard let box = PixelBox(inkOf: ink, threshold: Self.edge) else {
      throw .noContrast(contrast: 0, minimum: InkExtraction.minimumContrast)
    }
    self.box = box
    let digit = BoxReduction.reduce(ink, box, side: MNISTLayout.boxSide)
    pixels = MassCentering.center(digit, inFieldOfSide: MNISTLayout.fieldSide).levels
  }

  /// The level from which a pixel belongs to the digit rather than to the softness of its edge.
  private static let edge: UInt8 = 64
}
