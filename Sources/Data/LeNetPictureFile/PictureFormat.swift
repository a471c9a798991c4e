/// The picture formats that can be read, told apart by content alone: a name or an extension never
/// plays a part.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
  case png = "PNG"
  case jpeg = "JPEG"
  case gif = "GIF"
  case bmp = "BMP"
  case webp = "WebP"

  /// The format whose magic bytes `bytes` begin with; nil when there is none.
  public init?(recognizing bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) {
      self = .gif
    } else if bytes.starts(with: Array("RIFF".utf8)),
      bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
    {
      self = .webp
    } else if bytes.starts(with: Array("BM".utf8)), Self.hasBitmapHeaderSize(bytes) {
      self = .bmp
    } else {
      return nil
    }
  }

  /// Two letters are too little to tell a bitmap from a text; the size of its second header, one of
  /// the seven ever defined, is enough.
  private static func hasBitmapHeaderSize(_ bytes: [UInt8]) -> Bool {
    guard let byteCount = ByteReader(bytes).littleEndian(at: 14, byteCount: 4) else { return false }
    return [12, 40, 52, 56, 64, 108, 124].contains(byteCount)
  }
}
