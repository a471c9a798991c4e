import ConfigurationText

extension SweepMetric {
  init(decoding file: Mapping, _ warnings: inout [SweepWarning]) throws(ConfigurationError) {
    let ignored = ["impute", "impute_while_running"]
    try file.expect(["name", "goal", "weights", "target"] + ignored)
    warnings += ignored.compactMap { file[$0] }.map { .ignoredKey($0.place, key: $0.key) }
    let entry = try file.required("name", MetricName.expectation)
    guard let written = entry.node.text, let name = MetricName(written) else {
      throw entry.error(MetricName.expectation)
    }
    if written.lowercased().contains("test") {
      warnings.append(.testMetric(entry.place, name: written))
    } else if MetricName.bare(written) != MetricName.bare(name.rawValue) {
      warnings.append(.foreignName(entry.place, key: "metric \(written)", meaning: name.rawValue))
    }
    let goal: Goal
    if let written = file["goal"] {
      goal = try written.choice()
    } else {
      goal = .minimize
      if !name.isLoss { warnings.append(.minimized(entry.place, metric: written)) }
    }
    let target = try file["target"]?.number()
    if name != .score, let weights = file["weights"] {
      throw .refused(weights.place, key: weights.key, reason: "is for the metric score alone")
    }
    let quantity: Quantity =
      switch name {
      case .validationAccuracy: .validationAccuracy
      case .validationLoss: .validationLoss
      case .trainingLoss: .trainingLoss
      case .score:
        .score(
          try ScoreWeights(
            decoding: file.required("weights", ScoreWeights.expectation).mapping()))
      }
    self.init(name: written, quantity: quantity, goal: goal, target: target)
  }
}

private enum MetricName: String, CaseIterable {
  case validationAccuracy = "val_accuracy"
  case validationLoss = "val_loss"
  case trainingLoss = "train_loss"
  case score

  static let expectation = enumeration(allCases.map(\.rawValue), "or")

  var isLoss: Bool { self == .validationLoss || self == .trainingLoss }

  static func bare(_ name: String) -> String { name.lowercased().filter { !"_-./ ".contains($0) } }

  /// A metric by any of the names in use for it.
  init?(_ name: String) {
    switch MetricName.bare(name) {
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
