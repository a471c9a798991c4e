import ElementaryFunctions
import LeNetModel
import Testing
import Training

/// Geometry of pictures that are not MNIST's.
@Suite struct PictureDistorterTests {
  private static let shape = Shape(channels: 3, height: 11, width: 8)
  private let identity = AffineMap(xx: 1, xy: 0, yx: 0, yy: 1, dx: 0, dy: 0)

  @Test func identityKeepsEveryPixel() {
    #expect(load(identity) == image.map { Float($0) / 255 })
    #expect(distorted(Augmentation(), seed: 1) == image.map { Float($0) / 255 })
  }

  @Test func theEdgeGoesOn() {
    var map = identity
    map.dx = 2
    map.dy = -3
    let mapped = load(map)
    for channel in 0..<3 {
      for y in 0..<11 {
        for x in 0..<8 {
          #expect(
            mapped[place(channel, x, y)]
              == Float(image[place(channel, min(x + 2, 7), max(y - 3, 0))]) / 255)
        }
      }
    }
    map.dx = 1e9
    map.dy = -1e9
    let corner = load(map)
    for channel in 0..<3 {
      for y in 0..<11 {
        for x in 0..<8 {
          #expect(corner[place(channel, x, y)] == Float(image[place(channel, 7, 0)]) / 255)
        }
      }
    }
  }

  /// Every operation rounded by itself, in the order written here: recipes depend on the bits.
  @Test func bitsAreThoseOfTheFormula() {
    let augmentation = Augmentation(
      rotationDegrees: 30, scale: 0.3, shear: 0.3, translation: 2, crop: 0.2)
    for seed in 0..<40 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let map = AffineMap(augmentation, &generator, shape: Self.shape)
      let mapped = load(map)
      #expect(mapped == distorted(augmentation, seed: seed))
      for channel in 0..<3 {
        for y in 0..<11 {
          for x in 0..<8 {
            let at = { (x: Int, y: Int) -> Float in
              Float(image[place(channel, min(x, 7), min(y, 10))]) / 255
            }
            let (u, v) = (Float(x) - 3.5, Float(y) - 5)
            let column = min(max(map.xx * u + map.xy * v + (map.dx + 3.5), 0), 7)
            let row = min(max(map.yx * u + map.yy * v + (map.dy + 5), 0), 10)
            let (left, top) = (Int(column), Int(row))
            let (fx, fy) = (column - Float(left), row - Float(top))
            let (a, b) = (at(left, top), at(left + 1, top))
            let (c, d) = (at(left, top + 1), at(left + 1, top + 1))
            let (upper, lower) = (a + (b - a) * fx, c + (d - c) * fx)
            #expect(mapped[place(channel, x, y)] == upper + (lower - upper) * fy)
          }
        }
      }
    }
  }

  /// The corners of what is shown lie within the part that may be cut away, and reach far into it.
  @Test func aCropCutsAtMostItsPartOfEachSide() {
    var generator = SplitMix64(seed: 4)
    var farthest: Float = 0
    for _ in 0..<500 {
      let map = AffineMap(Augmentation(crop: 0.25), &generator, shape: Self.shape)
      #expect(map.xy == 0 && map.yx == 0)
      // In sides, from the picture's edges.
      let cuts = [
        0.5 - map.xx / 2 + map.dx / 8, 0.5 - map.xx / 2 - map.dx / 8,
        0.5 - map.yy / 2 + map.dy / 11, 0.5 - map.yy / 2 - map.dy / 11,
      ]
      #expect(cuts.allSatisfy { $0 > -1e-6 && $0 < 0.25 + 1e-6 })
      farthest = max(farthest, cuts[0], cuts[3])
    }
    #expect(farthest > 0.245)
  }

  /// What is off takes nothing from the stream.
  @Test func aCropComesBehindTheOtherWords() {
    let affine = Augmentation(rotationDegrees: 15, scale: 0.15, shear: 0.15, translation: 2)
    var cropped = affine
    cropped.crop = 0.1
    var (one, other) = (SplitMix64(seed: 5), SplitMix64(seed: 5))
    _ = AffineMap(affine, &one)
    _ = AffineMap(cropped, &other)
    for _ in 0..<4 { _ = one.next() }
    #expect(one.next() == other.next())
  }

  /// Ramps tell where a pixel came from.
  @Test(arguments: [1.5, 4, 14]) func elasticDisplacementsMoveBothWays(sigma: Double) {
    let shape = Shape(channels: 1, height: 48, width: 24)
    let down = (0..<shape.count).map { UInt8(5 * ($0 / 24)) }
    let across = (0..<shape.count).map { UInt8(5 * ($0 % 24)) }
    let distorter = PictureDistorter(
      Augmentation(elasticAmplitude: 1, elasticSigma: sigma), shape)
    let bound = 3.0.squareRoot() * 315 / 151
    var (square, count) = (0.0, 0)
    for seed in 0..<400 as Range<UInt64> {
      for (ramp, step) in [(down, 24), (across, 1)] {
        var generator = SplitMix64(seed: seed)
        var target = [Float](repeating: .nan, count: shape.count)
        distorter.load(ramp, &generator, into: &target)
        for (x, y) in [(12, 24), (9, 13), (14, 31)] {
          let moved = Double(target[y * 24 + x]) * 51 - Double(step == 1 ? x : y)
          #expect(abs(moved) < bound + 1e-4)
          square += moved * moved
          count += 1
        }
      }
    }
    // The amplitude is uniform from 0 to 1, so its mean square is a third.
    #expect(abs((3 * square / Double(count)).squareRoot() - 1) < 0.15)
  }

  /// Also after other images: the working memory leaves no trace.
  @Test func aPictureDependsOnItsStreamOnly() {
    let everything = Augmentation(
      rotationDegrees: 15, scale: 0.15, shear: 0.15, translation: 2, elasticAmplitude: 1, crop: 0.1)
    let distorter = PictureDistorter(everything, Self.shape)
    var target = [Float](repeating: .nan, count: Self.shape.count)
    for seed in 0..<5 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      distorter.load(image, &generator, into: &target)
      #expect(target == distorted(everything, seed: seed))
      #expect(target.allSatisfy { $0 >= 0 && $0 <= 1.000001 })
    }
  }

  private let image: [UInt8] = {
    var generator = SplitMix64(seed: 2)
    return (0..<shape.count).map { _ in UInt8(generator.nextInt(below: 256)) }
  }()

  private func place(_ channel: Int, _ x: Int, _ y: Int) -> Int { (channel * 11 + y) * 8 + x }

  private func load(_ map: AffineMap) -> [Float] {
    var pixels = [Float](repeating: .nan, count: Self.shape.count)
    PictureDistorter(Augmentation(), Self.shape).load(image, map, into: &pixels)
    return pixels
  }

  private func distorted(_ augmentation: Augmentation, seed: UInt64) -> [Float] {
    var generator = SplitMix64(seed: seed)
    var pixels = [Float](repeating: .nan, count: Self.shape.count)
    PictureDistorter(augmentation, Self.shape).load(image, &generator, into: &pixels)
    return pixels
  }
}
