package import FloatInference

/// An optimizer with its memory.
package final class Update {
  private let optimizer: Optimizer
  private let parameters: ParameterBuffer
  /// Velocity of SGD, mean gradient of AdamW.
  private let first: ParameterBuffer
  /// Mean squared gradient of AdamW.
  private let second: ParameterBuffer
  /// The weight decay of each parameter: zero for a bias.
  private let decay: ParameterBuffer
  /// `beta1` and `beta2` to the power of the steps so far.
  private var powers = (1.0, 1.0)

  package init(_ parameters: ParameterBuffer, _ optimizer: Optimizer, weightDecay: Double) {
    self.optimizer = optimizer
    self.parameters = parameters
    first = ParameterBuffer(parameters.network)
    second = ParameterBuffer(parameters.network)
    decay = ParameterBuffer(parameters.network)
    for span in decay.layout.spans.compactMap({ $0 }) {
      for weight in span.weights { decay.base[weight] = Float(weightDecay) }
    }
  }

  /// One step of the parameters against `gradient`.
  package func apply(_ gradient: ParameterBuffer, learningRate: Double) {
    switch optimizer {
    case .sgd(let momentum):
      descend(gradient, rate: Float(learningRate), momentum: Float(momentum))
    case .adamW(let beta1, let beta2, let epsilon):
      powers = (powers.0 * beta1, powers.1 * beta2)
      adapt(
        gradient, rate: Float(learningRate), beta1: Float(beta1), beta2: Float(beta2),
        epsilon: Float(epsilon), correction1: Float(1 / (1 - powers.0)),
        correction2: Float(1 / (1 - powers.1)))
    }
  }

  private func descend(_ gradient: ParameterBuffer, rate: Float, momentum: Float) {
    let (w, g, v, d) = (parameters.vectors, gradient.vectors, first.vectors, decay.vectors)
    for index in 0..<parameters.vectorCount {
      let velocity = v[index] * momentum + (g[index] + d[index] * w[index])
      v[index] = velocity
      w[index] -= velocity * rate
    }
  }

  private func adapt(
    _ gradient: ParameterBuffer, rate: Float, beta1: Float, beta2: Float, epsilon: Float,
    correction1: Float, correction2: Float
  ) {
    let (w, g, d) = (parameters.vectors, gradient.vectors, decay.vectors)
    let (m, v) = (first.vectors, second.vectors)
    for index in 0..<parameters.vectorCount {
      let slope = g[index]
      let mean = m[index] + (slope - m[index]) * (1 - beta1)
      let square = v[index] + (slope * slope - v[index]) * (1 - beta2)
      m[index] = mean
      v[index] = square
      let root = (square * correction2).squareRoot() + epsilon
      w[index] -= (mean * correction1 / root + d[index] * w[index]) * rate
    }
  }
}
