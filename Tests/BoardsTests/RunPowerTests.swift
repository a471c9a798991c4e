import Boards
import FileAccess
import TestSupport
import Testing

@Suite struct RunPowerTests {
  @Test(arguments: [("microbit", 825.0), ("arduino-mega2560", 6250.0)])
  func aMillionCyclesTakeWhatTheDataSheetSays(name: String, microjoules: Double) throws {
    let power = try #require(
      try Board.named(name, firmware: ProjectFolder.path(of: "Firmware")).runPower)
    #expect(abs(power.microjoules(cycles: 1_000_000) - microjoules) < 1e-9)
    #expect("\(power)".contains("(\(power.source))") && !power.source.isEmpty)
  }
}
