import LeNetModel

/// The integers of one output channel of a convolution or dense layer.
struct ChannelQuantization {
  let weights: [Int8]
  let bias: Int32
  let scale: Float
  let multiplier: Int32
  let shift: UInt8

  /// - Parameters:
  ///   - weights: real weights of the channel.
  ///   - bias: real bias of the channel.
  ///   - input: scale of the layer's input.
  ///   - output: scale of the layer's output.
  /// - Returns: nil if the accumulators are so much coarser than the output that no shift fits.
  init?(weights: ArraySlice<Float>, bias: Float, input: Float, output: Float) {
    scale = Self.scale(weights: weights, bias: bias, input: input, output: output)
    guard scale.isFinite, scale > 0 else { return nil }
    let weightScale = Double(scale)
    self.weights = weights.map {
      Int8(min(max((Double($0) / weightScale).rounded(.toNearestOrEven), -127), 127))
    }
    let biasValue = (Double(bias) / (Double(input) * weightScale)).rounded(.toNearestOrEven)
    guard let bias = Int32(exactly: biasValue) else { return nil }
    self.bias = bias
    guard
      let factor = FixedPointFactor(Double(input) * weightScale / Double(output))
    else { return nil }
    multiplier = factor.multiplier
    shift = factor.shift
  }

  /// The largest magnitude becomes 127. A channel of zeros, or of weights so small beside its bias
  /// or the output that the integers would leave their ranges, gets the smallest scale that fits.
  private static func scale(
    weights: ArraySlice<Float>, bias: Float, input: Float, output: Float
  ) -> Float {
    let largestBias = Double(1 << 30)
    let smallestFactor = 0x1p-31
    let magnitude = weights.reduce(Float(0)) { max($0, $1.magnitude) }
    return Float(
      max(
        Double(magnitude) / 127,
        Double(bias.magnitude) / (Double(input) * largestBias),
        smallestFactor * Double(output) / Double(input)))
  }
}

/// A positive factor as `multiplier / 2^shift`.
package struct FixedPointFactor: Hashable, Sendable {
  package let multiplier: Int32
  package let shift: UInt8

  /// - Returns: nil if the factor is not positive and finite or the shift would not be in
  ///   ``QuantizedModel/shifts``.
  package init?(_ factor: Double) {
    guard factor.isFinite, factor > 0 else { return nil }
    // significand is in 1..<2 and exponent fits it: factor = (significand / 2) * 2^(exponent + 1).
    var multiplier = Int64((factor.significand * 0x1p30).rounded(.toNearestOrEven))
    var shift = 30 - Int(factor.exponent)
    if multiplier == 1 << 31 {
      multiplier = 1 << 30
      shift -= 1
    }
    guard let byte = UInt8(exactly: shift), QuantizedModel.shifts.contains(byte) else {
      return nil
    }
    self.multiplier = Int32(multiplier)
    self.shift = byte
  }
}
