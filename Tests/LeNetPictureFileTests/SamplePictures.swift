import SyntheticDigits

/// The pictures in Models/samples, as varied as those that users bring: what is in each, and how it
/// is stored.
enum SamplePictures {
  static func file(_ digit: Int) -> PNGFile {
    switch digit {
    case 0: darkGrey
    case 1: bilevel
    case 2: blueOnCream
    case 3: blackOnNothing
    case 4: palette
    case 5: deepLightOnDark
    case 6: thinInALargePicture
    case 7: greyAlphaInterlaced
    case 8: laidOutAsMNIST
    default: chalk
    }
  }

  /// Dark ink on white paper, 8-bit grey.
  private static var darkGrey: PNGFile {
    let ink = ink(0, 200, 200, DigitStyle(slant: 0.2, strokeWidth: 0.11), margin: 36)
    return PNGFile(
      width: 200, height: 200, colorType: .grey, bitDepth: 8, samples: ink.map { 255 - $0 })
  }

  /// Black and white, 1 bit, with jagged edges.
  private static var bilevel: PNGFile {
    let ink = ink(1, 120, 180, DigitStyle(slant: 0.2, strokeWidth: 0.12), margin: 24)
    return PNGFile(
      width: 120, height: 180, colorType: .grey, bitDepth: 1, samples: ink.map { $0 < 128 ? 1 : 0 })
  }

  /// A ball pen on cream paper with grain, RGB.
  private static var blueOnCream: PNGFile {
    let ink = ink(2, 240, 200, DigitStyle(slant: 0.25, strokeWidth: 0.07), margin: 30)
    let samples = ink.enumerated().flatMap { index, level -> [Int] in
      let grain = index * 7919 % 9
      return blend([250 - grain, 244 - grain, 222 - grain], [28, 44, 140], level)
    }
    return PNGFile(width: 240, height: 200, colorType: .rgb, bitDepth: 8, samples: samples)
  }

  /// Black ink on transparency, as drawing programs export it, RGBA.
  private static var blackOnNothing: PNGFile {
    let ink = ink(3, 128, 128, DigitStyle(slant: 0.05, strokeWidth: 0.13), margin: 14)
    return PNGFile(
      width: 128, height: 128, colorType: .rgba, bitDepth: 8,
      samples: ink.flatMap { [0, 0, 0, $0] })
  }

  /// Sixteen colours from paper to red ink.
  private static var palette: PNGFile {
    let ink = ink(4, 160, 160, DigitStyle(slant: 0.15, strokeWidth: 0.09), margin: 28)
    var file = PNGFile(
      width: 160, height: 160, colorType: .palette, bitDepth: 4, samples: ink.map { $0 / 17 })
    file.palette = (0..<16).flatMap { entry in
      blend([255, 255, 255], [168, 24, 32], entry * 17).map { UInt8($0) }
    }
    return file
  }

  /// White on nearly black, 16-bit grey.
  private static var deepLightOnDark: PNGFile {
    let ink = ink(5, 150, 210, DigitStyle(slant: 0.3, strokeWidth: 0.1), margin: 25)
    return PNGFile(
      width: 150, height: 210, colorType: .grey, bitDepth: 16,
      samples: ink.map { 3000 + $0 * 240 })
  }

  /// A fine pen in a large picture.
  private static var thinInALargePicture: PNGFile {
    let ink = ink(6, 640, 480, DigitStyle(slant: 0.2, strokeWidth: 0.03), margin: 70)
    return PNGFile(
      width: 640, height: 480, colorType: .grey, bitDepth: 8, samples: ink.map { 250 - $0 * 4 / 5 })
  }

  /// White ink on transparency, grey with alpha, interlaced.
  private static var greyAlphaInterlaced: PNGFile {
    let ink = ink(7, 100, 140, DigitStyle(variant: 1, slant: 0.1, strokeWidth: 0.1), margin: 16)
    return PNGFile(
      width: 100, height: 140, colorType: .greyAlpha, bitDepth: 8, isInterlaced: true,
      samples: ink.flatMap { [255, $0] })
  }

  /// 28x28, white on black.
  private static var laidOutAsMNIST: PNGFile {
    let images = SyntheticDigits.images(count: 9, seed: 3)
    return PNGFile(
      width: 28, height: 28, colorType: .grey, bitDepth: 8,
      samples: images.pixels.suffix(784).map { Int($0) })
  }

  /// Chalk on a green board, RGB, interlaced, the digit in a corner.
  private static var chalk: PNGFile {
    let (width, height, side) = (260, 180, 110)
    let ink = ink(9, side, side, DigitStyle(slant: 0.2, strokeWidth: 0.1), margin: 8)
    let samples = (0..<width * height).flatMap { index -> [Int] in
      let (x, y, grain) = (index % width - 140, index / width - 20, index * 6151 % 13)
      let isInside = (0..<side).contains(x) && (0..<side).contains(y)
      let level = isInside ? ink[y * side + x] : 0
      return blend([34 + grain, 74 + grain, 56 + grain], [225, 226, 215], level)
    }
    return PNGFile(
      width: width, height: height, colorType: .rgb, bitDepth: 8, isInterlaced: true,
      samples: samples)
  }

  /// A photograph of a page, or nearly: ruled paper that lies askew on a dark table, a ball pen, a
  /// lamp at the upper left, and the shadow of the hand that holds the camera.
  static var page: PNGFile {
    let (width, height, side) = (448, 336, 150)
    let style = DigitStyle(variant: 0, slant: 0.28, strokeWidth: 0.075, wobble: 0.02, wobbleSeed: 5)
    let ink = ink(3, side, side, style, margin: 6)
    let samples = (0..<width * height).flatMap { index -> [Int] in
      let (column, row) = (index % width, index / width)
      let (x, y) = (Double(column), Double(row))
      // Distances from the page's left and lower edges, and along its lines.
      let (left, lower) = (x - 46 + 0.09 * y, 300 - y + 0.09 * x)
      let onPage = min(1, max(0, min(left, lower)))
      let ruled = (y - 0.09 * x + 400).truncatingRemainder(dividingBy: 44) < 1.6 ? 0.24 : 0
      let (inkX, inkY) = (column - 195, row - 84)
      let isInked = (0..<side).contains(inkX) && (0..<side).contains(inkY)
      let pen = isInked ? Double(ink[inkY * side + inkX]) / 255 : 0
      let lamp = 1.02 - 0.42 * (x * x + 1.4 * y * y).squareRoot() / 600
      let shade = 1 - 0.3 * min(1, max(0, (x - 0.6 * y - 250) / 60))
      let table = 0.92 + 0.08 * ((x * 0.05 + y * 0.31).truncatingRemainder(dividingBy: 1))
      return [(238.0, 168.0, 34.0, 74.0), (234, 190, 48, 52), (222, 214, 130, 38)].map {
        let paper = $0.0 + ($0.1 - $0.0) * ruled
        let written = paper + ($0.2 - paper) * pen * 0.9
        let seen = written * onPage + $0.3 * table * (1 - onPage)
        return Int(seen * lamp * shade) - index * 7919 % 2
      }
    }
    return PNGFile(
      width: width, height: height, colorType: .rgb, bitDepth: 8,
      samples: samples.map { min(255, max(0, $0)) })
  }

  /// A number by hand on a slip of paper: digits of different hands and heights, one after the other.
  static var number: PNGFile {
    let (width, height) = (420, 130)
    let digits: [(digit: Int, left: Int, top: Int, side: Int, style: DigitStyle)] = [
      (4, 16, 24, 86, DigitStyle(slant: 0.2, strokeWidth: 0.09)),
      (0, 92, 34, 74, DigitStyle(slant: 0.25, strokeWidth: 0.1)),
      (7, 170, 18, 90, DigitStyle(variant: 1, slant: 0.2, strokeWidth: 0.08)),
      (1, 238, 22, 84, DigitStyle(slant: 0.3, strokeWidth: 0.09)),
      (9, 306, 26, 88, DigitStyle(slant: 0.2, strokeWidth: 0.085)),
    ]
    var inks = [Int](repeating: 0, count: width * height)
    for (digit, left, top, side, style) in digits {
      for (index, level) in ink(digit, side, side, style, margin: 4).enumerated() {
        inks[(top + index / side) * width + left + index % side] += level
      }
    }
    let samples = inks.enumerated().flatMap { index, level -> [Int] in
      let grain = index * 7919 % 7
      return blend([248 - grain, 246 - grain, 238 - grain], [36, 40, 58], min(255, level))
    }
    return PNGFile(
      width: width, height: height, colorType: .rgb, bitDepth: 8, samples: samples)
  }

  private static func ink(
    _ digit: Int, _ width: Int, _ height: Int, _ style: DigitStyle, margin: Double
  ) -> [Int] {
    SyntheticDigits.render(digit: digit, width: width, height: height, style: style, margin: margin)
      .map { Int($0) }
  }

  private static func blend(_ paper: [Int], _ ink: [Int], _ level: Int) -> [Int] {
    zip(paper, ink).map { ($0 * (255 - level) + $1 * level) / 255 }
  }
}
