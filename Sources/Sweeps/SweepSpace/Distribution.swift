/// What the values of a swept hyperparameter are drawn from.
package enum Distribution: Hashable, Sendable {
  case constant(HyperparameterValue)
  /// At least one value; the probabilities, one for each, sum to 1, and nil makes all alike.
  case categorical([HyperparameterValue], probabilities: [Double]?)
  /// Each as probable as another.
  case integers(ClosedRange<Int>)
  /// With a quantum, rounded to its nearest multiple.
  case continuous(Shape, quantum: Double?)

  package enum Shape: Hashable, Sendable {
    case uniform(ClosedRange<Double>)
    /// Uniform in the logarithm; the bounds are above zero.
    case logUniform(ClosedRange<Double>)
    case normal(mean: Double, deviation: Double)
    /// Normal in the logarithm, of which mean and deviation are.
    case logNormal(mean: Double, deviation: Double)
    /// Of 0 to 1; more probable towards 1 the greater `a`, and towards 0 the greater `b`.
    case beta(a: Double, b: Double)
  }
}

/// A hyperparameter of a sweep.
package struct SweptParameter: Hashable, Sendable {
  package let hyperparameter: Hyperparameter
  /// What the configuration calls it.
  package let name: String
  package let distribution: Distribution

  package init(
    _ hyperparameter: Hyperparameter, name: String? = nil, _ distribution: Distribution
  ) {
    self.hyperparameter = hyperparameter
    self.name = name ?? hyperparameter.rawValue
    self.distribution = distribution
  }
}
