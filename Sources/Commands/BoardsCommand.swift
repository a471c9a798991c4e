import ArgumentParser
import Boards

struct BoardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boards",
    abstract: "List the boards that a model can be built for.",
    discussion: """
      EXAMPLE: lenet boards
      """)

  @OptionGroup var json: JSONOption

  func run() throws {
    let boards = try Board.all(firmware: ProjectFiles.path(of: ProjectFiles.firmware))
      .map(BoardRow.init)
    if json.isOn {
      try printJSON(boards)
      return
    }
    print(
      padded("name", 20) + padded("core", 12) + padded("flash", 12, right: true)
        + padded("RAM", 12, right: true) + "  runs here on      board")
    for board in boards {
      print(
        padded(board.name, 20) + padded(board.core, 12)
          + padded(grouped(board.flashBytes), 12, right: true)
          + padded(grouped(board.ramBytes), 12, right: true) + "  "
          + padded(board.emulator ?? "not emulated", 20) + board.title)
    }
  }
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
