package import FloatInference
package import LabelledData
import LeNetModel

/// A training under way, one step at a time: of a network and, before it, of its teachers.
package final class StagedTrainer {
  package let stages: [TrainingStage]
  /// The stages that are done, in their order.
  package private(set) var finished: [FinishedStage]
  /// The stage under way, or the last.
  package private(set) var current: Trainer

  private let set: LabelledImages
  private let threads: Int

  /// - Parameters:
  ///   - set: training and validation images together.
  ///   - threads: at least one is used; the result does not depend on it.
  ///   - state: where to go on from, of a training by the same recipe on the same images; nil
  ///     starts a new one.
  /// - Throws: ``TrainingError`` if a recipe is out of range, the images cannot be trained on, or
  ///   the state is none of this recipe's.
  package init(
    _ recipe: Recipe, on set: LabelledImages, threads: Int, from state: TrainingState? = nil
  ) throws(TrainingError) {
    stages = recipe.stages
    finished = state?.finished ?? []
    self.set = set
    self.threads = threads
    try Kernels.best.requireFusedMultiplyAdd()
    for stage in stages { try stage.recipe.check(on: set) }
    guard finished.count < stages.count else { throw .state(.stages) }
    for (stage, finished) in zip(stages, finished) { try finished.check(against: stage.recipe) }
    current = try stages.trainer(after: finished, on: set, threads: threads, from: state?.current)
  }

  /// Does the next step, or the validation that is due.
  ///
  /// - Returns: nil if the training is at its end.
  /// - Throws: ``TrainingError/diverged(epoch:step:stepCount:learningRate:)``, after which the
  ///   training cannot go on.
  package func advance() throws(TrainingError) -> Trainer.Event? {
    if let event = try current.advance() { return event }
    guard !isLastStage, let result = current.result else { return nil }
    finished.append(FinishedStage(epochs: result.epochs, parameters: result.parameters))
    current = try stages.trainer(after: finished, on: set, threads: threads, from: nil)
    return try current.advance()
  }

  /// A copy of everything that the rest of the training depends on.
  ///
  /// - Throws: ``TrainingError/diverged(epoch:step:stepCount:learningRate:)`` if there is a number
  ///   in it that is not finite.
  package func state() throws(TrainingError) -> TrainingState {
    TrainingState(finished: finished, current: try current.state())
  }

  /// The best so far of the last stage; nil before the end of its first epoch.
  package var result: TrainingResult? { isLastStage ? current.result : nil }

  /// Multiply-accumulates of the forward passes over the training images that are done, and of all
  /// of them: what share of the time is over.
  package var work: (done: Double, total: Double) {
    let perStage = stages.map { stage in
      let recipe = stage.recipe
      let images =
        set.count - recipe.validationCount + recipe.syntheticCount(imageCount: set.count)
      return Double(images) * Double(recipe.epochs)
        * Double(recipe.network.multiplyAccumulateCount)
    }
    let share = Double(current.step) / Double(current.stepsPerEpoch * current.recipe.epochs)
    let done = perStage[..<finished.count].reduce(0, +) + share * perStage[finished.count]
    return (done, perStage.reduce(0, +))
  }

  private var isLastStage: Bool { finished.count == stages.count - 1 }
}

extension [TrainingStage] {
  /// The stage that is next after those.
  fileprivate func trainer(
    after finished: [FinishedStage], on set: LabelledImages, threads: Int, from state: StageState?
  ) throws(TrainingError) -> Trainer {
    let stage = self[finished.count]
    let teachers = stage.teachers.map { position in
      let teacher = ParameterBuffer(self[position].recipe.network.folded)
      teacher.parameters = finished[position].parameters
      return teacher
    }
    return try Trainer(stage.recipe, on: set, teachers: teachers, threads: threads, from: state)
  }
}

extension Kernels {
  /// - Throws: ``TrainingError/processor(kernels:)`` if these are too slow to train with.
  package func requireFusedMultiplyAdd() throws(TrainingError) {
    guard hasFusedMultiplyAdd else { throw .processor(kernels: name) }
  }
}
