import CGD

extension Canvas {
  /// Nothing where there is no memory for it.
  func draw(rgba: [UInt8], width: Int, height: Int, into frame: Frame) {
    guard let picture = gdImageCreateTrueColor(Int32(width), Int32(height)) else { return }
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
    let isSmaller = scale * frame.width < width
    (isSmaller ? gdImageCopyResampled : gdImageCopyResized)(
      image, picture, column(frame.x), row(frame.y), 0, 0, Int32(scale * frame.width),
      Int32(scale * frame.height), Int32(width), Int32(height))
  }

  /// An arrowhead that points right, its tip at `x`, `y`.
  func arrow(x: Int, y: Int, size: Int, _ colour: Colour) {
    gdImageSetAntiAliased(image, index(colour))
    for offset in 0...1 {
      for side in [-size, size] {
        gdImageLine(
          image, column(x - size - offset), row(y + side), column(x - offset), row(y),
          gdAntiAliased)
      }
    }
  }
}
