import LeNetModel

extension Recipe {
  /// Classes that a label, which is a byte, can tell apart.
  private static let mostClasses = 256

  /// In the order in which mistakes are told: of these sections and keys before all others.
  private static let checkedKeys: [RecipeKey] = {
    let first = [
      "epochs", "batch_size", "validation_images", "learning_rate", "weight_decay", "optimizer",
      "schedule", "synthetic_share", "average_decay", "dropout", "augmentation",
      "distillation.versions", "distillation.weight",
    ].flatMap { name in RecipeKey.all.filter { $0.name == name || $0.section == name } }
    return first + RecipeKey.all.filter { key in !first.contains { $0.name == key.name } }
  }()

  /// - Throws: ``TrainingError/hyperparameter(name:found:expected:)`` for the first value out of
  ///   range; its name is the dotted key that recipe files have for the value. Teachers' recipes
  ///   are not looked into: each is checked by itself.
  package func check() throws(TrainingError) {
    try requirePictures()
    for key in Self.checkedKeys {
      if let value = key.value(in: self), !value.isAllowed {
        throw .hyperparameter(name: key.name, found: value.text, expected: key.range)
      }
      guard
        key.name != "dropout" || dropout == 0
          || network.layers.indices.contains(where: network.isHiddenActivation)
      else {
        throw .hyperparameter(
          name: key.name, found: "\(dropout)",
          expected: "0 for a network without hidden dense layers")
      }
    }
    guard let distillation else { return }
    guard (1...100).contains(distillation.teachers.count) else {
      throw .hyperparameter(
        name: "distillation.teachers", found: "\(distillation.teachers.count) recipes",
        expected: "1 to 100 recipes")
    }
    for teacher in distillation.teachers {
      try requireSameSignature(teacher)
      // One that had seen the validation images would pass on what it learned from them.
      for key in RecipeKey.all where ["validation_images", "validation_seed"].contains(key.name) {
        guard let expected = key.value(in: self), let found = key.value(in: teacher),
          found != expected
        else { continue }
        throw .hyperparameter(
          name: "distillation.teachers.\(key.name)", found: found.text,
          expected: "\(expected.text), as the network that they teach")
      }
    }
  }

  /// What is read and told apart must be what labels, distorters and drawn digits can do.
  private func requirePictures() throws(TrainingError) {
    guard network.classCount <= Self.mostClasses else {
      throw .hyperparameter(
        name: "network", found: "of \(network.classCount) classes",
        expected: "a network of at most \(Self.mostClasses) classes, as many as labels tell apart")
    }
    let digits = Signature.digits
    if let width = augmentation?.strokeWidth, width != 0, !network.signature.readsInk {
      throw .hyperparameter(
        name: "augmentation.stroke_width", found: "\(width)",
        expected: "0 for a network whose preparation is not digit: only ink on black has strokes")
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
}
