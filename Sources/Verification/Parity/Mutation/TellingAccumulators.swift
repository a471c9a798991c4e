import ElementaryFunctions

/// The accumulators at which a planted error changes the value they are brought to.
struct TellingAccumulators {
  private let ranges: [ClosedRange<Int64>]
  /// At which the right result rises.
  private let thresholds: Set<Int64>
  /// Whether there are no others.
  let isComplete: Bool

  /// - Parameters:
  ///   - input: `q - z` of the input whose weight is wrong.
  ///   - bound: what the largest accumulator of any pooling window is at least, if it gives the value.
  init(
    _ error: PlantedError, _ channel: ReachableValues.Channel, input: Int64,
    largestIsAtLeast bound: Int64?
  ) {
    let all = channel.accumulators
    let right = channel.arithmetic.requantization.thresholds(in: all)
    let change = error.change(input: input)
    let moved = all.lowerBound + change...all.upperBound + change
    let wrong = error.arithmetic.requantization.thresholds(in: moved).map { $0 - change }
    let floor = bound.map(channel.arithmetic.activated)
    // Between two of these, neither result changes.
    let starts = Set([all.lowerBound] + right + wrong).filter(all.contains).sorted()
    ranges = starts.indices.compactMap { index in
      let start = starts[index]
      let right = channel.arithmetic.activated(start)
      let wrong = error.arithmetic.activated(error.accumulator(start, input: input))
      guard wrong != right else { return nil }
      // Something else in the window is larger than either, or as large as the wrong one.
      if let floor, right < floor, wrong <= floor { return nil }
      return start...(index + 1 < starts.count ? starts[index + 1] - 1 : all.upperBound)
    }
    thresholds = Set(right)
    isComplete =
      error.arithmetic.requantization.multiplier > 0
      && Int64(Int32.min) <= moved.lowerBound && moved.upperBound <= Int64(Int32.max)
  }

  /// Some that can occur, drawn at random; none only if none can occur. Those beside a threshold come
  /// first: there, errors of all weights show.
  ///
  /// - Parameter sums: that with `own` added make accumulators.
  func chosen(
    attainable sums: AttainableSums, plus own: Int64, _ generator: inout SplitMix64
  ) -> [Int64] {
    func first(in range: ClosedRange<Int64>) -> Int64? {
      sums.first(in: range.lowerBound - own...range.upperBound - own).map { $0 + own }
    }
    let ends = Set(
      ranges.lazy.filter { thresholds.contains($0.lowerBound) }.map(\.lowerBound)
        + ranges.lazy.filter { thresholds.contains($0.upperBound + 1) }.map(\.upperBound))
    let beside = ends.sorted().shuffled(using: &generator).lazy.compactMap { first(in: $0...$0) }
    let inside = ranges.shuffled(using: &generator).map {
      Int64.random(in: $0, using: &generator)...$0.upperBound
    }.lazy.compactMap(first)
    let found = Array(beside.prefix(2)) + Array(inside.prefix(2))
    return found.isEmpty ? Array(ranges.lazy.compactMap(first).prefix(1)) : found
  }
}
