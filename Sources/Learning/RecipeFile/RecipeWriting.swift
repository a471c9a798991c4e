import Training

extension Recipe {
  /// The recipe as YAML, line by line, in the order of ``keys``. Not left to the YAML library: the
  /// bytes are part of model files and must not change with its version.
  var lines: [String] {
    var lines = network.lines
    lines += block("optimizer", optimizer.lines)
    lines.append("learning_rate: \(decimal(learningRate))")
    lines += block("schedule", schedule.lines)
    lines.append("weight_decay: \(decimal(weightDecay))")
    lines.append("batch_size: \(batchSize)")
    lines.append("epochs: \(epochs)")
    if let augmentation { lines += block("augmentation", augmentation.lines) }
    if syntheticShare > 0 { lines.append("synthetic_share: \(decimal(syntheticShare))") }
    if let averageDecay { lines.append("average_decay: \(decimal(averageDecay))") }
    if dropout > 0 { lines.append("dropout: \(decimal(dropout))") }
    if let distillation { lines += block("distillation", distillation.lines) }
    lines.append("validation_images: \(validationCount)")
    lines.append("validation_seed: \(validationSeed)")
    lines.append("seed: \(seed)")
    return lines
  }
}

extension Optimizer {
  fileprivate var lines: [String] {
    switch self {
    case .sgd(let momentum):
      ["kind: sgd", "momentum: \(decimal(momentum))"]
    case .adamW(let beta1, let beta2, let epsilon):
      [
        "kind: adamw", "beta1: \(decimal(beta1))", "beta2: \(decimal(beta2))",
        "epsilon: \(decimal(epsilon))",
      ]
    }
  }
}

extension Schedule {
  fileprivate var lines: [String] {
    switch self {
    case .constant: ["kind: constant"]
    case .oneCycle(let warmUp): ["kind: one-cycle", "warm_up: \(decimal(warmUp))"]
    }
  }
}

extension Augmentation {
  fileprivate var lines: [String] {
    [
      "rotation_degrees: \(decimal(rotationDegrees))", "scale: \(decimal(scale))",
      "shear: \(decimal(shear))", "translation: \(decimal(translation))",
      "elastic_amplitude: \(decimal(elasticAmplitude))",
      "elastic_sigma: \(decimal(elasticSigma))", "stroke_width: \(decimal(strokeWidth))",
    ]
  }
}

extension Distillation {
  fileprivate var lines: [String] {
    [
      "temperature: \(decimal(temperature))", "weight: \(decimal(weight))",
      "versions: \(versions)",
    ]
      + block(
        "teachers",
        teachers.flatMap { teacher in
          teacher.lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
        })
  }
}

/// A key whose value takes lines of its own.
func block(_ key: String, _ lines: [String]) -> [String] {
  ["\(key):"] + lines.map { "  " + $0 }
}

/// The shortest text that is read as the same number; with a point, without which YAML 1.1 takes
/// numbers with an exponent for text.
func decimal(_ value: Double) -> String {
  // The sum is 0 for -0, which is the same number.
  let text = "\(value + 0)"
  guard !text.contains("."), let exponent = text.firstIndex(of: "e") else { return text }
  return text[..<exponent] + ".0" + text[exponent...]
}
