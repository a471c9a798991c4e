package import FileAccess
package import LeNetModel
package import Training

/// Why a text is no recipe.
package enum RecipeFileError: Error, Hashable, Sendable {
  /// Where in which text; the line counts from 1.
  package struct Place: Hashable, Sendable {
    package let source: String
    package let line: Int
  }

  case file(FileAccessError)
  case encoding(source: String)
  case empty(source: String, expected: [String])
  /// The text is no YAML; the problem in the words of the parser.
  case syntax(Place, problem: String)
  /// A few anchors and aliases can stand for a document of any size.
  case anchor(Place)
  case duplicateKey(Place, key: String)
  case unknownKey(Place, key: String, expected: [String])
  case missingKey(Place, key: String, expected: String)
  /// Of the wrong type or out of range.
  case value(Place, key: String, found: String, expected: String)
  case network(Place, key: String, NetworkError)
  /// No value by itself, but the recipe as a whole.
  case recipe(Place, TrainingError)
}

extension RecipeFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .file(let error):
      "\(error)"
    case .encoding(let source):
      "\(source): is no text in UTF-8, expected a recipe in YAML"
    case .empty(let source, let expected):
      "\(source): has no keys, expected a recipe with \(enumeration(expected, "and"))"
    case .syntax(let place, let problem):
      "\(place): is not YAML: \(problem)"
    case .anchor(let place):
      "\(place): has an anchor (&), which recipes do not; write the value wherever it belongs"
    case .duplicateKey(let place, let key):
      "\(place): duplicate key \(key), expected each key once"
    case .unknownKey(let place, let key, let expected):
      "\(place): unknown key \(key), expected \(enumeration(expected, "or"))"
    case .missingKey(let place, let key, let expected):
      "\(place): \(key) is missing, expected \(expected)"
    case .value(let place, let key, let found, let expected):
      "\(place): \(key) is \(found), expected \(expected)"
    case .network(let place, let key, let error):
      "\(place): \(key): \(error)"
    case .recipe(let place, let error):
      "\(place): \(error)"
    }
  }
}

extension RecipeFileError.Place: CustomStringConvertible {
  package var description: String { "\(source):\(line)" }
}

/// `a`, `a or b`, `a, b or c`.
func enumeration(_ words: [String], _ conjunction: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
