import LeNetPictureFile
import LeNetPictures
import Testing

@Suite struct SizeClaimTests {
  @Test(arguments: PictureFormat.allCases)
  func refusesAHugeClaimBeforeDecoding(_ format: PictureFormat) {
    // Nothing but a header, so a decoder would complain of something else.
    let side = format == .webp ? 16_000 : 60_000
    #expect(
      throws: PictureFileError.tooManyPixels(format, width: side, height: side, limit: 100_000_000)
    ) {
      try Picture(decoding: header(format, side, side))
    }
  }

  @Test(arguments: [PictureFormat.png, .jpeg, .gif, .bmp])
  func refusesASideOfZero(_ format: PictureFormat) {
    #expect(throws: PictureFileError.noPixels(format, width: 0, height: 7)) {
      try Picture(decoding: header(format, 0, 7))
    }
    #expect(throws: PictureFileError.noPixels(format, width: 7, height: 0)) {
      try Picture(decoding: header(format, 7, 0))
    }
  }

  @Test func readsTheSizesOfAllWebPKinds() {
    let riff = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
    let lossless =
      riff + Array("VP8L".utf8) + [0, 0, 0, 0, 0x2F] + littleEndian(15_999 | 15_998 << 14, 4)
    let extended =
      riff + Array("VP8X".utf8) + [10, 0, 0, 0] + [0, 0, 0, 0] + littleEndian(19_999, 3)
      + littleEndian(29_999, 3)
    #expect(
      throws: PictureFileError.tooManyPixels(
        .webp, width: 16_000, height: 15_999, limit: 100_000_000)
    ) {
      try Picture(decoding: lossless)
    }
    #expect(
      throws: PictureFileError.tooManyPixels(
        .webp, width: 20_000, height: 30_000, limit: 100_000_000)
    ) {
      try Picture(decoding: extended)
    }
  }

  @Test func bitmapsMayRunDownwards() {
    #expect(
      throws: PictureFileError.tooManyPixels(.bmp, width: 1, height: 1 << 31, limit: 100_000_000)
    ) {
      try Picture(decoding: header(.bmp, 1, -(1 << 31)))
    }
  }

  @Test func messages() {
    let tooMany = #expect(throws: PictureFileError.self) {
      try Picture(decoding: header(.png, 60_000, 60_000))
    }
    #expect(
      tooMany?.description
        == "the PNG header claims 60000x60000 pixels, expected at most 100 megapixels; "
        + "scale the picture down")
    let none = #expect(throws: PictureFileError.self) { try Picture(decoding: header(.gif, 0, 3)) }
    #expect(none?.description == "the GIF header claims 0x3 pixels, expected at least 1x1")
    let cut = #expect(throws: PictureFileError.self) { try Picture(decoding: [0xFF, 0xD8, 0xFF]) }
    #expect(cut?.description == "the JPEG header is cut off or damaged (3 bytes in all)")
  }
}

/// The beginning of a file, up to the size.
private func header(_ format: PictureFormat, _ width: Int, _ height: Int) -> [UInt8] {
  switch format {
  case .png:
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bigEndian(width, 4) + bigEndian(height, 4) + [8, 0, 0, 0, 0])
  case .jpeg:
    // An application segment, fill bytes, then a progressive frame.
    return [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0xFF, 0xC0, 0xFF, 0xFF, 0xFF, 0xC2, 0, 11, 8]
      + bigEndian(height, 2) + bigEndian(width, 2)
  case .gif:
    let screen = littleEndian(width, 2) + littleEndian(height, 2)
    // A comment that contains a comma, then the image.
    return Array("GIF89a".utf8) + screen + [
      0, 0, 0, 0x21, 0xFE, 2, 0x2C, 0x2C, 0, 0x2C, 0, 0, 0, 0,
    ]
      + screen + [0]
  case .bmp:
    return Array("BM".utf8) + [UInt8](repeating: 0, count: 12) + littleEndian(40, 4)
      + littleEndian(width, 4) + littleEndian(height, 4)
  case .webp:
    return Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8 ".utf8) + [0, 0, 0, 0]
      + [0, 0, 0, 0x9D, 0x01, 0x2A] + littleEndian(width, 2) + littleEndian(height, 2)
  }
}

private func littleEndian(_ value: Int, _ byteCount: Int) -> [UInt8] {
  bigEndian(value, byteCount).reversed()
}
