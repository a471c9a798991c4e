import ElementaryFunctions
import Testing
import Training

@Suite struct DistorterTests {
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

  /// Every operation rounded by itself, in the order written here: recipes depend on the bits.
  @Test func bitsAreThoseOfTheFormula() {
    let pixels = load(identity)
    let at = { (x: Int, y: Int) -> Float in
      (0..<28).contains(x) && (0..<28).contains(y) ? pixels[y * 28 + x] : 0
    }
    var generator = SplitMix64(seed: 3)
    let augmentation = Augmentation(rotationDegrees: 20, scale: 0.2, shear: 0.2, translation: 5)
    for _ in 0..<50 {
      let map = AffineMap(augmentation, &generator)
      let mapped = load(map)
      for y in 0..<28 {
        for x in 0..<28 {
          let (u, v) = (Float(x) - 13.5, Float(y) - 13.5)
          let column = map.xx * u + map.xy * v + (map.dx + 13.5) + 1
          let row = map.yx * u + map.yy * v + (map.dy + 13.5) + 1
          let (left, top) = (column.rounded(.down), row.rounded(.down))
          let (fx, fy) = (column - left, row - top)
          let corner = (x: Int(left) - 1, y: Int(top) - 1)
          let (a, b) = (at(corner.x, corner.y), at(corner.x + 1, corner.y))
          let (c, d) = (at(corner.x, corner.y + 1), at(corner.x + 1, corner.y + 1))
          let (upper, lower) = (a + (b - a) * fx, c + (d - c) * fx)
          #expect(mapped[y * 28 + x] == upper + (lower - upper) * fy)
        }
      }
    }
  }

  private let image: [UInt8] = {
    var generator = SplitMix64(seed: 2)
    return (0..<784).map { _ in UInt8(generator.nextInt(below: 256)) }
  }()

  private func load(_ map: AffineMap) -> [Float] {
    var pixels = [Float](repeating: .nan, count: 784)
    Distorter(distortion()).load(image, map, into: &pixels)
    return pixels
  }
}
