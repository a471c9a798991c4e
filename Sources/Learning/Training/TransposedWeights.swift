import FloatInference
import LeNetModel

/// The weights of the convolutions with stride 1 in the order that the backward pass reads, so that it
/// runs the kernel of the forward pass: `[channel][filter][size - 1 - ky][size - 1 - kx]`, or depthwise
/// `[channel][size - 1 - ky][size - 1 - kx]`. The first layer with parameters has none, since nobody
/// asks for the gradient of what it reads.
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
    for index in layers.indices where index > parameters.layout.firstIndex {
      guard let span = parameters.layout.spans[index] else { continue }
      let source = parameters.base + span.weights.lowerBound
      let target = buffer.base + span.weights.lowerBound
      switch layers[index].kind {
      case .convolution(let filters, let window) where window.stride == 1:
        let channels = layers[index].input.channels
        for filter in 0..<filters {
          for channel in 0..<channels {
            flip(
              source + (filter * channels + channel) * window.count,
              target + (channel * filters + filter) * window.count, count: window.count)
          }
        }
      case .depthwiseConvolution(let window) where window.stride == 1:
        for channel in 0..<layers[index].input.channels {
          flip(
            source + channel * window.count, target + channel * window.count, count: window.count)
        }
      case .convolution, .depthwiseConvolution, .batchNormalization, .activation, .pooling,
        .globalAverage, .dense, .dropout:
        continue
      }
    }
  }

  private func flip(
    _ source: UnsafePointer<Float>, _ target: UnsafeMutablePointer<Float>, count: Int
  ) {
    for tap in 0..<count { target[count - 1 - tap] = source[tap] }
  }
}
