import FloatInference
import LeNetModel

/// The weights in the order that the backward pass reads, so that it runs the kernels of the
/// forward pass: `[input][unit]` for a dense layer, `[channel][filter][4 - ky][4 - kx]` for a
/// convolution. The first layer has none, since nobody asks for the gradient of a picture.
final class TransposedWeights {
  /// In the layout of the parameters.
  private let buffer: ParameterBuffer

  init(_ network: Network) {
    buffer = ParameterBuffer(network)
  }

  func weights(ofLayer index: Int) -> UnsafePointer<Float>? {
    buffer.layout.spans[index].map { UnsafePointer(buffer.base + $0.weights.lowerBound) }
  }

  func update(from parameters: ParameterBuffer) {
    for (index, layer) in parameters.network.layers.enumerated().dropFirst() {
      guard let span = parameters.layout.spans[index] else { continue }
      let source = parameters.base + span.weights.lowerBound
      let target = buffer.base + span.weights.lowerBound
      let outputs = layer.output.channels
      switch layer.kind {
      case .dense:
        let inputs = layer.input.count
        for unit in 0..<outputs {
          for input in 0..<inputs {
            target[input * outputs + unit] = source[unit * inputs + input]
          }
        }
      case .convolution:
        let (channels, taps) = (layer.input.channels, Layer.kernelCount)
        for filter in 0..<outputs {
          for channel in 0..<channels {
            let from = source + (filter * channels + channel) * taps
            let to = target + (channel * outputs + filter) * taps
            for tap in 0..<taps { to[taps - 1 - tap] = from[tap] }
          }
        }
      case .activation, .pooling: break
      }
    }
  }
}
