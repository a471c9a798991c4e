import RecipeFile
import SweepSpace
import SweepStore
import Training

/// The winner of a sweep.
struct BestTrial {
  let trial: StoredTrial
  /// Of the sweep's metric.
  let value: Double
  let recipe: Recipe

  /// The recipe as a file that says where it comes from.
  func recipeText(_ metric: SweepMetric) -> String {
    """
    # Trial \(trial.number): \(trial.configuration)
    # \(metric.name) \(value)

    """ + RecipeFile.encode(recipe)
  }
}

extension SweepOutcome {
  /// - Throws: ``CommandError/noTrialDone(sweep:)``.
  func required(_ path: String) throws -> BestTrial {
    guard let best, let recipe = try best.trial.training?.recipe else {
      throw CommandError.noTrialDone(sweep: path)
    }
    return BestTrial(trial: best.trial, value: best.value, recipe: recipe)
  }
}
