import ConfigurationText
import LeNetModel
import Training
import Yams

extension Recipe {
  /// - Parameter data: what it is to be trained on.
  init(decoding file: Mapping, for data: TrainingData) throws(ConfigurationError) {
    // Keys that must be there set their values; the others stay at none, or 0.
    self.init(
      network: .lenet5, optimizer: .adamW, learningRate: 0, schedule: .constant, batchSize: 0,
      epochs: 0, validationCount: 0, seed: 0)
    try read(RecipeKey.keys(of: nil), in: file, data)
    do {
      try check()
    } catch {
      throw file.error(error)
    }
  }

  /// - Parameter keys: all that the mapping may have.
  private mutating func read(
    _ keys: [RecipeKey], in file: Mapping, _ data: TrainingData
  ) throws(ConfigurationError) {
    var keys = keys
    if let first = keys.first, case .word = first.kind {
      try read(first, in: file, data)
      // Those of another optimizer or schedule have no value now.
      keys.removeAll { $0.value(in: self) == nil }
    }
    try file.expect(keys.map(\.field))
    for key in keys { try read(key, in: file, data) }
  }

  private mutating func read(
    _ key: RecipeKey, in file: Mapping, _ data: TrainingData
  ) throws(ConfigurationError) {
    guard let entry = file[key.field] else {
      if let usual = data.usual(key), case .integer(_, let path) = key.kind {
        self[keyPath: path] = usual
        return
      }
      if let expected = key.expected { _ = try file.required(key.field, expected) }
      if case .number(_, let path, .means(let number)) = key.kind { self[keyPath: path] = number }
      return
    }
    switch key.kind {
    case .network: network = try entry.network(for: data.signature)
    case .section(let begin):
      begin?(&self)
      try read(RecipeKey.keys(of: key.name), in: entry.mapping(), data)
    case .word(let words, let path):
      guard let word = entry.node.text, words.contains(word) else {
        throw entry.error(enumeration(words, "or"))
      }
      self[keyPath: path] = word
    case .integer(_, let path): self[keyPath: path] = try entry.integer() as Int
    case .seed(let path): self[keyPath: path] = try entry.integer() as UInt64
    case .number(_, let path, _): self[keyPath: path] = try entry.number()
    case .teachers:
      for teacher in try entry.list() {
        distillation?.teachers.append(try Recipe(decoding: teacher.mapping(), for: data))
      }
    }
  }
}

extension RecipeKey {
  /// What is missing where a file does without the key; nil if it may.
  fileprivate var expected: String? {
    switch kind {
    case .network: "the name of a network, a list of layers or a mapping"
    case .section(let begin): begin == nil ? "a mapping with its kind" : nil
    case .word(let words, _): enumeration(words, "or")
    case .integer, .seed: "a whole number"
    case .number(_, _, let absence): absence == .refused ? "a number" : nil
    case .teachers: "a list of recipes"
    }
  }
}
