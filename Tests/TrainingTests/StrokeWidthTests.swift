import SyntheticDigits
import Testing
import Training

@Suite struct StrokeWidthTests {
  private let digits = SyntheticDigits.images(count: 50, seed: 2).pixels
  private let distorter = Distorter(distortion())

  @Test func everyPixelGrowsWithTheOutline() {
    for image in 0..<50 {
      let pixels = Array(digits[image * 784..<(image + 1) * 784])
      let widths: [Float] = [-1, -0.6, -0.2, 0, 0.2, 0.6, 1]
      let moved = widths.map { load(pixels, outline: $0) }
      for (thinner, thicker) in zip(moved, moved.dropFirst()) {
        #expect(zip(thinner, thicker).allSatisfy { $0 <= $1 })
        #expect(thinner.reduce(0, +) < 0.99 * thicker.reduce(0, +))
      }
      #expect(moved[3] == pixels.map { Float($0) / 255 })
      // Even the thinnest is there, and at its thickest no brighter than it was.
      #expect((moved[0].max() ?? 0) > 0.5)
      #expect((moved[6].max() ?? 0) <= (moved[3].max() ?? 0))
    }
  }

  /// A bar's width is what its row adds up to.
  @Test func barsBecomeWiderByThePixelsAsked() {
    let bar = (0..<784).map { UInt8((10..<14).contains($0 % 28) ? 255 : 0) }
    let width = { (outline: Float) in
      load(bar, outline: outline)[14 * 28..<15 * 28].reduce(0, +)
    }
    #expect(abs(width(0.3) - 4.6) < 1e-5)
    #expect(abs(width(1) - 6) < 1e-5)
    // Narrower by half as much where the edge is hard.
    #expect(abs(width(-0.4) - 3.6) < 1e-5)
  }

  @Test func aThinStrokeStays() {
    let line = (0..<784).map {
      UInt8($0 % 28 == 14 ? 255 : $0 % 28 == 13 || $0 % 28 == 15 ? 60 : 0)
    }
    #expect(load(line, outline: -1)[14 * 28 + 14] == 1)
  }

  private func load(_ pixels: [UInt8], outline: Float) -> [Float] {
    let identity = AffineMap(xx: 1, xy: 0, yx: 0, yy: 1, dx: 0, dy: 0)
    var target = [Float](repeating: .nan, count: 784)
    distorter.load(pixels, identity, outline: outline, into: &target)
    return target
  }
}
