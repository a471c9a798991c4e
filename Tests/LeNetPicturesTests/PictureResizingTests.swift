import LeNetPictures
import Testing

/// Scaling against pictures cut so finely that both sizes are whole numbers of pieces.
@Suite struct PictureResizingTests {
  struct Size: CustomTestStringConvertible {
    let width: Int
    let height: Int

    init(_ width: Int, _ height: Int) { (self.width, self.height) = (width, height) }

    var testDescription: String { "\(width)x\(height)" }
    var pixelCount: Int { width * height }
  }

  private static let pictures = [
    Size(1, 1), Size(1, 9), Size(9, 1), Size(2, 3), Size(7, 5), Size(16, 12), Size(13, 29),
    Size(31, 17), Size(70, 3),
  ]
  private static let networks = [Size(8, 8), Size(16, 12), Size(9, 20), Size(1, 1), Size(29, 23)]

  /// Levels without a pattern, 0 and 255 among them.
  private func levels(_ count: Int, seed: Int = 0) -> [UInt8] {
    (0..<count).map { index in
      let word = (UInt64(index) &+ UInt64(seed) << 32 &+ 1) &* 0x9E37_79B9_7F4A_7C15
      return UInt8(clamping: Int(word >> 32 % 300) - 20)
    }
  }

  /// Every pixel of either is cut into as many columns and rows as the other has.
  private func means(_ levels: [UInt8], of picture: Size, to network: Size) -> [UInt8] {
    var sums = [Int](repeating: 0, count: network.pixelCount)
    for y in 0..<picture.height * network.height {
      for x in 0..<picture.width * network.width {
        sums[y / picture.height * network.width + x / picture.width] += Int(
          levels[y / network.height * picture.width + x / network.width])
      }
    }
    return sums.map { sum in
      let (level, rest) = sum.quotientAndRemainder(dividingBy: picture.pixelCount)
      return UInt8(2 * rest < picture.pixelCount ? level : level + 1)
    }
  }

  private func resizing(
    channels: Int, _ network: Size, keepsProportions: Bool = false
  ) -> PictureResizing {
    PictureResizing(
      channels: channels, height: network.height, width: network.width,
      keepsProportions: keepsProportions)
  }

  private func picture(_ planes: [[UInt8]], alpha: [UInt8]? = nil, _ size: Size) -> Picture {
    let rgba = (0..<size.pixelCount).flatMap { pixel -> [UInt8] in
      planes.map { $0[pixel] } + [alpha?[pixel] ?? 255]
    }
    return Picture(rgba, width: size.width, height: size.height)
  }

  @Test(arguments: pictures, networks)
  func everyPixelIsTheMeanOfItsArea(size: Size, network: Size) {
    let levels = levels(size.pixelCount, seed: network.width)
    let expected = means(levels, of: size, to: network)
    let grey = resizing(channels: 1, network)
    #expect(grey.pixels(of: levels, width: size.width, height: size.height) == expected)
    #expect(grey.pixels(of: picture([levels, levels, levels], size)) == expected)
    // All channels of a network that reads colours.
    let colour = resizing(channels: 3, network)
    #expect(
      colour.pixels(of: levels, width: size.width, height: size.height)
        == expected + expected + expected)
  }

  @Test(arguments: pictures)
  func coloursAreAveragedApart(size: Size) {
    let (network, planes) = (Size(9, 20), (1...3).map { levels(size.pixelCount, seed: $0) })
    #expect(
      resizing(channels: 3, network).pixels(of: picture(planes, size))
        == planes.flatMap { means($0, of: size, to: network) })
  }

  @Test(arguments: pictures)
  func greyIsTheMeanOfTheLuma(size: Size) {
    let (network, planes) = (Size(16, 12), (1...3).map { levels(size.pixelCount, seed: $0) })
    let luma = (0..<size.pixelCount).map { pixel in
      let weighted = zip([76, 150, 29], planes).reduce(0) { $0 + $1.0 * Int($1.1[pixel]) }
      return UInt8((weighted + 127) / 255)
    }
    #expect(
      resizing(channels: 1, network).pixels(of: picture(planes, size))
        == means(luma, of: size, to: network))
  }

  @Test func anEqualSizeLeavesAllAsItIs() {
    let size = Size(29, 23)
    let planes = (1...3).map { levels(size.pixelCount, seed: $0) }
    for keepsProportions in [false, true] {
      let resizing = resizing(channels: 3, size, keepsProportions: keepsProportions)
      #expect(resizing.pixels(of: picture(planes, size)) == planes.flatMap(\.self))
    }
  }

  /// 255 is odd, so nothing lies halfway between two levels.
  @Test func whatIsTransparentIsWhite() {
    let size = Size(256, 16)
    let level = [UInt8](repeating: 0, count: 256).indices.map { UInt8($0) }
    let levels = (0..<16).flatMap { _ in level }
    let alpha = (0..<16).flatMap { [UInt8](repeating: UInt8(17 * $0), count: 256) }
    let pixels = resizing(channels: 3, size).pixels(
      of: picture([levels, levels, levels], alpha: alpha, size))
    for channel in 0..<3 {
      for pixel in 0..<size.pixelCount {
        let alpha = Int(alpha[pixel])
        let exact = Int(levels[pixel]) * alpha + 255 * (255 - alpha)
        let found = Int(pixels[channel * size.pixelCount + pixel])
        #expect(2 * abs(255 * found - exact) < 255, "level \(levels[pixel]), alpha \(alpha)")
      }
    }
    #expect(
      resizing(channels: 1, size).pixels(
        of: picture([levels, levels, levels], alpha: alpha, size))
        == Array(pixels[..<size.pixelCount]))
  }

  /// The luma of (200, 100, 50) is 124, and 203.6 at an alpha of 100; the luma of the three colours
  /// over white would be 203.
  @Test func lumaComesBeforeWhite() {
    let planes: [[UInt8]] = [[200], [100], [50]]
    let found = resizing(channels: 1, Size(1, 1)).pixels(
      of: picture(planes, alpha: [100], Size(1, 1)))
    #expect(found == [204])
  }

  /// Left and top, then size, of where the picture comes to lie.
  @Test(arguments: [
    (Size(40, 10), Size(20, 20), (0, 7), Size(20, 5)),
    (Size(10, 40), Size(20, 20), (7, 0), Size(5, 20)),
    // Never less than a row.
    (Size(300, 2), Size(16, 12), (0, 5), Size(16, 1)),
    (Size(2, 300), Size(16, 12), (7, 0), Size(1, 12)),
    (Size(20, 30), Size(8, 12), (0, 0), Size(8, 12)),
    // 22.9, and 4.5, which is rounded up.
    (Size(5, 7), Size(32, 32), (4, 0), Size(23, 32)),
    (Size(8, 3), Size(12, 12), (0, 3), Size(12, 5)),
    (Size(1, 1), Size(9, 16), (0, 3), Size(9, 9)),
  ])
  func theEdgeGoesOnWhereAPictureInProportionDoesNotReach(
    size: Size, network: Size, place: (left: Int, top: Int), field: Size
  ) {
    let planes = (1...3).map { levels(size.pixelCount, seed: $0) }
    let found = resizing(channels: 3, network, keepsProportions: true).pixels(
      of: picture(planes, size))
    let expected = planes.flatMap { plane in
      let scaled = means(plane, of: size, to: field)
      return (0..<network.pixelCount).map { pixel in
        let (x, y) = (pixel % network.width - place.left, pixel / network.width - place.top)
        return scaled[
          min(max(0, y), field.height - 1) * field.width + min(max(0, x), field.width - 1)]
      }
    }
    #expect(found == expected)
  }
}
