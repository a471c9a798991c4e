package import FloatInference
import LaneKernels
package import LeNetModel

/// The exponential average of the parameters over the updates (Polyak averaging), of the running
/// statistics of batch normalization as well.
package final class WeightAverage {
  package let average: ParameterBuffer
  private let decay: Double
  private let kernels: Kernels
  private var updates = 0
  private var step: Float = 0

  package init(_ network: Network, decay: Double, kernels: Kernels = .best) {
    average = ParameterBuffer(network)
    self.decay = decay
    self.kernels = kernels
  }

  /// To be called before each update: the first ones decay by `updates / (10 + updates)` if that
  /// is less, so that the start is forgotten.
  package func begin() {
    step = Float(1 - min(decay, Double(updates) / Double(10 + updates)))
    updates += 1
  }

  /// `average += (1 - decay) * (parameters - average)` for a part of the parameters.
  ///
  /// - Parameter part: bounds are multiples of sixteen.
  package func update(from parameters: ParameterBuffer, part: Range<Int>) {
    kernels.table.pointee.blend(
      average.base + part.lowerBound, parameters.base + part.lowerBound, Int32(part.count), step)
  }
}

extension WeightAverage {
  /// What the next updates depend on, beside the parameters.
  package struct State: Hashable, Sendable {
    /// The average, in the order of the parameters.
    package var average: [FloatParameters]
    /// Updates so far; not negative.
    package var updates: Int

    package init(average: [FloatParameters], updates: Int) {
      self.average = average
      self.updates = updates
    }
  }

  /// - Precondition: a state that is set has the parameters' shapes.
  package var state: State {
    get { State(average: average.parameters, updates: updates) }
    set {
      average.parameters = newValue.average
      updates = newValue.updates
    }
  }
}
