package import FloatInference
import LaneKernels
package import LeNetModel

/// An optimizer with its memory.
package final class Update {
  private let optimizer: Optimizer
  private let parameters: ParameterBuffer
  private let kernels: Kernels
  /// Velocity of SGD, mean gradient of AdamW.
  private let first: ParameterBuffer
  /// Mean squared gradient of AdamW.
  private let second: ParameterBuffer
  /// The weight decay of each parameter: zero for a bias, and for all of batch normalization, whose
  /// running statistics have a gradient of zero and so stay as they are.
  private let decay: ParameterBuffer
  /// `beta1` and `beta2` to the power of the steps so far.
  private var powers = (1.0, 1.0)

  package init(
    _ parameters: ParameterBuffer, _ optimizer: Optimizer, weightDecay: Double,
    kernels: Kernels = .best
  ) {
    self.optimizer = optimizer
    self.parameters = parameters
    self.kernels = kernels
    first = ParameterBuffer(parameters.network)
    second = ParameterBuffer(parameters.network)
    decay = ParameterBuffer(parameters.network)
    for (layer, span) in zip(parameters.network.layers, decay.layout.spans) {
      guard layer.isParametric, let span else { continue }
      for weight in span.weights { decay.base[weight] = Float(weightDecay) }
    }
  }

  /// To be called before each step.
  package func begin() {
    if case .adamW(let beta1, let beta2, _) = optimizer {
      powers = (powers.0 * beta1, powers.1 * beta2)
    }
  }

  /// One step of a part of the parameters against `gradient`.
  ///
  /// - Parameter part: bounds are multiples of sixteen.
  package func apply(_ gradient: ParameterBuffer, learningRate: Double, part: Range<Int>) {
    let start = part.lowerBound
    let count = Int32(part.count)
    let table = kernels.table.pointee
    switch optimizer {
    case .sgd(let momentum):
      table.sgd(
        parameters.base + start, gradient.base + start, decay.base + start, first.base + start,
        count, Float(learningRate), Float(momentum))
    case .adamW(let beta1, let beta2, let epsilon):
      var step = lane_adamw(
        rate: Float(learningRate), one_minus_beta1: Float(1 - beta1),
        one_minus_beta2: Float(1 - beta2), epsilon: Float(epsilon),
        correction1: Float(1 / (1 - powers.0)), correction2: Float(1 / (1 - powers.1)))
      table.adamw(
        parameters.base + start, gradient.base + start, decay.base + start, first.base + start,
        second.base + start, count, &step)
    }
  }
}

extension Update {
  /// What the next steps depend on, beside the parameters.
  package struct State: Hashable, Sendable {
    /// Velocity of SGD, mean gradient of AdamW, in the order of the parameters.
    package var first: [FloatParameters]
    /// Mean squared gradient of AdamW, in the order of the parameters.
    package var second: [FloatParameters]
    /// `beta1` to the power of the steps so far.
    package var power1: Double
    /// `beta2` to the power of the steps so far.
    package var power2: Double

    package init(
      first: [FloatParameters], second: [FloatParameters], power1: Double, power2: Double
    ) {
      self.first = first
      self.second = second
      self.power1 = power1
      self.power2 = power2
    }
  }

  /// - Precondition: a state that is set has the parameters' shapes.
  package var state: State {
    get {
      State(
        first: first.parameters, second: second.parameters, power1: powers.0, power2: powers.1)
    }
    set {
      first.parameters = newValue.first
      second.parameters = newValue.second
      powers = (newValue.power1, newValue.power2)
    }
  }
}
