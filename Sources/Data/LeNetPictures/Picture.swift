/// A picture in colour: 8 bits each of red, green, blue and alpha (0 transparent, 255 opaque, colours
/// not multiplied by it), row after row from the top, without padding.
public struct Picture: Hashable, Sendable {
  public let width: Int
  public let height: Int
  /// `4 * width * height` bytes.
  public let rgba: [UInt8]

  /// - Throws: ``PictureSizeError`` unless both sides are positive and `rgba` has four bytes for each
  ///   pixel.
  public init(width: Int, height: Int, rgba: [UInt8]) throws(PictureSizeError) {
    let (pixelCount, overflows) = width.multipliedReportingOverflow(by: height)
    guard width > 0, height > 0, !overflows, rgba.count.isMultiple(of: 4),
      rgba.count / 4 == pixelCount
    else { throw PictureSizeError(width: width, height: height, byteCount: rgba.count) }
    self.init(rgba, width: width, height: height)
  }

  /// As ``init(width:height:rgba:)`` of bytes that are known to be so many.
  package init(_ rgba: [UInt8], width: Int, height: Int) {
    precondition(width > 0 && height > 0 && rgba.count == 4 * width * height)
    (self.width, self.height, self.rgba) = (width, height, rgba)
  }
}

/// Bytes that are not the pixels of a picture of that size.
public struct PictureSizeError: Error, Hashable, Sendable, CustomStringConvertible {
  public let width: Int
  public let height: Int
  public let byteCount: Int

  package init(width: Int, height: Int, byteCount: Int) {
    (self.width, self.height, self.byteCount) = (width, height, byteCount)
  }

  public var description: String {
    width > 0 && height > 0
      ? "\(byteCount) bytes of RGBA, expected four for each of \(width)x\(height) pixels"
      : "a picture of \(width)x\(height) pixels, expected at least 1x1"
  }
}
