import ConfigurationText
import ElementaryFunctions

/// Reads how a hyperparameter varies.
struct DistributionReader {
  let file: Mapping
  let hyperparameter: Hyperparameter
  let entry: Entry

  /// W&B's names of distributions.
  enum Name: String, CaseIterable {
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
    case invLogUniform = "inv_log_uniform"
    case invLogUniformValues = "inv_log_uniform_values"
    case normal
    case qNormal = "q_normal"
    case logNormal = "log_normal"
    case qLogNormal = "q_log_normal"
    case beta
    case qBeta = "q_beta"

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
      "distribution", "value", "values", "probabilities", "min", "max", "mu", "sigma", "a", "b",
      "q",
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
        try file.required("value", "the value").value(of: hyperparameter, &warnings))
    case .categorical, .categoricalWithProbabilities:
      try allow("values", "probabilities")
      return try categorical(&warnings)
    case .intUniform:
      try allow("min", "max")
      let words = hyperparameter.numberedWords
      let bounds = try wholeBounds()
      guard words.isEmpty else {
        guard words.indices.contains(bounds.lowerBound), words.indices.contains(bounds.upperBound)
        else { throw entryError("expected numbers from 0 to \(words.count - 1)") }
        warnings.noteNumberedWords(of: hyperparameter, entry)
        return .categorical(words[bounds].map { .text($0) }, probabilities: nil)
      }
      return .integers(bounds)
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
  func allow(_ names: String...) throws(ConfigurationError) {
    try file.expect(["distribution"] + names)
  }

  private func categorical(
    _ warnings: inout [SweepWarning]
  ) throws(ConfigurationError) -> Distribution {
    let list = try file.required("values", "a list of values")
    var values: [HyperparameterValue] = []
    for element in try list.list() {
      let value = try element.value(of: hyperparameter, &warnings)
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

  private func wholeBounds() throws(ConfigurationError) -> ClosedRange<Int> {
    guard isNumeric || !hyperparameter.numberedWords.isEmpty else {
      throw entryError("takes words or lists: expected value or values")
    }
    let low = try file.required("min", "a whole number")
    let high = try file.required("max", "a whole number")
    let limit = 1 << 53
    let (from, to) = (try low.integer(in: -limit...limit), try high.integer(in: -limit...limit))
    guard from <= to else { throw low.error("at most max, which is \(to)") }
    return from...to
  }

  var isNumeric: Bool {
    if case .choice = hyperparameter.domain { false } else { true }
  }

  func entryError(_ reason: String) -> ConfigurationError {
    .refused(entry.place, key: entry.key, reason: reason)
  }
}

extension Entry {
  fileprivate var isInteger: Bool {
    let value: Int? = try? integer()
    return value != nil
  }
}
