package import Dataset
import ElementaryFunctions
import FloatInference
import LeNetModel

/// A training under way: everything that the next epoch depends on.
package final class Trainer {
  private let recipe: Recipe
  private let source: TrainingImages
  private let validation: LabelledImages
  /// Indices of the images to train on, in ascending order; drawn digits follow the set's.
  private let trainingImages: [Int]
  private let stepCount: Int

  private let parameters: ParameterBuffer
  private let average: WeightAverage?
  private let trainingStep: TrainingStep
  private let evaluator: FloatEvaluator
  private var step = 0

  /// Trains by the recipe; the result depends on recipe and images only, not on the threads.
  ///
  /// - Parameters:
  ///   - set: training and validation images together.
  ///   - threads: at least one is used.
  ///   - progress: called after each epoch.
  /// - Throws: ``TrainingError`` if the recipe is out of range or leaves nothing to train on, or
  ///   the training diverges.
  package static func train(
    _ recipe: Recipe, on set: LabelledImages, threads: Int,
    progress: (EpochRecord) -> Void = { _ in }
  ) throws(TrainingError) -> TrainingResult {
    var teachers: [ParameterBuffer] = []
    for teacher in recipe.distillation?.teachers ?? [] {
      let buffer = ParameterBuffer(teacher.network)
      buffer.parameters = try train(teacher, on: set, threads: threads, progress: progress)
        .parameters
      teachers.append(buffer)
    }
    let trainer = try Trainer(recipe, set, teachers, threads: threads)
    let best = ParameterBuffer(recipe.network)
    var epochs: [EpochRecord] = []
    var bestRecord: EpochRecord?
    for epoch in 1...recipe.epochs {
      let record = try trainer.runEpoch(epoch, after: bestRecord)
      if record.isBest {
        best.copy(from: trainer.candidate)
        bestRecord = record
      }
      epochs.append(record)
      progress(record)
    }
    let chosen = bestRecord ?? epochs[0]
    return TrainingResult(
      parameters: best.parameters, epochs: epochs, best: chosen,
      provenance: recipe.provenance.merging(chosen.provenance) { $1 })
  }

  private init(
    _ recipe: Recipe, _ set: LabelledImages, _ teachers: [ParameterBuffer], threads: Int
  ) throws(TrainingError) {
    try recipe.check()
    guard recipe.validationCount < set.count else {
      throw .validationSplit(
        validationCount: recipe.validationCount, imageCount: set.count)
    }
    self.recipe = recipe
    var shuffled = Array(0..<set.count)
    var generator = SplitMix64(seed: recipe.validationSeed, .validationSplit)
    generator.shuffle(&shuffled)
    validation = set.subset(shuffled[..<recipe.validationCount].sorted())
    let drawnCount = recipe.syntheticCount(imageCount: set.count)
    trainingImages =
      shuffled[recipe.validationCount...].sorted() + (set.count..<set.count + drawnCount)
    stepCount = (trainingImages.count + recipe.batchSize - 1) / recipe.batchSize

    parameters = ParameterBuffer(recipe.network)
    parameters.initialize(seed: recipe.seed)
    let update = Update(parameters, recipe.optimizer, weightDecay: recipe.weightDecay)
    average = recipe.averageDecay.map { WeightAverage(recipe.network, decay: $0) }
    let team = ThreadTeam(threads: threads)
    let source = TrainingImages(set, recipe, workers: team.threadCount)
    self.source = source
    let teaching = recipe.distillation.map { distillation in
      (
        distillation: distillation,
        targets: Teachers(
          teachers, images: source, versions: distillation.versions,
          workers: team.threadCount) as any TargetSource
      )
    }
    let batch = BatchGradient(
      parameters, source: source, teaching: teaching,
      batchSize: min(recipe.batchSize, trainingImages.count),
      team: team)
    trainingStep = TrainingStep(
      parameters, batch: batch, update: update, average: average, team: team)
    evaluator = FloatEvaluator(average?.average ?? parameters, threads: threads)
  }

  /// What is validated and kept: the average where there is one.
  private var candidate: ParameterBuffer { average?.average ?? parameters }

  private func runEpoch(
    _ epoch: Int, after best: EpochRecord?
  ) throws(TrainingError) -> EpochRecord {
    var order = trainingImages
    var generator = SplitMix64(seed: recipe.seed, .order, epoch: epoch)
    generator.shuffle(&order)
    source.begin(epoch: epoch, order: order)

    let start = ContinuousClock.now
    var loss = 0.0
    var rate = 0.0
    for position in 0..<stepCount {
      let first = position * recipe.batchSize
      let positions = first..<min(first + recipe.batchSize, order.count)
      rate =
        recipe.learningRate
        * recipe.schedule.factor(step: step, of: stepCount * recipe.epochs)
      let batchLoss = trainingStep.run(positions, learningRate: rate)
      step += 1
      guard batchLoss.isFinite else { throw diverged(epoch, position, rate) }
      loss += batchLoss
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard candidate.isFinite else { throw diverged(epoch, stepCount - 1, rate) }

    let evaluation = evaluator.evaluate(validation)
    let (accuracy, validationLoss) = (evaluation.accuracy, evaluation.loss)
    return EpochRecord(
      epoch: epoch, trainingLoss: loss / Double(order.count), validationLoss: validationLoss,
      validationAccuracy: accuracy, learningRate: rate,
      imagesPerSecond: Double(order.count) / seconds,
      isBest: best.map {
        (accuracy, -validationLoss) > ($0.validationAccuracy, -$0.validationLoss)
      } ?? true)
  }

  private func diverged(_ epoch: Int, _ position: Int, _ rate: Double) -> TrainingError {
    .diverged(epoch: epoch, step: position + 1, stepCount: stepCount, learningRate: rate)
  }
}

extension ParameterBuffer {
  fileprivate var isFinite: Bool { (0..<layout.count).allSatisfy { base[$0].isFinite } }
}

extension EpochRecord {
  /// What a model says of the epoch it was taken from.
  var provenance: [String: String] {
    [
      "training.best_epoch": "\(epoch)",
      "training.validation_accuracy": "\(validationAccuracy)",
      "training.validation_loss": "\(validationLoss)",
      "training.loss": "\(trainingLoss)",
    ]
  }
}
