import Training
import Yams

/// A mapping of a recipe file, with what an error must name: the file, the line and the dotted key.
struct Mapping {
  private let place: RecipeFileError.Place
  /// The dotted key of the mapping itself; empty for the whole file.
  private let path: String
  private let entries: [Entry]

  init(_ node: Node.Mapping, at place: RecipeFileError.Place, path: String) {
    self.place = place
    self.path = path
    entries = node.map { key, value in
      let name = key.scalar?.string.printable ?? key.summary
      return Entry(
        name: name, key: path.isEmpty ? name : path + "." + name,
        place: .init(source: place.source, line: key.mark?.line ?? place.line), node: value)
    }
  }

  /// The entry of a key, if there is one.
  subscript(name: String) -> Entry? { entries.first { $0.name == name } }

  /// The entry of a key that must be there.
  ///
  /// - Parameter expected: of its value, for the error.
  func required(_ name: String, _ expected: String) throws(RecipeFileError) -> Entry {
    guard let entry = self[name] else {
      throw .missingKey(
        place, key: path.isEmpty ? name : path + "." + name, expected: expected)
    }
    return entry
  }

  /// The first key that is none of these is an error.
  func expect(_ names: [String]) throws(RecipeFileError) {
    guard let unknown = entries.first(where: { !names.contains($0.name) }) else { return }
    throw .unknownKey(unknown.place, key: unknown.key, expected: names)
  }

  /// What is wrong with the recipe that this mapping stands for, at the place of its key and in the
  /// words of the file.
  func error(_ error: TrainingError) -> RecipeFileError {
    guard case .hyperparameter(let name, _, let expected) = error, let entry = entry(at: name[...])
    else { return .recipe(place, error) }
    return entry.error(expected)
  }

  private func entry(at name: Substring) -> Entry? {
    let names = name.split(separator: ".", maxSplits: 1)
    guard let first = names.first, let entry = self[String(first)] else { return nil }
    return names.count == 1 ? entry : (try? entry.mapping())?.entry(at: names[1])
  }
}
