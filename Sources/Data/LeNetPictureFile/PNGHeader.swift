import Bytes

/// The first 33 bytes of a PNG file: its signature and its header chunk, of 13 bytes (PNG 1.2, 3.1
/// and 4.1.1).
struct PNGHeader {
  static let byteCount = 33
  /// 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.
  let colorType: Int

  /// Bits of a sample that each colour type may have.
  private static let bitDepths = [
    0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
  ]

  /// The sides are left to others to judge.
  ///
  /// - Parameter bytes: a file that begins with PNG's signature.
  init(of bytes: [UInt8]) throws(PictureFileError) {
    let reader = ByteReader(bytes)
    let number = { (offset: Int) in reader.byte(at: offset) ?? 0 }
    guard bytes.count >= Self.byteCount else {
      throw .damagedHeader(.png, byteCount: bytes.count)
    }
    let name = try PNGChunks.name(bytes, at: 8)
    guard name == "IHDR" else { throw PNGChunks.refusal("\(name) comes first, expected IHDR") }
    let length = reader.bigEndian(at: 8, byteCount: 4) ?? 0
    guard length == 13 else { throw PNGChunks.refusal("IHDR: \(length) bytes, expected 13") }
    guard Int(crc32(bytes[12..<29])) == reader.bigEndian(at: 29, byteCount: 4) else {
      throw PNGChunks.refusal("IHDR: CRC error")
    }
    colorType = number(25)
    guard let depths = Self.bitDepths[colorType] else {
      throw PNGChunks.refusal("IHDR: colour type \(colorType), expected 0, 2, 3, 4 or 6")
    }
    guard depths.contains(number(24)) else {
      let expected = depths.map { "\($0)" }
      throw PNGChunks.refusal(
        "IHDR: \(number(24)) bits a sample, expected "
          + expected.dropLast().joined(separator: ", ")
          + " or \(expected.last ?? "") of colour type "
          + "\(colorType)")
    }
    for (offset, field, most) in [(26, "compression", 0), (27, "filter", 0), (28, "interlace", 1)]
    where number(offset) > most {
      throw PNGChunks.refusal(
        "IHDR: \(field) method \(number(offset)), expected 0\(most == 0 ? "" : " or \(most)")")
    }
  }

  /// Whether bytes that have not PNG's signature are a PNG file nevertheless: one whose first eight
  /// bytes were changed, or became more or fewer, as where line ends were translated. Those bytes are
  /// there to tell of such damage, and what follows is damaged the same.
  static func hasDamagedSignature(_ bytes: [UInt8]) -> Bool {
    let reader = ByteReader(bytes)
    return (8...16).contains { reader.matches("IHDR", at: $0) }
  }
}
