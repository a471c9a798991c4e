/// From a grey picture to MNIST's 28x28 pixels, in integers throughout.
///
/// 1. Polarity: ink is what differs much from the paper and covers little.
/// 2. Paper: the median, or where the light is uneven what is wider than a stroke.
/// 3. Ink: what stands out from the paper by a quarter of the strongest ink.
/// 4. Digit: the heaviest connected component that the picture's edge does not cut, and the pieces
///    near it. The strongest ink of the picture need not be the digit's, so that steps 3 and 4 are
///    done twice, the second time by the digit's own ink.
/// 5. Levels: the digit's median ink is full ink.
/// 6. Thickness: strokes thinner than MNIST's are thickened.
/// 7. Size and place: MNIST's own 20x20 box in 28x28 pixels, the centre of mass in the middle.
struct DigitPreparation {
  /// 28 rows of 28 levels.
  private(set) var pixels: [UInt8]
  /// In the plane that was given.
  private(set) var box: PixelBox
  let polarity: Polarity
  private(set) var steps: [PreparationStep] = []

  /// - Parameter polarity: nil to find out.
  init(_ plane: GreyPlane, polarity known: Polarity? = nil) throws(PictureError) {
    if let (laidOut, box, polarity) = MNISTLayout.digit(of: plane) {
      self.box = box
      self.polarity = polarity
      pixels = laidOut.levels
      steps = [.taken]
      return
    }
    let factor = GreyReduction.factor(for: plane)
    let reduced = GreyReduction.reduce(plane, by: factor)
    if factor > 1 { steps.append(.reduced(factor: factor)) }
    let cells = CellMedians(of: reduced)
    polarity = known ?? Polarity(of: reduced, cells)
    let isDark = polarity == .darkOnLight
    let light = isDark ? reduced.inverted() : reduced
    let paper = PaperEstimate.levels(of: light, isDark ? cells.inverted() : cells)
    if paper != nil { steps.append(.levelled) }
    let digit = try FoundDigit(in: InkPlane(of: light, paper: paper))

    let found = digit.box.enlarged(by: factor)
    if factor > 1, max(digit.box.width, digit.box.height) < Self.enoughPixels {
      let margin = max(found.width, found.height)
      let surroundings = found.grown(by: margin, within: plane.width, plane.height)
      let closer = try DigitPreparation(plane.cropped(to: surroundings), polarity: polarity)
      pixels = closer.pixels
      box = closer.box
      box.x += surroundings.x
      box.y += surroundings.y
      steps += [.enlarged(surroundings)] + closer.steps
      return
    }
    box = found
    if digit.droppedCount > 0 { steps.append(.cleaned(pieces: digit.droppedCount)) }
    let (field, radius) = Self.field(of: digit)
    if radius > 0 { steps.append(.thickened(quarters: radius)) }
    pixels = field.levels
  }

  /// The pixels on a digit's longer side from which more would not be seen in MNIST's 20.
  private static let enoughPixels = 2 * MNISTLayout.boxSide

  /// The digit in MNIST's field, and by how much it was thickened.
  private static func field(of digit: FoundDigit) -> (GreyPlane, radius: Int) {
    let side = MNISTLayout.boxSide * StrokeThickening.fineness
    let ink = digit.ink.plane
    let fine = BoxReduction.mean(ink, digit.box, side: side)
    let radius = StrokeThickening.radius(forSixteenths: StrokeWidth.sixteenths(fine))
    // The thickened digit has the same size, so it starts smaller.
    let thick =
      radius == 0
      ? fine
      : StrokeThickening.thicken(
        BoxReduction.mean(ink, digit.box, side: side - 2 * radius), radius: radius)
    let small = BoxReduction.peakNormalized(thick, thick.box, side: MNISTLayout.boxSide)
    return (MassCentering.center(small, inFieldOfSide: MNISTLayout.fieldSide), radius)
  }
}
