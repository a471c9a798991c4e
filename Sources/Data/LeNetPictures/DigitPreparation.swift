/// From a grey picture to MNIST's 28x28 pixels, in integers throughout: `Models/PREPARATION.md`, which
/// the generated C follows too, so that a change here is one there.
///
/// 1. Polarity: ink is what differs much from the paper and covers little.
/// 2. Paper: the median, or where the light is uneven what is wider than a stroke. Of a sheet on a table
///    both are those of the sheet.
/// 3. Ink: what stands out from the paper by a quarter of the strongest ink.
/// 4. Digit: the heaviest connected component that the picture's edge does not cut, and the pieces
///    near it. The strongest ink of the picture need not be the digit's, so that steps 3 and 4 are
///    done twice, the second time by the digit's own ink.
/// 5. Levels: the digit's median ink is full ink.
/// 6. Thickness: strokes thinner than MNIST's are thickened.
/// 7. Size and place: MNIST's own 20x20 box in 28x28 pixels, the centre of mass in the middle.
struct DigitPreparation {
  /// 28 rows of 28 levels.
  let pixels: [UInt8]
  /// In the plane that was given.
  private(set) var box: PixelBox
  let polarity: Polarity
  /// Whether the plane's edge may have cut it.
  let touchesEdge: Bool
  private(set) var steps: [PreparationStep]

  /// Digits in lines, and the boxes of other ink.
  struct Number {
    /// From the top to the bottom, each from left to right; at least one with one digit.
    var lines: [[DigitPreparation]]
    var leftOut: [PixelBox] = []
  }

  /// The one digit of a plane.
  static func digit(of plane: GreyPlane) throws(PictureError) -> DigitPreparation {
    let number = try prepare(plane, polarity: nil) { ink throws(PictureError) in
      FoundDigit.Lines(digits: [[try FoundDigit(in: ink)]])
    }
    return number.lines[0][0]
  }

  /// All digits of a plane.
  static func number(of plane: GreyPlane) throws(PictureError) -> Number {
    try prepare(plane, polarity: nil) { ink throws(PictureError) in try FoundDigit.lines(in: ink) }
  }

  /// - Parameters:
  ///   - known: nil to find out.
  ///   - find: at least one.
  private static func prepare(
    _ plane: GreyPlane, polarity known: Polarity?,
    _ find: (InkPlane) throws(PictureError) -> FoundDigit.Lines
  ) throws(PictureError) -> Number {
    if let (laidOut, box, polarity) = MNISTLayout.digit(of: plane) {
      let digit = DigitPreparation(
        pixels: laidOut.levels, box: box, polarity: polarity, touchesEdge: false, steps: [.taken])
      return Number(lines: [[digit]])
    }
    var steps: [PreparationStep] = []
    let factor = GreyReduction.factor(for: plane.box)
    let reduced = GreyReduction.reduce(plane, by: factor)
    if factor > 1 { steps.append(.reduced(factor: factor)) }
    let cells = CellMedians(of: reduced)
    let ground = Ground(of: reduced, cells, polarity: known)
    let polarity = ground.polarity
    if ground.isSheet {
      steps.append(.sheet)
    } else if ground.paper != nil {
      steps.append(.levelled)
    }
    var ink = InkPlane(of: ground)
    let lineCount = ink.removeRuledLines()
    if lineCount > 0 { steps.append(.unruled(lines: lineCount)) }
    let found = try find(ink)
    let boxes = found.digits.joined().map(\.box)
    let side = boxes.map { max($0.width, $0.height) }.max() ?? 0
    let all = (boxes.dropFirst() + found.leftOut).reduce(boxes[0]) { $0.union($1) }
    let surroundings = all.enlarged(by: factor, within: plane).grown(
      by: side * factor, within: plane.width, plane.height)
    let isCloser = GreyReduction.factor(for: surroundings) < factor
    if isCloser, side < enoughPixels {
      let closer = try prepare(plane.cropped(to: surroundings), polarity: polarity, find)
      return Number(
        lines: closer.lines.map { $0.map { $0.moved(to: surroundings, after: steps) } },
        leftOut: closer.leftOut.map { $0.moved(to: surroundings) })
    }
    return Number(
      lines: found.digits.map { line in
        line.map { digit in
          var steps = steps
          if digit.droppedCount > 0 { steps.append(.cleaned(pieces: digit.droppedCount)) }
          let (field, radius) = field(of: digit)
          if radius > 0 { steps.append(.thickened(quarters: radius)) }
          return DigitPreparation(
            pixels: field.levels, box: digit.box.enlarged(by: factor, within: plane),
            polarity: polarity, touchesEdge: digit.touchesEdge, steps: steps)
        }
      }, leftOut: found.leftOut.map { $0.enlarged(by: factor, within: plane) })
  }

  /// The same digit in a plane of which this one's is a part.
  private func moved(
    to surroundings: PixelBox, after earlier: [PreparationStep]
  ) -> DigitPreparation {
    var moved = self
    moved.box = box.moved(to: surroundings)
    moved.steps = earlier + [.enlarged(surroundings)] + steps
    return moved
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
