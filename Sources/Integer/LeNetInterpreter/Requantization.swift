import LeNetModel

/// From 32-bit accumulators of a layer to its 8-bit output.
struct Requantization {
  let parameters: QuantizedParameters
  let outputZeroPoint: Int32

  init(_ parameters: QuantizedParameters, outputZeroPoint: Int32) {
    self.parameters = parameters
    self.outputZeroPoint = outputZeroPoint
  }

  /// `clamp(z' + ((acc * m + 2^(s - 1)) >> s), -128, 127)`
  func callAsFunction(_ accumulator: Int32, channel: Int) -> Int8 {
    requantize(
      accumulator, multiplier: parameters.multipliers[channel],
      shift: parameters.shifts[channel], zeroPoint: outputZeroPoint)
  }
}

/// Rounds `accumulator * multiplier / 2^shift` to nearest, ties toward plus infinity, adds the zero
/// point and saturates to 8 bits.
///
/// Nothing overflows for a multiplier below 2^31 and a shift of 1...62 (`Models/ARITHMETIC.md`).
package func requantize(
  _ accumulator: Int32, multiplier: Int32, shift: UInt8, zeroPoint: Int32
) -> Int8 {
  let half = Int64(1) << (Int64(shift) - 1)
  let rounded = (Int64(accumulator) * Int64(multiplier) + half) >> Int64(shift)
  return Int8(clamping: rounded + Int64(zeroPoint))
}
