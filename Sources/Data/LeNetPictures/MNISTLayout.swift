extension Picture {
  /// Whether it is a digit that already lies in a picture as MNIST's do.
  package var isLaidOutDigit: Bool {
    guard width == MNISTLayout.fieldSide, height == MNISTLayout.fieldSide else { return false }
    return MNISTLayout.digit(of: GreyPlane(GreyPicture(self))) != nil
  }
}

/// MNIST's field: a digit scaled to fit a box of 20x20, in a field of 28x28, its centre of mass in
/// the middle (LeCun, Cortes and Burges, "The MNIST database of handwritten digits").
enum MNISTLayout {
  static let fieldSide = 28
  static let boxSide = 20

  /// `plane` with light ink on a dark ground, if that already is what preparation would make of it.
  static func digit(of plane: GreyPlane) -> (plane: GreyPlane, box: PixelBox, Polarity)? {
    guard plane.width == fieldSide, plane.height == fieldSide else { return nil }
    if let box = box(of: plane) { return (plane, box, .lightOnDark) }
    let negative = plane.inverted()
    return box(of: negative).map { (negative, $0, .darkOnLight) }
  }

  /// The digit's box, if `plane`, light ink on a dark ground, already is what preparation would make
  /// of it: the ground is plain black, the digit's longer side is that of the box, and its centre of
  /// mass is in the middle. Preparing such a picture again could only blur it.
  private static func box(of plane: GreyPlane) -> PixelBox? {
    guard Histogram(of: plane).doubledMedian == 0,
      let box = PixelBox(inkOf: plane, threshold: 1),
      // In a few of MNIST's digits the antialiasing left the outermost row or column empty.
      (boxSide - 1...boxSide).contains(max(box.width, box.height))
    else { return nil }
    let centre = CentreOfMass(of: plane)
    // Half a pixel, and the little that rounding to 8 bits has moved it.
    let isMiddle = { (moment: Int) in
      100 * abs(moment - fieldSide / 2 * centre.mass) <= 55 * centre.mass
    }
    return isMiddle(centre.x) && isMiddle(centre.y) ? box : nil
  }
}
