#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension PNGFile {
  /// Samples all over the range, and where there may be transparency a few pixels that have it. Nine
  /// by ten pixels, so that no row fills its last byte and all passes of Adam7 have pixels.
  init(
    _ type: ColorType, _ depth: Int, interlaced: Bool = false, transparent: Bool = false,
    width: Int = 9, height: Int = 10
  ) {
    let largest = 1 << depth - 1
    let samples = (0..<width * height * type.channels).map { ($0 + 1) * 40_503 >> 3 & largest }
    self.init(
      width: width, height: height, colorType: type, bitDepth: depth, isInterlaced: interlaced,
      samples: samples)
    if type == .palette {
      for entry in 0...largest {
        palette += [UInt8(255 - entry), UInt8(entry), UInt8(entry * 7 & 0xFF)]
      }
      if transparent { transparency = (0...largest).map { UInt8($0 * 5 & 0xFF) } }
    } else if transparent {
      transparency = samples.prefix(type.channels).flatMap { bigEndian($0, 2) }
    }
  }

  /// What the PNG standard says the samples mean, 8-bit RGBA in sRGB.
  ///
  /// - Parameter gamma: of the file, times 100,000: the power of light that the samples are.
  func expectedRGBA(gamma: Int32? = nil) -> [UInt8] {
    let channels = colorType.channels
    return stride(from: 0, to: samples.count, by: channels).flatMap { start -> [UInt8] in
      let pixel = Array(samples[start..<start + channels])
      let isTransparent = pixel.flatMap { bigEndian($0, 2) } == transparency
      let alpha: UInt8 = isTransparent ? 0 : 255
      let colour = { (sample: Int) in level(sample, 1 << bitDepth - 1, gamma) }
      switch colorType {
      case .grey: return [UInt8](repeating: colour(pixel[0]), count: 3) + [alpha]
      case .rgb: return pixel.map(colour) + [alpha]
      case .greyAlpha:
        return [UInt8](repeating: colour(pixel[0]), count: 3)
          + [level(pixel[1], 1 << bitDepth - 1, nil)]
      case .rgba: return pixel.prefix(3).map(colour) + [level(pixel[3], 1 << bitDepth - 1, nil)]
      case .palette:
        let entry = palette[3 * pixel[0]..<3 * pixel[0] + 3].map { level(Int($0), 255, gamma) }
        return entry + [transparency.isEmpty ? 255 : transparency[pixel[0]]]
      }
    }
  }
}

/// A sample in 8 bits: rounded, or by the powers of light that the samples and, nearly, sRGB are.
private func level(_ sample: Int, _ largest: Int, _ gamma: Int32?) -> UInt8 {
  guard let gamma else { return UInt8((sample * 510 + largest) / (2 * largest)) }
  let light = pow(Double(sample) / Double(largest), 100_000 / Double(gamma))
  return UInt8((255 * pow(light, 1 / 2.2)).rounded())
}
