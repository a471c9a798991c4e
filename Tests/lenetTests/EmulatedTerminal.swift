import Foundation
import Testing

/// An emulator that a user has started: its serial line is a pseudo-terminal.
final class EmulatedTerminal: Sendable {
  /// Of the terminal.
  let path: String
  private let process = Process()

  /// - Parameters:
  ///   - elf: the firmware.
  ///   - folder: to keep the emulator's output in.
  init(machine: String, elf: String, folder: String) async throws {
    let output = folder + "/emulator-output"
    try #require(FileManager.default.createFile(atPath: output, contents: nil))
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "qemu-system-arm", "-machine", machine, "-nodefaults", "-display", "none", "-monitor", "none",
      "-chardev", "pty,id=line,mux=on", "-serial", "chardev:line", "-echr", "0x100", "-kernel", elf,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    var found: String?
    while found == nil, process.isRunning {
      let text = try String(contentsOfFile: output, encoding: .utf8)
      found = text.firstMatch(of: #/redirected to (\S+) /#).map { String($0.1) }
      try await Task.sleep(for: .milliseconds(20))
    }
    path = try #require(found, "the emulator ended")
  }

  /// Started from a task's thread, the emulator heeds no other signal.
  deinit { kill(process.processIdentifier, SIGKILL) }
}

extension Lenet {
  /// The firmware of `digit-int8.lenet` in an emulator.
  func microbit() async throws -> EmulatedTerminal {
    try placeModels()
    try await self(
      "build", "--board", "microbit", "--model", "digit-int8.lenet", "--output", "out"
    ).expectSilentSuccess()
    return try await EmulatedTerminal(
      machine: "microbit", elf: path(of: "out/microbit-digit.elf"), folder: folder)
  }
}
