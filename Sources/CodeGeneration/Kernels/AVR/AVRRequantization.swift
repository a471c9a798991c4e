import LeNetModel

/// The requantization of `Models/ARITHMETIC.md`, of one output channel, as thresholds.
struct AVRRequantization {
  private let multiplier: Int128
  private let exponent: Int128
  private let zeroPoint: Int128
  private let addend: Int

  /// - Parameter addend: what is to be added to a sum of products.
  init(_ stage: Stage, channel: Int, addend: Int) {
    multiplier = Int128(stage.parameters.multipliers[channel])
    exponent = Int128(stage.parameters.shifts[channel])
    zeroPoint = Int128(stage.requantizedByte)
    self.addend = addend
  }

  private var half: Int128 { 1 << (exponent - 1) }

  /// `q + 128`, 0...255, of a sum of products.
  func result(_ sum: Int) -> Int {
    let value = (Int128(sum + addend) * multiplier + half) >> exponent + zeroPoint
    return Int(min(max(value, 0), 255))
  }

  /// The smallest sum whose result is at least `value`.
  func threshold(_ value: Int) -> Int {
    let needed = (Int128(value) - zeroPoint) << exponent - half
    let quotient = needed / multiplier
    return Int(needed > quotient * multiplier ? quotient + 1 : quotient) - addend
  }

  /// What is to be added to a sum for `multiplier / 2^shift` to give the result, downward.
  var start: Int { Int((zeroPoint << exponent + half) / multiplier) + addend }

  /// What the start lacks, times the multiplier.
  var remainder: Int { Int((zeroPoint << exponent + half) % multiplier) }

  /// `multiplier / 2^exponent` as a fraction of `2^bits`, to nearest.
  func multiplier(bits: Int) -> Int {
    Int(min((multiplier << Int128(bits) + half) >> exponent, Int128(Int.max / 2)))
  }
}
