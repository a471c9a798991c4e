import ElementaryFunctions
import LeNetModel

extension Histogram {
  /// All that was seen.
  var range: RealRange { RealRange(low: Double(minimum), high: Double(maximum)) }

  private var binWidth: Double {
    (Double(maximum) - Double(minimum)) / Double(Histogram.binCount)
  }

  func middle(ofBin bin: Int) -> Double { Double(minimum) + (Double(bin) + 0.5) * binWidth }

  private func lowerEdge(ofBin bin: Int) -> Double { Double(minimum) + Double(bin) * binWidth }

  /// The bins that hold at least this share of the values, with as little as can be cut off at
  /// either end.
  ///
  /// From a tensor without negative values, such as ReLU's output, all is cut off at the upper end.
  func range(holding share: Double) -> RealRange {
    let total = counts.reduce(0) { $0 + Double($1) }
    let excess = total * (1 - share)
    let below = minimum < 0 ? excess / 2 : 0
    var first = 0
    var cut = 0.0
    while first < counts.count - 1, cut + Double(counts[first]) <= below {
      cut += Double(counts[first])
      first += 1
    }
    var end = counts.count
    cut = 0
    while end > first + 1, cut + Double(counts[end - 1]) <= excess - below {
      cut += Double(counts[end - 1])
      end -= 1
    }
    return RealRange(low: lowerEdge(ofBin: first), high: lowerEdge(ofBin: end))
  }

  /// The range that loses least information: of all that reach from `-limit` to `limit`, cut to what
  /// was seen, the one whose distribution, values beyond it counted at its ends, has the smallest
  /// relative entropy to the same distribution in 256 steps. The bin of 0 is left out: 0 is exact in
  /// any range, and behind ReLU most values are 0.
  ///
  /// Source: Migacz, "8-bit Inference with TensorRT" (2017), there for signed values and 128 steps.
  var rangeOfLeastRelativeEntropy: RealRange {
    let reach = max(Double(minimum).magnitude, Double(maximum).magnitude)
    guard reach > 0 else { return range }
    let candidates = rangeLimits.map { range.limited(to: reach * $0) }
    var counts = counts.map(Double.init)
    if let zero = binOfZero { counts[zero] = 0 }
    let divergences = candidates.map { relativeEntropy(of: counts, cutTo: $0) }
    return candidates[indexOfSmallest(divergences)]
  }

  private func relativeEntropy(of counts: [Double], cutTo range: RealRange) -> Double {
    guard let first = counts.indices.first(where: { middle(ofBin: $0) >= range.low }),
      let last = counts.indices.last(where: { middle(ofBin: $0) <= range.high }), first <= last
    else { return .infinity }
    var cut = Array(counts[first...last])
    // What is quantized: without the values beyond the range.
    let quantized = Histogram.inSteps(cut)
    cut[0] += counts[..<first].reduce(0, +)
    cut[cut.count - 1] += counts[(last + 1)...].reduce(0, +)
    let total = cut.reduce(0, +)
    let quantizedTotal = quantized.reduce(0, +)
    guard total > 0, quantizedTotal > 0 else { return .infinity }
    return zip(cut, quantized).reduce(0) { sum, bin in
      guard bin.0 > 0 else { return sum }
      // A bin that only values from beyond fill would make the sum infinite.
      let q = max(bin.1 / quantizedTotal, smallestProbability)
      let p = bin.0 / total
      return sum + p * Elementary.log(p / q)
    }
  }

  private var binOfZero: Int? {
    guard minimum <= 0, maximum >= 0, binWidth > 0 else { return nil }
    return min(Int(-Double(minimum) / binWidth), Histogram.binCount - 1)
  }

  /// Bins joined to 256 steps, each step's count spread evenly over those of its bins that are not
  /// empty.
  private static func inSteps(_ counts: [Double]) -> [Double] {
    var spread = [Double](repeating: 0, count: counts.count)
    let stepCount = 256
    for step in 0..<stepCount {
      let bins = step * counts.count / stepCount..<(step + 1) * counts.count / stepCount
      let filled = bins.filter { counts[$0] > 0 }
      guard !filled.isEmpty else { continue }
      let mean = filled.reduce(0) { $0 + counts[$1] } / Double(filled.count)
      for bin in filled { spread[bin] = mean }
    }
    return spread
  }
}

/// Limits that are tried, as shares of the largest magnitude. A smaller range than a quarter would
/// have about as many bins as steps, and no divergence at all.
private let rangeLimits = (64...256).reversed().map { Double($0) / 256 }

private let smallestProbability = 1e-12
