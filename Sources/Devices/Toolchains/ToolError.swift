package import Boards
package import DeviceLink
package import FileAccess

/// Why a program for a board, or on this machine, could not be built, written into a board or run.
package enum ToolError: Error, Sendable {
  case files(FileAccessError)
  /// The compiler refused the generated code.
  case compilation(runner: String, diagnostics: String)
  /// The program ended with a failure.
  case runFailed(runner: String, status: String, diagnostics: String)
  /// The program did not answer in time.
  case silent(runner: String, seconds: Int)
  /// The board's files lie where make cannot find them.
  case spaceInPath(path: String)
  case doesNotFit(board: Board, MemoryShortage)
  case device(DeviceError)
  /// The board's compiler or emulator is not installed, as the firmware's Makefile says.
  case boardToolMissing(board: String, diagnostics: String)
  case toolMissing(tool: String, package: String)
  /// The compiler's tools told no memory.
  case measurementMissing(board: String)
}

extension ToolError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .files(let error):
      "\(error)"
    case .compilation(let runner, let diagnostics):
      "\(runner): the generated C could not be built: \(tellingLine(diagnostics))"
    case .runFailed(let runner, let status, let diagnostics):
      "\(runner): the program ended with \(status): \(tellingLine(diagnostics))"
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
    case .device(let error):
      "\(error)"
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
