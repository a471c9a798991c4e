import RecipeFile
package import SweepSpace
package import SweepStore
package import Training

/// The winner of a sweep.
package struct BestTrial {
  package let trial: StoredTrial
  /// Of the sweep's metric.
  package let value: Double
  package let recipe: Recipe

  /// The recipe as a file that says where it comes from.
  package func recipeText(_ metric: SweepMetric) -> String {
    """
    # Trial \(trial.number): \(trial.configuration)
    # \(metric.name) \(value)

    """ + RecipeFile.encode(recipe)
  }
}

extension SweepOutcome {
  /// - Throws: ``WorkflowError/noTrialDone(sweep:)``.
  package func required(_ path: String) throws -> BestTrial {
    guard let best, let recipe = try best.trial.training?.recipe else {
      throw WorkflowError.noTrialDone(sweep: path)
    }
    return BestTrial(trial: best.trial, value: best.value, recipe: recipe)
  }
}
