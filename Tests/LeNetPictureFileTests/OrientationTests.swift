import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

@Suite struct OrientationTests {
  /// Two by three pixels, so that every orientation looks different.
  private static let upright = picture(grey: [0, 50, 100, 150, 200, 250], width: 2)

  /// Where the first six pixels go, by the standard's table.
  private static let expected: [(tag: Int, width: Int, levels: [UInt8])] = [
    (1, 2, [0, 50, 100, 150, 200, 250]),
    (2, 2, [50, 0, 150, 100, 250, 200]),
    (3, 2, [250, 200, 150, 100, 50, 0]),
    (4, 2, [200, 250, 100, 150, 0, 50]),
    (5, 3, [0, 100, 200, 50, 150, 250]),
    (6, 3, [200, 100, 0, 250, 150, 50]),
    (7, 3, [250, 150, 50, 200, 100, 0]),
    (8, 3, [50, 150, 250, 0, 100, 200]),
  ]

  @Test(arguments: expected)
  func aPNGIsTurned(_ expected: (tag: Int, width: Int, levels: [UInt8])) throws {
    for isLittle in [false, true] {
      var bytes = try encodeWithGD(Self.upright, .png)
      // Behind signature and header.
      bytes.insert(
        contentsOf: chunk("eXIf", exif(orientation: expected.tag, isLittle: isLittle)), at: 33)
      let turned = try Picture(decoding: bytes)
      #expect(turned == picture(grey: expected.levels, width: expected.width))
    }
  }

  /// Each pixel made a square, so that the picture is larger than what is turned at once.
  @Test(arguments: expected)
  func aLargePictureIsTurned(_ expected: (tag: Int, width: Int, levels: [UInt8])) throws {
    let side = 50
    let enlarged = { (levels: [UInt8], width: Int) in
      let rows = stride(from: 0, to: levels.count, by: width).flatMap { start in
        let row = levels[start..<start + width].flatMap { [UInt8](repeating: $0, count: side) }
        return Array(repeating: row, count: side)
      }
      return picture(grey: Array(rows.joined()), width: width * side)
    }
    var bytes = try encodeWithGD(enlarged([0, 50, 100, 150, 200, 250], 2), .png)
    bytes.insert(
      contentsOf: chunk("eXIf", exif(orientation: expected.tag, isLittle: true)), at: 33)
    #expect(try Picture(decoding: bytes) == enlarged(expected.levels, expected.width))
  }

  @Test func aJPEGIsTurned() throws {
    let stored = darkDigit(7, width: 48, height: 64)
    let plain = try encodeWithGD(stored, .jpeg)
    let content = Array("Exif\0\0".utf8) + exif(orientation: 6, isLittle: true)
    var bytes = plain
    bytes.insert(contentsOf: [0xFF, 0xE1] + bigEndian(content.count + 2, 2) + content, at: 2)
    let (upright, turned) = (try Picture(decoding: plain), try Picture(decoding: bytes))
    #expect(turned.width == 64 && turned.height == 48)
    for (x, y) in [(0, 0), (20, 30), (63, 47)] {
      // Turned a quarter to the right, the first row is the last column.
      let (seen, kept) = (4 * (y * 64 + x), 4 * ((63 - x) * 48 + y))
      #expect(turned.rgba[seen..<seen + 4].elementsEqual(upright.rgba[kept..<kept + 4]))
    }
  }

  /// The extended kind of WebP, whose first chunk tells of the others, with an odd one before Exif's.
  @Test(arguments: [[], Array("Exif\0\0".utf8)])
  func aWebPIsTurned(_ prefix: [UInt8]) throws {
    let (width, height) = (48, 64)
    let plain = try encodeWithGD(darkDigit(7, width: width, height: height), .webp)
    let sides = bigEndian(width - 1, 3).reversed() + bigEndian(height - 1, 3).reversed()
    let chunks =
      riffChunk("VP8X", [8, 0, 0, 0] + sides) + plain.dropFirst(12) + riffChunk("XMP ", [1])
      + riffChunk("EXIF", prefix + exif(orientation: 6, isLittle: true))
    let bytes = riffChunk("RIFF", Array("WEBP".utf8) + chunks)
    let (upright, turned) = (try Picture(decoding: plain), try Picture(decoding: bytes))
    #expect(turned.width == height && turned.height == width)
    for (x, y) in [(0, 0), (20, 30), (63, 47)] {
      let (seen, kept) = (4 * (y * height + x), 4 * ((height - 1 - x) * width + y))
      #expect(turned.rgba[seen..<seen + 4].elementsEqual(upright.rgba[kept..<kept + 4]))
    }
  }

  private func riffChunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + bigEndian(content.count, 4).reversed() + content
      + [UInt8](repeating: 0, count: content.count % 2)
  }

  @Test func nonsenseIsUpright() throws {
    for content in [
      exif(orientation: 9, isLittle: true), exif(orientation: 0, isLittle: false),
      [0x4D, 0x4D, 0, 42, 255, 255, 255, 255], [],
    ] {
      var bytes = try encodeWithGD(Self.upright, .png)
      bytes.insert(contentsOf: chunk("eXIf", content), at: 33)
      #expect(try Picture(decoding: bytes) == Self.upright)
    }
  }
}

/// Exif data: one directory with a name's tag before the orientation's.
func exif(orientation: Int, isLittle: Bool) -> [UInt8] {
  let number = { (value: Int, byteCount: Int) in
    isLittle ? bigEndian(value, byteCount).reversed() : bigEndian(value, byteCount)
  }
  return Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(2, 2)
    + number(271, 2) + number(2, 2) + number(1, 4) + [0, 0, 0, 0]
    + number(274, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
}
