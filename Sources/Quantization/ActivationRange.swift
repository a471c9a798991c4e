import LeNetModel

/// The largest magnitude of a tanh input that matters: beyond `atanh(126.5 / 127) = 3.114`, tanh
/// rounds to the last entry of its table.
private let tanhInputLimit = 3.125

/// A range narrower than this is a dead tensor: all its values are the zero point.
private let narrowestRange = 0x1p-60

extension QuantizationParameters {
  /// The output of tanh: -127...127 stand for -1...1.
  static let tanhOutput = QuantizationParameters(scale: 1 / 127, zeroPoint: 0)

  /// Spreads the 256 values over the observed range, widened to include 0, which is then exactly
  /// representable: padding and ReLU need it.
  ///
  /// - Parameter feedsTanh: cuts the range to where tanh still changes.
  init(covering histogram: Histogram, feedsTanh: Bool) {
    var low = min(0, Double(histogram.minimum))
    var high = max(0, Double(histogram.maximum))
    if feedsTanh {
      low = max(low, -tanhInputLimit)
      high = min(high, tanhInputLimit)
    }
    guard high - low >= narrowestRange else {
      self.init(scale: 1 / 255, zeroPoint: 0)
      return
    }
    let scale = Float((high - low) / 255)
    let zeroPoint = -128 - (low / Double(scale)).rounded(.toNearestOrEven)
    self.init(scale: scale, zeroPoint: Int32(min(max(zeroPoint, -128), 127)))
  }
}
