import ElementaryFunctions
package import FloatInference
package import LabelledData
import LeNetModel

/// The training of one network under way, one step at a time: a stage of a training.
///
/// What it ends in depends on recipe and images only: neither on the threads nor on how often it was
/// stopped and continued from its ``state()``.
package final class Trainer {
  /// What one call of ``advance()`` did.
  package enum Event {
    /// One update of the parameters.
    case step
    /// The validation after the last step of an epoch.
    case epoch(EpochRecord)
  }

  package let recipe: Recipe
  /// Updates of an epoch.
  package let stepsPerEpoch: Int
  /// Updates so far, of all epochs.
  package private(set) var step = 0
  /// One for each epoch that is done.
  package private(set) var epochs: [EpochRecord] = []

  /// `confusion[label][prediction]` counts the validation images of the last epoch that is done; nil before
  /// there is one, or one since the training was continued.
  package private(set) var validationConfusion: [[Int]]?

  private let source: TrainingImages
  private let validation: LabelledImages
  /// Indices of the images to train on, in ascending order; drawn digits follow the set's.
  private let trainingImages: [Int]
  /// Nil shows each of them once an epoch.
  private let balance: ClassBalance?
  /// Of the drawn digits.
  private let drawnImages: Range<Int>
  /// Of the images of the epoch under way so far.
  private var lossSum = 0.0
  /// Spent on the steps of the epoch under way.
  private var seconds = 0.0

  private let parameters: ParameterBuffer
  private let update: Update
  private let average: WeightAverage?
  private let best: ParameterBuffer
  private let trainingStep: TrainingStep
  /// The candidate as a model has it; nil if the network has nothing to fold.
  private let folded: ParameterBuffer?
  private let evaluator: FloatEvaluator

  /// - Parameters:
  ///   - set: training and validation images together.
  ///   - teachers: trained, those of the recipe's distillation, of folded networks.
  ///   - threads: at least one is used.
  ///   - state: where to go on from, of a training by the same recipe on the same images; nil
  ///     starts a new one.
  /// - Throws: ``TrainingError`` if the recipe is out of range, the images cannot be trained on, or
  ///   the state is none of this recipe's.
  package init(
    _ recipe: Recipe, on set: LabelledImages, teachers: [ParameterBuffer] = [], threads: Int,
    from state: StageState? = nil
  ) throws(TrainingError) {
    try recipe.check(on: set)
    self.recipe = recipe
    let split = recipe.split(set)
    validation = set.subset(split.validation)
    let drawnCount = recipe.syntheticCount(imageCount: set.count)
    drawnImages = set.count..<set.count + drawnCount
    trainingImages = split.training + drawnImages
    balance =
      recipe.classBalance == 0
      ? nil
      : ClassBalance(
        set, images: split.training, balance: recipe.classBalance, seed: recipe.seed,
        firstNumber: drawnImages.upperBound)
    stepsPerEpoch = (trainingImages.count + recipe.batchSize - 1) / recipe.batchSize

    parameters = ParameterBuffer(recipe.network)
    parameters.initialize(seed: recipe.seed)
    update = Update(parameters, recipe.optimizer, weightDecay: recipe.weightDecay)
    average = recipe.averageDecay.map { WeightAverage(recipe.network, decay: $0) }
    best = ParameterBuffer(recipe.network)
    let batchSize = min(recipe.batchSize, trainingImages.count)
    let team = ThreadTeam(threads: min(threads, BatchGradient.groupCount(batchSize)))
    let source = TrainingImages(
      set, recipe, workers: team.threadCount, balance: balance)
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
      dropout: recipe.dropout > 0 || recipe.network.hasDropoutLayers
        ? (rate: recipe.dropout, masks: source) : nil,
      labelSmoothing: recipe.labelSmoothing, batchSize: batchSize, team: team)
    trainingStep = TrainingStep(
      parameters, batch: batch, update: update, average: average, team: team)
    folded = recipe.network.isFolded ? nil : ParameterBuffer(recipe.network.folded)
    evaluator = FloatEvaluator(folded ?? average?.average ?? parameters, threads: threads)

    if let state {
      try state.check(against: recipe, stepsPerEpoch: stepsPerEpoch)
      restore(state)
    }
    shuffleForEpoch()
  }

  /// Does the next step, or the validation that is due.
  ///
  /// - Returns: nil if the training is at its end.
  /// - Throws: ``TrainingError/diverged(epoch:step:stepCount:learningRate:)``, after which the
  ///   training cannot go on.
  package func advance() throws(TrainingError) -> Event? {
    guard epochs.count < recipe.epochs else { return nil }
    if stepInEpoch < stepsPerEpoch {
      try runStep()
      return .step
    }
    return .epoch(try finishEpoch())
  }

  /// The best so far; nil before the end of the first epoch.
  package var result: TrainingResult? {
    bestRecord.map {
      TrainingResult(
        network: recipe.network.folded, parameters: best.foldedParameters, epochs: epochs, best: $0,
        provenance: recipe.provenance.merging($0.provenance) { $1 })
    }
  }

  /// A copy of everything that the rest of the training depends on.
  ///
  /// - Throws: ``TrainingError/diverged(epoch:step:stepCount:learningRate:)`` if there is a number
  ///   in it that is not finite.
  package func state() throws(TrainingError) -> StageState {
    let state = StageState(
      step: step, lossSum: lossSum, seconds: seconds, epochs: epochs,
      parameters: parameters.parameters, optimizer: update.state, average: average?.state,
      best: epochs.isEmpty ? nil : best.parameters)
    guard state.isFinite else { throw diverged(after: stepInEpoch) }
    return state
  }

  private func restore(_ state: StageState) {
    (step, lossSum, seconds, epochs) = (state.step, state.lossSum, state.seconds, state.epochs)
    parameters.parameters = state.parameters
    update.state = state.optimizer
    if let averageState = state.average { average?.state = averageState }
    if let bestParameters = state.best { best.parameters = bestParameters }
  }

  private func runStep() throws(TrainingError) {
    let start = ContinuousClock.now
    let first = stepInEpoch * recipe.batchSize
    let positions = first..<min(first + recipe.batchSize, trainingImages.count)
    let loss = trainingStep.run(positions, learningRate: learningRate(step: step))
    guard loss.isFinite else { throw diverged(after: stepInEpoch + 1) }
    lossSum += loss
    step += 1
    seconds += (ContinuousClock.now - start) / .seconds(1)
  }

  private func finishEpoch() throws(TrainingError) -> EpochRecord {
    let start = ContinuousClock.now
    guard candidate.isFinite else { throw diverged(after: stepsPerEpoch) }
    folded?.parameters = candidate.foldedParameters
    guard folded?.isFinite ?? true else { throw diverged(after: stepsPerEpoch) }
    let evaluation = evaluator.evaluate(validation)
    let (accuracy, loss) = (evaluation.accuracy, evaluation.loss)
    guard loss.isFinite else { throw diverged(after: stepsPerEpoch) }
    validationConfusion = evaluation.confusion
    let record = EpochRecord(
      epoch: epochs.count + 1, trainingLoss: lossSum / Double(trainingImages.count),
      validationLoss: loss,
      validationAccuracy: accuracy, learningRate: learningRate(step: step - 1),
      imagesPerSecond: imagesPerSecond,
      seconds: seconds + (ContinuousClock.now - start) / .seconds(1),
      isBest: bestRecord.map {
        (accuracy, -loss) > ($0.validationAccuracy, -$0.validationLoss)
      } ?? true)
    if record.isBest { best.copy(from: candidate) }
    epochs.append(record)
    (lossSum, seconds) = (0, 0)
    shuffleForEpoch()
    return record
  }

  /// Gives the images the order in which the epoch under way takes them.
  private func shuffleForEpoch() {
    let epoch = epochs.count + 1
    var order = balance.map { $0.showings(epoch: epoch) + drawnImages } ?? trainingImages
    var generator = SplitMix64(seed: recipe.seed, .order, epoch: epoch)
    generator.shuffle(&order)
    source.begin(epoch: epoch, order: order)
  }

  private func learningRate(step: Int) -> Double {
    recipe.learningRate
      * recipe.schedule.factor(step: step, of: stepsPerEpoch * recipe.epochs)
  }

  /// What is validated and kept: the average where there is one.
  private var candidate: ParameterBuffer { average?.average ?? parameters }

  private var bestRecord: EpochRecord? { epochs.last(where: \.isBest) }

  /// - Parameter step: of the epoch under way, from 1.
  private func diverged(after step: Int) -> TrainingError {
    .diverged(
      epoch: epochs.count + 1, step: step, stepCount: stepsPerEpoch,
      learningRate: learningRate(step: max(epochs.count * stepsPerEpoch + step - 1, 0)))
  }
}

/// How far the epoch under way is.
extension Trainer {
  /// Updates done.
  package var stepInEpoch: Int { step - epochs.count * stepsPerEpoch }

  /// Images trained on.
  package var imagesInEpoch: Int { min(stepInEpoch * recipe.batchSize, trainingImages.count) }

  /// Mean over the images so far; nil before the first step.
  package var meanLoss: Double? { stepInEpoch > 0 ? lossSum / Double(imagesInEpoch) : nil }

  /// Trained on, not counting validation.
  package var imagesPerSecond: Double { Double(imagesInEpoch) / max(seconds, 1e-9) }
}

extension ParameterBuffer {
  fileprivate var isFinite: Bool { (0..<layout.count).allSatisfy { base[$0].isFinite } }
}
