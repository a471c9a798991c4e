import LeNetModel

extension Recipe {
  /// Today's best recipe for ``LeNetModel/Network/lenet5``; its numbers were chosen on the
  /// validation split.
  package static let `default` = Recipe(
    network: .lenet5, optimizer: .adamW, learningRate: 1.2e-3,
    schedule: .oneCycle(warmUp: 0.2), weightDecay: 0.05, batchSize: 32, epochs: 25,
    augmentation: Augmentation(
      rotationDegrees: 12, scale: 0.12, shear: 0.12, translation: 2),
    averageDecay: 0.999, validationCount: 5000, seed: 1)

  /// ``LeNetModel/Network/original`` as it is usually trained: gradient descent with momentum on
  /// the images as they are.
  package static let original = Recipe(
    network: .original, optimizer: .sgd(momentum: 0.9), learningRate: 0.02,
    schedule: .constant, batchSize: 64, epochs: 20, validationCount: 5000, seed: 1)
}
