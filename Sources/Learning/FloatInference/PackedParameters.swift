import LaneKernels
import LeNetModel

/// A network's parameters as the kernels for one picture read them: a layer's weights are
/// `[tap][output channel]`, its bias `[output channel]`, both with zeros up to the pitch of its output.
final class PackedParameters {
  /// Where a layer's weights and bias begin.
  struct Span {
    let weights: Int
    let bias: Int
  }

  /// One for each layer; nil for one without parameters.
  let spans: [Span?]
  private let vectors: UnsafeMutablePointer<Lanes>

  /// - Parameter parameters: of a folded network.
  init(_ parameters: ParameterBuffer) {
    let network = parameters.network
    var spans: [Span?] = []
    var end = 0
    for (layer, span) in zip(network.layers, parameters.layout.spans) {
      guard span != nil else {
        spans.append(nil)
        continue
      }
      let pitch = layer.output.channelPitch
      let bias = end + layer.weightsPerChannel * pitch
      spans.append(Span(weights: end, bias: bias))
      end = bias + pitch
    }
    self.spans = spans
    vectors = allocateLanes(count: end.roundedUp(to: Lanes.scalarCount) / Lanes.scalarCount)
    for (index, layer) in network.layers.enumerated() {
      guard let packed = spans[index], let span = parameters.layout.spans[index] else { continue }
      let (pitch, taps) = (layer.output.channelPitch, layer.weightsPerChannel)
      let weights = parameters.base + span.weights.lowerBound
      for channel in 0..<layer.output.channels {
        for tap in 0..<taps {
          base[packed.weights + tap * pitch + channel] = weights[channel * taps + tap]
        }
        base[packed.bias + channel] = parameters.base[span.bias.lowerBound + channel]
      }
    }
  }

  deinit {
    vectors.deallocate()
  }

  var base: UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer(vectors).assumingMemoryBound(to: Float.self)
  }
}
