package import FileAccess

/// Why a text is no configuration of its kind.
package enum ConfigurationError: Error, Hashable, Sendable {
  /// Where in which text; the line counts from 1.
  package struct Place: Hashable, Sendable {
    package let source: String
    package let line: Int

    package init(source: String, line: Int) {
      self.source = source
      self.line = line
    }
  }

  case file(FileAccessError)
  /// `found` is the encoding that the text begins like, if it is a known one.
  case encoding(source: String, found: String?, ConfigurationKind)
  case empty(source: String, ConfigurationKind)
  /// The text is no YAML; the problem in the words of the parser.
  case syntax(Place, problem: String)
  /// A few anchors and aliases can stand for a document of any size.
  case anchor(Place, ConfigurationKind)
  case duplicateKey(Place, key: String)
  /// All that there are in a mapping, in the order of the text; at least one.
  case unknownKeys([UnknownKey], expected: [String])
  case missingKey(Place, key: String, expected: String)
  /// Of the wrong type or out of range.
  case value(Place, key: String, found: String, expected: String)
  /// What the configuration is for refuses it, in its own words; the key that it is about, if it is
  /// about one.
  case refused(Place, key: String?, reason: String)
}

/// A key that nobody reads.
package struct UnknownKey: Hashable, Sendable {
  package let place: ConfigurationError.Place
  package let key: String
}

/// What a text is expected to be.
package struct ConfigurationKind: Hashable, Sendable {
  /// `recipe`.
  package let name: String
  /// That it may have.
  package let keys: [String]
  /// The most bytes that a text may have.
  package let byteCountLimit: Int

  package init(name: String, keys: [String], byteCountLimit: Int) {
    self.name = name
    self.keys = keys
    self.byteCountLimit = byteCountLimit
  }
}

extension ConfigurationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .file(let error):
      "\(error)"
    case .encoding(let source, let found?, let kind):
      "\(source): is text in \(found), expected a \(kind.name) in UTF-8; save it as UTF-8"
    case .encoding(let source, nil, let kind):
      "\(source): is no text in UTF-8, expected a \(kind.name) in YAML"
    case .empty(let source, let kind):
      "\(source): has no keys, expected a \(kind.name) with \(enumeration(kind.keys, "and"))"
    case .syntax(let place, let problem):
      "\(place): is not YAML: \(problem)"
    case .anchor(let place, let kind):
      "\(place): has an anchor (&), which \(kind.name)s do not; write the value wherever it belongs"
    case .duplicateKey(let place, let key):
      "\(place): duplicate key \(key), expected each key once"
    case .unknownKeys(let keys, let expected):
      "\(keys.located), expected \(enumeration(expected, "or"))"
    case .missingKey(let place, let key, let expected):
      "\(place): \(key) is missing, expected \(expected)"
    case .value(let place, let key, let found, let expected):
      "\(place): \(key) is \(found), expected \(expected)"
    case .refused(let place, let key, let reason):
      "\(place): \(key.map { "\($0): " } ?? "")\(reason)"
    }
  }
}

extension [UnknownKey] {
  /// `s.yaml:3: unknown keys a and b (line 5)`: the line of each that is not on the first one's.
  fileprivate var located: String {
    guard let first else { return "" }
    let names = map { $0.place == first.place ? $0.key : "\($0.key) (line \($0.place.line))" }
    return "\(first.place): unknown key\(count > 1 ? "s" : "") \(enumeration(names, "and"))"
  }
}

extension ConfigurationError.Place: CustomStringConvertible {
  package var description: String { "\(source):\(line)" }
}

/// `a`, `a or b`, `a, b or c`.
package func enumeration(_ words: [String], _ conjunction: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
