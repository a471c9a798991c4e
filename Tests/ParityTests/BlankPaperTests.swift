import FileAccess
import Foundation
import Subprocess
import TestSupport
import Testing

/// The firmware's example and the committed model, on what is no digit.
@Suite(.ifStuck) struct BlankPaperTests {
  @Test(arguments: ["microbit", "mps3-an547"])
  func theBoardFindsNoDigitOnBlankPaper(board: String) async throws {
    try await expectNoDigit(board)
  }

  @Test(.thorough, arguments: ["arduino-mega2560", "hifive1"])
  func otherProcessorsFindNoneEither(board: String) async throws {
    try await expectNoDigit(board)
  }

  private func expectNoDigit(_ board: String) async throws {
    let folder = try TemporaryFolder()
    let firmware = folder.path(of: "Firmware")
    try FileManager.default.copyItem(atPath: ProjectFolder.path(of: "Firmware"), toPath: firmware)
    let sample = "#include <stdint.h>\nstatic const uint8_t sample_pixels[784] = {0};\n"
    try writeFile(Array(sample.utf8), to: firmware + "/sample.h")
    let result = try await run(
      .name("make"),
      arguments: [
        "-s", "-C", firmware, "BOARD=\(board)", "BUILD=\(folder.path(of: "build"))", "run",
      ],
      output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
    #expect(result.terminationStatus.isSuccess, "\(result.standardError)")
    #expect(result.standardOutput == "no digit found\nscores -6 35 1 -5 25 0 4 15 10 15\n")
  }
}
