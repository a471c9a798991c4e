package import FileAccess

/// Why nothing can be done with a board.
package enum BoardError: Error, Sendable {
  case noFirmware(searched: [String])
  case unknownBoard(name: String, known: [String])
  case files(FileAccessError)
  /// The board's `board.mk` lacks a fact, or has none that can be read.
  case missingFact(board: String, fact: String)
  case noFlashTool(tool: String, package: String)
  /// No drive of this name is mounted.
  case noDrive(name: String, searched: [String])
  case portNeeded(board: String)
}

extension BoardError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noFirmware(let searched):
      "no Firmware folder found, looked in \(searched.joined(separator: ", ")); run lenet inside "
        + "a clone of its repository"
    case .unknownBoard(let name, let known):
      "there is no board '\(name)', expected one of: \(known.joined(separator: ", "))"
    case .files(let error):
      "\(error)"
    case .missingFact(let board, let fact):
      "boards/\(board)/board.mk: has no usable line '\(fact) := ...'; Firmware/README.md says what "
        + "belongs there"
    case .noFlashTool(let tool, let package):
      "\(tool) is not installed; install it with 'apt-get install \(package)'"
    case .noDrive(let name, let searched):
      "no drive \(name) is mounted, looked in \(searched.joined(separator: ", ")); connect the board "
        + "so that it shows its drive"
    case .portNeeded(let board):
      "\(board) is flashed over its serial port; name it with --port"
    }
  }
}
