package import Boards
package import CodeGeneration
package import DeviceLink
package import FileAccess
package import Toolchains

/// Why a comparison could not be made. A mismatch is no error but a result.
package enum ParityError: Error, Sendable {
  case files(FileAccessError)
  /// None of the compilers is on the path.
  case noCompiler(names: [String])
  case tool(ToolError)
  /// A mutation says nothing about C that is not right to begin with.
  case wrongWithoutMutation(runner: String)
  /// The C has no number where code generation says that one stands.
  case numberNotFound(GeneratedNumber)
  case wrongByteCount(runner: String, expected: Int, found: Int)
  /// A tensor of a picture has too few or too many values, or is one that is not stored.
  case wrongTrace(runner: String, layer: String, expected: Int, found: Int)
  case board(BoardError)
  case device(DeviceError)
  /// The checksum of a layer differs, but not one of its values when they were asked for.
  case unstable(runner: String, picture: Int, layer: String)
}

extension ParityError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .files(let error):
      "\(error)"
    case .tool(let error):
      "\(error)"
    case .device(let error):
      "\(error)"
    case .noCompiler(let names):
      "no C compiler found, looked for \(names.joined(separator: ", ")); install one with "
        + "'apt-get install gcc'"
    case .wrongWithoutMutation(let runner):
      "\(runner): the generated C differs from the interpreter without a planted error; see what "
        + "differs with 'lenet verify --explain'"
    case .numberNotFound(let number):
      "\(number.function): no \(number.kind.rawValue) in the generated C at \(number.place), where "
        + "code generation expects one; its plan of numbers and what it writes disagree"
    case .wrongByteCount(let runner, let expected, let found):
      "\(runner): answered \(found) bytes, expected \(expected)"
    case .wrongTrace(let runner, let layer, let expected, let found):
      "\(runner): showed \(found) values of \(layer), expected \(expected)"
    case .board(let error):
      "\(error)"
    case .unstable(let runner, let picture, let layer):
      "\(runner): computed \(layer) of picture \(picture) of this batch differently when asked a "
        + "second time; check its power supply and clock"
    }
  }
}
