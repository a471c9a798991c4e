package import LabelledData
package import LeNetModel

/// One of the networks that a training trains one after the other.
package struct TrainingStage: Sendable {
  package let recipe: Recipe
  /// Positions of the stages before it whose networks teach this one.
  package let teachers: [Int]
}

extension Recipe {
  /// The networks in the order of their training: the teachers, each after its own, then the
  /// network of this recipe, which is the last.
  package var stages: [TrainingStage] {
    var stages: [TrainingStage] = []
    appendStages(to: &stages)
    return stages
  }

  private func appendStages(to stages: inout [TrainingStage]) {
    let teachers = (distillation?.teachers ?? []).map { teacher in
      teacher.appendStages(to: &stages)
      return stages.count - 1
    }
    stages.append(TrainingStage(recipe: self, teachers: teachers))
  }

  /// - Throws: ``TrainingError`` if the recipe is out of range or the images cannot be trained on.
  package func check(on set: LabelledImages) throws(TrainingError) {
    try check()
    guard set.shape == network.inputShape else {
      throw .imageShape(found: set.shape, expected: network.inputShape)
    }
    guard set.classCount == network.classCount else {
      throw .classCount(found: set.classCount, expected: network.classCount)
    }
    guard set.heldOutCount == 0 || set.heldOutCount == validationCount else {
      throw .heldOut(found: validationCount, expected: set.heldOutCount)
    }
    guard validationCount < set.count else {
      throw .validationSplit(validationCount: validationCount, imageCount: set.count)
    }
    guard set.labels.contains(where: { $0 != set.labels[0] }) else {
      throw .oneLabel(set.labels[0], imageCount: set.count)
    }
  }
}

/// What a stage came to.
package struct FinishedStage: Hashable, Sendable {
  package let epochs: [EpochRecord]
  /// Of the best epoch, folded.
  package let parameters: [FloatParameters]

  package init(epochs: [EpochRecord], parameters: [FloatParameters]) {
    self.epochs = epochs
    self.parameters = parameters
  }

  /// - Throws: ``TrainingError/state(_:)`` if no training by the recipe comes to this.
  func check(against recipe: Recipe) throws(TrainingError) {
    guard parameters.fits(recipe.network.folded) else { throw .state(.tensorShapes) }
    guard epochs.count == recipe.epochs, epochs.areNumbered else { throw .state(.epochs) }
    guard parameters.allSatisfy(\.isFinite),
      epochs.allSatisfy({ $0.numbers.allSatisfy(\.isFinite) })
    else { throw .state(.notFinite) }
  }
}

/// What a training has come to after some of its steps: with recipe and images, everything that the
/// rest of it depends on.
package struct TrainingState: Hashable, Sendable {
  /// The stages that are done, in their order.
  package var finished: [FinishedStage]
  /// The one under way.
  package var current: StageState

  package init(finished: [FinishedStage], current: StageState) {
    self.finished = finished
    self.current = current
  }
}
