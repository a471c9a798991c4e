/// Where the first image of a GIF file lies, found by walking its blocks (GIF89a, appendix B).
///
/// libgd reads on past the end of a truncated image without a word.
struct GIFImage {
  /// Offset of the image descriptor.
  let descriptor: Int
  /// The compressed pixels; nil where they do not run to their terminator.
  let codes: GIFCodes?

  /// - Returns: nil when the file has no image descriptor.
  init?(_ reader: ByteReader) {
    guard let screenFlags = reader.byte(at: 10) else { return nil }
    var offset = 13 + Self.colorTableByteCount(screenFlags)
    while let introducer = reader.byte(at: offset), introducer != 0x2C {
      switch introducer {
      case 0x21:
        guard let end = Self.endOfSubBlocks(from: offset + 2, reader) else { return nil }
        offset = end
      case 0x3B:
        return nil
      default:
        offset += 1
      }
    }
    guard let imageFlags = reader.byte(at: offset + 9) else { return nil }
    descriptor = offset
    codes = GIFCodes(at: offset + 10 + Self.colorTableByteCount(imageFlags), reader)
  }

  private static func colorTableByteCount(_ flags: Int) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (flags & 0x07 + 1)
  }

  /// The offset behind the empty block that ends a chain of sub-blocks; nil when there is none.
  private static func endOfSubBlocks(from start: Int, _ reader: ByteReader) -> Int? {
    var offset = start
    while let byteCount = reader.byte(at: offset) {
      offset += 1 + byteCount
      if byteCount == 0 { return offset }
    }
    return nil
  }
}
