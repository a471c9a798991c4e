import ElementaryFunctions

extension SplitMix64 {
  /// Uniform over `range`, from 53 bits, in arithmetic that IEEE 754 makes exact.
  mutating func number(in range: ClosedRange<Double>) -> Double {
    let unit = Double(next() >> 11) * 0x1p-53
    return range.lowerBound + unit * (range.upperBound - range.lowerBound)
  }

  /// 0, 1, ... `count` - 1. `count` is small, so that the bias of the remainder does not matter.
  mutating func index(below count: Int) -> Int {
    Int(next() % UInt64(count))
  }
}
