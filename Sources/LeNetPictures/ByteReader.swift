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
    number(at: offset, byteCount: byteCount)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// An unsigned number of up to four bytes.
  func bigEndian(at offset: Int, byteCount: Int) -> Int? {
    number(at: offset, byteCount: byteCount)?.reduce(0) { $0 << 8 | Int($1) }
  }

  func matches(_ text: String, at offset: Int) -> Bool {
    number(at: offset, byteCount: text.utf8.count)?.elementsEqual(text.utf8) ?? false
  }

  private func number(at offset: Int, byteCount: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, offset <= bytes.count - byteCount else { return nil }
    return bytes[offset..<offset + byteCount]
  }
}
