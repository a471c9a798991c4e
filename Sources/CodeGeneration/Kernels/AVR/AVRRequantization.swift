import LeNetModel

/// The requantization of `Models/ARITHMETIC.md`, of one output channel, as thresholds.
struct AVRRequantization {
  private let multiplier: Int128
  private let exponent: Int128
  private let zeroPoint: Int128
  private let bias: Int

  init(_ stage: Stage, channel: Int, zeroPoint: Int) {
    multiplier = Int128(stage.parameters.multipliers[channel])
    exponent = Int128(stage.parameters.shifts[channel])
    bias = Int(stage.parameters.bias[channel])
    self.zeroPoint = Int128(zeroPoint)
  }

  private var half: Int128 { 1 << (exponent - 1) }

  /// 0...255 of a sum of products, without bias.
  func result(_ sum: Int) -> Int {
    let value = (Int128(sum + bias) * multiplier + half) >> exponent + zeroPoint
    return Int(min(max(value, 0), 255))
  }

  /// The smallest sum whose result is at least `value`.
  func threshold(_ value: Int) -> Int {
    let needed = (Int128(value) - zeroPoint) << exponent - half
    let quotient = needed / multiplier
    return Int(needed > quotient * multiplier ? quotient + 1 : quotient) - bias
  }

  /// What is to be added to a sum for `multiplier / 2^shift` to give the result, downward.
  var start: Int { Int((zeroPoint << exponent + half) / multiplier) + bias }

  /// `multiplier / 2^exponent` as a fraction of `2^(40 - shift)`, to nearest.
  func multiplier(shift: Int) -> Int {
    Int(min((multiplier << (40 - Int128(shift)) + half) >> exponent, Int128(Int.max / 2)))
  }
}
