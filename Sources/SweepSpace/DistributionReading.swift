import ConfigurationText
import ElementaryFunctions

/// Reads how a hyperparameter varies.
struct DistributionReader {
  private let file: Mapping
  private let hyperparameter: Hyperparameter
  private let entry: Entry

  /// W&B's names of distributions.
  private enum Name: String, CaseIterable {
    case constant
    case categorical
    case categoricalWithProbabilities = "categorical_w_probabilities"
    case intUniform = "int_uniform"
    case uniform
    case qUniform = "q_uniform"
    case logUniform = "log_uniform"
    case qLogUniform = "q_log_uniform"
    case logUniformValues = "log_uniform_values"
    case qLogUniformValues = "q_log_uniform_values"
    case normal
    case qNormal = "q_normal"
    case logNormal = "log_normal"
    case qLogNormal = "q_log_normal"

    var hasQuantum: Bool { rawValue.hasPrefix("q_") }
  }

  /// - Parameter entry: of the parameter, whose mapping is `file`.
  init(_ file: Mapping, of hyperparameter: Hyperparameter, at entry: Entry) {
    self.file = file
    self.hyperparameter = hyperparameter
    self.entry = entry
  }

  func read(_ warnings: inout [SweepWarning]) throws(ConfigurationError) -> Distribution {
    try file.expect([
      "distribution", "value", "values", "probabilities", "min", "max", "mu", "sigma", "q",
    ])
    let name: Name
    if let written = file["distribution"] {
      name = try written.choice()
    } else {
      name = try inferredName()
      if name == .intUniform, case .number = hyperparameter.domain {
        warnings.append(.wholeNumbers(entry.place, key: entry.key))
      }
    }
    switch name {
    case .constant:
      try allow("value")
      return .constant(
        try file.required("value", "the value").value(of: hyperparameter))
    case .categorical, .categoricalWithProbabilities:
      try allow("values", "probabilities")
      return try categorical()
    case .intUniform:
      try allow("min", "max")
      return .integers(try wholeBounds())
    default:
      return .continuous(try shape(name), quantum: try quantum(name))
    }
  }

  /// What W&B takes a parameter without a distribution for.
  private func inferredName() throws(ConfigurationError) -> Name {
    if file["value"] != nil { return .constant }
    if file["values"] != nil { return .categorical }
    guard let low = file["min"], let high = file["max"] else {
      throw .refused(
        entry.place, key: entry.key, reason: "expected value, values, or min and max")
    }
    let isWhole = low.isInteger && high.isInteger
    return file["q"] != nil ? .qUniform : isWhole ? .intUniform : .uniform
  }

  /// No key that the distribution has no use for.
  private func allow(_ names: String...) throws(ConfigurationError) {
    try file.expect(["distribution"] + names)
  }

  private func categorical() throws(ConfigurationError) -> Distribution {
    let list = try file.required("values", "a list of values")
    var values: [HyperparameterValue] = []
    for element in try list.list() {
      let value = try element.value(of: hyperparameter)
      guard !values.contains(value) else { throw element.error("each value once") }
      values.append(value)
    }
    guard !values.isEmpty else { throw list.error("at least one value") }
    guard let written = file["probabilities"] else {
      return .categorical(values, probabilities: nil)
    }
    var probabilities: [Double] = []
    for element in try written.list() { probabilities.append(try element.number(in: 0...1)) }
    guard probabilities.count == values.count else {
      throw .value(
        written.place, key: written.key, found: "\(probabilities.count) numbers",
        expected: "\(values.count), one for each value")
    }
    let sum = probabilities.reduce(0, +)
    guard abs(sum - 1) <= 1e-6 else {
      throw .value(written.place, key: written.key, found: "\(sum) in sum", expected: "1")
    }
    return .categorical(values, probabilities: probabilities)
  }

  private func shape(_ name: Name) throws(ConfigurationError) -> Distribution.Shape {
    guard case .number = hyperparameter.domain else {
      guard isNumeric else {
        throw entryError("takes words or lists: expected value or values")
      }
      // Only what is rounded to whole numbers is one.
      guard name.hasQuantum else {
        throw entryError(
          "takes whole numbers, which \(name.rawValue) does not draw; expected int_uniform, "
            + "q_\(name.rawValue) or values")
      }
      return try numericShape(name)
    }
    return try numericShape(name)
  }

  private var isNumeric: Bool {
    if case .choice = hyperparameter.domain { false } else { true }
  }

  private func entryError(_ reason: String) -> ConfigurationError {
    .refused(entry.place, key: entry.key, reason: reason)
  }

  private func numericShape(_ name: Name) throws(ConfigurationError) -> Distribution.Shape {
    switch name {
    case .normal, .qNormal, .logNormal, .qLogNormal:
      try allow("mu", "sigma", "q")
      let mean = try file["mu"]?.number() ?? 0
      let deviation =
        try file["sigma"].map { entry throws(ConfigurationError) in
          try entry.number(in: 0...1e9)
        } ?? 1
      return name == .normal || name == .qNormal
        ? .normal(mean: mean, deviation: deviation)
        : .logNormal(mean: mean, deviation: deviation)
    case .logUniform, .qLogUniform:
      // These are given as exponents of e.
      try allow("min", "max", "q")
      let bounds = try bounds(within: -700...700)
      return .logUniform(
        Elementary.exp(bounds.lowerBound)...Elementary.exp(bounds.upperBound))
    case .logUniformValues, .qLogUniformValues:
      try allow("min", "max", "q")
      return .logUniform(try bounds(within: Double.leastNormalMagnitude...1e300))
    default:
      try allow("min", "max", "q")
      return .uniform(try bounds(within: -1e300...1e300))
    }
  }

  private func bounds(
    within allowed: ClosedRange<Double>
  ) throws(ConfigurationError) -> ClosedRange<Double> {
    let low = try file.required("min", "a number")
    let high = try file.required("max", "a number")
    let (from, to) = (try low.number(), try high.number())
    guard from >= allowed.lowerBound else { throw low.error("a number above 0") }
    guard allowed.contains(to) else { throw high.error("a number up to \(allowed.upperBound)") }
    guard from <= to else { throw low.error("at most max, which is \(high.node.summary)") }
    return from...to
  }

  private func wholeBounds() throws(ConfigurationError) -> ClosedRange<Int> {
    guard isNumeric else { throw entryError("takes words or lists: expected value or values") }
    let low = try file.required("min", "a whole number")
    let high = try file.required("max", "a whole number")
    let limit = 1 << 53
    let (from, to) = (try low.integer(in: -limit...limit), try high.integer(in: -limit...limit))
    guard from <= to else { throw low.error("at most max, which is \(to)") }
    return from...to
  }

  /// 1 for those that are rounded and do not say to what.
  private func quantum(_ name: Name) throws(ConfigurationError) -> Double? {
    guard let written = file["q"] else { return name.hasQuantum ? 1 : nil }
    guard name.hasQuantum else {
      throw .refused(
        written.place, key: written.key, reason: "is for q_\(name.rawValue), not \(name.rawValue)")
    }
    let quantum = try written.number()
    guard quantum > 0 else { throw written.error("a number above 0") }
    if case .number = hyperparameter.domain { return quantum }
    guard quantum == quantum.rounded() else {
      throw written.error("a whole number, as \(hyperparameter.rawValue) is")
    }
    return quantum
  }
}

extension Entry {
  fileprivate var isInteger: Bool {
    let value: Int? = try? integer()
    return value != nil
  }
}
