import ElementaryFunctions
import LeNetModel

/// The search for a tensor that shows one planted error.
struct TellingTensor {
  /// Tries to arrange the other sums of a pooling window around a telling one.
  private static let arrangementCount = 32

  enum Finding {
    /// `q - z`.
    case tensor([Int64])
    /// No accumulator that can occur tells the error from the right constant.
    case impossible
    case notFound
  }

  private let error: PlantedError
  private let channel: ReachableValues.Channel
  private let stage: ReachableValues
  private let window: StageWindow
  /// Where the largest value of a window is stored.
  private let lowest: LowestWindow?
  private(set) var generator: SplitMix64
  private var arrangementsLeft = 20 * arrangementCount

  init(
    _ error: PlantedError, _ channel: ReachableValues.Channel, _ stage: ReachableValues,
    _ window: StageWindow, _ lowest: LowestWindow?, _ generator: SplitMix64
  ) {
    self.error = error
    self.channel = channel
    self.stage = stage
    self.window = window
    self.generator = generator
    self.lowest = lowest
  }

  mutating func search() -> Finding {
    // A tensor without zeros shows the errors of all weights at once.
    for avoidsZeros in [true, false] {
      for corner in window.sources.indices.shuffled(using: &generator) {
        switch search(corner: corner, avoidsZeros: avoidsZeros) {
        case .notFound: break
        case .impossible where avoidsZeros || !window.isInside: break
        case let finding: return finding
        }
      }
    }
    return .notFound
  }

  /// Looks for an accumulator that tells, at one of the window's sums.
  private mutating func search(corner: Int, avoidsZeros: Bool) -> Finding {
    let ranges = ranges(corner: corner, avoidsZeros: avoidsZeros)
    let sums = AttainableSums(channel.weights, ranges: ranges, excluding: error.weight)
    var inputs = [Int64(0)]
    if let weight = error.weight {
      inputs = ranges[weight].filter { $0 != 0 }.shuffled(using: &generator)
    }
    var isImpossible = true
    for input in avoidsZeros ? inputs.prefix(4) : inputs[...] {
      let own = own(input: input)
      let telling = TellingAccumulators(
        error, channel, input: input, largestIsAtLeast: lowest?.bound)
      isImpossible = isImpossible && telling.isComplete
      for accumulator in telling.chosen(attainable: sums, plus: own, &generator) {
        isImpossible = false
        for _ in 0..<Self.arrangementCount where arrangementsLeft > 0 {
          arrangementsLeft -= 1
          guard let tensor = arranged(accumulator, input: input, corner: corner, ranges, sums),
            error.isShown(by: tensor, window.accumulators(channel, tensor), channel, window)
          else { continue }
          return .tensor(tensor)
        }
      }
    }
    return isImpossible ? .impossible : .notFound
  }

  /// Of the inputs of a sum, by weight.
  private func ranges(corner: Int, avoidsZeros: Bool) -> [ClosedRange<Int64>] {
    window.sources[corner].enumerated().map { weight, source in
      guard source != nil else { return 0...0 }
      let range = stage.inputs[stage.layer.inputChannel(ofWeight: weight, channel: window.channel)]
      guard avoidsZeros, range.count > 1 else { return range }
      // Always of one sign: then one tensor below a threshold and one on it show all of a weight's errors.
      if range.lowerBound <= 0, range.upperBound > 0 { return 1...range.upperBound }
      return range.upperBound == 0 ? range.lowerBound...(-1) : range
    }
  }

  /// What the bias and the wrong weight's input make of the accumulator.
  private func own(input: Int64) -> Int64 {
    channel.bias + (error.weight.map { channel.weights[$0] * input } ?? 0)
  }

  /// A tensor with an accumulator at a corner of the window; in turn with anything elsewhere, with
  /// what makes the other sums small, so that this one is the largest, and with all sums small or
  /// alike.
  private mutating func arranged(
    _ accumulator: Int64, input: Int64, corner: Int, _ ranges: [ClosedRange<Int64>],
    _ sums: AttainableSums
  ) -> [Int64]? {
    let area = stage.layer.input.height * stage.layer.input.width
    let sources = window.sources[corner]
    var tensor = (0..<stage.layer.input.count).map {
      Int64.random(in: stage.inputs[$0 / area], using: &generator)
    }
    var sums = sums
    switch (arrangementsLeft % 3, lowest) {
    case (0, _):
      break
    case (1, let lowest?):
      let isLevel = generator.nextInt(below: 2) == 0
      let inputs =
        isLevel
        ? lowest.inputs(bringing: corner, to: accumulator, using: &generator) : lowest.inputs
      for (element, value) in inputs { tensor[element] = value }
      // Away from it no further than need be.
      let distance = Int64(1) << generator.nextInt(below: 8)
      let near = zip(ranges, sources).map { range, source in
        guard let source else { return range }
        return (tensor[source] - distance...tensor[source] + distance).clamped(to: range)
      }
      sums = AttainableSums(channel.weights, ranges: near, excluding: error.weight)
    default:
      let shares = window.sources.indices.map { $0 == corner ? Int64(0) : 1 }
      for (element, weight) in window.weights(of: channel, shares: shares) where weight != 0 {
        let range = stage.inputs[element / area]
        tensor[element] = weight > 0 ? range.lowerBound : range.upperBound
      }
    }
    guard
      var values = sums.inputs(summingTo: accumulator - own(input: input), using: &generator)
    else { return nil }
    if let weight = error.weight { values[weight] = input }
    for (value, source) in zip(values, sources) {
      if let source { tensor[source] = value }
    }
    return tensor
  }
}
