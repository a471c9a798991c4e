import ElementaryFunctions
import LeNetModel

extension ReachableValues {
  /// Tensors for the stage to read, of any values that it can: in turn of all values alike, of a few
  /// values among zeros, and of the ends of the ranges.
  ///
  /// - Parameters:
  ///   - count: a smaller one gives a prefix of what a larger one gives.
  ///   - stage: its number.
  func randomTensors(count: Int, stage: Int) -> [[Int8]] {
    let area = layer.input.height * layer.input.width
    return (0..<count).map { number in
      var generator = SplitMix64(seed: 2, path: UInt64(stage), UInt64(number))
      let density = 256 >> generator.nextInt(below: 8)
      return (0..<layer.input.count).map { element in
        let range = inputs[element / area]
        let any = Int64.random(in: range, using: &generator)
        let end = generator.nextInt(below: 2) == 0 ? range.lowerBound : range.upperBound
        let isKept = generator.nextInt(below: 256) < density
        let zero = min(max(0, range.lowerBound), range.upperBound)
        let value =
          switch number % 3 {
          case 0: any
          case 1: isKept ? any : zero
          default: isKept ? end : zero
          }
        return Int8(clamping: value + zeroPoint)
      }
    }
  }
}
