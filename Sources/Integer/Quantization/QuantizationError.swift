package import LeNetModel

/// Why a float model has no int8 model.
package enum QuantizationError: Error, Sendable {
  case notCalibrated
  /// The channel's integers would not fit whatever the weight scale.
  case channelOutOfRange(layer: String, channel: Int, inputScale: Float, outputScale: Float)
  case model(ModelError)
}

extension QuantizationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notCalibrated:
      "the model carries no calibration; add one with 'lenet calibrate MODEL'"
    case .channelOutOfRange(let layer, let channel, let inputScale, let outputScale):
      "\(layer) channel \(channel) cannot be quantized: from input scale \(inputScale) to output "
        + "scale \(outputScale) its weights and bias do not fit 32 bits; train the model again"
    case .model(let error) where error.isOverflow:
      "the model cannot be quantized: \(error); train a network with fewer inputs to that layer"
    case .model(let error):
      "the model cannot be quantized: \(error)"
    }
  }
}

extension ModelError {
  fileprivate var isOverflow: Bool {
    if case .accumulatorOverflow = self { return true }
    return false
  }
}
