package import DeviceLink
import FileAccess
import Subprocess

/// Runs the tools that write a program into a board.
package enum BoardFlasher {
  package static func isInstalled(_ tool: String) async -> Bool {
    await ExternalProgram.isInstalled(tool)
  }

  /// - Parameter command: the words, the tool first.
  package static func run(_ command: [String], board: String) async throws(ToolError) {
    let folder: TemporaryFolder
    do {
      folder = try TemporaryFolder()
    } catch {
      throw .files(error)
    }
    let result = try await ExternalProgram(
      name: command[0], executable: .name(command[0]), arguments: Array(command.dropFirst()),
      folder: folder
    ).run()
    guard result.succeeded else {
      throw .runFailed(
        runner: command[0], status: result.status, diagnostics: result.diagnostics)
    }
  }

  /// Asks a board that was just flashed what it holds.
  package static func identity(
    port: String, modelDigest: String
  ) async throws -> DeviceIdentity {
    try await onThread {
      try Device(SerialPort(port), patience: .hardware).connect(modelDigest: modelDigest)
    }
  }
}
