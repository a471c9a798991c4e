package import SweepSpace

/// The values of one trial.
package struct TrialConfiguration: Hashable, Sendable {
  /// By hyperparameter; those that are not swept are missing.
  package let values: [Hyperparameter: HyperparameterValue]

  package init(_ values: [Hyperparameter: HyperparameterValue]) {
    self.values = values
  }

  package subscript(hyperparameter: Hyperparameter) -> HyperparameterValue? {
    values[hyperparameter]
  }

  /// In the order of ``SweepSpace/Hyperparameter/allCases``.
  package var ordered: [(hyperparameter: Hyperparameter, value: HyperparameterValue)] {
    Hyperparameter.allCases.compactMap { name in values[name].map { (name, $0) } }
  }
}

extension TrialConfiguration: CustomStringConvertible {
  /// `conv_blocks 2, filters 6`.
  package var description: String {
    ordered.map { "\($0.hyperparameter.rawValue) \($0.value)" }.joined(separator: ", ")
  }
}

extension TrialConfiguration: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    var values: [Hyperparameter: HyperparameterValue] = [:]
    for key in container.allKeys {
      guard let name = Hyperparameter(rawValue: key.stringValue) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "no hyperparameter")
      }
      var value = try container.decode(HyperparameterValue.self, forKey: key)
      // A whole number of a fractional hyperparameter is written like any whole number.
      if case .integer(let whole) = value { value = name.value(Double(whole)) }
      values[name] = value
    }
    self.init(values)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (name, value) in ordered {
      try container.encode(value, forKey: Key(stringValue: name.rawValue))
    }
  }
}
