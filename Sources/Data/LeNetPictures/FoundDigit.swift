/// The ink of a digit alone, and where it is.
struct FoundDigit {
  /// 255 is full ink; whatever is not the digit is 0.
  private(set) var ink: InkPlane
  let box: PixelBox
  /// Whether it touches the picture's edge.
  let touchesEdge: Bool
  /// How many pieces of ink were taken away.
  let droppedCount: Int

  /// Hundredths of a picture's ink that a digit, or a line of digits, has; where none has as much, it
  /// is a page of writing or a photograph of something else.
  private static let leastInkShare = 40

  private init(
    _ digit: DigitSelection, of components: ConnectedComponents, in ink: InkPlane, droppedCount: Int
  ) {
    self.ink = ink
    self.ink.keep(digit.members, of: components)
    box = digit.box
    touchesEdge = digit.members.contains { components.list[$0].touchesEdge }
    self.droppedCount = droppedCount
  }

  /// The only digit there is.
  init(in ink: InkPlane) throws(PictureError) {
    let (components, digit) = try Self.mainFigure(in: ink)
    let rivals = digit.rivalCount(in: components, onSheet: ink.isOnSheet)
    guard rivals == 0 else { throw .severalFigures(count: rivals + 1) }
    try Self.check(inkShare: digit.inkShare(in: components))
    self.init(
      digit, of: components, in: ink, droppedCount: components.list.count - digit.members.count)
  }

  /// Digits, and the boxes of ink that is none of theirs.
  struct Lines {
    /// From the top to the bottom, each from left to right; at least one with one digit.
    var digits: [[FoundDigit]]
    var leftOut: [PixelBox] = []
  }

  /// All digits there are, in lines.
  static func lines(in ink: InkPlane) throws(PictureError) -> Lines {
    let (components, main) = try mainFigure(in: ink)
    let found = DigitLines(around: main, in: components, onSheet: ink.isOnSheet)
    try check(inkShare: found.inkShare(in: components))
    let members = found.lines.joined().reduce(0) { $0 + $1.members.count }
    let dropped = components.list.count - members - found.leftOut.count
    return Lines(
      digits: found.lines.map { line in
        line.map { FoundDigit($0, of: components, in: ink, droppedCount: dropped) }
      }, leftOut: found.leftOut.map { components.list[$0].box })
  }

  /// The figure that is most likely a digit, of the components of all that its own ink makes ink.
  private static func mainFigure(
    in ink: InkPlane
  ) throws(PictureError) -> (ConnectedComponents, DigitSelection) {
    let contrast = ink.contrast
    let noContrast = PictureError.noContrast(
      contrast: contrast, minimum: ink.leastContrast)
    guard contrast >= ink.leastContrast else { throw noContrast }

    let first = ConnectedComponents(
      of: ink.plane, threshold: InkPlane.threshold(strongest: contrast))
    guard let main = DigitSelection(first, onSheet: ink.isOnSheet)?.members.first else {
      throw noContrast
    }
    // Most of a stroke's pixels are at its edges when it is thin, so the strongest quarter counts.
    let strongest = ink.level(of: main, in: first, 3, 4)
    let second = ConnectedComponents(
      of: ink.plane, threshold: InkPlane.threshold(strongest: strongest))
    guard let digit = DigitSelection(second, onSheet: ink.isOnSheet) else { throw noContrast }
    return (second, digit)
  }

  private static func check(inkShare share: Int) throws(PictureError) {
    guard share >= leastInkShare else { throw .clutter(share: share, minimum: leastInkShare) }
  }
}
