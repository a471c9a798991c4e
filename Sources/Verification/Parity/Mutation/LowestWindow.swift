import ElementaryFunctions
import LeNetModel

/// How small the sums of a pooling window can be all at once, for a channel.
///
/// Fictitious play: in each round the inputs are chosen that make a weighted mean of the sums
/// smallest, and then the sum that is largest on average gains weight. Robinson, "An Iterative Method
/// of Solving a Game" (1951).
struct LowestWindow {
  private static let roundCount = 500

  /// The largest sum of any window is at least this: no maximum is below a mean.
  private(set) var bound = Int64.min
  /// `q - z` of the elements of the input that the window sees, such that no sum is much larger.
  let inputs: [Int: Int64]
  /// Of these inputs.
  private let accumulators: [Int64]
  private let bias: Int64

  init(
    _ channel: ReachableValues.Channel, _ stage: ReachableValues, _ window: StageWindow
  ) {
    let area = stage.layer.input.height * stage.layer.input.width
    var shares = window.sources.map { _ in Int64(1) }
    var totals = window.sources.map { _ in Int64(0) }
    var inputs: [Int: Int64] = [:]
    var tensor = [Int64](repeating: 0, count: stage.layer.input.count)
    for _ in 0..<Self.roundCount {
      var smallest: Int64 = 0
      for (element, weight) in window.weights(of: channel, shares: shares) {
        let range = stage.inputs[element / area]
        tensor[element] = weight > 0 ? range.lowerBound : range.upperBound
        smallest += weight * tensor[element]
        inputs[element, default: 0] += tensor[element]
      }
      let (quotient, remainder) = smallest.quotientAndRemainder(
        dividingBy: shares.reduce(0, +))
      bound = max(bound, channel.bias + quotient + (remainder > 0 ? 1 : 0))
      for (sum, accumulator) in window.accumulators(channel, tensor).enumerated() {
        totals[sum] += accumulator
      }
      shares[totals.indices.max { totals[$0] < totals[$1] } ?? 0] += 1
    }
    for (element, sum) in inputs { tensor[element] = sum / Int64(Self.roundCount) }
    self.inputs = inputs.mapValues { $0 / Int64(Self.roundCount) }
    accumulators = window.accumulators(channel, tensor)
    bias = channel.bias
  }

  /// Inputs in the same proportions, so that all sums of the window are about as large as one is to
  /// be; the lowest where that is out of reach.
  func inputs(
    bringing sum: Int, to accumulator: Int64, using generator: inout SplitMix64
  ) -> [Int: Int64] {
    let (part, whole) = (accumulator - bias, accumulators[sum] - bias)
    guard whole < part, part < 0 else { return inputs }
    var scaled = inputs
    for (element, value) in inputs.sorted(by: { $0.key < $1.key }) {
      let dither = Double(generator.nextFloat()) - 0.5
      scaled[element] = Int64(
        (Double(value) * Double(part) / Double(whole) + dither).rounded())
    }
    return scaled
  }
}
