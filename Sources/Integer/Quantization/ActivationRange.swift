import LeNetModel

/// A range narrower than this is a dead tensor: all its values are the zero point.
private let narrowestRange = 0x1p-60

/// An interval of real values.
struct RealRange: Hashable {
  let low: Double
  let high: Double

  /// The interval from `share * low` to `share * high`.
  func scaled(by share: Double) -> RealRange {
    RealRange(low: share * low, high: share * high)
  }

  /// The part of the interval within `-limit...limit`.
  func limited(to limit: Double) -> RealRange {
    RealRange(low: max(low, -limit), high: min(high, limit))
  }
}

extension QuantizationParameters {
  /// - Parameters:
  ///   - histogram: what the tensor held over the calibration images.
  ///   - rule: chooses the range.
  ///   - activation: what reads the tensor, if one does: then only what it still tells apart counts.
  init(
    _ histogram: Histogram, by rule: CalibrationMethod.Activations, feeding activation: Activation?
  ) {
    let limit = activation?.inputLimit ?? .infinity
    switch rule {
    case .minMax:
      self.init(histogram.range.limited(to: limit))
    case .threeNines:
      self.init(histogram.range(holding: 0.999).limited(to: limit))
    case .fourNines:
      self.init(histogram.range(holding: 0.9999).limited(to: limit))
    case .meanSquaredError:
      self.init(
        histogram.range.limited(to: limit), minimizingErrorOver: histogram, behind: activation)
    case .entropy:
      self.init(histogram.rangeOfLeastRelativeEntropy.limited(to: limit))
    }
  }

  /// Spreads the 256 values over a range, widened to include 0, which is then exactly
  /// representable: padding and ReLU need it.
  init(_ range: RealRange) {
    let low = min(0, range.low)
    let high = max(0, range.high)
    guard high - low >= narrowestRange else {
      self.init(scale: 1 / 255, zeroPoint: 0)
      return
    }
    let scale = Float((high - low) / 255)
    let zeroPoint = -128 - (low / Double(scale)).rounded(.toNearestOrEven)
    self.init(scale: scale, zeroPoint: Int32(min(max(zeroPoint, -128), 127)))
  }

  /// The share of a range, from all to half of it, that gives the smallest squared error over the
  /// histogram: a smaller range saturates a few values and has finer steps for the rest.
  private init(
    _ range: RealRange, minimizingErrorOver histogram: Histogram, behind activation: Activation?
  ) {
    let candidates = rangeShares.map { QuantizationParameters(range.scaled(by: $0)) }
    let errors = candidates.map { $0.squaredError(over: histogram, behind: activation) }
    self = candidates[indexOfSmallest(errors)]
  }

  /// The squared error of quantization, summed over the observations, each at the middle of its
  /// bin.
  private func squaredError(over histogram: Histogram, behind activation: Activation?) -> Double {
    // Leaky ReLU's error is that of its input, but for the slope.
    let saturating = activation.flatMap { $0.inputLimit.isFinite ? $0 : nil }
    return histogram.counts.enumerated().reduce(0) { sum, bin in
      guard bin.element > 0 else { return sum }
      let real = histogram.middle(ofBin: bin.offset)
      let quantized = Double(scale) * (quantizedSteps(real) - Double(zeroPoint))
      let error =
        saturating.map { $0(quantized) - $0(real) } ?? (quantized - real)
      return sum + Double(bin.element) * error * error
    }
  }

  /// The integer for a real value: `clamp(round(real / scale) + zeroPoint, -128, 127)`.
  private func quantizedSteps(_ real: Double) -> Double {
    let steps = (real / Double(scale)).rounded(.toNearestOrEven) + Double(zeroPoint)
    return min(max(steps, -128), 127)
  }
}

/// Shares of a range that are tried in search of the smallest error.
let rangeShares = (50...100).reversed().map { Double($0) / 100 }

/// The first index of the smallest value.
func indexOfSmallest(_ values: [Double]) -> Int {
  values.indices.reduce(0) { values[$1] < values[$0] ? $1 : $0 }
}
