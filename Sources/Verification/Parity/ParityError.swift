package import Boards
package import DeviceLink
package import FileAccess

/// Why a comparison could not be made. A mismatch is no error but a result.
package enum ParityError: Error, Sendable {
  case files(FileAccessError)
  /// None of the compilers is on the path.
  case noCompiler(names: [String])
  /// The compiler refused the generated code.
  case compilation(runner: String, diagnostics: String)
  /// The program ended with a failure.
  case runFailed(runner: String, status: String, diagnostics: String)
  /// A mutation says nothing about C that is not right to begin with.
  case wrongWithoutMutation(runner: String)
  case wrongByteCount(runner: String, expected: Int, found: Int)
  /// A tensor of a picture has too few or too many values, or is one that is not stored.
  case wrongTrace(runner: String, layer: String, expected: Int, found: Int)
  /// The program did not answer in time.
  case silent(runner: String, seconds: Int)
  /// The board's files lie where make cannot find them.
  case spaceInPath(path: String)
  case board(BoardError)
  case doesNotFit(board: Board, MemoryShortage)
  case device(DeviceError)
  /// The checksum of a layer differs, but not one of its values when they were asked for.
  case unstable(runner: String, picture: Int, layer: String)
  /// The board's compiler or emulator is not installed, as the firmware's Makefile says.
  case boardToolMissing(board: String, diagnostics: String)
  case toolMissing(tool: String, package: String)
  /// The compiler's tools told no memory.
  case measurementMissing(board: String)
}

extension ParityError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .files(let error):
      "\(error)"
    case .noCompiler(let names):
      "no C compiler found, looked for \(names.joined(separator: ", ")); install one with "
        + "'apt-get install gcc'"
    case .compilation(let runner, let diagnostics):
      "\(runner): the generated C could not be built: \(tellingLine(diagnostics))"
    case .runFailed(let runner, let status, let diagnostics):
      "\(runner): the program ended with \(status): \(tellingLine(diagnostics))"
    case .wrongWithoutMutation(let runner):
      "\(runner): the generated C differs from the interpreter without a planted error; see what "
        + "differs with 'lenet verify --explain'"
    case .wrongByteCount(let runner, let expected, let found):
      "\(runner): answered \(found) bytes, expected \(expected)"
    case .wrongTrace(let runner, let layer, let expected, let found):
      "\(runner): showed \(found) values of \(layer), expected \(expected)"
    case .silent(let runner, let seconds):
      "\(runner): no answer within \(seconds) s"
    case .spaceInPath(let path):
      "\(path): has a space in it, which make cannot handle; set TMPDIR, or move the clone, to a "
        + "path without one"
    case .doesNotFit(let board, let shortage):
      "\(board.name): the model does not fit; of "
        + (shortage.memory == .flash
          ? "\(board.flashByteCount) bytes of flash" : "\(board.ramByteCount) bytes of RAM")
        + (shortage.byteCount.map { ", \($0) are missing" } ?? " too few are left")
        + "; choose a smaller network, or another of 'lenet boards'"
    case .board(let error):
      "\(error)"
    case .device(let error):
      "\(error)"
    case .unstable(let runner, let picture, let layer):
      "\(runner): computed \(layer) of picture \(picture) of this batch differently when asked a "
        + "second time; check its power supply and clock"
    case .boardToolMissing(let board, let diagnostics):
      "\(board): \(tellingLine(diagnostics))"
    case .toolMissing(let tool, let package):
      "\(tool) is not installed; install it with 'apt-get install \(package)'"
    case .measurementMissing(let board):
      "\(board): 'make size' in Firmware did not print code_bytes, constant_bytes and "
        + "static_ram_bytes; run it by hand to see why"
    }
  }
}

/// The line that says most: the first that calls itself an error, else the last that a program itself
/// wrote; make's own lines only say that it failed.
private func tellingLine(_ text: String) -> String {
  let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("make") }
  let error = lines.first { line in ["error:", "ERROR:"].contains { line.contains($0) } }
  return (error ?? lines.last).map(String.init) ?? "no message"
}
