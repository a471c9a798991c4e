/// Why a training cannot start or go on.
package enum TrainingError: Error, Hashable, Sendable {
  case hyperparameter(name: String, found: String, expected: String)
  /// The validation split would leave no image to train on.
  case validationSplit(validationCount: Int, imageCount: Int)
  /// The loss or a parameter was no finite number after this update. Epoch and step count from 1.
  case diverged(epoch: Int, step: Int, stepCount: Int, learningRate: Double)
}

extension TrainingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .hyperparameter(let name, let found, let expected):
      "\(name) is \(found), expected \(expected)"
    case .validationSplit(let validationCount, let imageCount):
      "\(validationCount) validation images of \(imageCount) leave none to train on; "
        + "set aside fewer or use a larger set"
    case .diverged(let epoch, let step, let stepCount, let learningRate):
      "training diverged in epoch \(epoch), step \(step) of \(stepCount), at learning rate "
        + "\(learningRate): the loss or a parameter is not finite; lower the learning rate"
    }
  }
}
