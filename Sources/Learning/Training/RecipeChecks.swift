import LeNetModel

extension Recipe {
  /// Classes that a label, which is a byte, can tell apart.
  private static let mostClasses = 256

  /// - Throws: ``TrainingError/hyperparameter(name:found:expected:)`` for the first value out of
  ///   range; its name is the dotted key that recipe files have for the value. Teachers' recipes
  ///   are not looked into: each is checked by itself.
  package func check() throws(TrainingError) {
    try requirePictures()
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
    guard dropout == 0 || network.layers.indices.contains(where: network.isHiddenActivation) else {
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
      for teacher in distillation.teachers {
        try requireSameSignature(teacher)
        try requireSameSplit(teacher)
      }
    }
  }

  /// What is read and told apart must be what labels, distorter and drawn digits can do.
  private func requirePictures() throws(TrainingError) {
    guard network.classCount <= Self.mostClasses else {
      throw .hyperparameter(
        name: "network", found: "of \(network.classCount) classes",
        expected: "a network of at most \(Self.mostClasses) classes, as many as labels tell apart")
    }
    let digits = Signature.digits
    guard augmentation == nil || network.inputShape == digits.input else {
      throw .hyperparameter(
        name: "augmentation", found: "given",
        expected: "none for a network that reads \(network.inputShape): only pictures of "
          + "\(digits.input) can be distorted")
    }
    guard
      syntheticShare == 0
        || network.inputShape == digits.input
          && network.signature.classNames.starts(with: digits.classNames)
    else {
      throw .hyperparameter(
        name: "synthetic_share", found: "\(syntheticShare)",
        expected: "0 for a network whose classes do not begin with the digits 0 to 9, or that does "
          + "not read \(digits.input)")
    }
  }

  /// A teacher's scores are of the same pictures and classes.
  private func requireSameSignature(_ teacher: Recipe) throws(TrainingError) {
    let (found, expected) = (teacher.network.signature, network.signature)
    guard found.input == expected.input, found.classCount == expected.classCount else {
      throw .hyperparameter(
        name: "distillation.teachers.network",
        found: "of \(found.classCount) classes that reads \(found.input)",
        expected: "one of \(expected.classCount) classes that reads \(expected.input), as the "
          + "network that they teach")
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
