/// The requantization of an output channel as a function of its accumulator.
///
/// With a positive multiplier it never decreases, so that it is known everywhere when the
/// accumulators are known at which it rises.
struct ChannelRequantization {
  var multiplier: Int64
  var shift: Int64
  let zeroPoint: Int64
  /// -128, or the zero point with ReLU.
  let minimum: Int64
  /// 127, or what stands for 6 with ReLU6.
  let maximum: Int64

  func callAsFunction(_ accumulator: Int64) -> Int64 {
    let rounded = (accumulator * multiplier + Int64(1) << (shift - 1)) >> shift
    return min(max(rounded + zeroPoint, minimum), maximum)
  }

  /// From the result of the smallest to that of the largest.
  func results(of accumulators: ClosedRange<Int64>) -> ClosedRange<Int64> {
    let ends = [self(accumulators.lowerBound), self(accumulators.upperBound)]
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  /// Whether both give the same results for all accumulators of a range.
  func isEqual(to other: ChannelRequantization, on accumulators: ClosedRange<Int64>) -> Bool {
    let results = results(of: accumulators)
    guard results == other.results(of: accumulators) else { return false }
    if results.count == 1 { return true }
    guard multiplier > 0, other.multiplier > 0 else { return false }
    return thresholds(in: accumulators) == other.thresholds(in: accumulators)
  }

  /// The accumulators of a range at which the result rises; none for a multiplier that is not
  /// positive.
  func thresholds(in accumulators: ClosedRange<Int64>) -> [Int64] {
    let results = results(of: accumulators)
    guard multiplier > 0, results.count > 1 else { return [] }
    return (results.lowerBound + 1...results.upperBound)
      .map { Int64(clamping: smallestAccumulator(reaching: $0)) }
  }

  /// The smallest accumulator whose result is at least `result`, one above the minimum:
  /// `acc * m + 2^(s - 1) >= (result - z') * 2^s`.
  func smallestAccumulator(reaching result: Int64) -> Int128 {
    let power = Int128(1) << Int128(shift)
    let (quotient, remainder) = (Int128(result - zeroPoint) * power - power / 2)
      .quotientAndRemainder(dividingBy: Int128(multiplier))
    return remainder > 0 ? quotient + 1 : quotient
  }
}
