import PrintableText
package import Yams

/// A key of a configuration and its value, which is converted to the type that is asked for.
package struct Entry {
  /// The last part of ``key``.
  package let name: String
  /// Dotted, such as `optimizer.momentum`.
  package let key: String
  package let place: ConfigurationError.Place
  package let node: Node

  /// A whole number in decimal digits, with or without the tag `!!int`.
  package func integer<Value: FixedWidthInteger>() throws(ConfigurationError) -> Value {
    guard let text = node.number(of: "+-0123456789", .int) else { throw error("a whole number") }
    guard let value = Value(text) else {
      let digits = text.drop { "+-".contains($0) }
      throw error(
        digits.isEmpty || digits.contains { !("0"..."9").contains($0) }
          ? "a whole number" : "a whole number from \(Value.min) to \(Value.max)")
    }
    return value
  }

  /// A whole number within bounds.
  package func integer(in allowed: ClosedRange<Int>) throws(ConfigurationError) -> Int {
    let value: Int = try integer()
    guard allowed.contains(value) else {
      throw error("a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
    }
    return value
  }

  /// A decimal number, with or without fraction and exponent and the tag `!!float`, of which readers
  /// of YAML 1.1 have need: without it they take `1e-4` for a word.
  package func number() throws(ConfigurationError) -> Double {
    guard let text = node.number(of: "+-0123456789.eE", .float, .int), let value = Double(text),
      value.isFinite
    else { throw error("a finite number") }
    return value
  }

  /// A number within bounds.
  package func number(in allowed: ClosedRange<Double>) throws(ConfigurationError) -> Double {
    let value = try number()
    guard allowed.contains(value) else {
      throw error("a number from \(allowed.lowerBound) to \(allowed.upperBound)")
    }
    return value
  }

  /// One of some words.
  package func choice<Value: CaseIterable & RawRepresentable<String>>() throws(ConfigurationError)
    -> Value
  {
    guard let value = node.text.flatMap(Value.init(rawValue:)) else {
      throw error(enumeration(Value.allCases.map(\.rawValue), "or"))
    }
    return value
  }

  package func mapping() throws(ConfigurationError) -> Mapping {
    guard case .mapping(let mapping) = node, mapping.tag.is(.map) else {
      throw error("a mapping")
    }
    return Mapping(mapping, at: place, path: key)
  }

  package var isList: Bool { node.sequence != nil }

  /// The elements of a list, each under the list's own key.
  package func list() throws(ConfigurationError) -> [Entry] {
    guard case .sequence(let nodes) = node, nodes.tag.is(.seq) else {
      throw error("a list")
    }
    return nodes.map {
      Entry(
        name: name, key: key,
        place: .init(source: place.source, line: $0.mark?.line ?? place.line), node: $0)
    }
  }

  package func error(_ expected: String) -> ConfigurationError {
    .value(place, key: key, found: node.summary, expected: expected)
  }
}

extension Node {
  /// The word that the node is, quoted or not.
  package var text: String? {
    guard case .scalar(let scalar) = self, scalar.tag.is(.str) else { return nil }
    return scalar.string
  }

  /// The node's text if it has one of these tags, or none and is not quoted, and these characters
  /// only: what Swift takes for numbers besides, such as `nan` and `0x1p3`, has no place in a
  /// configuration.
  fileprivate func number(of characters: String, _ tags: Tag.Name...) -> String? {
    guard case .scalar(let scalar) = self,
      scalar.tag.isImplicit ? scalar.style == .plain : tags.contains(where: scalar.tag.is),
      scalar.string.allSatisfy({ characters.contains($0) })
    else { return nil }
    return scalar.string
  }

  /// What an error calls the node.
  package var summary: String {
    switch self {
    // Text in quotes has the tag of text without being given any.
    case .scalar(let scalar) where scalar.style != .plain && scalar.tag.is(.str):
      "'\(scalar.string.excerpt)'"
    case .scalar(let scalar) where !scalar.tag.isImplicit:
      "'\(scalar.string.excerpt)' with the tag \(scalar.tag.written)"
    case .scalar(let scalar): scalar.string.isEmpty ? "empty" : scalar.string.excerpt
    case .sequence(let nodes): nodes.isEmpty ? "an empty list" : "a list"
    case .mapping(let pairs): pairs.isEmpty ? "an empty mapping" : "a mapping"
    case .alias: "an alias"
    }
  }
}

extension Tag {
  fileprivate var isImplicit: Bool { rawValue == Name.implicit.rawValue }

  /// Whether a node is what the tag `name` says, or has none.
  func `is`(_ name: Name) -> Bool { isImplicit || rawValue == name.rawValue }

  /// As a configuration writes it.
  fileprivate var written: String {
    let prefix = "tag:yaml.org,2002:"
    return (rawValue.hasPrefix(prefix) ? "!!" + rawValue.dropFirst(prefix.count) : rawValue)
      .printable
  }
}

extension String {
  /// As much of a text, which anybody may have written, as an error shows of it.
  package var excerpt: String {
    String(String.UnicodeScalarView(unicodeScalars.prefix(40))).printable
      + (unicodeScalars.count > 40 ? "..." : "")
  }
}
