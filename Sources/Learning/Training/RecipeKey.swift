/// A key of a recipe. Files, checks, provenance, sweeps and the table of the documentation come from
/// ``all``: a new key is a property, its description there, and its use in training.
///
/// Two values are neither numbers nor words and are written by hand wherever they occur: the network,
/// which is a language of its own, and distillation's teachers, which are recipes.
package struct RecipeKey: Sendable {
  /// Dotted, as in `optimizer.momentum`.
  package let name: String
  /// What is before the dot; nil for a key of the recipe itself.
  package let section: String?
  /// What is behind it.
  package let field: String
  package let kind: Kind
  package private(set) var meaning = ""

  /// To a value; nil where a recipe has none, as AdamW has no momentum.
  package typealias Path<Value> = any WritableKeyPath<Recipe, Value?> & Sendable

  package enum Kind: Sendable {
    case network
    /// The keys that begin with its name. `begin` gives a recipe the section; nil if all have it.
    case section(begin: (@Sendable (inout Recipe) -> Void)?)
    /// One of some words, on which the other keys of the section depend.
    case word([String], Path<String>)
    case integer(ClosedRange<Int>, Path<Int>)
    case seed(Path<UInt64>)
    case number(NumberRange, Path<Double>, Absence = .refused)
    case teachers
  }

  /// What it means that a number is left out.
  package enum Absence: Hashable, Sendable {
    case refused
    case nothing
    case means(Double)
    /// It is 0, which does nothing. A model's provenance has no entry of that, as that of models from
    /// before the key, and a recipe no line.
    case silent
    /// As ``silent``, but recipes have a line of it.
    case written
  }

  init(_ name: String, _ kind: Kind) {
    let parts = name.split(separator: ".").map(String.init)
    self.name = name
    section = parts.count > 1 ? parts[0] : nil
    field = parts[parts.count - 1]
    self.kind = kind
  }

  func meaning(_ text: String) -> RecipeKey {
    var key = self
    key.meaning = text
    return key
  }

  /// Keys of a section, or of the recipe itself, in the order in which they are written.
  package static func keys(of section: String?) -> [RecipeKey] {
    all.filter { $0.section == section }
  }

  /// A number or a word that the recipe has, and whether it may have that.
  package func value(in recipe: Recipe) -> (text: String, isAllowed: Bool)? {
    switch kind {
    case .word(_, let path): recipe[keyPath: path].map { ($0, true) }
    case .integer(let range, let path): recipe[keyPath: path].map { ("\($0)", range.contains($0)) }
    case .seed(let path): recipe[keyPath: path].map { ("\($0)", true) }
    case .number(let range, let path, _):
      recipe[keyPath: path].map { ("\($0)", range.contains($0)) }
    case .network, .section, .teachers: nil
    }
  }

  /// What a number or a word may be.
  package var range: String {
    switch kind {
    case .word(let words, _): words.joined(separator: " or ")
    case .integer(let range, _): "\(range.lowerBound) to \(range.upperBound)"
    case .seed: "0 to 2^64 - 1"
    case .number(let range, _, _): range.description
    case .network, .section, .teachers: ""
    }
  }
}

/// What a fractional number may be.
package struct NumberRange: Sendable {
  package let bounds: ClosedRange<Double>
  /// The bound that does not belong to it.
  private var excluded: Double?
  let description: String

  static func closed(_ bounds: ClosedRange<Double>) -> Self {
    Self(bounds: bounds, description: "\(bounds.lowerBound) to \(bounds.upperBound)")
  }

  static let fraction = Self(bounds: 0...1, excluded: 1, description: "0 to less than 1")

  static func positive(upTo limit: Double) -> Self {
    Self(bounds: 0...limit, excluded: 0, description: "more than 0, at most \(limit)")
  }

  func contains(_ value: Double) -> Bool { bounds.contains(value) && value != excluded }
}
