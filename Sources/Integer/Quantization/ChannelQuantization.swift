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
  ///   - means: what each weight is multiplied with in the mean, if the bias is to take back the
  ///     error that the rounded weights make of it.
  ///   - rule: chooses the weight scale.
  ///   - input: scale of the layer's input.
  ///   - output: scale of the layer's output.
  /// - Returns: nil if the accumulators are so much coarser than the output that no shift fits.
  init?(
    weights: ArraySlice<Float>, bias: Float, correctedBy means: [Float]?,
    rule: CalibrationMethod.Weights, input: Float, output: Float
  ) {
    let smallest = Self.smallestScale(bias: bias, input: input, output: output)
    let magnitude = weights.reduce(Float(0)) { max($0, $1.magnitude) }
    let largest = Double(magnitude) / 127
    let scale =
      switch rule {
      case .minMax: Float(max(largest, smallest))
      case .meanSquaredError:
        Self.scale(minimizingErrorOf: weights, upTo: largest, atLeast: smallest)
      }
    guard scale.isFinite, scale > 0 else { return nil }
    self.scale = scale
    let weightScale = Double(scale)
    let integers = weights.map { Self.integer($0, scale: weightScale) }
    self.weights = integers.map { Int8($0) }
    var real = Double(bias)
    if let means {
      for (index, weight) in weights.enumerated() {
        real -= (integers[index] * weightScale - Double(weight)) * Double(means[index])
      }
    }
    let biasValue = (real / (Double(input) * weightScale)).rounded(.toNearestOrEven)
    guard let bias = Int32(exactly: biasValue) else { return nil }
    self.bias = bias
    guard
      let factor = FixedPointFactor(Double(input) * weightScale / Double(output))
    else { return nil }
    multiplier = factor.multiplier
    shift = factor.shift
  }

  /// `clamp(round(weight / scale), -127, 127)`
  private static func integer(_ weight: Float, scale: Double) -> Double {
    min(max((Double(weight) / scale).rounded(.toNearestOrEven), -127), 127)
  }

  /// What a channel of zeros gets, or one of weights so small beside its bias or the output that the
  /// integers would leave their ranges.
  private static func smallestScale(bias: Float, input: Float, output: Float) -> Double {
    let largestBias = Double(1 << 30)
    let smallestFactor = 0x1p-31
    return max(
      Double(bias.magnitude) / (Double(input) * largestBias),
      smallestFactor * Double(output) / Double(input))
  }

  /// The share of the scale that holds every weight, from all to half of it, with the smallest
  /// squared error over the weights.
  private static func scale(
    minimizingErrorOf weights: ArraySlice<Float>, upTo largest: Double, atLeast smallest: Double
  ) -> Float {
    let candidates = rangeShares.map { Float(max(largest * $0, smallest)) }
    let errors = candidates.map { candidate in
      weights.reduce(0) { sum, weight in
        let scale = Double(candidate)
        let error = integer(weight, scale: scale) * scale - Double(weight)
        return sum + error * error
      }
    }
    return candidates[indexOfSmallest(errors)]
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
