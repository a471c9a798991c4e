import Bytes

/// What the chunks of a PNG file must be before it is decoded: complete, with the checksums that they
/// state, in an order in which the pixels can be made of them, and with an end.
///
/// libpng takes a wrong checksum outside the pixels for a warning, drops transparency that it does not
/// understand, and does not look behind the pixels.
enum PNGChunks {
  /// - Parameter bytes: a file that begins with a PNG header that was checked.
  static func check(_ bytes: [UInt8], _ header: PNGHeader) throws(PictureFileError) {
    let reader = ByteReader(bytes)
    var order = PNGChunkOrder(header)
    var offset = PNGHeader.byteCount
    while true {
      guard let byteCount = reader.bigEndian(at: offset, byteCount: 4),
        reader.bigEndian(at: offset + 4, byteCount: 4) != nil
      else { throw refusal("ends at byte \(bytes.count) without an IEND chunk") }
      let name = try name(bytes, at: offset)
      let content = offset + 8
      guard let stated = reader.bigEndian(at: content + byteCount, byteCount: 4) else {
        throw refusal(
          "\(name): \(byteCount) bytes and a checksum are announced, \(max(0, bytes.count - content)) bytes are left"
        )
      }
      guard Int(crc32(bytes[offset + 4..<content + byteCount])) == stated else {
        throw refusal("\(name): CRC error")
      }
      try order.append(name, byteCount: byteCount)
      if name == "IEND" { return }
      offset = content + byteCount + 4
    }
  }

  static func refusal(_ reason: String) -> PictureFileError {
    .undecodable(.png, reason: reason)
  }

  /// The name of the chunk that begins at `offset`, which are four letters.
  ///
  /// - Precondition: eight bytes begin there.
  static func name(_ bytes: [UInt8], at offset: Int) throws(PictureFileError) -> String {
    let name = bytes[offset + 4..<offset + 8]
    guard name.allSatisfy(isLetter) else { throw refusal("no chunk begins at byte \(offset)") }
    return String(decoding: name, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & ~0x20)
  }

}
