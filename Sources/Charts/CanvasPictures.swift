import CGD

/// A rectangle of a canvas.
struct Frame {
  let x: Int
  let y: Int
  let width: Int
  let height: Int
}

extension Canvas {
  /// Draws a picture, 8-bit RGBA, scaled to a frame: down by areas, up by whole squares. Behind
  /// what is transparent lie grey squares, on which both black and white are seen.
  ///
  /// - Returns: false if there is no memory for it.
  func draw(rgba: [UInt8], width: Int, height: Int, into frame: Frame) -> Bool {
    guard let picture = gdImageCreateTrueColor(Int32(width), Int32(height)) else { return false }
    defer { gdImageDestroy(picture) }
    // The side of a square is eight pixels of the canvas.
    let side = max(1, 8 * width / max(1, frame.width))
    for y in 0..<height {
      for x in 0..<width {
        let start = 4 * (y * width + x)
        let alpha = Int32(rgba[start + 3])
        let behind: Int32 = (x / side + y / side).isMultiple(of: 2) ? 150 : 170
        let over = { (level: UInt8) in (Int32(level) * alpha + behind * (255 - alpha) + 127) / 255 }
        gdImageSetPixel(
          picture, Int32(x), Int32(y),
          over(rgba[start]) << 16 | over(rgba[start + 1]) << 8 | over(rgba[start + 2]))
      }
    }
    let isSmaller = frame.width < width
    (isSmaller ? gdImageCopyResampled : gdImageCopyResized)(
      image, picture, Int32(frame.x), Int32(frame.y), 0, 0, Int32(frame.width),
      Int32(frame.height), Int32(width), Int32(height))
    return true
  }

  /// Draws the edges of a frame, inside of it.
  func outline(_ frame: Frame, thickness: Int, _ colour: Colour) {
    let (x, y, width, height) = (frame.x, frame.y, frame.width, frame.height)
    fill(x: x, y: y, width: width, height: thickness, colour)
    fill(x: x, y: y + height - thickness, width: width, height: thickness, colour)
    fill(x: x, y: y, width: thickness, height: height, colour)
    fill(x: x + width - thickness, y: y, width: thickness, height: height, colour)
  }

  /// An arrowhead that points right, its tip at `x`, `y`.
  func arrow(x: Int, y: Int, size: Int, _ colour: Colour) {
    gdImageSetAntiAliased(image, index(colour))
    for offset in 0...1 {
      for side in [-size, size] {
        gdImageLine(
          image, Int32(x - size - offset), Int32(y + side), Int32(x - offset), Int32(y),
          gdAntiAliased)
      }
    }
  }
}
