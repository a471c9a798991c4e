/// The ink of a digit alone, and where it is.
struct FoundDigit {
  /// 255 is full ink; whatever is not the digit is 0.
  private(set) var ink: InkPlane
  let box: PixelBox
  /// How many pieces of ink were taken away.
  let droppedCount: Int

  /// Hundredths of a picture's ink that a digit has; where no figure has as much, it is a page of
  /// writing or a photograph of something else.
  private static let leastInkShare = 40

  init(in ink: InkPlane) throws(PictureError) {
    let contrast = ink.contrast
    let noContrast = PictureError.noContrast(
      contrast: contrast, minimum: ink.leastContrast)
    guard contrast >= ink.leastContrast else { throw noContrast }

    let first = ConnectedComponents(
      of: ink.plane, threshold: InkPlane.threshold(strongest: contrast))
    guard let main = DigitSelection(first)?.members.first else { throw noContrast }
    // Most of a stroke's pixels are at its edges when it is thin, so the strongest quarter counts.
    let strongest = ink.level(of: main, in: first, 3, 4)
    let second = ConnectedComponents(
      of: ink.plane, threshold: InkPlane.threshold(strongest: strongest))
    guard let digit = DigitSelection(second) else { throw noContrast }
    let rivals = digit.rivalCount(in: second)
    guard rivals == 0 else { throw .severalFigures(count: rivals + 1) }
    let share = digit.inkShare(in: second)
    guard share >= Self.leastInkShare else {
      throw .clutter(share: share, minimum: Self.leastInkShare)
    }
    self.ink = ink
    self.ink.keep(digit.members, of: second)
    box = digit.box
    droppedCount = second.list.count - digit.members.count
  }
}
