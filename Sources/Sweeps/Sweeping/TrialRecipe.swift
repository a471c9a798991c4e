import LeNetModel
import SweepSpace
package import Training

extension TrialConfiguration {
  /// The base recipe with the values of the trial, checked.
  package func recipe(base: Recipe = .sweepBase) throws(Infeasibility) -> Recipe {
    var recipe = base
    recipe.network = try network(for: base.network.signature)
    // Adam unless told otherwise; the momentum is what is usual where none is swept.
    recipe.optimizer = self[.optimizer] == .text("sgd") ? .sgd(momentum: 0.9) : .adamW
    recipe.augmentation = Augmentation()
    for (hyperparameter, value) in ordered { hyperparameter.recipeKey?.set(value, in: &recipe) }
    if let sigma = recipe.augmentation?.elasticSigma,
      recipe.augmentation == Augmentation(elasticSigma: sigma)
    {
      recipe.augmentation = nil
    }
    do {
      try recipe.check()
    } catch {
      throw .recipe(error)
    }
    return recipe
  }
}

extension RecipeKey {
  /// Nothing happens where the recipe has no such value, as AdamW has no momentum.
  fileprivate func set(_ value: HyperparameterValue, in recipe: inout Recipe) {
    switch (kind, value) {
    case (.integer(_, let path), .integer(let value)): recipe[keyPath: path] = value
    case (.seed(let path), .integer(let value)): recipe[keyPath: path] = UInt64(value.magnitude)
    case (.number(_, let path, _), _): recipe[keyPath: path] = value.number ?? recipe[keyPath: path]
    default: break
    }
  }
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
