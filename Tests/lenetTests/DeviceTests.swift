import DeviceLink
import Foundation
import LeNetModelFile
import TestSupport
import Testing

/// `verify --device` and `flash` with a board that an emulator plays.
@Suite(.thorough, .ifStuck) struct DeviceTests {
  private let lenet = try! Lenet()

  private struct Measured: Decodable {
    struct Device: Decodable {
      let name, core, kernels: String
      let stackBytes: Int
    }

    let device: Device
  }

  @Test func aBoardThatWasFlashedAgrees() async throws {
    let board = try await lenet.microbit()
    for _ in 0..<2 {
      let outcome = try await lenet(
        "verify", "--device", board.path, "--model", "digit-int8.lenet", "--images", "10", "--json")
      outcome.expectSilentSuccess()
      let result = try outcome.json(Verification.self)
      result.expectAgreement(images: 10, hasConfidence: false)
      #expect(result.runners == [board.path])
      let measured = try outcome.json(Measured.self).device
      #expect(measured.name == "microbit" && measured.core == "Cortex-M0")
      #expect((32..<1024).contains(measured.stackBytes))
    }
  }

  @Test func anotherModelIsRefusedWithBothDigests() async throws {
    let board = try await lenet.microbit()
    let model = ProjectFolder.path(of: "Models/lenet5-int8.lenet")
    let outcome = try await lenet("verify", "--device", board.path, "--model", model)
    outcome.expectFailure(
      1, "the board holds another model, 'digit' with digest ",
      "\(try TestModels.int8.get().digest)",
      ", expected ")
  }

  @Test func aPortThatIsInUseIsBusy() async throws {
    let board = try await lenet.microbit()
    let port = try SerialPort(board.path)
    try await lenet("verify", "--device", board.path, "--model", "digit-int8.lenet")
      .expectFailure(1, "\(board.path): another program has it open")
    withExtendedLifetime(port) {}
  }

  @Test func aPortThatIsNotThereIsNamed() async throws {
    try lenet.placeModels()
    try await lenet("verify", "--device", "/dev/tty-absent", "--model", "digit-int8.lenet")
      .expectFailure(1, "/dev/tty-absent: is not there; connect the board")
    try await lenet("verify", "--device", "digit.lenet", "--model", "digit-int8.lenet")
      .expectFailure(1, "digit.lenet: is no serial port")
  }

  @Test func aSilentBoardIsGivenUp() async throws {
    try lenet.placeModels()
    let terminal = try PseudoTerminal()
    try await lenet("verify", "--device", terminal.path, "--model", "digit-int8.lenet")
      .expectFailure(1, "\(terminal.path): no answer within 5 s", "reset button")
  }

  /// The tool of this test only notes what it was asked to write; the board holds it already.
  @Test func flashingEndsWithTheModelOfTheBoard() async throws {
    let board = try await lenet.microbit()
    let tool = "#!/bin/sh\necho \"$@\" >'\(lenet.path(of: "asked"))'\n"
    try lenet.place(Array(tool.utf8), "bin/st-flash")
    _ = try await lenet.run(program: "chmod", ["+x", lenet.path(of: "bin/st-flash")])
    let path = try #require(ProcessInfo.processInfo.environment["PATH"])
    func flash(_ model: String) async throws -> Lenet.Outcome {
      try await lenet(
        "flash", "--board", "stm32vldiscovery", "--model", model, "--port", board.path,
        environment: ["PATH": lenet.path(of: "bin") + ":" + path])
    }
    let outcome = try await flash("digit-int8.lenet")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("it holds digit, digest \(try TestModels.int8.get().digest)"))
    #expect(outcome.errors.hasPrefix("lenet: st-flash --reset write /"))
    let asked = String(decoding: try lenet.bytes(of: "asked"), as: UTF8.self)
    #expect(asked.hasPrefix("--reset write /") && asked.hasSuffix("device.bin 0x08000000\n"))

    let other = try await flash(ProjectFolder.path(of: "Models/lenet5-int8.lenet"))
    #expect(other.status == 1)
    #expect(other.errors.contains("the board holds another model"))
  }
}
