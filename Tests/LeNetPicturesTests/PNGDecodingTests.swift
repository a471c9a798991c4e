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
    let file = file(layout.type, layout.depth, layout.interlaced, layout.transparent)
    let picture = try Picture(decoding: file.bytes)
    #expect(picture.width == file.width)
    #expect(picture.height == file.height)
    let expected = expectedRGBA(file)
    guard layout.depth == 16, layout.interlaced else {
      #expect(picture.rgba == expected)
      return
    }
    // Here libpng multiplies by alpha and we divide by it: a level may be lost, and the colour of
    // what cannot be seen.
    #expect(picture.rgba.count == expected.count)
    for start in stride(from: 0, to: expected.count, by: 4) where expected[start + 3] > 0 {
      let pixel = zip(picture.rgba[start..<start + 4], expected[start..<start + 4])
      #expect(pixel.allSatisfy { abs(Int($0) - Int($1)) <= 1 })
    }
  }

  @Test func refusesAWrongChecksumOfThePixels() {
    var bytes = file(.rgb, 8, false, false).bytes
    bytes[bytes.count - 14] ^= 1
    #expect(throws: PictureError.undecodable(.png, reason: "IDAT: CRC error")) {
      try Picture(decoding: bytes)
    }
  }

  @Test func refusesAWrongChecksumOfTheTransparency() throws {
    let file = file(.grey, 8, false, true)
    var bytes = file.bytes
    // The chunk follows signature and header; its checksum follows length, type and two bytes.
    bytes[8 + 25 + 8 + 2] ^= 1
    #expect(throws: PictureError.undecodable(.png, reason: "tRNS: CRC error")) {
      try Picture(decoding: bytes)
    }
  }

  @Test func refusesAWrongChecksumOfTheHeader() {
    var bytes = file(.grey, 8, false, false).bytes
    bytes[8 + 25 - 1] ^= 1
    #expect(throws: PictureError.undecodable(.png, reason: "IHDR: CRC error")) {
      try Picture(decoding: bytes)
    }
  }
}

/// Nine by ten pixels, so that no row fills its last byte and all passes of Adam7 have pixels, with
/// samples all over the range.
private func file(
  _ type: PNGFile.ColorType, _ depth: Int, _ interlaced: Bool, _ transparent: Bool
) -> PNGFile {
  let (width, height) = (9, 10)
  let largest = 1 << depth - 1
  let samples = (0..<width * height * type.channels).map { ($0 + 1) * 40_503 >> 3 & largest }
  var file = PNGFile(
    width: width, height: height, colorType: type, bitDepth: depth, isInterlaced: interlaced,
    samples: samples)
  if type == .palette {
    for entry in 0...largest {
      file.palette += [UInt8(255 - entry), UInt8(entry), UInt8(entry * 7 & 0xFF)]
    }
    if transparent { file.transparency = (0...largest).map { UInt8($0 * 5 & 0xFF) } }
  } else if transparent {
    file.transparency = samples.prefix(type.channels).flatMap { bigEndian($0, 2) }
  }
  return file
}

/// What the PNG standard says the samples mean.
private func expectedRGBA(_ file: PNGFile) -> [UInt8] {
  let channels = file.colorType.channels
  let largest = 1 << file.bitDepth - 1
  let eight = { (sample: Int) in UInt8((sample * 510 + largest) / (2 * largest)) }
  return stride(from: 0, to: file.samples.count, by: channels).flatMap { start -> [UInt8] in
    let samples = Array(file.samples[start..<start + channels])
    let isTransparent = samples.flatMap { bigEndian($0, 2) } == file.transparency
    let alpha: UInt8 = isTransparent ? 0 : 255
    switch file.colorType {
    case .grey: return [UInt8](repeating: eight(samples[0]), count: 3) + [alpha]
    case .rgb: return samples.map(eight) + [alpha]
    case .greyAlpha: return [UInt8](repeating: eight(samples[0]), count: 3) + [eight(samples[1])]
    case .rgba: return samples.map(eight)
    case .palette:
      let entry = samples[0]
      let alpha = file.transparency.isEmpty ? 255 : file.transparency[entry]
      return Array(file.palette[3 * entry..<3 * entry + 3]) + [alpha]
    }
  }
}
