import LeNetModel

/// The largest magnitude of a tanh input that matters: beyond `atanh(126.5 / 127) = 3.114`, tanh
/// rounds to the last entry of its table.
private let tanhInputLimit = 3.125

/// Shares of the observed range that are tried.
private let rangeShares = (50...100).reversed().map { Double($0) / 100 }

/// A range narrower than this is a dead tensor: all its values are the zero point.
private let narrowestRange = 0x1p-60

extension QuantizationParameters {
  /// The output of tanh: -127...127 stand for -1...1.
  static let tanhOutput = QuantizationParameters(scale: 1 / 127, zeroPoint: 0)

  /// For the input of tanh: the observed range, cut to where tanh still changes.
  init(feedingTanh histogram: Histogram) {
    self.init(
      low: max(Double(histogram.minimum), -tanhInputLimit),
      high: min(Double(histogram.maximum), tanhInputLimit))
  }

  /// The share of the observed range, from all to half of it, that gives the smallest squared error
  /// over the histogram: a smaller range saturates a few values and has finer steps for the rest.
  init(minimizingErrorOver histogram: Histogram) {
    let candidates = rangeShares.map { share in
      QuantizationParameters(
        low: Double(histogram.minimum) * share, high: Double(histogram.maximum) * share)
    }
    let errors = candidates.map { $0.squaredError(over: histogram) }
    let best = errors.indices.reduce(0) { errors[$1] < errors[$0] ? $1 : $0 }
    self = candidates[best]
  }

  /// Spreads the 256 values over a range, widened to include 0, which is then exactly
  /// representable: padding and ReLU need it.
  private init(low: Double, high: Double) {
    let low = min(0, low)
    let high = max(0, high)
    guard high - low >= narrowestRange else {
      self.init(scale: 1 / 255, zeroPoint: 0)
      return
    }
    let scale = Float((high - low) / 255)
    let zeroPoint = -128 - (low / Double(scale)).rounded(.toNearestOrEven)
    self.init(scale: scale, zeroPoint: Int32(min(max(zeroPoint, -128), 127)))
  }

  /// The squared error of quantization, summed over the observations, each at the middle of its
  /// bin.
  private func squaredError(over histogram: Histogram) -> Double {
    let width =
      (Double(histogram.maximum) - Double(histogram.minimum)) / Double(Histogram.binCount)
    return histogram.counts.enumerated().reduce(0) { sum, bin in
      let real = Double(histogram.minimum) + (Double(bin.offset) + 0.5) * width
      let steps = (real / Double(scale)).rounded(.toNearestOrEven)
      let limited = min(max(steps, Double(-128 - zeroPoint)), Double(127 - zeroPoint))
      let error = limited * Double(scale) - real
      return sum + Double(bin.element) * error * error
    }
  }
}
