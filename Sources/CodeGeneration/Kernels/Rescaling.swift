import LeNetModel

/// What brings a sum of products to 8 bits in one multiplication: with `constant` taken to 64 bits,
///
///     q + 128 = limit((sum * multiplier + constant) >> (32 + shift))
///
/// The constant holds, times the multiplier, what is to be added to the sum (its bias, less what was
/// added to keep it positive), and the half that rounds to nearest, ties upward. It is the
/// requantization of `Models/ARITHMETIC.md`, whose sums and products it does not change.
struct Rescaling {
  let multiplier: UInt32
  let constant: Int64
  /// 0...31.
  let shift: UInt32

  /// - Parameters:
  ///   - addend: what is to be added to the sum.
  ///   - zeroPoint: of what is stored: 0 for `q + 128`.
  ///   - reach: the largest magnitude of the sum.
  /// - Returns: nil if the shift is less than 32, or 64 bits do not hold it.
  init?(_ stage: Stage, channel: Int, addend: Int, zeroPoint: Int, reach: Int) {
    let shift = Int(stage.parameters.shifts[channel])
    let multiplier = Int(stage.parameters.multipliers[channel])
    guard shift >= 32, shift <= 62 else { return nil }
    let (scaled, overflow) = addend.multipliedReportingOverflow(by: multiplier)
    let (withHalf, overflow2) = scaled.addingReportingOverflow(1 << (shift - 1))
    let (zero, overflow3) = zeroPoint.multipliedReportingOverflow(by: 1 << shift)
    let (constant, overflow4) = withHalf.addingReportingOverflow(zero)
    let (extent, overflow5) = reach.multipliedReportingOverflow(by: multiplier)
    let fits =
      !(overflow || overflow2 || overflow3 || overflow4 || overflow5)
      && !constant.magnitude.addingReportingOverflow(extent.magnitude).overflow
      && constant.magnitude + extent.magnitude <= UInt(Int.max)
    guard fits else { return nil }
    self.multiplier = UInt32(multiplier)
    self.constant = Int64(constant)
    self.shift = UInt32(shift - 32)
  }

  /// In the order in which the assembly loads them.
  var words: [UInt32] {
    let constant = UInt64(bitPattern: constant)
    return [
      multiplier, UInt32(truncatingIfNeeded: constant),
      UInt32(truncatingIfNeeded: constant >> 32), shift,
    ]
  }
}
