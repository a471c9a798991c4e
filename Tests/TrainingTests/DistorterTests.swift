import ElementaryFunctions
import Testing
import Training

@Suite struct DistorterTests {
  private let still = Augmentation(rotationDegrees: 0, scale: 0, shear: 0, translation: 0)
  private let identity = AffineMap(xx: 1, xy: 0, yx: 0, yy: 1, dx: 0, dy: 0)

  @Test func identityKeepsEveryPixel() {
    #expect(load(identity) == image.map { Float($0) / 255 })
  }

  @Test func shiftReadsFromThere() {
    var map = identity
    map.dx = 2
    map.dy = -1
    let plain = load(identity)
    let mapped = load(map)
    for y in 0..<28 {
      for x in 0..<28 {
        let inside = x + 2 < 28 && y >= 1
        #expect(mapped[y * 28 + x] == (inside ? plain[(y - 1) * 28 + x + 2] : 0))
      }
    }
  }

  @Test func halfAPixelIsTheMean() {
    var map = identity
    map.dx = 0.5
    let plain = load(identity)
    let mapped = load(map)
    for x in 0..<27 {
      #expect(abs(mapped[280 + x] - (plain[280 + x] + plain[281 + x]) / 2) < 1e-6)
    }
    #expect(abs(mapped[280 + 27] - plain[280 + 27] / 2) < 1e-6)
  }

  @Test func quarterTurnMovesRowsToColumns() {
    let plain = load(identity)
    let mapped = load(AffineMap(xx: 0, xy: -1, yx: 1, yy: 0, dx: 0, dy: 0))
    for y in 0..<28 {
      for x in 0..<28 { #expect(mapped[y * 28 + x] == plain[x * 28 + 27 - y]) }
    }
  }

  @Test func hugeMapsAreBlack() {
    for shift in [Float(1e9), -1e9, 29.5, -29.5] {
      var map = identity
      map.dx = shift
      #expect(load(map).allSatisfy { $0 == 0 })
    }
  }

  @Test func mapsStayWithinTheirBounds() {
    let augmentation = Augmentation(rotationDegrees: 10, scale: 0.2, shear: 0, translation: 3)
    var generator = SplitMix64(seed: 1)
    var extremes: (Float, Float, Float) = (0, 0, 0)
    for _ in 0..<500 {
      let map = AffineMap(augmentation, &generator)
      let determinant = map.xx * map.yy - map.xy * map.yx
      #expect(determinant >= 1 / (1.2 * 1.2) - 1e-5 && determinant <= 1 / (0.8 * 0.8) + 1e-5)
      #expect(abs(map.yx / map.xx) <= 0.17633)
      extremes.0 = max(extremes.0, abs(map.yx / map.xx))
      extremes.1 = max(extremes.1, map.dx)
      extremes.2 = min(extremes.2, map.dy)
    }
    #expect(extremes.0 > 0.16 && extremes.1 > 2.8 && extremes.2 < -2.8)
    #expect(extremes.1 <= 3 && extremes.2 >= -3)
  }

  private let image: [UInt8] = {
    var generator = SplitMix64(seed: 2)
    return (0..<784).map { _ in UInt8(generator.nextInt(below: 256)) }
  }()

  private func load(_ map: AffineMap) -> [Float] {
    var pixels = [Float](repeating: .nan, count: 784)
    Distorter(still).load(image, map, into: &pixels)
    return pixels
  }
}
