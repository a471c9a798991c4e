import ConfigurationText

extension SweepMetric {
  init(decoding file: Mapping, _ warnings: inout [SweepWarning]) throws(ConfigurationError) {
    try file.expect(["name", "goal", "weights", "target", "impute"])
    if let entry = file["impute"] { warnings.append(.ignoredKey(entry.place, key: entry.key)) }
    let entry = try file.required("name", MetricName.expectation)
    guard let written = entry.node.text, let name = MetricName(written) else {
      throw entry.error(MetricName.expectation)
    }
    if written.lowercased().contains("test") {
      warnings.append(.testMetric(entry.place, name: written))
    }
    let goal: Goal? = try file["goal"].map { entry throws(ConfigurationError) in
      try entry.choice()
    }
    let target = try file["target"]?.number()
    if name != .score, let weights = file["weights"] {
      throw .refused(weights.place, key: weights.key, reason: "is for the metric score alone")
    }
    switch name {
    case .validationAccuracy:
      self.init(
        name: written, quantity: .validationAccuracy, goal: goal ?? .maximize, target: target)
    case .validationLoss:
      self.init(name: written, quantity: .validationLoss, goal: goal ?? .minimize, target: target)
    case .trainingLoss:
      self.init(name: written, quantity: .trainingLoss, goal: goal ?? .minimize, target: target)
    case .score:
      let weights = try ScoreWeights(
        decoding: file.required("weights", ScoreWeights.expectation).mapping())
      self.init(name: written, quantity: .score(weights), goal: goal ?? .maximize, target: target)
    }
  }
}

private enum MetricName {
  case validationAccuracy, validationLoss, trainingLoss, score

  static let expectation = "val_accuracy, val_loss, train_loss or score"

  /// A metric by any of the names in use for it.
  init?(_ name: String) {
    switch name.lowercased().filter({ !"_-./ ".contains($0) }) {
    case "valaccuracy", "validationaccuracy", "validaccuracy", "valacc", "validationacc",
      "validacc",
      "accuracy", "acc", "testaccuracy", "testacc":
      self = .validationAccuracy
    case "valloss", "validationloss", "validloss", "testloss": self = .validationLoss
    case "loss", "trainloss", "trainingloss": self = .trainingLoss
    case "score": self = .score
    default: return nil
    }
  }
}

extension ScoreWeights {
  fileprivate static let expectation =
    "a mapping of accuracy, flash_bytes, ram_bytes and multiply_accumulates"

  fileprivate init(decoding file: Mapping) throws(ConfigurationError) {
    try file.expect(["accuracy", "flash_bytes", "ram_bytes", "multiply_accumulates"])
    func weight(_ name: String) throws(ConfigurationError) -> Double? {
      try file[name].map { entry throws(ConfigurationError) in try entry.number(in: 0...1e9) }
    }
    self.init(
      accuracy: try weight("accuracy") ?? 1, flashBytes: try weight("flash_bytes") ?? 0,
      ramBytes: try weight("ram_bytes") ?? 0,
      multiplyAccumulates: try weight("multiply_accumulates") ?? 0)
  }
}
