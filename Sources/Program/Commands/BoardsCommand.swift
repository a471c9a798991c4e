import ArgumentParser
import Boards
import NumberText
import Workflows

struct BoardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boards",
    abstract: "List the boards that a model can be built for.",
    discussion: """
      EXAMPLE: lenet boards
      """)

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func run() throws {
    let boards = try Board.all(firmware: ProjectFiles.path(of: ProjectFiles.firmware))
      .map(BoardRow.init)
    if json.isOn {
      try printJSON(boards)
      return
    }
    print(
      padded("name", 18) + padded("core", 11) + padded("flash", 10, right: true)
        + padded("RAM", 10, right: true) + "  runs here on")
    for board in boards {
      print(
        padded(board.name, 18) + padded(board.core, 11) + kibibytes(board.flashBytes)
          + kibibytes(board.ramBytes) + "  " + (board.emulator ?? "-"))
      print("  \(board.title)")
    }
  }
}

private func kibibytes(_ count: Int) -> String {
  padded("\(grouped(count / 1024)) KiB", 10, right: true)
}

/// A line of the table.
private struct BoardRow: Encodable {
  let name: String
  let title: String
  let core: String
  let flashBytes: Int
  let ramBytes: Int
  let emulator: String?
  /// What flashes it.
  let flashTool: String

  init(_ board: Board) {
    name = board.name
    title = board.title
    core = board.processor
    flashBytes = board.flashByteCount
    ramBytes = board.ramByteCount
    emulator = board.emulator
    flashTool = board.flashing.tool
  }
}
