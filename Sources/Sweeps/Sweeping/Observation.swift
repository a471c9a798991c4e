package import SweepSpace

/// What is known of a trial.
package struct Observation: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Its value, more being better.
    case gain(Double)
    /// It is infeasible or failed.
    case none
    /// It is not over.
    case awaited
  }

  package let configuration: TrialConfiguration
  package let outcome: Outcome

  package init(_ configuration: TrialConfiguration, _ outcome: Outcome) {
    self.configuration = configuration
    self.outcome = outcome
  }
}

extension SweepConfiguration {
  /// One more trial.
  ///
  /// - Parameter observations: of all trials so far, in order.
  /// - Returns: nil for a grid, whose trials stand from the beginning, and where every combination
  ///   there is was tried.
  package func proposal(seed: UInt64, after observations: [Observation]) -> TrialConfiguration? {
    guard method != .grid else { return nil }
    let number = observations.count + 1
    let tried = Set(observations.map(\.configuration))
    let grid = grid()
    if let grid, grid.allSatisfy(tried.contains) { return nil }
    guard method == .bayes else { return draw(seed: seed, number: number) }
    return BayesianSearch(self, seed: seed, number: number)
      .proposal(after: observations, combinations: grid)
  }
}
