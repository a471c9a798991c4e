import ArgumentParser
import Boards
import CodeGeneration
import DeviceLink
import Foundation
import Toolchains
import Workflows

struct FlashCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flash",
    abstract: "Put the firmware with a model onto a board.",
    discussion: """
      Builds the firmware, runs the tool that the board is flashed with, shows its command, and, where \
      --port names the board's serial line, asks the board which model it now holds.

      EXAMPLE: lenet flash --board microbit --port /dev/ttyACM0
      """)

  @OptionGroup var firmware: FirmwareOptions

  @Option(help: ArgumentHelp("The board's serial port.", valueName: "path"))
  var port: String?

  @Flag(
    help: """
      Show the command, for what 'lenet build' writes, and do nothing else; PORT and DRIVE stand \
      for yours.
      """)
  var dryRun = false

  @OptionGroup var quiet: QuietOption

  func run() async throws {
    let folder = ProjectFiles.path(of: ProjectFiles.firmware)
    let board = try Board.named(firmware.board, firmware: folder)
    if dryRun {
      let name = try firmware.generate(for: board).code.prefix
      print(
        shell(
          try board.flashing.command(
            board: board.name,
            image: "\(FirmwareOptions.folder)/\(board.name)-\(name).\(board.flashing.image)",
            port: port ?? "PORT", drivePath: board.flashing.drive.map { "DRIVE/\($0)" })))
      return
    }
    // What is missing is to be said before the compiler runs.
    guard await BoardFlasher.isInstalled(board.flashing.tool) else {
      throw BoardError.noFlashTool(tool: board.flashing.tool, package: board.flashing.package)
    }
    let drive = try board.flashing.drivePath(
      in: Flashing.driveFolders(user: ProcessInfo.processInfo.userName))
    if board.flashing.needsPort, port == nil { throw BoardError.portNeeded(board: board.name) }

    let built = try await firmware.build()
    let command = try board.flashing.command(
      board: board.name, image: built.images[board.flashing.image] ?? "", port: port,
      drivePath: drive)
    inform(shell(command))
    try await BoardFlasher.run(command, board: board.name)
    guard let port else {
      print("\(board.name): flashed; 'lenet verify --device PORT' asks it what it computes")
      return
    }
    let identity = try await BoardFlasher.identity(port: port, modelDigest: built.digest)
    guard identity.passedSelfTest else {
      throw DeviceError.failedSelfTest(port: port, board: identity.board)
    }
    print("\(board.name): flashed; it holds \(identity.modelName), digest \(identity.modelDigest)")
  }

  /// As it would be typed.
  private func shell(_ words: [String]) -> String {
    words.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
  }
}
