import CGD
import PrintableText

/// A picture to draw on.
final class Canvas: Surface {
  let image: gdImagePtr
  /// Pixels of the picture on the side of one that is drawn.
  let scale: Int
  /// Where what is drawn has its upper left corner.
  var origin = (x: 0, y: 0)

  /// Nil if there is no memory for the picture.
  init?(width: Int, height: Int, scale: Int = 1) {
    guard let image = gdImageCreateTrueColor(Int32(scale * width), Int32(scale * height)) else {
      return nil
    }
    self.image = image
    self.scale = scale
    // By name; where there is no such font, or no FreeType, libgd's own bitmap font does.
    gdFTUseFontConfig(1)
    fill(x: 0, y: 0, width: width, height: height, .paper)
  }

  deinit {
    gdImageDestroy(image)
  }

  func fill(x: Int, y: Int, width: Int, height: Int, _ colour: Colour) {
    guard width > 0, height > 0 else { return }
    gdImageFilledRectangle(
      image, column(x), row(y), column(x + width) - 1, row(y + height) - 1, index(colour))
  }

  func draw(
    text: String, x: Int, y: Int, points: Double, _ colour: Colour, align: Alignment
  ) {
    let text = text.printable
    let length = measure(text, points)
    let offset =
      switch align {
      case .left: 0
      case .centre: length / 2
      case .right: length
      }
    let (left, points) = (column(x - offset), points * Double(scale))
    let failure = Self.font.withCString { font in
      text.withCString { text in
        gdImageStringFT(
          image, nil, index(colour), UnsafeMutablePointer(mutating: font), points, 0, left,
          row(y), UnsafeMutablePointer(mutating: text))
      }
    }
    guard failure != nil, let font = gdFontGetSmall() else { return }
    var bytes = Array(text.utf8) + [0]
    gdImageString(image, font, left, row(y) - font.pointee.h + 3, &bytes, index(colour))
  }

  func measure(_ text: String, _ points: Double) -> Int {
    var corners = [Int32](repeating: 0, count: 8)
    let failure = Self.font.withCString { font in
      text.withCString { text in
        gdImageStringFT(
          nil, &corners, 0, UnsafeMutablePointer(mutating: font), points, 0, 0, 0,
          UnsafeMutablePointer(mutating: text))
      }
    }
    guard failure == nil else {
      return text.utf8.count * Int(gdFontGetSmall()?.pointee.w ?? 6)
    }
    return Int(corners[2] - corners[0])
  }

  func draw(pixels: [Colour], columns: Int, x: Int, y: Int, scale: Int) {
    for (index, colour) in pixels.enumerated() {
      fill(
        x: x + index % columns * scale, y: y + index / columns * scale, width: scale,
        height: scale, colour)
    }
  }

  /// Without its lines and dots where there is no memory for them.
  func stroke(in frame: Frame, _ body: (any Stroking) -> Void) {
    guard let strokes = Strokes(over: self, in: frame) else { return }
    body(strokes)
    strokes.draw(on: self)
  }

  /// A PNG file; nil if there is no memory for it.
  func png() -> [UInt8]? {
    var byteCount: Int32 = 0
    guard let file = gdImagePngPtrEx(image, &byteCount, 9) else { return nil }
    defer { gdFree(file) }
    return Array(UnsafeRawBufferPointer(start: file, count: Int(byteCount)))
  }

  private static let font = "DejaVu Sans"

  func index(_ colour: Colour) -> Int32 {
    let (red, green, blue) = colour.rgb
    return gdImageColorAllocate(image, red, green, blue)
  }

  func column(_ x: Int) -> Int32 { Int32(scale * (origin.x + x)) }

  func row(_ y: Int) -> Int32 { Int32(scale * (origin.y + y)) }
}
