import LeNetPictureFile
import LeNetPictures
import Testing

/// Chunks and compressed pixels that are whole, and make no picture together, or make one anyway.
@Suite struct PNGOrderTests {
  private static let file = PNGFile(.palette, 4, transparent: true)
  private static let list = PNGChunkList(try! file.writtenByLibpng())
  private static let palette = file.palette

  private func expectRefusal(
    _ list: PNGChunkList, _ reason: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      throws: PictureFileError.undecodable(.png, reason: reason), sourceLocation: sourceLocation
    ) {
      try Picture(decoding: list.file)
    }
  }

  @Test func chunksThatThereIsOneOf() {
    let header = Self.list.chunks[0].content
    expectRefusal(
      Self.list.inserting("IHDR", header, before: "IDAT"), "IHDR: there is a second one")
    expectRefusal(
      Self.list.inserting("PLTE", Self.palette, before: "IDAT"), "PLTE: there is a second one")
    expectRefusal(Self.list.inserting("tRNS", [0], before: "IDAT"), "tRNS: there is a second one")
  }

  @Test func chunksThatComeLate() {
    let late = "comes behind the pixels that need it"
    let grey = PNGChunkList(PNGFile(.grey, 8).bytes)
    expectRefusal(grey.inserting("PLTE", Self.palette, before: "IEND"), "PLTE: \(late)")
    expectRefusal(
      Self.list.without("tRNS").inserting("tRNS", [0], before: "IEND"), "tRNS: \(late)")
    expectRefusal(
      Self.list.without("PLTE").inserting("PLTE", Self.palette, before: "IDAT"),
      "tRNS: comes before the palette, PLTE")
    expectRefusal(
      Self.list.splittingPixels { [Array($0.prefix(9)), Array($0.dropFirst(9))] }
        .inserting("PLTE", Self.palette, before: "IDAT").without("PLTE").without("tRNS")
        .inserting("PLTE", Self.palette, before: "IEND"),
      "IDAT: comes before the palette, PLTE")
  }

  @Test func pixelsThatAreInterrupted() {
    var list = Self.list.splittingPixels { [Array($0.prefix(9)), Array($0.dropFirst(9))] }
    list.chunks.insert(("tEXt", Array("Title\0A digit".utf8)), at: list.index(of: "IDAT") + 1)
    expectRefusal(list, "IDAT: tEXt lies between two of them")
  }

  @Test(arguments: [0, 1, 46, 769, 771, 3000])
  func palettesOfImpossibleLength(_ byteCount: Int) {
    let list = Self.list.replacing("PLTE") { $0 = [UInt8](repeating: 7, count: byteCount) }
    expectRefusal(list, "PLTE: \(byteCount) bytes, expected 3 for each of 1 to 256 colours")
  }

  @Test func transparencyOfImpossibleLength() {
    expectRefusal(
      Self.list.replacing("tRNS") { $0.append(1) },
      "tRNS: 17 bytes, expected at most one for each of 16 colours")
    for (type, byteCount) in [(PNGFile.ColorType.grey, 2), (.rgb, 6)] {
      let list = PNGChunkList(PNGFile(type, 8).bytes)
        .inserting("tRNS", [UInt8](repeating: 0, count: byteCount + 1), before: "IDAT")
      expectRefusal(list, "tRNS: \(byteCount + 1) bytes, expected \(byteCount)")
    }
  }

  @Test func anUnknownChunkThatIsNeeded() {
    expectRefusal(
      Self.list.inserting("NEED", [1], before: "IDAT"), "NEED: unhandled critical chunk")
  }

  @Test(arguments: [0, 1, 2, 20])
  func pixelsThatEndEarly(_ byteCount: Int) throws {
    let list = Self.list.splittingPixels { [Array($0.prefix(byteCount))] }
    let error = #expect(throws: PictureFileError.self) { try Picture(decoding: list.file) }
    #expect(try #require(error?.description).contains("Not enough image data"))
  }

  /// All pixels are there; their own checksum, at the end of the compressed bytes, is not theirs.
  @Test func aWrongChecksumOfThePixels() {
    expectRefusal(
      Self.list.replacing("IDAT") { $0[$0.count - 1] ^= 1 }, "IDAT: incorrect data check")
    expectRefusal(Self.list.replacing("IDAT") { $0.removeLast(4) }, "Not enough image data")
  }

  @Test func pixelsThatAreNotCompressed() throws {
    let list = Self.list.splittingPixels { pixels in [pixels.map { ~$0 }] }
    let error = #expect(throws: PictureFileError.self) { try Picture(decoding: list.file) }
    #expect(try #require(error?.description).contains("IDAT: "))
  }

  @Test func aFilterThatThereIsNot() {
    let list = PNGChunkList(PNGFile(.grey, 8).bytes).splittingPixels { _ in
      [deflated([UInt8](repeating: 5, count: 10 * 10))]
    }
    expectRefusal(list, "bad adaptive filter value")
  }

  // What follows is against the standard and loses no pixel; every viewer shows it.

  @Test func moreColoursThanSamplesCanName() throws {
    let list = Self.list.replacing("PLTE") { $0 += [UInt8](repeating: 7, count: 3 * 200) }
    #expect(try Picture(decoding: list.file).rgba == Self.file.expectedRGBA())
  }

  /// As in the standard's second edition, 11.2.3, opaque black.
  @Test func samplesThatNameNoColour() throws {
    let list = Self.list.without("tRNS").replacing("PLTE") { $0.removeLast(3 * 6) }
    let picture = try Picture(decoding: list.file)
    var file = Self.file
    file.transparency = []
    file.palette.replaceSubrange((3 * 10)..., with: [UInt8](repeating: 0, count: 3 * 6))
    #expect(picture.rgba == file.expectedRGBA())
  }

  @Test func compressedBytesBehindThePixels() throws {
    let list = Self.list.splittingPixels { [$0 + [1, 2, 3]] }
    #expect(try Picture(decoding: list.file).rgba == Self.file.expectedRGBA())
  }
}
