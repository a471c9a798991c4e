/// Reads numbers out of bytes that nobody has checked: past the end there is nil, never a trap.
struct ByteReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func byte(at offset: Int) -> Int? {
    bytes.indices.contains(offset) ? Int(bytes[offset]) : nil
  }

  /// An unsigned number of up to four bytes.
  func littleEndian(at offset: Int, byteCount: Int) -> Int? {
    bytes(at: offset, count: byteCount)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// An unsigned number of up to four bytes.
  func bigEndian(at offset: Int, byteCount: Int) -> Int? {
    bytes(at: offset, count: byteCount)?.reduce(0) { $0 << 8 | Int($1) }
  }

  func bytes(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, offset <= bytes.count - count else { return nil }
    return bytes[offset..<offset + count]
  }

  func firstOffset(of byte: UInt8, from offset: Int) -> Int? {
    offset < bytes.count ? bytes[offset...].firstIndex(of: byte) : nil
  }

  func matches(_ text: String, at offset: Int) -> Bool {
    bytes(at: offset, count: text.utf8.count)?.elementsEqual(text.utf8) ?? false
  }
}
