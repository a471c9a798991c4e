import FloatInference
package import LeNetModel

/// What a stage of a training has come to after some of its steps: with recipe, teachers and images,
/// everything that the rest of it depends on.
///
/// Random numbers have no state: they follow from the recipe's seed, the epoch and the image.
package struct StageState: Hashable, Sendable {
  /// Updates so far, of all epochs.
  package var step: Int
  /// Of the images of the epoch under way so far.
  package var lossSum: Double
  /// Spent on the steps of the epoch under way; only its record depends on it.
  package var seconds: Double
  /// One for each epoch that is done.
  package var epochs: [EpochRecord]
  /// One for each of the network's ``FloatInference/ParameterLayout/all``, in order, as in all that
  /// follow: with batch normalization and its running statistics, not folded.
  package var parameters: [FloatParameters]
  package var optimizer: Update.State
  /// Nil if the recipe has no average.
  package var average: WeightAverage.State?
  /// What was validated after the best epoch so far; nil before the end of the first.
  package var best: [FloatParameters]?

  package init(
    step: Int, lossSum: Double, seconds: Double, epochs: [EpochRecord],
    parameters: [FloatParameters], optimizer: Update.State, average: WeightAverage.State?,
    best: [FloatParameters]?
  ) {
    self.step = step
    self.lossSum = lossSum
    self.seconds = seconds
    self.epochs = epochs
    self.parameters = parameters
    self.optimizer = optimizer
    self.average = average
    self.best = best
  }
}

extension StageState {
  /// Whether a training can go on from it: a number that is not finite spreads to all others.
  var isFinite: Bool {
    let scalars =
      [lossSum, seconds, optimizer.power1, optimizer.power2] + epochs.flatMap(\.numbers)
    return scalars.allSatisfy(\.isFinite) && tensors.joined().allSatisfy(\.isFinite)
  }

  /// - Throws: ``TrainingError/state(_:)`` if no training by the recipe comes to this state.
  func check(against recipe: Recipe, stepsPerEpoch: Int) throws(TrainingError) {
    guard tensors.allSatisfy({ $0.fits(recipe.network) }) else { throw .state(.tensorShapes) }
    guard (average == nil) == (recipe.averageDecay == nil), average?.updates ?? step == step else {
      throw .state(.average)
    }
    guard epochs.count <= recipe.epochs, epochs.areNumbered else { throw .state(.epochs) }
    guard (best == nil) == epochs.isEmpty, epochs.first?.isBest ?? true else {
      throw .state(.bestEpoch)
    }
    let done = epochs.count * stepsPerEpoch
    let possible = done...(epochs.count == recipe.epochs ? done : done + stepsPerEpoch)
    guard possible.contains(step) else { throw .state(.step(found: step, expected: possible)) }
    guard isFinite else { throw .state(.notFinite) }
  }

  private var tensors: [[FloatParameters]] {
    [parameters, optimizer.first, optimizer.second]
      + [average?.average, best].compactMap { $0 }
  }
}

extension [EpochRecord] {
  var areNumbered: Bool { enumerated().allSatisfy { $0.element.epoch == $0.offset + 1 } }
}

extension EpochRecord {
  var numbers: [Double] {
    [
      trainingLoss, validationLoss, validationAccuracy, learningRate, imagesPerSecond, seconds,
    ]
  }
}

extension [FloatParameters] {
  func fits(_ network: Network) -> Bool {
    let spans = ParameterLayout(network).all
    return count == spans.count
      && zip(spans, self).allSatisfy { span, parameters in
        parameters.weights.count == span.weights.count && parameters.bias.count == span.bias.count
      }
  }
}

extension FloatParameters {
  var isFinite: Bool {
    weights.allSatisfy(\.isFinite) && bias.allSatisfy(\.isFinite)
  }
}
