import LeNetPictureFile
import LeNetPictures
import Testing

@Suite struct PNGDecodingTests {
  static let layouts: [(PNGFile.ColorType, Int, Bool, Bool)] = PNGFile.ColorType.allCases.flatMap {
    type in
    type.bitDepths.flatMap { depth in
      [false, true].flatMap { interlaced in
        [false, true].compactMap { transparent in
          let hasAlpha = type == .greyAlpha || type == .rgba
          return hasAlpha && transparent ? nil : (type, depth, interlaced, transparent)
        }
      }
    }
  }

  @Test("every colour type, depth and interlacing", arguments: layouts)
  func decodes(
    _ layout: (type: PNGFile.ColorType, depth: Int, interlaced: Bool, transparent: Bool)
  ) throws {
    let file = PNGFile(
      layout.type, layout.depth, interlaced: layout.interlaced, transparent: layout.transparent)
    let picture = try Picture(decoding: file.bytes)
    #expect(picture.width == file.width)
    #expect(picture.height == file.height)
    #expect(picture.rgba == file.expectedRGBA())
  }
}
