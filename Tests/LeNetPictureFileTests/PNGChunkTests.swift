import LeNetPictureFile
import LeNetPictures
import Testing

@Suite struct PNGChunkTests {
  private static let file = PNGFile(
    width: 4, height: 4, colorType: .grey, bitDepth: 8, samples: Array(0..<16)
  ).bytes
  /// The end is an empty chunk.
  private static let end = file.count - 12

  @Test(
    arguments: [
      ("no chunk begins at byte 33", Array(file.prefix(33)) + [0, 0, 0, 0, 1, 2, 3, 4]),
      ("ends at byte \(end) without an IEND chunk", Array(file.prefix(end))),
      (
        "tEXt: 99 bytes and a checksum are announced, 6 bytes are left",
        Array(file.prefix(33)) + bigEndian(99, 4) + Array("tEXt".utf8) + [1, 2, 3, 4, 5, 6]
      ),
      ("tEXt comes first, expected IHDR", Array(file.prefix(8)) + chunk("tEXt", [65, 0, 66])),
      ("IHDR: there is a second one", Array(file.prefix(33)) + file[8..<33]),
      ("there is no IDAT chunk", Array(file.prefix(33)) + chunk("IEND", [])),
      // The last byte of the end's checksum.
      ("IEND: CRC error", Array(file.dropLast()) + [0]),
    ] as [(String, [UInt8])])
  func refuses(_ reason: String, _ bytes: [UInt8]) {
    // What is wrong behind a header is told by its reason, in a header that is not one by the size.
    let error = #expect(throws: PictureFileError.self) { try Picture(decoding: bytes) }
    #expect(
      error == .undecodable(.png, reason: reason)
        || error == .damagedHeader(.png, byteCount: bytes.count))
  }

  /// A wrong checksum is found in a chunk that nobody reads, before the pixels and behind.
  @Test(arguments: [33, end])
  func refusesAWrongChecksumAnywhere(_ place: Int) {
    var text = chunk("tEXt", Array("Title\0A digit".utf8))
    text[text.count - 1] ^= 1
    var bytes = Self.file
    bytes.insert(contentsOf: text, at: place)
    #expect(throws: PictureFileError.undecodable(.png, reason: "tEXt: CRC error")) {
      try Picture(decoding: bytes)
    }
  }

  @Test func bytesBehindTheEndAreNobodys() throws {
    #expect(try Picture(decoding: Self.file + [1, 2, 3]) == Picture(decoding: Self.file))
  }
}
