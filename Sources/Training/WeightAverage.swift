package import FloatInference
package import LeNetModel

/// The exponential average of the parameters over the updates (Polyak averaging).
package final class WeightAverage {
  package let average: ParameterBuffer
  private let decay: Double
  private var updates = 0

  package init(_ network: Network, decay: Double) {
    average = ParameterBuffer(network)
    self.decay = decay
  }

  /// `average += (1 - decay) * (parameters - average)`; the first updates decay by
  /// `updates / (10 + updates)` if that is less, so that the start is forgotten.
  package func update(from parameters: ParameterBuffer) {
    let step = 1 - min(decay, Double(updates) / Double(10 + updates))
    updates += 1
    let (a, w) = (average.vectors, parameters.vectors)
    for index in 0..<average.vectorCount {
      a[index] += (w[index] - a[index]) * Float(step)
    }
  }
}
