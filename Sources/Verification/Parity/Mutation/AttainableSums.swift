package import ElementaryFunctions

/// Which values the sum of products of weights and inputs can take, each input anywhere in its own
/// range, and inputs that give a value.
///
/// Exact: the sums of the first inputs, then those with one input more, and so on. Small weights
/// come first, since their sums soon leave no gaps but at the ends.
package struct AttainableSums {
  /// So many units of an input, used or not.
  private struct Portion {
    let input: Int
    let units: Int64
    /// Of the sum, in multiples of the divisor.
    let value: Int64
  }

  private let weights: [Int64]
  private let ranges: [ClosedRange<Int64>]
  /// The smallest sum.
  private let smallest: Int64
  /// Of all weights.
  private let divisor: Int64
  private let portions: [Portion]
  /// What the first so many portions can add to the smallest sum, in multiples of the divisor.
  private let sets: [IntegerSet]
  /// The value of the first so many portions.
  private let totals: [Int64]

  /// - Parameters:
  ///   - weights: with one range for each in `ranges`.
  ///   - excluded: a weight whose input is 0.
  package init(_ weights: [Int64], ranges: [ClosedRange<Int64>], excluding excluded: Int? = nil) {
    var ranges = ranges
    if let excluded { ranges[excluded] = 0...0 }
    let divisor = max(1, weights.reduce(0, greatestCommonDivisor))
    var portions: [Portion] = []
    let order = weights.indices.filter { weights[$0] != 0 && ranges[$0].count > 1 }
      .sorted { (weights[$0].magnitude, $0) < (weights[$1].magnitude, $1) }
    for input in order {
      var left = ranges[input].upperBound - ranges[input].lowerBound
      var units: Int64 = 1
      // 1, 2, 4, ... and the rest: every number up to all of them.
      while left > 0 {
        let portion = min(units, left)
        portions.append(
          Portion(
            input: input, units: portion,
            value: portion * Int64(weights[input].magnitude) / divisor))
        left -= portion
        units *= 2
      }
    }
    var sets = [IntegerSet(ranges: [0...0])]
    var totals: [Int64] = [0]
    for portion in portions {
      sets.append(sets[sets.count - 1].united(addingEach: portion.value))
      totals.append(totals[totals.count - 1] + portion.value)
    }
    self.weights = weights
    self.ranges = ranges
    self.divisor = divisor
    self.portions = portions
    self.sets = sets
    self.totals = totals
    smallest = zip(weights, ranges).reduce(0) { sum, pair in
      sum + pair.0 * (pair.0 < 0 ? pair.1.upperBound : pair.1.lowerBound)
    }
  }

  /// The smallest sum in a range.
  package func first(in range: ClosedRange<Int64>) -> Int64? {
    // Rounded up, and rounded down.
    let lower = -floorQuotient(smallest - range.lowerBound)
    let upper = floorQuotient(range.upperBound - smallest)
    guard lower <= upper else { return nil }
    return sets[portions.count].first(in: lower...upper).map { smallest + $0 * divisor }
  }

  /// Inputs whose products have this sum, drawn at random; nil where there are none.
  package func inputs(
    summingTo sum: Int64, using generator: inout SplitMix64
  ) -> [Int64]? {
    guard first(in: sum...sum) != nil else { return nil }
    var left = (sum - smallest) / divisor
    var units = [Int64](repeating: 0, count: weights.count)
    for (index, portion) in portions.enumerated().reversed() {
      let others = sets[index]
      let canUse = left >= portion.value && others.contains(left - portion.value)
      // As much of this portion as of the others, on average, lest the last have to fill up.
      let isUsed =
        canUse
        && (!others.contains(left)
          || Int64(generator.nextInt(below: Int(totals[index + 1]))) < left)
      guard isUsed else { continue }
      left -= portion.value
      units[portion.input] += portion.units
    }
    return weights.indices.map { input in
      let range = ranges[input]
      return switch weights[input] {
      case 0: Int64.random(in: range, using: &generator)
      case 1...: range.lowerBound + units[input]
      default: range.upperBound - units[input]
      }
    }
  }

  private func floorQuotient(_ dividend: Int64) -> Int64 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

private func greatestCommonDivisor(_ a: Int64, _ b: Int64) -> Int64 {
  var (a, b) = (a, abs(b))
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
