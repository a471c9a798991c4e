import ElementaryFunctions
package import FloatInference
import LeNetModel

extension ParameterBuffer {
  /// Uniform weights of the variance that keeps signals alive, biases of zero.
  ///
  /// A layer followed by ReLU draws from ±sqrt(6 / fan-in) (He et al., 2015), any other from
  /// ±sqrt(6 / (fan-in + fan-out)) (Glorot and Bengio, 2010).
  package func initialize(seed: UInt64) {
    var generator = SplitMix64(seed: seed, .initialization)
    for (index, span) in layout.spans.enumerated() {
      guard let span else { continue }
      let layer = network.layers[index]
      let next = index + 1
      let rectified =
        next < network.layers.count && network.layers[next].kind == .activation(.relu)
      let fan = rectified ? layer.weightsPerChannel : layer.weightsPerChannel + layer.fanOut
      let limit = (6 / Float(fan)).squareRoot()
      for weight in span.weights { base[weight] = generator.nextFloat(within: limit) }
      for bias in span.bias { base[bias] = 0 }
    }
  }
}

extension Layer {
  /// Outputs that one input reaches, borders aside.
  fileprivate var fanOut: Int {
    switch kind {
    case .convolution(let filters, _): filters * Layer.kernelCount
    case .dense(let units): units
    case .activation, .pooling: 0
    }
  }
}
