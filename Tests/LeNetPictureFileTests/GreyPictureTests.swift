import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

/// Decoded to grey at once, a picture is what its colours come to.
@Suite struct GreyPictureTests {
  @Test(arguments: PNGDecodingTests.layouts)
  func ofEveryPNG(
    _ layout: (type: PNGFile.ColorType, depth: Int, interlaced: Bool, transparent: Bool)
  ) throws {
    let file = PNGFile(
      layout.type, layout.depth, interlaced: layout.interlaced, transparent: layout.transparent)
    let rgba = file.expectedRGBA()
    let pixels = stride(from: 0, to: rgba.count, by: 4).map { rgba[$0..<$0 + 4].map { Int($0) } }

    let grey = try GreyPicture(decoding: file.bytes)
    #expect(grey.width == file.width && grey.height == file.height)
    let luma = pixels.map { UInt8((76 * $0[0] + 150 * $0[1] + 29 * $0[2] + 127) / 255) }
    #expect(grey.levels == luma)
    let alpha = pixels.map { UInt8($0[3]) }
    #expect(grey.alpha == (alpha.allSatisfy { $0 == 255 } ? nil : alpha))
  }

  @Test(arguments: [PictureFormat.jpeg, .gif, .bmp, .webp])
  func ofOtherFormats(_ format: PictureFormat) throws {
    let bytes = try encodeWithGD(darkDigit(7, width: 48, height: 64), format)
    #expect(try GreyPicture(decoding: bytes) == GreyPicture(Picture(decoding: bytes)))
  }

  /// Larger than the squares that are turned one after the other, with transparency.
  @Test(arguments: 1...8)
  func turned(_ tag: Int) throws {
    let (width, height) = (150, 70)
    let samples = (0..<4 * width * height).map { ($0 &* 2_654_435_761) >> 13 & 0xFF }
    var bytes = PNGFile(
      width: width, height: height, colorType: .rgba, bitDepth: 8, samples: samples
    ).bytes
    bytes.insert(contentsOf: chunk("eXIf", exif(orientation: tag, isLittle: true)), at: 33)
    let picture = try Picture(decoding: bytes)
    #expect(picture.width == (tag < 5 ? width : height))
    #expect(try GreyPicture(decoding: bytes) == GreyPicture(picture))
  }
}
