import ConfigurationText

extension [SweptParameter] {
  init(decoding entry: Entry, _ warnings: inout [SweepWarning]) throws(ConfigurationError) {
    self = []
    try append(entry, prefix: "", &warnings)
    guard !isEmpty else { throw entry.error("at least one parameter") }
  }

  /// - Parameter prefix: of the names of nested parameters.
  private mutating func append(
    _ entry: Entry, prefix: String, _ warnings: inout [SweepWarning]
  ) throws(ConfigurationError) {
    for parameter in try entry.mapping().entries {
      let name = prefix + parameter.name
      let description = try parameter.mapping()
      if let nested = description["parameters"] {
        try description.expect(["parameters"])
        try append(nested, prefix: name + ".", &warnings)
        continue
      }
      guard let hyperparameter = Hyperparameter(named: name) else {
        throw .unknownKey(
          parameter.place, key: parameter.key, expected: Hyperparameter.allCases.map(\.rawValue))
      }
      if let other = first(where: { $0.hyperparameter == hyperparameter }) {
        throw .refused(
          parameter.place, key: parameter.key,
          reason: "is what \(other.name) is, expected one of them")
      }
      let reader = DistributionReader(description, of: hyperparameter, at: parameter)
      let distribution = try reader.read(&warnings)
      append(SweptParameter(hyperparameter, name: name, distribution))
    }
  }
}

extension Entry {
  /// A value that a hyperparameter can have.
  func value(of hyperparameter: Hyperparameter) throws(ConfigurationError) -> HyperparameterValue {
    switch hyperparameter.domain {
    case .integer(let allowed): return .integer(try integer(in: allowed))
    case .number(let allowed): return .number(try number(in: allowed))
    case .choice(let words):
      guard let word = node.text?.lowercased(), let value = Entry.choice(word, of: words) else {
        throw error(enumeration(words, "or"))
      }
      return .text(value)
    case .widths:
      guard isList else { return .integer(try integer(in: Widths.allowed)) }
      var widths: [Int] = []
      for element in try list() { widths.append(try element.integer(in: Widths.allowed)) }
      // A network without hidden dense layers is one; one without filters is none.
      guard widths.count <= Widths.limit, !widths.isEmpty || hyperparameter == .dense else {
        throw error("a whole number, or a list of one for each layer")
      }
      return .list(widths)
    }
  }

  private static func choice(_ word: String, of words: [String]) -> String? {
    let other = ["avg": "average", "mean": "average", "avgpool": "average", "maxpool": "max"]
    return words.first { $0 == word || $0 == other[word] }
  }
}
