import ElementaryFunctions
import LeNetModel
import SyntheticDigits

/// Pictures to compare on where no MNIST is at hand.
package enum ParityPictures {
  /// Drawn digits and random tensors: extremes first, then digits, uniform noise, sparse noise and
  /// blocks of random levels in turn. What looks like no digit drives accumulators where digits do
  /// not.
  ///
  /// - Returns: `count * 784` bytes; a smaller count gives a prefix of a larger one.
  package static func generated(count: Int) -> [UInt8] {
    let digits = SyntheticDigits.images(count: count, seed: 1).pixels
    let pixelCount = Network.inputShape.count
    return (0..<count).flatMap { picture -> [UInt8] in
      if picture < extremes.count {
        return (0..<pixelCount).map { extremes[picture]($0 / 28, $0 % 28) }
      }
      var generator = SplitMix64(seed: 1, path: UInt64(picture))
      switch picture % 5 {
      case 0: return uniformNoise(&generator)
      case 1: return sparseNoise(&generator)
      case 2: return blocks(&generator)
      default: return Array(digits[picture * pixelCount..<(picture + 1) * pixelCount])
      }
    }
  }

  /// Every level alike, in every pixel.
  private static func uniformNoise(_ generator: inout SplitMix64) -> [UInt8] {
    (0..<Network.inputShape.count).map { _ in UInt8(generator.nextInt(below: 256)) }
  }

  /// A random share of the pixels, few as a rule, the others black; all white, or of any level.
  private static func sparseNoise(_ generator: inout SplitMix64) -> [UInt8] {
    let density = 256 >> generator.nextInt(below: 9)
    let isBinary = generator.nextInt(below: 2) == 0
    return (0..<Network.inputShape.count).map { _ in
      guard generator.nextInt(below: 256) < density else { return 0 }
      return isBinary ? 255 : UInt8(generator.nextInt(below: 256))
    }
  }

  /// Squares of 2 to 15 pixels a side, each of one level: noise that later layers do not average away.
  private static func blocks(_ generator: inout SplitMix64) -> [UInt8] {
    let side = 2 + generator.nextInt(below: 14)
    let isBinary = generator.nextInt(below: 2) == 0
    let perRow = 28 / side + 2
    let (left, top) = (generator.nextInt(below: side), generator.nextInt(below: side))
    let levels = (0..<perRow * perRow).map { _ in
      isBinary ? UInt8(255 * generator.nextInt(below: 2)) : UInt8(generator.nextInt(below: 256))
    }
    return (0..<Network.inputShape.count).map {
      levels[($0 / 28 + top) / side * perRow + ($0 % 28 + left) / side]
    }
  }

  /// Pixel by row and column.
  private static let extremes: [@Sendable (Int, Int) -> UInt8] = [
    { _, _ in 0 },
    { _, _ in 255 },
    { row, column in (row + column).isMultiple(of: 2) ? 255 : 0 },
    { row, column in (row + column).isMultiple(of: 2) ? 0 : 255 },
    { row, _ in row.isMultiple(of: 2) ? 255 : 0 },
    { _, column in column.isMultiple(of: 2) ? 255 : 0 },
    { row, column in row == 0 && column == 0 ? 255 : 0 },
    { row, column in row == 14 && column == 14 ? 255 : 0 },
    { row, column in row == 27 && column == 27 ? 255 : 0 },
    { row, column in row == 14 && column == 14 ? 1 : 0 },
    { row, column in row == 0 || row == 27 || column == 0 || column == 27 ? 255 : 0 },
    { _, _ in 1 },
    { _, _ in 127 },
    { _, _ in 128 },
  ]
}
