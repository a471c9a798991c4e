import CGD

/// Lines and dots on a canvas, drawn several times as large and then made small, which smooths their
/// edges as libgd's own smoothing does for none but the thinnest.
final class Strokes: Stroking {
  private let picture: Canvas
  /// In pixels of the canvas's picture, as is what is copied.
  private let left: Int32
  private let top: Int32
  private let width: Int32
  private let height: Int32
  /// Pixels of ``picture`` for one that is drawn.
  private let scale: Int

  private static let fineness: Int32 = 4
  /// Around the frame, so that a dot on its edge is whole.
  private static let margin = 8

  /// Over what a frame of `canvas` shows. Nil if there is no memory for it.
  init?(over canvas: Canvas, in frame: Frame) {
    left = canvas.column(frame.x - Self.margin)
    top = canvas.row(frame.y - Self.margin)
    width = Int32(canvas.scale * (frame.width + 2 * Self.margin))
    height = Int32(canvas.scale * (frame.height + 2 * Self.margin))
    scale = Int(Self.fineness) * canvas.scale
    guard
      let picture = Canvas(width: Int(Self.fineness * width), height: Int(Self.fineness * height))
    else { return nil }
    self.picture = picture
    gdImageCopyResized(
      picture.image, canvas.image, 0, 0, left, top, Self.fineness * width, Self.fineness * height,
      width, height)
  }

  func line(_ points: [(x: Double, y: Double)], thickness: Double, _ colour: Colour) {
    let corners = points.map { (fine($0.x), fine($0.y)) }
    let width = max(1, size(thickness))
    let index = picture.index(colour)
    gdImageSetThickness(picture.image, width)
    for (from, to) in zip(corners, corners.dropFirst()) {
      gdImageLine(picture.image, from.0, from.1, to.0, to.1, index)
    }
    // Thick lines leave gaps where they meet at an angle.
    for (x, y) in corners { gdImageFilledEllipse(picture.image, x, y, width, width, index) }
  }

  func wave(_ points: [(x: Double, y: Double)], thickness: Double, _ colour: Colour) {
    guard let first = points.first else { return }
    let steps = 24
    let smooth = zip(points, points.dropFirst()).reduce(into: [first]) { smooth, ends in
      for step in 1...steps {
        let part = Double(step) / Double(steps)
        let eased = part * part * (3 - 2 * part)
        smooth.append(
          (
            ends.0.x + (ends.1.x - ends.0.x) * part, ends.0.y + (ends.1.y - ends.0.y) * eased
          ))
      }
    }
    line(smooth, thickness: thickness, colour)
  }

  func dot(x: Double, y: Double, diameter: Double, _ colour: Colour) {
    let size = size(diameter)
    gdImageFilledEllipse(picture.image, fine(x), fine(y), size, size, picture.index(colour))
  }

  /// Puts what was drawn into the frame.
  func draw(on canvas: Canvas) {
    gdImageCopyResampled(
      canvas.image, picture.image, left, top, 0, 0, width, height, Self.fineness * width,
      Self.fineness * height)
  }

  private func fine(_ pixels: Double) -> Int32 { size(pixels + Double(Self.margin)) }

  private func size(_ pixels: Double) -> Int32 { Int32(pixel(pixels * Double(scale))) }
}
