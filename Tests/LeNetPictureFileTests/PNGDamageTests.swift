import LeNetPictureFile
import LeNetPictures
import Testing

/// Files that libpng wrote, damaged in one place each: refused with the reason.
@Suite struct PNGDamageTests {
  private static let plain = try! PNGFile(.palette, 4, transparent: true)
    .writtenByLibpng(LibpngOptions(gamma: 45_455, hasBackground: true))
  private static let list = PNGChunkList(plain)

  private func expectRefusal(
    _ bytes: [UInt8], _ reason: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      throws: PictureFileError.undecodable(.png, reason: reason), sourceLocation: sourceLocation
    ) {
      try Picture(decoding: bytes)
    }
  }

  @Test func theFileItselfIsRight() throws {
    let names = ["IHDR", "gAMA", "PLTE", "tRNS", "bKGD", "IDAT", "IEND"]
    #expect(Self.list.chunks.map(\.name) == names)
    #expect(Self.list.file == Self.plain)
    let file = PNGFile(.palette, 4, transparent: true)
    #expect(try Picture(decoding: Self.plain).rgba == file.expectedRGBA())
  }

  @Test func everyByteOfTheSignature() {
    for index in 0..<8 {
      for change: UInt8 in [1, 0x20, 0x80, 0xFF] {
        var bytes = Self.plain
        bytes[index] ^= change
        #expect(
          throws: PictureFileError.damagedSignature(.png, firstBytes: Array(bytes.prefix(8)))
        ) {
          try Picture(decoding: bytes)
        }
      }
    }
  }

  /// What programs do to line ends and to the eighth bit.
  @Test(
    arguments: [
      { bytes in bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } },
      { bytes in bytes.flatMap { $0 == 0x0D ? [] : [$0] } },
      { bytes in bytes.flatMap { $0 == 0x0D ? [0x0A] : [$0] } },
      { bytes in bytes.flatMap { $0 == 0x0A ? [0x0D] : [$0] } },
      { bytes in bytes.map { $0 & 0x7F } },
    ] as [@Sendable ([UInt8]) -> [UInt8]])
  func copiedAsText(_ copy: @Sendable ([UInt8]) -> [UInt8]) throws {
    let bytes = copy(Self.plain)
    let error = #expect(throws: PictureFileError.self) { try Picture(decoding: bytes) }
    #expect(error == .damagedSignature(.png, firstBytes: Array(bytes.prefix(8))))
    let message = try #require(error?.description)
    #expect(message.hasPrefix("the PNG signature is damaged: begins with the bytes "))
  }

  @Test(arguments: 0..<list.chunks.count)
  func theChecksumOfEveryChunk(_ index: Int) {
    let name = Self.list.chunks[index].name
    let end = 8 + Self.list.chunks[...index].reduce(0) { $0 + 12 + $1.content.count }
    for byte in 1...4 {
      var bytes = Self.plain
      bytes[end - byte] ^= 1
      expectRefusal(bytes, "\(name): CRC error")
    }
  }

  @Test(arguments: 0..<list.chunks.count, [-1, 1, 5, 1 << 31 - 1])
  func theLengthOfEveryChunk(_ index: Int, _ change: Int) throws {
    let start = 8 + Self.list.chunks[..<index].reduce(0) { $0 + 12 + $1.content.count }
    let (name, content) = Self.list.chunks[index]
    var bytes = Self.plain
    bytes.replaceSubrange(start..<start + 4, with: bigEndian(content.count + change, 4))
    let error = #expect(throws: PictureFileError.self) { try Picture(decoding: bytes) }
    #expect(try #require(error?.description).contains("\(name): "))
  }

  @Test func missingChunks() {
    expectRefusal(Self.list.without("IHDR").file, "gAMA comes first, expected IHDR")
    expectRefusal(Self.list.without("IDAT").file, "there is no IDAT chunk")
    expectRefusal(
      Self.list.without("PLTE").without("tRNS").file, "IDAT: comes before the palette, PLTE")
    let end = Self.list.without("IEND").file
    expectRefusal(end, "ends at byte \(end.count) without an IEND chunk")
  }

  @Test func cutAtEverySeventhByte() throws {
    for byteCount in stride(from: 0, to: Self.plain.count, by: 7) {
      let error = #expect(throws: PictureFileError.self, "\(byteCount)") {
        try Picture(decoding: Array(Self.plain.prefix(byteCount)))
      }
      let message = try #require(error?.description)
      switch byteCount {
      case 0: #expect(message.hasPrefix("is empty"))
      case ..<8: #expect(message.hasPrefix("is no picture that can be read"))
      case ..<33:
        #expect(message == "the PNG header is cut off or damaged (\(byteCount) bytes in all)")
      default: #expect(message.contains("without an IEND") || message.contains("are announced"))
      }
    }
  }

  @Test(
    arguments: [
      (8, 0, "IHDR: 0 bits a sample, expected 1, 2, 4 or 8 of colour type 3"),
      (8, 3, "IHDR: 3 bits a sample, expected 1, 2, 4 or 8 of colour type 3"),
      (8, 16, "IHDR: 16 bits a sample, expected 1, 2, 4 or 8 of colour type 3"),
      (9, 0x02, "IHDR: 4 bits a sample, expected 8 or 16 of colour type 2"),
      (9, 1, "IHDR: colour type 1, expected 0, 2, 3, 4 or 6"),
      (9, 9, "IHDR: colour type 9, expected 0, 2, 3, 4 or 6"),
      (10, 1, "IHDR: compression method 1, expected 0"),
      (11, 1, "IHDR: filter method 1, expected 0"),
      (12, 2, "IHDR: interlace method 2, expected 0 or 1"),
    ])
  func impossibleHeaders(_ offset: Int, _ value: UInt8, _ reason: String) {
    expectRefusal(Self.list.replacing("IHDR") { $0[offset] = value }.file, reason)
  }

  @Test(arguments: [(0, 10), (9, 0), (0, 0)])
  func headersWithoutPixels(_ width: Int, _ height: Int) {
    let list = Self.list.replacing("IHDR") {
      $0.replaceSubrange(..<8, with: bigEndian(width, 4) + bigEndian(height, 4))
    }
    #expect(throws: PictureFileError.noPixels(.png, width: width, height: height)) {
      try Picture(decoding: list.file)
    }
  }

  @Test func sizesThatNoPNGHas() {
    let list = Self.list.replacing("IHDR") { $0.replaceSubrange(..<8, with: bigEndian(-1, 8)) }
    let side = Int(UInt32.max)
    #expect(
      throws: PictureFileError.tooManyPixels(.png, width: side, height: side, limit: 100_000_000)
    ) {
      try Picture(decoding: list.file)
    }
  }

  @Test func headersOfAnotherLength() {
    expectRefusal(Self.list.replacing("IHDR") { $0.append(0) }.file, "IHDR: 14 bytes, expected 13")
    expectRefusal(
      Self.list.replacing("IHDR") { $0.removeLast() }.file, "IHDR: 12 bytes, expected 13")
  }
}
