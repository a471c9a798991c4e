package import CodeGeneration
import FileAccess
import Foundation
package import LeNetModel
import Subprocess

/// The generated C on an emulated board, over the board's serial line.
///
/// How a board is built and emulated is known to `Firmware/Makefile` and the board's own folder
/// alone; the serial protocol is described in `Firmware/README.md`.
package struct BoardRunner: CodeRunner {
  package let name: String
  package let batchSize = 100
  private let arguments: [String]
  private let folder: TemporaryFolder
  private let layout: TraceLayout

  /// Builds the board's firmware around the code.
  ///
  /// - Parameters:
  ///   - board: a folder of `Firmware/boards`.
  ///   - firmware: path of the `Firmware` folder.
  package init(
    _ code: GeneratedCode, network: Network, board: String, firmware: String
  ) async throws(ParityError) {
    name = board
    layout = TraceLayout(code, network: network)
    try Self.checkBoard(board, firmware: firmware)
    guard await ExternalProgram.isInstalled("make") else {
      throw .toolMissing(tool: "make", package: "make")
    }
    do {
      folder = try TemporaryFolder()
      try writeFiles([
        (folder.path(of: code.headerName), Array(code.header.utf8)),
        (folder.path(of: code.sourceName), Array(code.source.utf8)),
      ])
    } catch {
      throw .files(error)
    }
    // make takes a space for the end of a name.
    guard !(folder.path + firmware).contains(" ") else {
      throw .spaceInPath(path: folder.path.contains(" ") ? folder.path : firmware)
    }
    arguments = [
      "--silent", "--no-print-directory", "-C", firmware, "BOARD=\(board)",
      "MODEL=\(code.prefix)", "MODEL_DIR=\(folder.path)", "BUILD=\(folder.path(of: "build"))",
    ]
    for tool in ["compiler", "emulator"] {
      let result = try await make(tool)
      guard result.succeeded else {
        throw .boardToolMissing(board: board, diagnostics: result.diagnostics)
      }
    }
    let result = try await make("verify.elf")
    guard result.succeeded else {
      throw .compilation(runner: name, diagnostics: result.diagnostics)
    }
  }

  package func run(_ pixels: ArraySlice<UInt8>) async throws(ParityError) -> [UInt8] {
    let pixelCount = Network.inputShape.count
    var input: [UInt8] = []
    for start in stride(from: pixels.startIndex, to: pixels.endIndex, by: pixelCount) {
      input.append(Command.infer)
      input += pixels[start..<start + pixelCount]
    }
    input.append(Command.quit)
    let result = try await make(
      "verify-run", input: try folder.inputFile(input),
      outputLimit: pixels.count / pixelCount * layout.streamByteLimit, seconds: 120)
    guard result.succeeded else {
      throw .runFailed(runner: name, status: result.status, diagnostics: result.diagnostics)
    }
    return try layout.traces(in: result.output, runner: name)
  }

  /// Bytes that begin a message to the board.
  private enum Command {
    static let infer = UInt8(ascii: "I")
    static let quit = UInt8(ascii: "Q")
  }

  private func make(
    _ target: String, input: String = "/dev/null", outputLimit: Int = 1 << 20, seconds: Int = 600
  ) async throws(ParityError) -> ExternalProgram.Result {
    try await ExternalProgram(
      name: name, executable: .name("make"), arguments: arguments + [target], folder: folder
    ).run(input: input, outputLimit: outputLimit, seconds: seconds)
  }

  private static func checkBoard(_ board: String, firmware: String) throws(ParityError) {
    let folder = firmware + "/boards"
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .noFirmware(searched: [folder])
    }
    let boards = entries.filter { !$0.hasPrefix(".") }.sorted()
    guard boards.contains(board) else { throw .unknownBoard(name: board, known: boards) }
  }
}
