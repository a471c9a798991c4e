import Boards
import FileAccess
import Foundation
import TestSupport
import Testing

/// `boards`, `build` and `flash`.
@Suite(.thorough, .ifStuck) struct BoardCommandTests {
  private let lenet = try! Lenet()
  private static let boards = try! Board.all(firmware: ProjectFolder.path(of: "Firmware"))

  private struct Row: Decodable {
    let name, title, core, flashTool: String
    let flashBytes, ramBytes: Int
    let emulator: String?
  }

  @Test func boardsAreListed() async throws {
    let outcome = try await lenet("boards", "--json")
    outcome.expectSilentSuccess()
    let rows = try outcome.json([Row].self)
    #expect(rows.map(\.name) == Self.boards.map(\.name))
    let microbit = try #require(rows.first { $0.name == "microbit" })
    #expect(microbit.core == "Cortex-M0" && microbit.ramBytes == 16384)
    #expect(rows.first { $0.name == "raspberry-pi-pico" }?.emulator == nil)
    let table = try await lenet("boards")
    table.expectSilentSuccess()
    for board in Self.boards { #expect(table.output.contains(board.title)) }
  }

  private struct Built: Decodable {
    let board, digest: String
    let files: [String]
    let flashBytes, boardFlashBytes, staticRamBytes, boardRamBytes: Int
  }

  @Test(arguments: boards.map(\.name))
  func everyBoardIsBuilt(name: String) async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "build", "--board", name, "--model", "digit-int8.lenet", "--output", "out", "--json")
    outcome.expectSilentSuccess()
    let built = try outcome.json(Built.self)
    let board = try #require(Self.boards.first { $0.name == name })
    #expect(built.files == board.images.map { "out/\(name)-digit.\($0)" })
    #expect(built.flashBytes > 63_000 && built.flashBytes < board.flashByteCount)
    #expect(built.staticRamBytes > 1000 && built.staticRamBytes + 1024 < board.ramByteCount)
    let elf = try lenet.bytes(of: built.files[0])
    #expect(elf.starts(with: [0x7F] + Array("ELF".utf8)))
    // What debuggers are told must not depend on where the project lies.
    #expect(elf.firstRange(of: Array(ProjectFolder.path.utf8)) == nil)
    #expect(try lenet.leftovers().allSatisfy { !$0.hasPrefix("tmp/") })
  }

  /// See https://github.com/microsoft/uf2 for the format.
  @Test func theUF2FileIsWhatTheBootROMTakes() async throws {
    try lenet.placeModels()
    try await lenet(
      "build", "--board", "raspberry-pi-pico", "--model", "digit-int8.lenet", "--output", "out"
    ).expectSilentSuccess()
    let image = try lenet.bytes(of: "out/raspberry-pi-pico-digit.bin")
    let file = try lenet.bytes(of: "out/raspberry-pi-pico-digit.uf2")
    #expect(file.count.isMultiple(of: 512) && file.count / 512 == (image.count + 255) / 256)
    func word(_ offset: Int) -> UInt32 {
      file[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    var content: [UInt8] = []
    for block in 0..<file.count / 512 {
      let start = block * 512
      #expect(word(start) == 0x0A32_4655 && word(start + 4) == 0x9E5D_5157)
      #expect(word(start + 8) == 0x2000 && word(start + 28) == 0xE48B_FF56)
      #expect(word(start + 12) == 0x1000_0000 + UInt32(block) * 256 && word(start + 16) == 256)
      #expect(Int(word(start + 20)) == block && Int(word(start + 24)) == file.count / 512)
      #expect(word(start + 508) == 0x0AB1_6F30)
      content += file[start + 32..<start + 288]
    }
    #expect(content.starts(with: image))
    // The boot ROM runs the second stage only if its checksum is right.
    let checksum = image[..<252].reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte) << 24) { crc, _ in
        crc & 0x8000_0000 == 0 ? crc << 1 : crc << 1 ^ 0x04C1_1DB7
      }
    }
    #expect(image[252..<256].reversed().reduce(0) { $0 << 8 | UInt32($1) } == checksum)
    // The first stack pointer, at the end of RAM, and the reset handler, in flash and thumb code.
    #expect(Array(image[256..<260]) == [0, 0, 4, 0x20])
    #expect(image[260] & 1 == 1 && image[263] == 0x10)
  }

  @Test(arguments: [
    ("microbit", "cp build/firmware/microbit-lenet5.hex DRIVE/MICROBIT"),
    (
      "stm32vldiscovery",
      "st-flash --reset write build/firmware/stm32vldiscovery-lenet5.bin 0x08000000"
    ),
    (
      "netduinoplus2",
      "openocd -f interface/stlink.cfg -f target/stm32f4x.cfg "
        + "-c \"program build/firmware/netduinoplus2-lenet5.elf verify reset exit\""
    ),
    ("mps2-an385", "cp build/firmware/mps2-an385-lenet5.elf DRIVE/V2M-MPS2/SOFTWARE/lenet.axf"),
    ("mps2-an386", "cp build/firmware/mps2-an386-lenet5.elf DRIVE/V2M-MPS2/SOFTWARE/lenet.axf"),
    ("mps2-an500", "cp build/firmware/mps2-an500-lenet5.elf DRIVE/V2M-MPS2/SOFTWARE/lenet.axf"),
    ("mps2-an505", "cp build/firmware/mps2-an505-lenet5.elf DRIVE/V2M-MPS2/SOFTWARE/lenet.axf"),
    ("mps3-an547", "cp build/firmware/mps3-an547-lenet5.elf DRIVE/V2M-MPS3/SOFTWARE/lenet.axf"),
    (
      "hifive1",
      "openocd -f board/sifive-hifive1.cfg -c \"program build/firmware/hifive1-lenet5.elf verify reset exit\""
    ),
    (
      "arduino-mega2560",
      "avrdude -p m2560 -c wiring -P PORT -b 115200 -D -U flash:w:build/firmware/arduino-mega2560-lenet5.hex:i"
    ),
    ("raspberry-pi-pico", "cp build/firmware/raspberry-pi-pico-lenet5.uf2 DRIVE/RPI-RP2"),
  ])
  func theCommandIsShown(board: String, command: String) async throws {
    let outcome = try await lenet("flash", "--board", board, "--dry-run")
    outcome.expectSilentSuccess()
    #expect(outcome.output == command + "\n")
  }

  @Test func everyBoardHasADryRun() async throws {
    for board in Self.boards {
      let outcome = try await lenet("flash", "--board", board.name, "--dry-run", "--port", "/dev/p")
      outcome.expectSilentSuccess()
      #expect(outcome.output.hasPrefix(board.flashing.tool + " "))
      #expect(outcome.output.contains("\(board.name)-lenet5.\(board.flashing.image)"))
      #expect(outcome.output.contains("/dev/p") == board.flashing.needsPort)
    }
  }

  @Test(arguments: [
    ("netduinoplus2", "openocd", "openocd"), ("stm32vldiscovery", "st-flash", "stlink-tools"),
    ("arduino-mega2560", "avrdude", "avrdude"),
  ])
  func aMissingToolIsNamedWithItsPackage(
    board: String, tool: String, package: String
  ) async throws {
    try createFolder(lenet.path(of: "bin"))
    try await lenet(
      "flash", "--board", board, "--port", "/dev/p", environment: ["PATH": lenet.path(of: "bin")]
    ).expectFailure(1, "\(tool) is not installed; install it with 'apt-get install \(package)'")
  }

  @Test func aDriveThatIsNotMountedIsNamed() async throws {
    try await lenet("flash", "--board", "raspberry-pi-pico")
      .expectFailure(1, "no drive RPI-RP2 is mounted, looked in /media/")
  }

  @Test func aPortThatIsNeededIsAskedFor() async throws {
    try lenet.place(Array("#!/bin/sh\n".utf8), "bin/avrdude")
    _ = try await lenet.run(program: "chmod", ["+x", lenet.path(of: "bin/avrdude")])
    try await lenet(
      "flash", "--board", "arduino-mega2560",
      environment: ["PATH": lenet.path(of: "bin") + ":/usr/bin:/bin"]
    ).expectUsageError("arduino-mega2560 is flashed over its serial port; name it with --port")
  }

  @Test func anUnknownBoardIsRefused() async throws {
    for command in ["build", "flash"] {
      try await lenet(command, "--board", "pdp-11")
        .expectUsageError("there is no board 'pdp-11', expected one of: ", "microbit")
    }
  }
}
