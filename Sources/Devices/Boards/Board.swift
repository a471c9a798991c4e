import FileAccess
import Foundation

/// A board that generated code runs on. What is known of it stands in `Firmware/boards/NAME/board.mk`,
/// which make reads as well.
package struct Board: Hashable, Sendable {
  /// The folder's name.
  package let name: String
  /// For people.
  package let title: String
  package let processor: String
  package let flashByteCount: Int
  package let ramByteCount: Int
  /// File name extensions of what is built.
  package let images: [String]
  /// Nil where nothing here emulates it.
  package let emulator: String?
  package let flashing: Flashing
  /// Nil where no data sheet tells.
  package let runPower: RunPower?

  /// Every board of the project, by name.
  ///
  /// - Parameter firmware: path of the `Firmware` folder.
  package static func all(firmware: String) throws(BoardError) -> [Board] {
    let folder = firmware + "/boards"
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .noFirmware(searched: [folder])
    }
    var boards: [Board] = []
    for name in entries.sorted() {
      let path = "\(folder)/\(name)/board.mk"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      boards.append(try Board(name: name, path: path))
    }
    return boards
  }

  package static func named(_ name: String, firmware: String) throws(BoardError) -> Board {
    let boards = try all(firmware: firmware)
    guard let board = boards.first(where: { $0.name == name }) else {
      throw .unknownBoard(name: name, known: boards.map(\.name))
    }
    return board
  }

  private init(name: String, path: String) throws(BoardError) {
    let facts: BoardFacts
    do {
      facts = BoardFacts(
        String(decoding: try readFile(path, limit: 1 << 16), as: UTF8.self), board: name)
    } catch {
      throw .files(error)
    }
    self.name = name
    title = try facts.text("TITLE")
    processor = try facts.text("PROCESSOR")
    flashByteCount = try facts.number("FLASH_BYTES")
    ramByteCount = try facts.number("RAM_BYTES")
    images = try facts.text("IMAGES").split(separator: " ").map(String.init)
    emulator = facts["EMULATOR"]
    flashing = try Flashing(facts)
    runPower = try RunPower(facts)
  }
}

/// The lines `NAME := value` of a `board.mk`.
struct BoardFacts {
  let board: String
  private let values: [String: String]

  init(_ text: String, board: String) {
    self.board = board
    var values: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      guard let assignment = line.firstRange(of: ":=") else { continue }
      let name = line[..<assignment.lowerBound].trimmingCharacters(in: .whitespaces)
      values[name] = line[assignment.upperBound...].trimmingCharacters(in: .whitespaces)
    }
    self.values = values
  }

  subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

  func text(_ name: String) throws(BoardError) -> String {
    guard let value = self[name] else { throw .missingFact(board: board, fact: name) }
    return value
  }

  func number(_ name: String) throws(BoardError) -> Int {
    guard let value = Int(try text(name)), value > 0 else {
      throw .missingFact(board: board, fact: name)
    }
    return value
  }

  func decimal(_ name: String) throws(BoardError) -> Double {
    guard let value = Double(try text(name)), value.isFinite, value > 0 else {
      throw .missingFact(board: board, fact: name)
    }
    return value
  }
}
