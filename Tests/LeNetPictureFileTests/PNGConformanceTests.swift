import LeNetPictureFile
import LeNetPictures
import Testing

/// Files that libpng writes, of all kinds, against the samples that it was given.
@Suite struct PNGConformanceTests {
  @Test("every filter, in every layout", arguments: PNGDecodingTests.layouts)
  func filters(
    _ layout: (type: PNGFile.ColorType, depth: Int, interlaced: Bool, transparent: Bool)
  ) throws {
    let file = PNGFile(
      layout.type, layout.depth, interlaced: layout.interlaced, transparent: layout.transparent)
    let expected = file.expectedRGBA()
    for filters in LibpngOptions.filters {
      let bytes = try file.writtenByLibpng(LibpngOptions(filters: filters))
      #expect(try Picture(decoding: bytes).rgba == expected, "filters \(filters)")
    }
  }

  /// Some of Adam7's passes have no pixels in small pictures, and in those that are not a multiple
  /// of eight wide they end anywhere.
  @Test(arguments: [false, true], [1, 4, 16])
  func oddSizes(_ interlaced: Bool, _ depth: Int) throws {
    for side in Array(1...9) + Array(32...40) {
      for height in side < 10 ? Array(1...9) : [side] {
        let type: PNGFile.ColorType = depth == 4 ? .palette : .grey
        let file = PNGFile(type, depth, interlaced: interlaced, width: side, height: height)
        let picture = try Picture(decoding: file.writtenByLibpng())
        #expect(picture.width == side && picture.height == height)
        #expect(picture.rgba == file.expectedRGBA(), "\(side)x\(height)")
      }
    }
  }

  @Test(arguments: PNGDecodingTests.layouts)
  func gamma(
    _ layout: (type: PNGFile.ColorType, depth: Int, interlaced: Bool, transparent: Bool)
  ) throws {
    var file = PNGFile(
      layout.type, layout.depth, interlaced: layout.interlaced, transparent: layout.transparent)
    for gamma: Int32 in [35_000, 55_000, 70_000, 100_000, 250_000] {
      let picture = try Picture(decoding: file.writtenByLibpng(LibpngOptions(gamma: gamma)))
      let expected = file.expectedRGBA(gamma: gamma)
      // libpng's tables for 16 bits have a level for one in 32 samples only, which is seen where a
      // dark sample means much light.
      let tolerance = layout.depth < 16 ? 0 : gamma > 100_000 ? 4 : 1
      let furthest = zip(picture.rgba, expected).map { abs(Int($0) - Int($1)) }.max() ?? 0
      #expect(furthest <= tolerance, "gamma \(gamma)")
      file.isInterlaced.toggle()
      let other = try Picture(decoding: file.writtenByLibpng(LibpngOptions(gamma: gamma)))
      #expect(other == picture, "gamma \(gamma): interlaced and not are different")
    }
  }

  @Test(arguments: [8, 16], [false, true])
  func sRGBGoesBeforeGamma(_ depth: Int, _ interlaced: Bool) throws {
    let file = PNGFile(.rgb, depth, interlaced: interlaced)
    let list = PNGChunkList(try file.writtenByLibpng(LibpngOptions(gamma: 100_000)))
      .inserting("sRGB", [0], before: "gAMA")
    #expect(try Picture(decoding: list.file).rgba == file.expectedRGBA())
  }

  /// It says what a viewer may lay behind, not what the pixels are.
  @Test(arguments: PNGDecodingTests.layouts)
  func backgroundIsNotLaidBehind(
    _ layout: (type: PNGFile.ColorType, depth: Int, interlaced: Bool, transparent: Bool)
  ) throws {
    let file = PNGFile(
      layout.type, layout.depth, interlaced: layout.interlaced, transparent: layout.transparent)
    let bytes = try file.writtenByLibpng(LibpngOptions(hasBackground: true))
    #expect(PNGChunkList(bytes).chunks.contains { $0.name == "bKGD" })
    #expect(try Picture(decoding: bytes).rgba == file.expectedRGBA())
  }

  @Test(arguments: 0...9 as ClosedRange<Int32>)
  func compressionLevels(_ level: Int32) throws {
    let file = PNGFile(.rgb, 8, width: 32, height: 32)
    let bytes = try file.writtenByLibpng(LibpngOptions(compressionLevel: level))
    #expect(try Picture(decoding: bytes).rgba == file.expectedRGBA())
  }

  @Test func pixelsInManyChunks() throws {
    let file = PNGFile(.grey, 16, width: 32, height: 32)
    let small = try file.writtenByLibpng(LibpngOptions(pixelChunkByteCount: 10))
    #expect(PNGChunkList(small).chunks.count > 30)
    #expect(try Picture(decoding: small).rgba == file.expectedRGBA())

    let list = PNGChunkList(small)
    let splits: [([UInt8]) -> [[UInt8]]] = [
      { [$0] },
      { bytes in bytes.map { [$0] } },
      { [[]] + [$0] + [[]] },
      { bytes in bytes.flatMap { [[], [$0], []] } },
    ]
    for (index, split) in splits.enumerated() {
      let bytes = list.splittingPixels(into: split).file
      #expect(try Picture(decoding: bytes).rgba == file.expectedRGBA(), "split \(index)")
    }
  }

  /// Chunks that say nothing of the pixels, known and unknown ones, wherever they may be.
  @Test func otherChunksInAnyOrder() throws {
    let file = PNGFile(.palette, 4, transparent: true)
    let others: [(String, [UInt8])] = [
      ("tEXt", Array("Title\0A digit".utf8)), ("tIME", [7, 234, 11, 23, 9, 30, 0]),
      ("pHYs", bigEndian(2835, 4) + bigEndian(2835, 4) + [1]), ("sBIT", [5, 6, 5]),
      ("zTXt", Array("Comment\0\0".utf8) + deflated([72, 105])),
      ("iTXt", Array("Author\0\0\0\0\0somebody".utf8)), ("prVt", [1, 2, 3]), ("hIST", [0, 1]),
      ("cHRM", (0..<8).flatMap { bigEndian(30_000 + $0, 4) }), ("prVt", []),
    ]
    let plain = PNGChunkList(try file.writtenByLibpng())
    for place in ["PLTE", "tRNS", "IDAT", "IEND"] {
      var list = plain
      for (name, content) in others { list = list.inserting(name, content, before: place) }
      #expect(try Picture(decoding: list.file).rgba == file.expectedRGBA(), "before \(place)")
    }
  }
}
