package import LeNetModel
import PrintableText

/// Why a file of another tool does not become a model.
package enum ImportError: Error, Sendable {
  /// The bytes are not what the format says.
  ///
  /// - Parameters:
  ///   - place: of the file: `byte 120`, `tensor conv1.weight`.
  case damaged(format: String, place: String, found: String, expected: String)
  /// A node does what no network of this project does.
  ///
  /// - Parameters:
  ///   - found: `a dilation of 2`.
  ///   - possible: what would do: `a dilation of 1`.
  case node(name: String, operation: String, found: String, possible: String)
  case tensor(name: String, found: String, expected: String)
  /// Of the whole file.
  case unsupported(found: String, possible: String)
  case network(NetworkError)
  case model(ModelError)
}

extension ImportError: CustomStringConvertible {
  /// On one line, whatever names the file has.
  package var description: String { words.printable }

  private var words: String {
    switch self {
    case .damaged(let format, let place, let found, let expected):
      "\(place): found \(found), expected \(expected); the file is damaged or no \(format) file"
    case .node(let name, let operation, let found, let possible):
      (name.isEmpty || name == operation ? operation : "\(name) (\(operation))")
        + ": found \(found), possible: \(possible)"
    case .tensor(let name, let found, let expected):
      "tensor \(name): found \(found), expected \(expected)"
    case .unsupported(let found, let possible): "found \(found), possible: \(possible)"
    case .network(let error): "\(error)"
    case .model(let error): "\(error)"
    }
  }
}
