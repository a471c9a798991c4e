import LeNetPictureFile
import LeNetPictures
import Testing

/// Files whose scans repeat: each costs as much as all pixels, and next to no bytes.
@Suite struct JPEGScanTests {
  /// A progressive file's bytes, cut before each of its scans and before its end.
  private func parts() throws -> [[UInt8]] {
    let levels = (0..<24 * 24).map { UInt8($0 % 251) }
    let picture = try Picture(
      width: 24, height: 24, rgba: levels.flatMap { [$0, 90, 255 - $0, 255] })
    let bytes = try encodeWithGD(picture, .jpeg, interlaced: true)
    let scans = bytes.indices.dropLast().filter { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA }
    let cuts = [0] + scans + [bytes.count - 2, bytes.count]
    return zip(cuts, cuts.dropFirst()).map { Array(bytes[$0..<$1]) }
  }

  private func file(_ parts: [[UInt8]], scanCount: Int) -> [UInt8] {
    let repeated = parts[parts.count - 2]
    let missing = scanCount - (parts.count - 2)
    return parts.dropLast().flatMap { $0 }
      + [[UInt8]](repeating: repeated, count: missing).flatMap { $0 } + parts[parts.count - 1]
  }

  @Test func asManyAsOptimizersMakeAreRead() throws {
    let parts = try parts()
    #expect(parts.count > 8)
    let plain = try Picture(decoding: file(parts, scanCount: parts.count - 2))
    #expect((plain.width, plain.height) == (24, 24))
    #expect(try Picture(decoding: file(parts, scanCount: 64)).width == 24)
  }

  @Test(arguments: [65, 5000])
  func moreAreRefused(scanCount: Int) throws {
    let bytes = try file(parts(), scanCount: scanCount)
    let error = #expect(throws: PictureFileError.tooManyScans(count: scanCount, limit: 64)) {
      try Picture(decoding: bytes)
    }
    #expect(
      error?.description
        == "the JPEG data goes over the pixels in \(scanCount) scans, expected at most 64; open the "
        + "picture and save it again")
    #expect(throws: PictureFileError.self) { try GreyPicture(decoding: bytes) }
  }

  /// The thumbnail that a camera keeps in front of the picture is a file with scans of its own.
  @Test func scansInASegmentAreNone() throws {
    var parts = try parts()
    let scans = [[UInt8]](repeating: [0xFF, 0xDA, 0, 2], count: 100).flatMap { $0 }
    parts[0].insert(contentsOf: [0xFF, 0xE1] + [0x01, 0x92] + scans, at: 2)
    #expect(try Picture(decoding: parts.flatMap { $0 }).width == 24)
  }

  /// Compressed pixels have such bytes too, with a zero between them, and restart markers.
  @Test func whatIsNoMarkerIsNotCounted() throws {
    let parts = try parts()
    let scan =
      parts[1] + [[UInt8]](repeating: [0xFF, 0x00, 0xDA, 0xFF, 0xD0], count: 90).flatMap { $0 }
    let bytes = parts[0] + scan + parts[2...].flatMap { $0 }
    let error = #expect(throws: PictureFileError.self) { try Picture(decoding: bytes) }
    #expect(error?.description.contains("scans") == false)
  }
}
