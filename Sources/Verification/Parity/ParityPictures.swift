import ElementaryFunctions
package import LeNetModel
import SyntheticDigits

/// Pictures to compare on where no dataset is at hand.
package struct ParityPictures {
  private let shape: Shape

  /// Drawn digits and random tensors: extremes first, then digits, uniform noise, sparse noise and
  /// blocks of random levels in turn. What looks like no digit drives accumulators where digits do
  /// not.
  ///
  /// - Parameter shape: of a picture.
  /// - Returns: the bytes of `count` pictures; a smaller count gives a prefix of a larger one.
  package static func generated(
    count: Int, shape: Shape = Signature.digits.input
  ) -> [UInt8] {
    let pictures = ParityPictures(shape: shape)
    let digits = SyntheticDigits.images(count: count, seed: 1).pixels
    let digitCount = Signature.digits.input.count
    return (0..<count).flatMap { picture -> [UInt8] in
      if picture < extremes.count { return pictures.extreme(extremes[picture]) }
      var generator = SplitMix64(seed: 1, path: UInt64(picture))
      switch picture % 5 {
      case 0: return pictures.uniformNoise(&generator)
      case 1: return pictures.sparseNoise(&generator)
      case 2: return pictures.blocks(&generator)
      default:
        return pictures.scaled(
          digits[picture * digitCount..<(picture + 1) * digitCount], &generator)
      }
    }
  }

  /// The same in all channels.
  private func extreme(_ level: (Int, Int, Shape) -> UInt8) -> [UInt8] {
    (0..<shape.count).map {
      level($0 / shape.width % shape.height, $0 % shape.width, shape)
    }
  }

  /// Every level alike, in every element.
  private func uniformNoise(_ generator: inout SplitMix64) -> [UInt8] {
    (0..<shape.count).map { _ in UInt8(generator.nextInt(below: 256)) }
  }

  /// A random share of the elements, few as a rule, the others black; all white, or of any level.
  private func sparseNoise(_ generator: inout SplitMix64) -> [UInt8] {
    let density = 256 >> generator.nextInt(below: 9)
    let isBinary = generator.nextInt(below: 2) == 0
    return (0..<shape.count).map { _ in
      guard generator.nextInt(below: 256) < density else { return 0 }
      return isBinary ? 255 : UInt8(generator.nextInt(below: 256))
    }
  }

  /// Squares of 2 to 15 pixels a side, each of one level: noise that later layers do not average away.
  private func blocks(_ generator: inout SplitMix64) -> [UInt8] {
    let side = 2 + generator.nextInt(below: 14)
    let isBinary = generator.nextInt(below: 2) == 0
    let perRow = shape.width / side + 2
    let perChannel = (shape.height / side + 2) * perRow
    let (left, top) = (generator.nextInt(below: side), generator.nextInt(below: side))
    let levels = (0..<shape.channels * perChannel).map { _ in
      isBinary ? UInt8(255 * generator.nextInt(below: 2)) : UInt8(generator.nextInt(below: 256))
    }
    return (0..<shape.count).map {
      let (row, column) = ($0 / shape.width % shape.height, $0 % shape.width)
      return levels[
        $0 / (shape.width * shape.height) * perChannel
          + (row + top) / side * perRow + (column + left) / side]
    }
  }

  /// A digit in this shape, in a colour of its own where there are colours.
  private func scaled(
    _ digit: ArraySlice<UInt8>, _ generator: inout SplitMix64
  ) -> [UInt8] {
    let source = Signature.digits.input
    guard shape != source else { return Array(digit) }
    let levels = (0..<shape.channels).map { _ in 1 + generator.nextInt(below: 256) }
    return (0..<shape.count).map {
      let row = $0 / shape.width % shape.height * source.height / shape.height
      let column = $0 % shape.width * source.width / shape.width
      let ink = Int(digit[digit.startIndex + row * source.width + column])
      return UInt8(ink * levels[$0 / (shape.width * shape.height)] / 256)
    }
  }

  /// Pixel by row and column.
  private static let extremes: [@Sendable (Int, Int, Shape) -> UInt8] = [
    { _, _, _ in 0 },
    { _, _, _ in 255 },
    { row, column, _ in (row + column).isMultiple(of: 2) ? 255 : 0 },
    { row, column, _ in (row + column).isMultiple(of: 2) ? 0 : 255 },
    { row, _, _ in row.isMultiple(of: 2) ? 255 : 0 },
    { _, column, _ in column.isMultiple(of: 2) ? 255 : 0 },
    { row, column, _ in row == 0 && column == 0 ? 255 : 0 },
    { row, column, shape in row == shape.height / 2 && column == shape.width / 2 ? 255 : 0 },
    { row, column, shape in row == shape.height - 1 && column == shape.width - 1 ? 255 : 0 },
    { row, column, shape in row == shape.height / 2 && column == shape.width / 2 ? 1 : 0 },
    { row, column, shape in
      row == 0 || row == shape.height - 1 || column == 0 || column == shape.width - 1 ? 255 : 0
    },
    { _, _, _ in 1 },
    { _, _, _ in 127 },
    { _, _, _ in 128 },
  ]
}
