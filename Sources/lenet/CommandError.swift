import Foundation

/// What goes wrong between the libraries.
enum CommandError: Error, CustomStringConvertible {
  case wrongKind(path: String, expected: String, found: String)
  case mismatches(count: Int, where: String)
  case picturesFailed(count: Int, total: Int)
  case imageCount(found: Int, available: Int)
  case outputLost(code: Int32)

  var description: String {
    switch self {
    case .wrongKind(let path, let expected, let found):
      "\(path): is \(found) model, expected \(expected) one; "
        + "'lenet export --int8' makes int8 models of float ones"
    case .mismatches(let count, let location):
      "interpreter and generated C disagree in \(count) tensors, first in \(location)"
    case .picturesFailed(let count, let total):
      "\(count) of \(total) pictures could not be read"
    case .imageCount(let found, let available):
      "--images \(found): there are \(available) pictures"
    case .outputLost(let code):
      "standard output cannot be written: \(String(cString: strerror(code)))"
    }
  }
}
