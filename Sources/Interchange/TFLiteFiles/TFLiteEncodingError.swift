package import LeNetModel
import Quantization

/// Why an int8 model has no form in TensorFlow Lite's format that computes with the same integers.
package enum TFLiteEncodingError: Error, Hashable, Sendable {
  /// The format fixes the scale behind the activation, at another one than the model's.
  case activation(layer: String, activation: Activation)
  /// The table is not what the format's operator computes from the scales.
  case table(layer: String)
  /// The multiplier does not follow from the scales, which are all that the format has.
  case multiplier(layer: String, channel: Int)
}

extension TFLiteEncodingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .activation(let layer, let activation):
      "\(layer): TensorFlow Lite has \(activation.name) of 8 bits in steps of "
        + "\(activation == .tanh ? "1/128, the model in 1/127" : "1/256, the model in 1/255"); "
        + "export the float model, or ONNX"
    case .table(let layer):
      "\(layer): the table is not that of its scales, expected one that a TensorFlow Lite operator "
        + "computes; export it again from the float model"
    case .multiplier(let layer, let channel):
      "\(layer) channel \(channel): the multiplier is not that of the scales, expected one that "
        + "follows from them; export it again from the float model"
    }
  }
}

extension QuantizedModel {
  /// - Throws: ``TFLiteEncodingError`` for what a file could not give back.
  func checkIsTFLite() throws(TFLiteEncodingError) {
    for (index, table) in zip(network.tableIndices, tables) {
      let layer = network.layers[index]
      guard case .activation(let activation) = layer.kind else { continue }
      guard case .leakyReLU = activation else {
        throw .activation(layer: layer.name, activation: activation)
      }
      guard table == activation.table(from: tensors[index], to: tensors[index + 1]) else {
        throw .table(layer: layer.name)
      }
    }
    for (index, numbers) in zip(network.parametricIndices, parameters) {
      let (input, output) = (Double(tensors[index].scale), Double(tensors[index + 1].scale))
      for (channel, scale) in numbers.weightScales.enumerated() {
        let factor = FixedPointFactor(input * Double(scale) / output)
        guard factor?.multiplier == numbers.multipliers[channel],
          factor?.shift == numbers.shifts[channel]
        else { throw .multiplier(layer: network.layers[index].name, channel: channel) }
      }
    }
  }
}
