package import LeNetModel

/// Why a training cannot start or go on.
package enum TrainingError: Error, Hashable, Sendable {
  case hyperparameter(name: String, found: String, expected: String)
  /// The validation split would leave no image to train on.
  /// The set says which images are set aside, and the recipe another number.
  case heldOut(found: Int, expected: Int)
  case validationSplit(validationCount: Int, imageCount: Int)
  /// The network reads others.
  case imageShape(found: Shape, expected: Shape)
  /// The images are of so many classes, and the network tells others apart.
  case classCount(found: Int, expected: Int)
  /// Every image has the same label.
  case oneLabel(UInt8, imageCount: Int)
  /// Without fused multiply-add in hardware a training would take about seventy times as long.
  case processor(kernels: String)
  /// A state to go on from that no training by the recipe comes to.
  case state(StateMismatch)
  /// The loss or a parameter was no finite number after this update. Epoch and step count from 1.
  case diverged(epoch: Int, step: Int, stepCount: Int, learningRate: Double)
}

/// What a training by the recipe would have otherwise.
package enum StateMismatch: Hashable, Sendable {
  case stages
  case tensorShapes
  case average
  case bestEpoch
  case epochs
  case step(found: Int, expected: ClosedRange<Int>)
  case notFinite
}

extension TrainingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .hyperparameter(let name, let found, let expected):
      "\(name) is \(found), expected \(expected)"
    case .heldOut(let found, let expected):
      "validation_images is \(found), expected \(expected), as many as the dataset sets aside; or none"
    case .validationSplit(let validationCount, let imageCount):
      "\(validationCount) validation images of \(imageCount) leave none to train on; "
        + "set aside fewer or use a larger set"
    case .imageShape(let found, let expected):
      "the images are \(found), expected \(expected), as the network reads; use other images or another "
        + "network"
    case .classCount(let found, let expected):
      "the images are of \(found) classes, expected \(expected), as the network tells apart; use other "
        + "images or another network"
    case .oneLabel(let label, let imageCount):
      "all \(imageCount) images are labelled \(label), expected more than one digit; check the "
        + "labels' file with 'lenet data verify'"
    case .processor(let kernels):
      "this processor has only the \(kernels) kernels, without a fused multiply-add, with which a "
        + "training would take about seventy times as long; train on an x86-64 with AVX2 and FMA "
        + "(2013 and later) or AVX-512, or on arm64"
    case .state(let mismatch):
      "the state to go on from is none of this recipe: \(mismatch)"
    case .diverged(let epoch, let step, let stepCount, let learningRate):
      "training diverged in epoch \(epoch), step \(step) of \(stepCount), at learning rate "
        + "\(learningRate): the loss or a parameter is not finite; lower the learning rate"
    }
  }
}

extension StateMismatch: CustomStringConvertible {
  package var description: String {
    switch self {
    case .stages: "it has more finished stages than the recipe"
    case .tensorShapes: "its tensors do not have the network's shapes"
    case .average: "it has an average of the parameters and the recipe none, or the reverse"
    case .bestEpoch: "it has a best epoch and no epochs, or the reverse"
    case .epochs: "its epochs are not numbered from 1 to the recipe's at most"
    case .step(let found, let expected):
      "it is at step \(found), expected \(expected.lowerBound) to \(expected.upperBound)"
    case .notFinite: "it holds a number that is not finite"
    }
  }
}
