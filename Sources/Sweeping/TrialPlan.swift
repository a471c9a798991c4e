import LeNetModel
package import SweepSpace
package import Training

/// A trial before it begins: what it would train, or why it does not.
package struct TrialPlan: Sendable {
  package struct Training: Hashable, Sendable {
    package let recipe: Recipe
    package let cost: DeviceCost
  }

  package let configuration: TrialConfiguration
  package let training: Result<Training, Infeasibility>

  package init(_ configuration: TrialConfiguration, base: Recipe = .sweepBase) {
    self.configuration = configuration
    training = Result { () throws(Infeasibility) in
      let recipe = try configuration.recipe(base: base)
      return Training(recipe: recipe, cost: try DeviceCost(recipe.network))
    }
  }
}

extension SweepConfiguration {
  /// The trials that do not depend on what comes of others: those of a grid, and random ones where
  /// there is a limit. Nil for a grid without end.
  ///
  /// - Parameter limit: the most trials; nil for no limit.
  package func plans(seed: UInt64, limit: Int?) -> [TrialPlan]? {
    switch method {
    case .grid: grid().map { $0.prefix(limit ?? .max).map { TrialPlan($0) } }
    case .random: (0..<(limit ?? 0)).map { TrialPlan(draw(seed: seed, number: $0 + 1)) }
    case .bayes: []
    }
  }
}
