import ElementaryFunctions
import LeNetModel
import Testing
import Training

/// Each distortion of a picture's light by itself, against its formula.
@Suite struct PhotometricDistorterTests {
  private static let colours = Shape(channels: 3, height: 9, width: 12)
  private static let grey = Shape(channels: 1, height: 12, width: 9)
  private static let everything = Augmentation(
    brightness: 0.4, contrast: 0.5, colourCast: 0.4, shadow: 0.8, blur: 1.5, noise: 0.2,
    inversion: 0.5)

  @Test func nothingIsNoDistorter() {
    let geometry = Augmentation(
      rotationDegrees: 1, scale: 0.1, shear: 0.1, translation: 1, elasticAmplitude: 1, crop: 0.1)
    #expect(PhotometricDistorter(geometry, Self.colours) == nil)
    // Grey light has no colour.
    #expect(PhotometricDistorter(Augmentation(colourCast: 0.5), Self.grey) == nil)
    #expect(PhotometricDistorter(Augmentation(colourCast: 0.5), Self.colours) != nil)
  }

  @Test(arguments: [colours, grey]) func brightnessIsAdded(_ shape: Shape) throws {
    try expect(Augmentation(brightness: 0.6), shape) { pixels, generator in
      let change = generator.nextFloat(within: 0.6)
      return pixels.map { $0 + change }
    }
  }

  @Test(arguments: [colours, grey]) func contrastIsAboutTheMean(_ shape: Shape) throws {
    try expect(Augmentation(contrast: 0.9), shape) { pixels, generator in
      let factor = 1 + generator.nextFloat(within: 0.9)
      let mean = Float(pixels.reduce(0) { $0 + Double($1) } / Double(pixels.count))
      return pixels.map { mean + ($0 - mean) * factor }
    }
  }

  @Test func colourCastIsAFactorOfEachChannel() throws {
    try expect(Augmentation(colourCast: 0.5), Self.colours) { pixels, generator in
      let factors = (0..<3).map { _ in 1 + generator.nextFloat(within: 0.5) }
      #expect(Set(factors).count == 3)
      return pixels.enumerated().map { $0.element * factors[$0.offset / 108] }
    }
  }

  @Test(arguments: [colours, grey]) func inversionIsAllOrNothing(_ shape: Shape) throws {
    var inverted = 0
    try expect(Augmentation(inversion: 0.3), shape, seeds: 400) { pixels, generator in
      guard generator.nextFloat() < 0.3 else { return pixels }
      inverted += 1
      return pixels.map { 1 - $0 }
    }
    #expect((90...150).contains(inverted))
    try expect(Augmentation(inversion: 1), shape) { pixels, generator in
      _ = generator.next()
      return pixels.map { 1 - $0 }
    }
  }

  @Test(arguments: [colours, grey]) func shadowLiesOnOneSideOfALine(_ shape: Shape) throws {
    try expect(Augmentation(shadow: 0.7), shape) { pixels, generator in
      let depth = generator.nextFloat() * 0.7
      let angle = Double(generator.nextFloat()) * (2 * .pi)
      let x = generator.nextFloat() * Float(shape.width - 1)
      let y = generator.nextFloat() * Float(shape.height - 1)
      let slope = 1 / (1 + generator.nextFloat() * (4.5 - 1))
      let across = Float(Elementary.cos(angle)) * slope
      let down = Float(Elementary.sin(angle)) * slope
      return pixels.enumerated().map { index, pixel in
        let (column, row) = (index % shape.width, index / shape.width % shape.height)
        let inside = 0.5 + (Float(row) - y) * down - x * across + Float(column) * across
        return pixel * (1 - depth * min(max(inside, 0), 1))
      }
    }
  }

  /// White all over becomes darker by no more than the shadow, somewhere not at all and somewhere
  /// nearly as much.
  @Test func shadowsAreAsDarkAsTheyMayBe() throws {
    let white = [Float](repeating: 1, count: Self.colours.count)
    var (darkest, brightest) = (Float(1), Float(0))
    for seed in 0..<300 as Range<UInt64> {
      let shaded = try light(white, Augmentation(shadow: 0.6), Self.colours, seed: seed)
      #expect(shaded[..<108] == shaded[108..<216])
      (darkest, brightest) = (min(darkest, shaded.min()!), max(brightest, shaded.max()!))
    }
    #expect(darkest >= 0.4 - 1e-6 && darkest < 0.41 && brightest == 1)
  }

  /// The Gaussian in Double, with its corners, against both passes.
  @Test(arguments: [colours, grey]) func blurIsAGaussian(_ shape: Shape) throws {
    for seed in 0..<10 as Range<UInt64> {
      let pixels = picture(shape)
      let found = try light(pixels, Augmentation(blur: 2), shape, seed: seed)
      var generator = SplitMix64(seed: seed)
      let sigma = Double(generator.nextFloat()) * 2
      let radius = Int((3 * sigma).rounded(.up))
      func weight(_ x: Int, _ y: Int) -> Double {
        Elementary.exp(-Double(x * x + y * y) / (2 * sigma * sigma))
      }
      for index in pixels.indices {
        let (column, row) = (index % shape.width, index / shape.width % shape.height)
        let channel = index / (shape.width * shape.height)
        var (sum, weights) = (0.0, 0.0)
        for y in -radius...radius {
          for x in -radius...radius {
            let from = channel * shape.height + min(max(row + y, 0), shape.height - 1)
            let pixel = pixels[from * shape.width + min(max(column + x, 0), shape.width - 1)]
            sum += weight(x, y) * Double(pixel)
            weights += weight(x, y)
          }
        }
        #expect(abs(Double(found[index]) - sum / weights) < 1e-6)
      }
    }
  }

  /// Far from 0 and 1, nothing is cut off.
  @Test func noiseIsNormal() throws {
    let shape = Shape(channels: 3, height: 96, width: 96)
    let grey = [Float](repeating: 0.5, count: shape.count)
    var generator = SplitMix64(seed: 8)
    let deviation = Double(generator.nextFloat() * 0.1)
    let values = try light(grey, Augmentation(noise: 0.1), shape, seed: 8).map {
      (Double($0) - 0.5) / deviation
    }
    func mean(_ power: Int) -> Double {
      values.reduce(0) { sum, value in sum + (0..<power).reduce(1) { product, _ in product * value }
      }
        / Double(values.count)
    }
    #expect(abs(mean(1)) < 0.02 && abs(mean(2) - 1) < 0.03 && abs(mean(3)) < 0.06)
    // A normal number's is 3, and that of the sum of eight bytes 2.85.
    #expect(abs(mean(4) - 2.85) < 0.15)
    // Channels have noise of their own.
    #expect(values[..<9216] != values[9216..<18432])
  }

  /// In the order that the documentation gives, and within 0...1 at the end only.
  @Test func everythingInItsOrder() throws {
    let shape = Self.colours
    for seed in 0..<30 as Range<UInt64> {
      let all = try light(picture(shape), Self.everything, shape, seed: seed)
      #expect(all.allSatisfy { $0 >= 0 && $0 <= 1 })
    }
    // Beyond white after contrast, back by brightness: nothing was cut off between.
    let both = Augmentation(brightness: 1, contrast: 0.9)
    try expect(both, shape) { pixels, generator in
      let factor = 1 + generator.nextFloat(within: 0.9)
      let change = generator.nextFloat(within: 1)
      let mean = Float(pixels.reduce(0) { $0 + Double($1) } / Double(pixels.count))
      return pixels.map { mean + ($0 - mean) * factor + change }
    }
  }

  /// Geometry first: then the light takes its words from the same stream.
  @Test func digitsAreDistortedAsBeforeThenTheirLight() throws {
    let geometry = Augmentation(
      rotationDegrees: 10, scale: 0.1, shear: 0.1, translation: 2, elasticAmplitude: 1,
      strokeWidth: 1)
    var both = geometry
    both.brightness = 0.3
    let digit = (0..<784).map { UInt8($0 % 28 * 9) }
    for signature in [Signature.digits, signature(1, 28, 28, classes: 10)] {
      var generators = [SplitMix64](repeating: SplitMix64(seed: 3), count: 3)
      var images = [[Float]](repeating: [Float](repeating: .nan, count: 784), count: 3)
      ImageDistorter(geometry, signature).load(digit, &generators[0], into: &images[0])
      ImageDistorter(both, signature).load(digit, &generators[1], into: &images[1])
      if signature == .digits {
        Distorter(geometry).load(digit, &generators[2], into: &images[2])
      } else {
        PictureDistorter(geometry, signature.input).load(digit, &generators[2], into: &images[2])
      }
      #expect(images[0] == images[2])
      let change = generators[2].nextFloat(within: 0.3)
      #expect(images[1] == images[2].map { min(max($0 + change, 0), 1) })
      #expect(generators[1].next() == generators[2].next())
    }
  }

  /// - Parameter formula: what becomes of the pixels before they are cut to 0...1.
  private func expect(
    _ augmentation: Augmentation, _ shape: Shape, seeds: UInt64 = 20,
    _ formula: ([Float], inout SplitMix64) -> [Float]
  ) throws {
    let pixels = picture(shape)
    for seed in 0..<seeds {
      var generator = SplitMix64(seed: seed)
      let expected = formula(pixels, &generator).map { min(max($0, 0), 1) }
      #expect(try light(pixels, augmentation, shape, seed: seed) == expected)
    }
  }

  private func picture(_ shape: Shape) -> [Float] {
    var generator = SplitMix64(seed: 77)
    return (0..<shape.count).map { _ in Float(generator.nextInt(below: 256)) / 255 }
  }

  private func light(
    _ pixels: [Float], _ augmentation: Augmentation, _ shape: Shape, seed: UInt64
  ) throws -> [Float] {
    let distorter = try #require(PhotometricDistorter(augmentation, shape))
    var generator = SplitMix64(seed: seed)
    var pixels = pixels
    distorter.apply(&pixels, &generator)
    return pixels
  }
}
