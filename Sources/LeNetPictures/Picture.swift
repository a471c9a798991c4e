/// A decoded picture: 8 bits each of red, green, blue and alpha (0 transparent, 255 opaque, colours
/// not multiplied by it), row after row from the top, without padding.
public struct Picture: Hashable, Sendable {
  public let width: Int
  public let height: Int
  /// `4 * width * height` bytes.
  public let rgba: [UInt8]

  /// The most pixels that are decoded if nothing else is said. A larger claim is refused before memory is spent on it.
  public static let pixelLimit = 100_000_000

  /// - Precondition: `width` and `height` are positive and `rgba` has four bytes for each pixel.
  public init(width: Int, height: Int, rgba: [UInt8]) {
    precondition(width > 0 && height > 0 && rgba.count == 4 * width * height)
    self.width = width
    self.height = height
    self.rgba = rgba
  }

  /// Decodes a PNG, JPEG, GIF (its first image), BMP or WebP file, recognised by content, and turns
  /// it upright where the file of a camera says how.
  ///
  /// - Parameter pixelLimit: the most pixels that are decoded; memory grows by twelve bytes with each.
  public init(
    decoding bytes: [UInt8], pixelLimit: Int = Picture.pixelLimit
  ) throws(PictureError) {
    guard let format = PictureFormat(recognizing: bytes) else {
      throw PNGHeader.hasDamagedSignature(bytes)
        ? .damagedSignature(.png, firstBytes: Array(bytes.prefix(8)))
        : .foreign(ForeignContent(of: bytes))
    }
    let pngHeader = format == .png ? try PNGHeader(of: bytes) : nil
    guard let size = PictureSize(of: bytes, format: format) else {
      throw .damagedHeader(format, byteCount: bytes.count)
    }
    guard size.width > 0, size.height > 0 else {
      throw .noPixels(format, width: size.width, height: size.height)
    }
    // Not their product, which may overflow.
    guard size.width <= pixelLimit / size.height else {
      throw .tooManyPixels(
        format, width: size.width, height: size.height, limit: pixelLimit)
    }
    let rgba =
      if let pngHeader {
        try decodePNG(bytes, pngHeader, size)
      } else {
        try decodeWithGD(bytes, format, size)
      }
    self = Orientation(of: bytes, format: format)
      .applied(to: Picture(width: size.width, height: size.height, rgba: rgba))
  }
}
