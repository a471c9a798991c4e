import FloatInference
import LeNetModel

/// The weights of the convolutions in the order that the backward pass reads, so that it runs the
/// kernel of the forward pass: `[channel][filter][4 - ky][4 - kx]`. The first layer has none, since
/// nobody asks for the gradient of a picture.
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
    let layers = parameters.network.layers
    for index in layers.indices.dropFirst() {
      let layer = layers[index]
      guard case .convolution(let filters, _) = layer.kind,
        let span = parameters.layout.spans[index]
      else { continue }
      let source = parameters.base + span.weights.lowerBound
      let target = buffer.base + span.weights.lowerBound
      let (channels, taps) = (layer.input.channels, Layer.kernelCount)
      for filter in 0..<filters {
        for channel in 0..<channels {
          let from = source + (filter * channels + channel) * taps
          let to = target + (channel * filters + filter) * taps
          for tap in 0..<taps { to[taps - 1 - tap] = from[tap] }
        }
      }
    }
  }
}
