package import ElementaryFunctions
package import LeNetModel

/// The working memory of one thread for pictures in another light: with a strength of its own each,
/// and in this order, light and dark exchanged, contrast, brightness, the channels' own factors,
/// shadow, blur and noise, then the cut to 0...1.
///
/// What is off takes no word of the stream.
package final class PhotometricDistorter {
  private let shape: Shape
  private let contrast: Float
  private let brightness: Float
  private let colourCast: Float
  private let shadow: Float
  private let noise: Float
  private let inversion: Float
  private let mostSigma: Double
  private let blur: GaussianBlur?

  /// Nil if the augmentation leaves the light as it is.
  package init?(_ augmentation: Augmentation, _ shape: Shape) {
    self.shape = shape
    contrast = Float(augmentation.contrast)
    brightness = Float(augmentation.brightness)
    // One factor for all channels would be a contrast about black.
    colourCast = shape.channels > 1 ? Float(augmentation.colourCast) : 0
    shadow = Float(augmentation.shadow)
    noise = Float(augmentation.noise)
    inversion = Float(augmentation.inversion)
    mostSigma = augmentation.blur
    blur = mostSigma > 0 ? GaussianBlur(shape, mostSigma: mostSigma) : nil
    let strengths = [contrast, brightness, colourCast, shadow, noise, inversion]
    if blur == nil && strengths.allSatisfy({ $0 == 0 }) { return nil }
  }

  /// - Parameter pixels: as many as the shape has elements, 0...1 before and after.
  package func apply(_ pixels: UnsafeMutablePointer<Float>, _ generator: inout SplitMix64) {
    if inversion > 0, generator.nextFloat() < inversion {
      for index in 0..<shape.count { pixels[index] = 1 - pixels[index] }
    }
    if contrast > 0 { stretch(pixels, by: 1 + generator.nextFloat(within: contrast)) }
    if brightness > 0 {
      let change = generator.nextFloat(within: brightness)
      for index in 0..<shape.count { pixels[index] += change }
    }
    if colourCast > 0 { tint(pixels, &generator) }
    if shadow > 0 { darken(pixels, &generator) }
    blur?.apply(pixels, sigma: Double(generator.nextFloat()) * mostSigma)
    if noise > 0 { addNoise(pixels, &generator) }
    for index in 0..<shape.count {
      let value = pixels[index]
      pixels[index] = value < 0 ? 0 : value > 1 ? 1 : value
    }
  }

  /// About the mean of all channels.
  private func stretch(_ pixels: UnsafeMutablePointer<Float>, by factor: Float) {
    var sum = 0.0
    for index in 0..<shape.count { sum += Double(pixels[index]) }
    let mean = Float(sum / Double(shape.count))
    for index in 0..<shape.count { pixels[index] = mean + (pixels[index] - mean) * factor }
  }

  /// Takes a word for each channel.
  private func tint(_ pixels: UnsafeMutablePointer<Float>, _ generator: inout SplitMix64) {
    let area = shape.height * shape.width
    for channel in 0..<shape.channels {
      let factor = 1 + generator.nextFloat(within: colourCast)
      for index in channel * area..<(channel + 1) * area { pixels[index] *= factor }
    }
  }

  /// A half-plane whose edge goes through a random point of the picture in a random direction, from
  /// sharp to as soft as half the shorter side. Takes five words.
  private func darken(_ pixels: UnsafeMutablePointer<Float>, _ generator: inout SplitMix64) {
    let depth = generator.nextFloat() * shadow
    let angle = Double(generator.nextFloat()) * (2 * .pi)
    let x = generator.nextFloat() * Float(shape.width - 1)
    let y = generator.nextFloat() * Float(shape.height - 1)
    let half = Float(min(shape.width, shape.height)) / 2
    let slope = 1 / (1 + generator.nextFloat() * (half - 1))
    let across = Float(Elementary.cos(angle)) * slope
    let down = Float(Elementary.sin(angle)) * slope
    for row in 0..<shape.channels * shape.height {
      // Half in the shadow where the edge is.
      let start = 0.5 + (Float(row % shape.height) - y) * down - x * across
      let pixels = pixels + row * shape.width
      for column in 0..<shape.width {
        let inside = start + Float(column) * across
        pixels[column] *= 1 - depth * (inside < 0 ? 0 : inside > 1 ? 1 : inside)
      }
    }
  }

  /// Takes a word, and one for each element.
  private func addNoise(_ pixels: UnsafeMutablePointer<Float>, _ generator: inout SplitMix64) {
    let deviation = generator.nextFloat() * noise
    for index in 0..<shape.count { pixels[index] += generator.nextNormal() * deviation }
  }
}

extension SplitMix64 {
  /// Near enough to a normal number, of mean 0 and deviation 1: the sum of a word's eight bytes,
  /// which is never further than 4.9 from 0.
  fileprivate mutating func nextNormal() -> Float {
    let word = next()
    let evenBytes: UInt64 = 0x00ff_00ff_00ff_00ff
    let pairs = (word & evenBytes) + (word >> 8 & evenBytes)
    let sum = (pairs &* 0x0001_0001_0001_0001) >> 48
    // A byte's mean is 127.5 and its variance (256^2 - 1) / 12.
    return (Float(sum) - 1020) * (1 / 209.021_53)
  }
}
