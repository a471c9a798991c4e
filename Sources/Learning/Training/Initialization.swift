import ElementaryFunctions
package import FloatInference
import LeNetModel

extension ParameterBuffer {
  /// Uniform weights of the variance that keeps signals alive, biases of zero; batch normalization
  /// changes nothing by its weights and biases, and its running statistics are those of a standard
  /// normal distribution.
  ///
  /// A layer followed by a ReLU of any kind, batch normalization and dropout aside, draws from
  /// ±sqrt(6 / fan-in) (He et al., 2015), any other from ±sqrt(6 / (fan-in + fan-out)) (Glorot and
  /// Bengio, 2010).
  package func initialize(seed: UInt64) {
    var generator = SplitMix64(seed: seed, .initialization)
    for (index, span) in layout.spans.enumerated() {
      guard let span else { continue }
      let layer = network.layers[index]
      for bias in span.bias { base[bias] = 0 }
      if let statistics = layout.statistics[index] {
        for weight in span.weights { base[weight] = 1 }
        for variance in statistics.weights { base[variance] = 1 }
        for mean in statistics.bias { base[mean] = 0 }
        continue
      }
      let fan =
        network.isRectified(layer: index)
        ? layer.weightsPerChannel : layer.weightsPerChannel + layer.fanOut
      let limit = (6 / Float(fan)).squareRoot()
      for weight in span.weights { base[weight] = generator.nextFloat(within: limit) }
    }
  }
}

extension Network {
  fileprivate func isRectified(layer index: Int) -> Bool {
    let next = layers[(index + 1)...].first { $0.kind != .batchNormalization && !$0.isDropout }
    guard case .activation(let activation)? = next?.kind else { return false }
    switch activation {
    case .relu, .relu6, .leakyReLU: return true
    case .tanh, .sigmoid: return false
    }
  }
}

extension Layer {
  /// Outputs that one input reaches, borders and strides aside.
  fileprivate var fanOut: Int {
    switch kind {
    case .convolution(let filters, let window): filters * window.count
    case .depthwiseConvolution(let window): window.count
    case .dense(let units): units
    case .batchNormalization, .activation, .pooling, .globalAverage, .dropout: 0
    }
  }
}
