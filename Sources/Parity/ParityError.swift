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
  case wrongByteCount(runner: String, expected: Int, found: Int)
  /// The program did not answer in time.
  case silent(runner: String, seconds: Int)
  case noFirmware(searched: [String])
  case unknownBoard(name: String, known: [String])
  /// The board's compiler or emulator is not installed, as the firmware's Makefile says.
  case boardToolMissing(board: String, diagnostics: String)
  case toolMissing(tool: String, package: String)
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
      "\(runner): the generated C could not be built: \(lastLine(diagnostics))"
    case .runFailed(let runner, let status, let diagnostics):
      "\(runner): the program ended with \(status): \(lastLine(diagnostics))"
    case .wrongByteCount(let runner, let expected, let found):
      "\(runner): answered \(found) bytes, expected \(expected)"
    case .silent(let runner, let seconds):
      "\(runner): no answer within \(seconds) s"
    case .noFirmware(let searched):
      "no Firmware folder found, looked in \(searched.joined(separator: ", ")); run lenet inside "
        + "a clone of its repository"
    case .unknownBoard(let name, let known):
      "there is no board '\(name)', expected one of: \(known.joined(separator: ", "))"
    case .boardToolMissing(let board, let diagnostics):
      "\(board): \(lastLine(diagnostics))"
    case .toolMissing(let tool, let package):
      "\(tool) is not installed; install it with 'apt-get install \(package)'"
    }
  }
}

/// The last line that a program itself wrote: make's own lines only say that it failed.
private func lastLine(_ text: String) -> String {
  let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("make") }
  return lines.last.map(String.init) ?? "no message"
}
