import LeNetModel

extension Recipe {
  /// Today's best recipe for ``Network/lenet5``; every number was chosen on the validation split.
  package static let `default` = Recipe(
    network: .lenet5, optimizer: .adamW, learningRate: 3e-3,
    schedule: .oneCycle(warmUp: 0.2), weightDecay: 1e-2, batchSize: 64, epochs: 25,
    augmentation: Augmentation(
      rotationDegrees: 10, scale: 0.1, shear: 0.1, translation: 1.5),
    averageDecay: 0.999, validationCount: 5000, seed: 1)

  /// ``Network/original`` as it is usually trained: plain gradient descent on the images as they
  /// are.
  package static let original = Recipe(
    network: .original, optimizer: .sgd(momentum: 0.9), learningRate: 0.02,
    schedule: .constant, batchSize: 64, epochs: 20, validationCount: 5000, seed: 1)
}
