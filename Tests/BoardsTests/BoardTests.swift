import Boards
import TestSupport
import Testing

@Suite struct BoardTests {
  @Test func everyBoardIsReadAndFits() throws {
    let boards = try Board.all(firmware: ProjectFolder.path(of: "Firmware"))
    #expect(boards.map(\.name) == boards.map(\.name).sorted())
    #expect(boards.count >= 10)
    for board in boards {
      #expect(board.images.contains("elf") && board.images.contains(board.flashing.image))
      #expect(board.ramByteCount >= 8192 && board.flashByteCount >= 131_072)
    }
  }
}
