import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

@Suite struct FormatTests {
  @Test(arguments: PictureFormat.allCases)
  func recognizesAndDecodes(_ format: PictureFormat) throws {
    let original = darkDigit(4, width: 45, height: 38)
    let bytes = try encodeWithGD(original, format)
    #expect(PictureFormat(recognizing: bytes) == format)
    let decoded = try Picture(decoding: bytes)
    #expect(decoded.width == 45)
    #expect(decoded.height == 38)
    let furthest = zip(decoded.rgba, original.rgba).map { abs(Int($0) - Int($1)) }.max() ?? 0
    let isLossless = format == .png || format == .bmp
    #expect(furthest <= (isLossless ? 0 : 40))
  }

  @Test func keepsTheTransparencyOfGIF() throws {
    let gif = gif(codes: [4, 0, 1, 5])
    #expect(try Picture(decoding: gif).rgba == [255, 0, 0, 255, 0, 255, 0, 0])
  }

  /// With 2 bits a pixel, 4 clears the table, 5 ends it, and 6 is the first code that it gets.
  @Test(
    arguments: [
      [], [5], [4, 5], [4, 0, 5], [4, 0], [4, 7, 0], [4, 0, 7], [0, 7], [4, 0, 4, 4, 1, 5],
    ])
  func refusesAGIFWithCodesThatAreNotInItsTable(_ codes: [Int]) {
    let reason = "the image data has codes without a meaning, or too few"
    #expect(throws: PictureFileError.undecodable(.gif, reason: reason)) {
      try Picture(decoding: gif(codes: codes))
    }
  }

  @Test(arguments: [[0, 0], [4, 4, 0, 0], [4, 0, 6], [4, 0, 4, 0, 5], [4, 0, 0, 7, 7]])
  func readsAGIFWithOtherCodes(_ codes: [Int]) throws {
    #expect(try Picture(decoding: gif(codes: codes)).rgba == [255, 0, 0, 255, 255, 0, 0, 255])
  }

  /// A 2x1 image: colour 0 is red, colour 1 is transparent. Three bits a code.
  private func gif(codes: [Int]) -> [UInt8] {
    let bits = codes.enumerated().reduce(0) { $0 | $1.element << (3 * $1.offset) }
    let byteCount = (3 * codes.count + 7) / 8
    return Array("GIF89a".utf8) + [2, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 255, 0]
      + [0x21, 0xF9, 4, 1, 0, 0, 1, 0] + [0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0]
      + [2] + (byteCount == 0 ? [] : [UInt8(byteCount)] + bigEndian(bits, byteCount).reversed())
      + [0, 0x3B]
  }

  @Test(
    arguments: [
      ("is empty, expected a picture (PNG, JPEG, GIF, BMP or WebP)", []),
      (looksLike("text"), Array("seven\n".utf8)),
      // Two letters do not make a bitmap.
      (looksLike("text"), Array("BMW and other makers of cars".utf8)),
      (looksLike("an SVG drawing"), Array("<?xml version=\"1.0\"?><svg/>".utf8)),
      (looksLike("a TIFF picture"), [0x49, 0x49, 0x2A, 0x00, 8, 0, 0, 0]),
      (looksLike("a HEIF or AVIF picture"), [0, 0, 0, 24] + Array("ftypheic".utf8)),
      (looksLike("an IDX array, MNIST's own format"), [0, 0, 8, 3, 0, 0, 0, 1]),
      (looksLike("data that begins with the bytes 00 07 ff"), [0, 7, 255]),
    ] as [(String, [UInt8])])
  func saysWhatElseItLooksLike(_ message: String, _ bytes: [UInt8]) {
    let error = #expect(throws: PictureFileError.self) { try Picture(decoding: bytes) }
    #expect(error?.description == message)
  }

  private static func looksLike(_ content: String) -> String {
    "is no picture that can be read: looks like \(content), expected PNG, JPEG, GIF, BMP or WebP"
  }
}
