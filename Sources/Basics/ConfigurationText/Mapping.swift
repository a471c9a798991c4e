import Yams

/// A mapping of a configuration, with what an error must name: the file, the line and the dotted key.
package struct Mapping {
  package let place: ConfigurationError.Place
  /// The dotted key of the mapping itself; empty for the whole file.
  private let path: String
  /// In the order of the text.
  package let entries: [Entry]

  init(_ node: Node.Mapping, at place: ConfigurationError.Place, path: String) {
    self.place = place
    self.path = path
    entries = node.map { key, value in
      let name = key.scalar?.string.excerpt ?? key.summary
      return Entry(
        name: name, key: path.isEmpty ? name : path + "." + name,
        place: .init(source: place.source, line: key.mark?.line ?? place.line), node: value)
    }
  }

  /// The entry of a key, if there is one.
  package subscript(name: String) -> Entry? { entries.first { $0.name == name } }

  /// The entry of a key that must be there.
  ///
  /// - Parameter expected: of its value, for the error.
  package func required(_ name: String, _ expected: String) throws(ConfigurationError) -> Entry {
    guard let entry = self[name] else {
      throw .missingKey(
        place, key: path.isEmpty ? name : path + "." + name, expected: expected)
    }
    return entry
  }

  /// Keys that are none of these are an error, which names them all.
  package func expect(_ names: [String]) throws(ConfigurationError) {
    try entries.filter { !names.contains($0.name) }.refuseUnknown(expected: names)
  }
}

extension [Entry] {
  /// - Throws: ``ConfigurationError/unknownKeys(_:expected:)`` unless there are none.
  package func refuseUnknown(expected: [String]) throws(ConfigurationError) {
    guard !isEmpty else { return }
    throw .unknownKeys(
      map { UnknownKey(place: $0.place, key: $0.key) }, expected: expected)
  }
}
