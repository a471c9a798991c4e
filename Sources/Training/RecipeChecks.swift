extension Recipe {
  /// - Throws: ``TrainingError/hyperparameter(name:found:expected:)`` for the first value out of
  ///   range.
  func check() throws(TrainingError) {
    try require(1...100_000, epochs, "epochs")
    try require(1...4096, batchSize, "batch size")
    try require(1...Int(Int32.max), validationCount, "validation images")
    try requirePositive(learningRate, upTo: 100, "learning rate")
    try requireFraction(weightDecay, "weight decay")
    switch optimizer {
    case .sgd(let momentum): try requireFraction(momentum, "momentum")
    case .adamW(let beta1, let beta2, let epsilon):
      try requireFraction(beta1, "beta1")
      try requireFraction(beta2, "beta2")
      try requirePositive(epsilon, upTo: 1, "epsilon")
    }
    if case .oneCycle(let warmUp) = schedule { try requireFraction(warmUp, "warm-up") }
    if let averageDecay { try requireFraction(averageDecay, "average decay") }
    if let augmentation {
      try require(0...180, augmentation.rotationDegrees, "rotation in degrees")
      try require(0...0.9, augmentation.scale, "scale")
      try require(0...2, augmentation.shear, "shear")
      try require(0...28, augmentation.translation, "translation in pixels")
      try require(0...5, augmentation.elasticAmplitude, "elastic amplitude in pixels")
      try require(
        Augmentation.elasticSigmaRange, augmentation.elasticSigma, "elastic sigma in pixels")
      try require(0...2, augmentation.strokeWidth, "stroke width in pixels")
    }
  }

  private func requireFraction(_ value: Double, _ name: String) throws(TrainingError) {
    guard value >= 0, value < 1 else {
      throw .hyperparameter(name: name, found: "\(value)", expected: "0 to less than 1")
    }
  }

  private func requirePositive(
    _ value: Double, upTo limit: Double, _ name: String
  ) throws(TrainingError) {
    guard value > 0, value <= limit else {
      throw .hyperparameter(
        name: name, found: "\(value)", expected: "more than 0, at most \(limit)")
    }
  }

  private func require<Value: Comparable>(
    _ allowed: ClosedRange<Value>, _ value: Value, _ name: String
  ) throws(TrainingError) {
    guard allowed.contains(value) else {
      throw .hyperparameter(
        name: name, found: "\(value)",
        expected: "\(allowed.lowerBound) to \(allowed.upperBound)")
    }
  }
}
