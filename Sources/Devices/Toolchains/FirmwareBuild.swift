package import Boards
package import CodeGeneration
package import DeviceLink
import FileAccess
import Subprocess

/// The firmware of a board around the generated code of a model.
///
/// How a board is built and emulated is known to `Firmware/Makefile` and the board's own folder
/// alone.
package struct FirmwareBuild: Sendable {
  package let board: Board
  private let arguments: [String]
  private let folder: TemporaryFolder
  private static let reference = "reference"

  /// Puts the code where make finds it.
  ///
  /// - Parameters:
  ///   - reference: the same for all processors, where the code is for one: what the board's self-test is
  ///     to give is computed here.
  ///   - optimization: `size` compiles for it, too; `speed` leaves the board its own setting.
  ///   - firmware: path of the `Firmware` folder.
  package init(
    _ code: GeneratedCode, reference: GeneratedCode? = nil, board: Board,
    optimization: Optimization = .speed, firmware: String
  ) async throws(ToolError) {
    self.board = board
    guard await ExternalProgram.isInstalled("make") else {
      throw .toolMissing(tool: "make", package: "make")
    }
    do {
      let folder = try TemporaryFolder()
      self.folder = folder
      try createFolder(folder.path(of: Self.reference))
      try writeFiles(
        [("", code), (Self.reference + "/", reference ?? code)].flatMap { place, code in
          [(code.headerName, code.header), (code.sourceName, code.source)].map { name, text in
            (folder.path(of: place + name), Array(text.utf8))
          }
        })
    } catch {
      throw .files(error)
    }
    // make takes a space for the end of a name.
    guard !(folder.path + firmware).contains(" ") else {
      throw .spaceInPath(path: folder.path.contains(" ") ? folder.path : firmware)
    }
    arguments =
      [
        "--silent", "--no-print-directory", "-C", firmware, "BOARD=\(board.name)",
        "MODEL=\(code.prefix)", "MODEL_DIR=\(folder.path)",
        "REFERENCE_DIR=\(folder.path(of: Self.reference))", "BUILD=\(folder.path(of: "build"))",
      ] + (optimization == .size ? ["OPTIMIZATION=-Os"] : [])
  }

  /// Makes sure that compiler, or emulator, is installed. Either names the package to install.
  package func require(_ tool: Tool) async throws(ToolError) {
    let result = try await make([tool.rawValue])
    guard result.succeeded else {
      throw .boardToolMissing(board: board.name, diagnostics: result.diagnostics)
    }
  }

  package enum Tool: String, Sendable {
    case compiler, emulator
    case hostCompiler = "host-compiler"
  }

  /// Builds the program that answers a host, in all of the board's image formats.
  ///
  /// - Returns: the paths of the images, by file name extension.
  package func buildDevice() async throws(ToolError) -> [String: String] {
    let result = try await make(["device"])
    guard result.succeeded else {
      if let shortage = MemoryShortage(linker: result.diagnostics) {
        throw .doesNotFit(board: board, shortage)
      }
      throw .compilation(runner: board.name, diagnostics: result.diagnostics)
    }
    return Dictionary(
      uniqueKeysWithValues: board.images.map { ($0, folder.path(of: "build/device.\($0)")) })
  }

  /// Flash and RAM that the program takes.
  package func memory() async throws(ToolError) -> FirmwareMemory {
    let result = try await make(["memory"])
    guard result.succeeded,
      let memory = FirmwareMemory(sections: String(decoding: result.output, as: UTF8.self))
    else { throw .compilation(runner: board.name, diagnostics: result.diagnostics) }
    return memory
  }

  /// Memory, instructions and cycles of the model alone.
  package func measurement() async throws(ToolError) -> BoardMeasurement {
    let result = try await make(["size"] + (board.emulator == nil ? [] : ["count"]))
    guard result.succeeded else {
      if let shortage = MemoryShortage(linker: result.diagnostics) {
        throw .doesNotFit(board: board, shortage)
      }
      throw .runFailed(
        runner: board.name, status: result.status, diagnostics: result.diagnostics)
    }
    guard let measurement = BoardMeasurement(lines: String(decoding: result.output, as: UTF8.self))
    else { throw .measurementMissing(board: board.name) }
    return measurement
  }

  /// Runs the program in the board's emulator while the body talks to it.
  ///
  /// - Parameter body: gets our end of the board's serial line, on a thread of its own.
  package func emulated<Result: Sendable>(
    _ body: @escaping @Sendable (SerialPort) throws -> Result
  ) async throws -> Result {
    let terminal: PseudoTerminal
    do {
      terminal = try PseudoTerminal()
    } catch {
      throw ToolError.device(error)
    }
    return try await withThrowingTaskGroup(of: Result.self) { group in
      group.addTask {
        // Either throws: an emulator has no reason to end.
        throw try await emulate(terminal: terminal.path)
      }
      group.addTask { try await onThread { try body(terminal.port) } }
      defer {
        terminal.port.stop()
        group.cancelAll()
      }
      // There is a first one.
      return try await group.next()!
    }
  }

  /// Runs the emulator until the task is cancelled; returns only if it ends by itself.
  ///
  /// - Parameter terminal: path of the terminal for the board's serial line.
  private func emulate(terminal: String) async throws(ToolError) -> ToolError {
    let result = try await make(
      ["emulate", "SERIAL=serial,path=\(terminal)"], seconds: 7 * 24 * 3600)
    return .runFailed(runner: board.name, status: result.status, diagnostics: result.diagnostics)
  }

  private func make(
    _ targets: [String], seconds: Int = 600
  ) async throws(ToolError) -> ExternalProgram.Result {
    try await ExternalProgram(
      name: board.name, executable: .name("make"), arguments: arguments + targets, folder: folder
    ).run(seconds: seconds)
  }
}

/// What a program takes of a board's memories, in bytes.
package struct FirmwareMemory: Hashable, Sendable {
  /// Code, constants and the initial values of variables.
  package let flashByteCount: Int
  /// Variables; the stack comes on top.
  package let staticRAMByteCount: Int

  /// - Parameter sections: what `size -A` prints.
  init?(sections: String) {
    var (flash, ram, sawText) = (0, 0, false)
    for line in sections.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let byteCount = Int(fields[1]) else { continue }
      switch fields[0] {
      case ".text":
        flash += byteCount
        sawText = true
      case ".data":
        flash += byteCount
        ram += byteCount
      case ".bss": ram += byteCount
      default: break
      }
    }
    guard sawText else { return nil }
    flashByteCount = flash
    staticRAMByteCount = ram
  }
}
