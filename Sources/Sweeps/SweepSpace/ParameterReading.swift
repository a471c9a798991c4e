import ConfigurationText
import LeNetModel

extension [SweptParameter] {
  init(decoding entry: Entry, _ warnings: inout [SweepWarning]) throws(ConfigurationError) {
    self = []
    let parameters = try entry.parameters(prefix: "")
    try parameters.filter { Hyperparameter(named: $0.name) == nil }.map(\.entry)
      .refuseUnknown(expected: Hyperparameter.allCases.map(\.rawValue))
    for (name, entry) in parameters { try append(name, entry, &warnings) }
    guard !isEmpty else { throw entry.error("at least one parameter") }
    let optimizers = first { $0.hyperparameter == .optimizer }?.values ?? []
    if let momentum = parameters.first(where: { Hyperparameter(named: $0.name) == .momentum }),
      !optimizers.contains(.text("sgd"))
    {
      warnings.append(.momentumWithoutDescent(momentum.entry.place, key: momentum.entry.key))
    }
  }

  private mutating func append(
    _ name: String, _ entry: Entry, _ warnings: inout [SweepWarning]
  ) throws(ConfigurationError) {
    guard let hyperparameter = Hyperparameter(named: name) else { return }
    let reader = DistributionReader(try entry.mapping(), of: hyperparameter, at: entry)
    var distribution = try reader.read(&warnings)
    let isForeign = hyperparameter.isForeign(name)
    if isForeign {
      warnings.append(.foreignName(entry.place, key: entry.key, meaning: hyperparameter.meaning))
    }
    let isShift = isForeign && hyperparameter == .translation
    if isShift {
      guard let shift = distribution.shiftInPixels else {
        throw .refused(
          entry.place, key: entry.key,
          reason: "expected value, values, or min and max; translation, in pixels, takes the others"
        )
      }
      distribution = shift
    }
    let parameter = SweptParameter(hyperparameter, name: name, distribution)
    if let other = first(where: { $0.hyperparameter == hyperparameter }) {
      // Others shift by width and height apart.
      guard isShift, hyperparameter.isForeign(other.name), other.distribution == distribution else {
        throw .refused(
          entry.place, key: entry.key,
          reason: "is what \(other.name) is, expected one of them"
            + (isShift ? ", or the same for both" : ""))
      }
    } else {
      append(parameter)
    }
  }
}

extension Distribution {
  private static let pictureWidth = Double(Signature.digits.input.width)

  /// That of a shift as Keras has it: below 1 a part of the picture's width, else pixels. Nil for
  /// what may draw both.
  fileprivate var shiftInPixels: Distribution? {
    func pixels(_ value: HyperparameterValue) -> HyperparameterValue {
      value.number.map { .number($0 < 1 ? $0 * Distribution.pictureWidth : $0) } ?? value
    }
    switch self {
    case .constant(let value): return .constant(pixels(value))
    case .categorical(let values, let probabilities):
      return .categorical(values.map(pixels), probabilities: probabilities)
    case .integers: return self
    case .continuous(.uniform(let range), let quantum):
      if range.lowerBound >= 1 { return self }
      let width = Distribution.pictureWidth
      guard range.upperBound <= 1 else { return nil }
      return .continuous(
        .uniform(range.lowerBound * width...range.upperBound * width),
        quantum: quantum.map { $0 * width })
    case .continuous: return nil
    }
  }
}

extension Entry {
  /// All parameters of a mapping with those in it, each with its name below the others'.
  fileprivate func parameters(
    prefix: String
  ) throws(ConfigurationError) -> [(name: String, entry: Entry)] {
    var parameters: [(name: String, entry: Entry)] = []
    for parameter in try mapping().entries {
      let name = prefix + parameter.name
      if let description = try? parameter.mapping(), let nested = description["parameters"] {
        try description.expect(["parameters"])
        parameters += try nested.parameters(prefix: name + ".")
      } else {
        parameters.append((name, parameter))
      }
    }
    return parameters
  }

  /// A value that a hyperparameter can have.
  func value(
    of hyperparameter: Hyperparameter, _ warnings: inout [SweepWarning]
  ) throws(ConfigurationError) -> HyperparameterValue {
    switch hyperparameter.domain {
    case .integer(let allowed): return .integer(try integer(in: allowed))
    case .number(let allowed): return .number(try number(in: allowed))
    case .choice(let words):
      if let number: Int = try? integer(), hyperparameter.numberedWords.indices.contains(number) {
        warnings.noteNumberedWords(of: hyperparameter, self)
        return .text(hyperparameter.numberedWords[number])
      }
      guard let word = node.text?.lowercased(), let value = Entry.choice(word, of: words) else {
        throw error(enumeration(words, "or"))
      }
      return .text(value)
    case .widths:
      guard isList else { return .integer(try integer(in: Network.widths)) }
      var widths: [Int] = []
      for element in try list() { widths.append(try element.integer(in: Network.widths)) }
      // A network without hidden dense layers is one; one without filters is none.
      guard widths.count <= Entry.widthLimit, !widths.isEmpty || hyperparameter == .dense else {
        throw error("a whole number, or a list of one for each layer")
      }
      return .list(widths)
    }
  }

  /// As many as there can be hidden dense layers.
  private static let widthLimit = 7

  private static func choice(_ word: String, of words: [String]) -> String? {
    let other = ["avg": "average", "mean": "average", "avgpool": "average", "maxpool": "max"]
    return words.first { $0 == word || $0 == other[word] }
  }
}

extension [SweepWarning] {
  /// Says once what the numbers of a hyperparameter mean.
  mutating func noteNumberedWords(of hyperparameter: Hyperparameter, _ entry: Entry) {
    let words = hyperparameter.numberedWords.enumerated().map { "\($1) for \($0)" }
    let key = "parameters.\(hyperparameter.rawValue)"
    let isNoted = contains { if case .foreignName(_, key, _) = $0 { true } else { false } }
    if !isNoted {
      append(.foreignName(entry.place, key: key, meaning: enumeration(words, "and")))
    }
  }
}
