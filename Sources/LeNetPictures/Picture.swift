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
  /// - Parameter pixelLimit: the most pixels that are decoded; memory grows by up to eight bytes with each.
  public init(
    decoding bytes: [UInt8], pixelLimit: Int = Picture.pixelLimit
  ) throws(PictureError) {
    let file = try PictureFile(bytes, pixelLimit: pixelLimit)
    let (width, height) = (file.size.width, file.size.height)
    var rgba: [UInt8] = []
    // Memory that nobody has written to costs nothing, should the data not be there.
    rgba.reserveCapacity(4 * width * height)
    try file.decode { rgba.append(contentsOf: $0) }
    let upright = file.orientation.turned(rgba, of: UInt32.self, width: width, height: height)
    self.init(width: upright.width, height: upright.height, rgba: upright.bytes)
  }
}
