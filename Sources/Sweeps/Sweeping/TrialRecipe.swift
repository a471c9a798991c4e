import SweepSpace
package import Training

extension TrialConfiguration {
  /// The base recipe with the values of the trial, checked.
  package func recipe(base: Recipe = .sweepBase) throws(Infeasibility) -> Recipe {
    var recipe = base
    recipe.network = try network()
    recipe.optimizer = optimizer
    recipe.learningRate = number(.learningRate) ?? base.learningRate
    recipe.weightDecay = number(.weightDecay) ?? base.weightDecay
    recipe.batchSize = integer(.batchSize) ?? base.batchSize
    recipe.epochs = integer(.epochs) ?? base.epochs
    recipe.augmentation = augmentation
    recipe.dropout = number(.dropout) ?? base.dropout
    recipe.seed = integer(.seed).map { UInt64($0.magnitude) } ?? base.seed
    do {
      try recipe.check()
    } catch {
      throw .recipe(error)
    }
    return recipe
  }

  /// Adam unless told otherwise; the momentum is what is usual where none is swept.
  private var optimizer: Optimizer {
    self[.optimizer] == .text("sgd") ? .sgd(momentum: number(.momentum) ?? 0.9) : .adamW
  }

  /// Nil where all strengths are 0 or not swept.
  private var augmentation: Augmentation? {
    let augmentation = Augmentation(
      rotationDegrees: number(.rotationDegrees) ?? 0, scale: number(.scale) ?? 0,
      shear: number(.shear) ?? 0, translation: number(.translation) ?? 0,
      elasticAmplitude: number(.elasticAmplitude) ?? 0,
      elasticSigma: number(.elasticSigma) ?? 4, strokeWidth: number(.strokeWidth) ?? 0)
    let none = Augmentation(
      rotationDegrees: 0, scale: 0, shear: 0, translation: 0,
      elasticSigma: augmentation.elasticSigma)
    return augmentation == none ? nil : augmentation
  }

  private func number(_ name: Hyperparameter) -> Double? { self[name]?.number }
}

extension Recipe {
  /// Equal for recipes that differ in epochs alone, of which the shorter training is the beginning
  /// of the longer: under a constant schedule an epoch does not depend on those after it. Nil for
  /// any other schedule.
  package var withoutEpochs: Recipe? {
    guard schedule == .constant, distillation == nil else { return nil }
    var recipe = self
    recipe.epochs = 1
    return recipe
  }
}
