import CZlib

/// What the chunks of a PNG file must be before it is decoded: complete, with the checksums that they
/// state, the header first, pixels, and an end.
///
/// libpng takes a wrong checksum outside the pixels for a warning and drops the chunk, though it may
/// have been the transparency, and does not look behind the pixels.
enum PNGChunks {
  /// - Parameter bytes: a file that begins with PNG's signature.
  static func check(_ bytes: [UInt8]) throws(PictureError) {
    let reader = ByteReader(bytes)
    var offset = 8
    var hasPixels = false
    while true {
      guard let byteCount = reader.bigEndian(at: offset, byteCount: 4),
        reader.bigEndian(at: offset + 4, byteCount: 4) != nil
      else { throw refusal("ends at byte \(bytes.count) without an IEND chunk") }
      let name = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
      guard bytes[offset + 4..<offset + 8].allSatisfy(isLetter) else {
        throw refusal("no chunk begins at byte \(offset)")
      }
      let content = offset + 8
      guard let stated = reader.bigEndian(at: content + byteCount, byteCount: 4) else {
        throw refusal(
          "\(name): \(byteCount) bytes are announced, \(max(0, bytes.count - content - 4)) are left"
        )
      }
      guard checksum(bytes[offset + 4..<content + byteCount]) == stated else {
        throw refusal("\(name): CRC error")
      }
      guard (name == "IHDR") == (offset == 8) else {
        throw refusal(
          offset == 8 ? "\(name) comes first, expected IHDR" : "IHDR: there is a second one")
      }
      if name == "IDAT" { hasPixels = true }
      if name == "IEND" { break }
      offset = content + byteCount + 4
    }
    guard hasPixels else { throw refusal("there is no IDAT chunk") }
  }

  private static func refusal(_ reason: String) -> PictureError {
    .undecodable(.png, reason: reason)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & ~0x20)
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, uInt($0.count))) }
  }
}
