import CGD

/// Lines and dots, drawn several times as large and then made small, which smooths their edges as
/// libgd's own smoothing does for none but the thinnest.
///
/// Real numbers are pixels of the canvas, of the upper left corner of a frame.
final class Strokes {
  private let picture: Canvas
  private let frame: Frame

  private static let fineness = 4

  /// Over what a frame of `canvas` shows. Nil if there is no memory for it.
  init?(over canvas: Canvas, in frame: Frame) {
    let scale = Self.fineness
    guard let picture = Canvas(width: scale * frame.width, height: scale * frame.height) else {
      return nil
    }
    self.picture = picture
    self.frame = frame
    gdImageCopyResized(
      picture.image, canvas.image, 0, 0, Int32(frame.x), Int32(frame.y),
      Int32(scale * frame.width), Int32(scale * frame.height), Int32(frame.width),
      Int32(frame.height))
  }

  /// Straight lines from point to point.
  func line(_ points: [(x: Double, y: Double)], thickness: Double, _ colour: Colour) {
    let corners = points.map { (fine($0.x), fine($0.y)) }
    let width = max(1, Int32((thickness * Double(Self.fineness)).rounded()))
    let index = picture.index(colour)
    gdImageSetThickness(picture.image, width)
    for (from, to) in zip(corners, corners.dropFirst()) {
      gdImageLine(picture.image, from.0, from.1, to.0, to.1, index)
    }
    // Thick lines leave gaps where they meet at an angle.
    for (x, y) in corners { gdImageFilledEllipse(picture.image, x, y, width, width, index) }
  }

  func dot(x: Double, y: Double, diameter: Double, _ colour: Colour) {
    let size = Int32((diameter * Double(Self.fineness)).rounded())
    gdImageFilledEllipse(picture.image, fine(x), fine(y), size, size, picture.index(colour))
  }

  /// Puts what was drawn into the frame.
  func draw(on canvas: Canvas) {
    gdImageCopyResampled(
      canvas.image, picture.image, Int32(frame.x), Int32(frame.y), 0, 0, Int32(frame.width),
      Int32(frame.height), Int32(Self.fineness * frame.width),
      Int32(Self.fineness * frame.height))
  }

  private func fine(_ pixels: Double) -> Int32 {
    Int32((pixels * Double(Self.fineness)).rounded())
  }
}
