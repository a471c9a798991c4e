import ElementaryFunctions
import LeNetModel
import SyntheticDigits

/// Pictures to compare on where no MNIST is at hand.
package enum ParityPictures {
  /// Drawn digits between pictures that no digit looks like: extremes, single pixels, and noise of
  /// every density, which drive accumulators where digits do not.
  ///
  /// - Returns: `count * 784` bytes, the same for the same count.
  package static func generated(count: Int) -> [UInt8] {
    let digits = SyntheticDigits.images(count: count, seed: 1).pixels
    let pixelCount = Network.inputShape.count
    var generator = SplitMix64(seed: 1)
    return (0..<count).flatMap { picture -> [UInt8] in
      if picture < extremes.count {
        return (0..<pixelCount).map { extremes[picture]($0 / 28, $0 % 28) }
      }
      guard picture.isMultiple(of: 4) else {
        return Array(digits[picture * pixelCount..<(picture + 1) * pixelCount])
      }
      let density = generator.nextInt(below: 257)
      let isBinary = generator.nextInt(below: 2) == 0
      return (0..<pixelCount).map { _ in
        guard generator.nextInt(below: 256) < density else { return 0 }
        return isBinary ? 255 : UInt8(generator.nextInt(below: 256))
      }
    }
  }

  /// Pixel by row and column.
  private static let extremes: [@Sendable (Int, Int) -> UInt8] = [
    { _, _ in 0 },
    { _, _ in 255 },
    { row, column in (row + column).isMultiple(of: 2) ? 255 : 0 },
    { row, _ in row.isMultiple(of: 2) ? 255 : 0 },
    { _, column in column.isMultiple(of: 2) ? 255 : 0 },
    { row, column in row == 0 && column == 0 ? 255 : 0 },
    { row, column in row == 27 && column == 27 ? 255 : 0 },
    { row, column in row == 0 || row == 27 || column == 0 || column == 27 ? 255 : 0 },
    { _, _ in 1 },
    { _, _ in 127 },
    { _, _ in 128 },
  ]
}
