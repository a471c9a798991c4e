/// The markers of a JPEG file behind its first, as a decoder comes upon them (ITU-T T.81, annex B):
/// between segments it skips whatever is no marker, and with it the compressed pixels.
struct JPEGMarkers: Sequence, IteratorProtocol {
  static let startOfScan = 0xDA

  private let reader: ByteReader
  private var offset = 2

  init(_ reader: ByteReader) {
    self.reader = reader
  }

  /// The marker's second byte, and where the content of its segment begins, behind its length. None
  /// behind a segment that says no length.
  mutating func next() -> (code: Int, content: Int)? {
    guard var marker = reader.firstOffset(of: 0xFF, from: offset) else { return nil }
    // Fill bytes may stand before the second byte.
    repeat { marker += 1 } while reader.byte(at: marker) == 0xFF
    guard let code = reader.byte(at: marker) else { return nil }
    offset = marker + 1
    switch code {
    case 0x02...0xBF, 0x00, 0x01, 0xD0...0xD9: break
    default:
      guard let byteCount = reader.bigEndian(at: offset, byteCount: 2), byteCount >= 2 else {
        return nil
      }
      offset += byteCount
    }
    return (code, marker + 3)
  }
}
