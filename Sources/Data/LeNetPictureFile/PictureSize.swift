/// Width and height in pixels, as a file's header claims them.
struct PictureSize: Hashable {
  var width: Int
  var height: Int

  /// Reads the header alone, so that a claim can be refused before anything is decoded.
  ///
  /// - Returns: nil when the header is cut off or is not one.
  init?(of bytes: [UInt8], format: PictureFormat) {
    let reader = ByteReader(bytes)
    let size: PictureSize? =
      switch format {
      case .png: Self.png(reader)
      case .jpeg: Self.jpeg(reader)
      case .gif: Self.gif(reader)
      case .bmp: Self.bmp(reader)
      case .webp: Self.webp(reader)
      }
    guard let size else { return nil }
    self = size
  }

  private init?(_ width: Int?, _ height: Int?) {
    guard let width, let height else { return nil }
    self.width = width
    self.height = height
  }

  /// The header chunk, which the standard puts first.
  private static func png(_ reader: ByteReader) -> PictureSize? {
    guard reader.matches("IHDR", at: 12) else { return nil }
    return PictureSize(
      reader.bigEndian(at: 16, byteCount: 4), reader.bigEndian(at: 20, byteCount: 4))
  }

  /// In the first start of frame, which is before all scans.
  private static func jpeg(_ reader: ByteReader) -> PictureSize? {
    for (code, content) in JPEGMarkers(reader) {
      switch code {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        return PictureSize(
          reader.bigEndian(at: content + 3, byteCount: 2),
          reader.bigEndian(at: content + 1, byteCount: 2))
      case 0xD8, 0xD9, JPEGMarkers.startOfScan:
        return nil
      default: continue
      }
    }
    return nil
  }

  /// The first image of the file, which need not fill the logical screen.
  private static func gif(_ reader: ByteReader) -> PictureSize? {
    guard let start = GIFImage(reader)?.descriptor else { return nil }
    return PictureSize(
      reader.littleEndian(at: start + 5, byteCount: 2),
      reader.littleEndian(at: start + 7, byteCount: 2))
  }

  /// The core header has 16-bit sides, every later one signed 32-bit sides; a negative height says
  /// that the rows run from top to bottom.
  private static func bmp(_ reader: ByteReader) -> PictureSize? {
    guard let headerByteCount = reader.littleEndian(at: 14, byteCount: 4) else { return nil }
    if headerByteCount == 12 {
      return PictureSize(
        reader.littleEndian(at: 18, byteCount: 2), reader.littleEndian(at: 20, byteCount: 2))
    }
    let side = { (offset: Int) -> Int? in
      guard let bits = reader.littleEndian(at: offset, byteCount: 4) else { return nil }
      return Int(Int32(truncatingIfNeeded: bits).magnitude)
    }
    return PictureSize(side(18), side(22))
  }

  /// Lossy, lossless and extended WebP, told apart by the first chunk (RFC 9649).
  private static func webp(_ reader: ByteReader) -> PictureSize? {
    if reader.matches("VP8 ", at: 12) {
      guard reader.bigEndian(at: 23, byteCount: 3) == 0x9D012A,
        let width = reader.littleEndian(at: 26, byteCount: 2),
        let height = reader.littleEndian(at: 28, byteCount: 2)
      else { return nil }
      return PictureSize(width & 0x3FFF, height & 0x3FFF)
    }
    if reader.matches("VP8L", at: 12) {
      guard reader.byte(at: 20) == 0x2F, let bits = reader.littleEndian(at: 21, byteCount: 4) else {
        return nil
      }
      return PictureSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard reader.matches("VP8X", at: 12),
      let width = reader.littleEndian(at: 24, byteCount: 3),
      let height = reader.littleEndian(at: 27, byteCount: 3)
    else { return nil }
    return PictureSize(width + 1, height + 1)
  }
}
