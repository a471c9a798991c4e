import LeNetModel

extension Recipe {
  /// - Throws: ``TrainingError/hyperparameter(name:found:expected:)`` for the first value out of
  ///   range; its name is the dotted key that recipe files have for the value. Teachers' recipes
  ///   are not looked into: each is checked by itself.
  package func check() throws(TrainingError) {
    try require(1...100_000, epochs, "epochs")
    try require(1...4096, batchSize, "batch_size")
    try require(1...Int(Int32.max), validationCount, "validation_images")
    try requirePositive(learningRate, upTo: 100, "learning_rate")
    try requireFraction(weightDecay, "weight_decay")
    switch optimizer {
    case .sgd(let momentum): try requireFraction(momentum, "optimizer.momentum")
    case .adamW(let beta1, let beta2, let epsilon):
      try requireFraction(beta1, "optimizer.beta1")
      try requireFraction(beta2, "optimizer.beta2")
      try requirePositive(epsilon, upTo: 1, "optimizer.epsilon")
    }
    if case .oneCycle(let warmUp) = schedule { try requireFraction(warmUp, "schedule.warm_up") }
    try require(0...1, syntheticShare, "synthetic_share")
    if let averageDecay { try requireFraction(averageDecay, "average_decay") }
    try requireFraction(dropout, "dropout")
    guard dropout == 0 || network.layers.indices.contains(where: network.hasDropout) else {
      throw .hyperparameter(
        name: "dropout", found: "\(dropout)",
        expected: "0 for a network without hidden dense layers")
    }
    if let augmentation {
      try require(0...180, augmentation.rotationDegrees, "augmentation.rotation_degrees")
      try require(0...0.9, augmentation.scale, "augmentation.scale")
      try require(0...2, augmentation.shear, "augmentation.shear")
      try require(0...28, augmentation.translation, "augmentation.translation")
      try require(0...5, augmentation.elasticAmplitude, "augmentation.elastic_amplitude")
      try require(
        Augmentation.elasticSigmaRange, augmentation.elasticSigma, "augmentation.elastic_sigma")
      try require(0...2, augmentation.strokeWidth, "augmentation.stroke_width")
    }
    if let distillation {
      try require(1...1000, distillation.versions, "distillation.versions")
      try require(0...1, distillation.weight, "distillation.weight")
      try requirePositive(distillation.temperature, upTo: 1000, "distillation.temperature")
      try require(1...100, distillation.teachers.count, "distillation.teachers", unit: " recipes")
      for teacher in distillation.teachers { try requireSameSplit(teacher) }
    }
  }

  /// A teacher that had seen the validation images would pass on what it learned from them.
  private func requireSameSplit(_ teacher: Recipe) throws(TrainingError) {
    guard teacher.validationCount == validationCount else {
      throw .hyperparameter(
        name: "distillation.teachers.validation_images", found: "\(teacher.validationCount)",
        expected: "\(validationCount), as the network that they teach")
    }
    guard teacher.validationSeed == validationSeed else {
      throw .hyperparameter(
        name: "distillation.teachers.validation_seed", found: "\(teacher.validationSeed)",
        expected: "\(validationSeed), as the network that they teach")
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
    _ allowed: ClosedRange<Value>, _ value: Value, _ name: String, unit: String = ""
  ) throws(TrainingError) {
    guard allowed.contains(value) else {
      throw .hyperparameter(
        name: name, found: "\(value)\(unit)",
        expected: "\(allowed.lowerBound) to \(allowed.upperBound)\(unit)")
    }
  }
}
