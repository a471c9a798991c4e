import CGD
import PrintableText

/// A colour, 8 bits a channel.
struct Colour {
  let red: Int32
  let green: Int32
  let blue: Int32

  /// - Parameter share: of the other colour, 0 to 1.
  func mixed(with other: Colour, share: Double) -> Colour {
    func mix(_ a: Int32, _ b: Int32) -> Int32 { a + Int32((Double(b - a) * share).rounded()) }
    return Colour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  static let paper = Colour(red: 255, green: 255, blue: 255)
  static let ink = Colour(red: 38, green: 43, blue: 51)
  static let faint = Colour(red: 216, green: 220, blue: 226)
  static let quiet = Colour(red: 112, green: 120, blue: 132)
  static let values = Colour(red: 66, green: 114, blue: 173)
  static let lost = Colour(red: 214, green: 86, blue: 60)
}

/// A picture to draw on, in pixels from the upper left.
final class Canvas {
  enum Alignment {
    case left
    case centre
    case right
  }

  let image: gdImagePtr
  private let width: Int
  private let height: Int

  /// Nil if there is no memory for the picture.
  init?(width: Int, height: Int) {
    guard let image = gdImageCreateTrueColor(Int32(width), Int32(height)) else { return nil }
    self.image = image
    self.width = width
    self.height = height
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
      image, Int32(x), Int32(y), Int32(x + width - 1), Int32(y + height - 1), index(colour))
  }

  /// - Parameters:
  ///   - x: the text's left or right end, or its middle.
  ///   - y: its baseline.
  ///   - points: size of the letters.
  /// - Returns: the text's right end.
  @discardableResult
  func write(
    _ text: String, x: Int, y: Int, points: Double = 9.5, _ colour: Colour = .ink,
    align: Alignment = .left
  ) -> Int {
    let text = text.printable
    let length = Self.measure(text, points)
    let offset =
      switch align {
      case .left: 0
      case .centre: length / 2
      case .right: length
      }
    let left = Int32(x - offset)
    let failure = Self.font.withCString { font in
      text.withCString { text in
        gdImageStringFT(
          image, nil, index(colour), UnsafeMutablePointer(mutating: font), points, 0, left,
          Int32(y), UnsafeMutablePointer(mutating: text))
      }
    }
    guard failure != nil, let font = gdFontGetSmall() else { return x - offset + length }
    var bytes = Array(text.utf8) + [0]
    gdImageString(image, font, left, Int32(y) - font.pointee.h + 3, &bytes, index(colour))
    return x - offset + length
  }

  /// Draws a grey picture, 0 as paper and 255 as ink, each pixel a square of `scale`.
  func draw(grey pixels: ArraySlice<UInt8>, width: Int, x: Int, y: Int, scale: Int) {
    for (index, value) in pixels.enumerated() where value > 0 {
      fill(
        x: x + index % width * scale, y: y + index / width * scale, width: scale, height: scale,
        .paper.mixed(with: .ink, share: Double(value) / 255))
    }
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
    gdImageColorAllocate(image, colour.red, colour.green, colour.blue)
  }

  /// Pixels from the left to the right end of a text.
  static func measure(_ text: String, _ points: Double) -> Int {
    var corners = [Int32](repeating: 0, count: 8)
    let failure = font.withCString { font in
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
}
