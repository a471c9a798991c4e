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
  /// Better than every epoch before: more accurate on the validation images, or as accurate with
  /// a lower loss.
  package let isBest: Bool
}

package struct TrainingResult: Sendable {
  /// Of the best epoch; finite. One for each of ``LeNetModel/Network/parametricIndices``.
  package let parameters: [FloatParameters]
  package let epochs: [EpochRecord]
  /// The epoch whose parameters these are.
  package let best: EpochRecord
  /// The recipe and what came of it, under keys that begin with `training.`.
  package let provenance: [String: String]
}
