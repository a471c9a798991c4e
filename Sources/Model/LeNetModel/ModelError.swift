/// Why numbers do not make a model of their network.
public enum ModelError: Error, Sendable {
  /// The network has layers that are there for training only.
  case notFolded
  case layerCount(what: String, expected: Int, found: Int)
  case elementCount(layer: String, tensor: String, expected: Int, found: Int)
  case notFinite(layer: String, tensor: String, index: Int, value: Float)
  case histogramRange(layer: String, minimum: Float, maximum: Float)
  case calibration(what: String, found: Double, allowed: String)
  case confidence(what: String, found: Float, allowed: String)
  case scale(layer: String, tensor: String, found: Float)
  case outOfRange(
    layer: String, tensor: String, index: Int, found: Int64, allowed: ClosedRange<Int64>)
  case inputIsNotPixels(found: QuantizationParameters)
  case quantizationChanged(
    layer: String, input: QuantizationParameters, output: QuantizationParameters)
  case accumulatorOverflow(layer: String, channel: Int, bound: Int64)
}

extension ModelError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFolded:
      "the network has batch normalization or dropout, expected it folded"
    case .layerCount(let what, let expected, let found):
      "the network needs \(expected) \(what), found \(found)"
    case .elementCount(let layer, let tensor, let expected, let found):
      "\(layer) \(tensor): needs \(expected) values, found \(found)"
    case .notFinite(let layer, let tensor, let index, let value):
      "\(layer) \(tensor)[\(index)] is \(value), expected a finite number"
    case .histogramRange(let layer, let minimum, let maximum):
      "\(layer) histogram: runs from \(minimum) to \(maximum), expected finite numbers in "
        + "order and a finite width"
    case .calibration(let what, let found, let allowed):
      "calibration: \(what) is \(found), expected \(allowed)"
    case .confidence(let what, let found, let allowed):
      "confidence: \(what) is \(found), expected \(allowed)"
    case .scale(let layer, let tensor, let found):
      "\(layer) \(tensor): scale is \(found), expected a positive number up to 1e30"
    case .outOfRange(let layer, let tensor, let index, let found, let allowed):
      "\(layer) \(tensor)[\(index)] is \(found), expected "
        + "\(allowed.lowerBound) to \(allowed.upperBound)"
    case .inputIsNotPixels(let found):
      "the input has scale \(found.scale) and zero point \(found.zeroPoint), expected raw pixels: "
        + "scale 1/255 and zero point -128"
    case .quantizationChanged(let layer, let input, let output):
      "\(layer) changes scale \(input.scale) and zero point \(input.zeroPoint) to "
        + "\(output.scale) and \(output.zeroPoint); this layer must keep both"
    case .accumulatorOverflow(let layer, let channel, let bound):
      "\(layer) channel \(channel): the accumulator may reach \(bound), "
        + "more than 32 bits hold (\(Int32.max))"
    }
  }
}
