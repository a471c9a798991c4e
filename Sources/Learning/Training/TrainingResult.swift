package import LeNetModel

/// How one epoch went.
package struct EpochRecord: Hashable, Sendable {
  /// From 1.
  package let epoch: Int
  /// Mean cross-entropy of the images as they were trained on, in nats.
  package let trainingLoss: Double
  package let validationLoss: Double
  /// 0 to 1.
  package let validationAccuracy: Double
  /// Of the last update.
  package let learningRate: Double
  /// Trained on, per second of the epoch without its validation.
  package let imagesPerSecond: Double
  /// Spent on the epoch's steps and its validation.
  package let seconds: Double
  /// Better than every epoch before: more accurate on the validation images, or as accurate with
  /// a lower loss.
  package let isBest: Bool

  package init(
    epoch: Int, trainingLoss: Double, validationLoss: Double, validationAccuracy: Double,
    learningRate: Double, imagesPerSecond: Double, seconds: Double, isBest: Bool
  ) {
    self.epoch = epoch
    self.trainingLoss = trainingLoss
    self.validationLoss = validationLoss
    self.validationAccuracy = validationAccuracy
    self.learningRate = learningRate
    self.imagesPerSecond = imagesPerSecond
    self.seconds = seconds
    self.isBest = isBest
  }
}

extension EpochRecord {
  /// What a model says of the epoch it was taken from.
  var provenance: [String: String] {
    [
      "training.best_epoch": "\(epoch)",
      "training.best_epoch_is":
        "the most accurate on the validation images; of equals, the one of the lowest loss there",
      "training.validation_accuracy": "\(validationAccuracy)",
      "training.validation_loss": "\(validationLoss)",
      "training.loss": "\(trainingLoss)",
    ]
  }
}

package struct TrainingResult: Sendable {
  /// What is left of the recipe's network: folded.
  package let network: Network
  /// Of the best epoch. One for each of the network's ``LeNetModel/Network/parametricIndices``.
  package let parameters: [FloatParameters]
  package let epochs: [EpochRecord]
  /// The epoch whose parameters these are.
  package let best: EpochRecord
  /// The recipe and what came of it, under keys that begin with `training.`.
  package let provenance: [String: String]
}
