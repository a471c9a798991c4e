import SweepStore
package import Training

/// A trial under way.
package struct RunningTrial {
  package let number: Int
  package let configuration: String
  package let epochs: Int
  package let recipe: Recipe
  /// Finished epochs, with the part of the one under way.
  package let position: Double
  package let accuracy: Double?

  init(_ trial: ClaimedTrial, _ trainer: StagedTrainer) {
    let stage = trainer.current
    number = trial.number
    configuration = "\(trial.configuration)"
    recipe = trial.recipe
    epochs = trial.recipe.epochs
    position = Double(stage.step) / Double(stage.stepsPerEpoch)
    accuracy = stage.epochs.last?.validationAccuracy
  }
}
