import DeviceLink
import TestSupport
import Testing

@Suite(.ifStuck) struct PseudoTerminalTests {
  /// Two emulators on one terminal would each wait for what the other one took.
  @Test func terminalsOpenedAtOnceAreDifferent() async throws {
    let terminals = try await withThrowingTaskGroup(of: [PseudoTerminal].self) { group in
      for _ in 0..<4 {
        group.addTask { try (0..<50).map { _ in try PseudoTerminal() } }
      }
      var terminals: [PseudoTerminal] = []
      for try await opened in group { terminals += opened }
      return terminals
    }
    #expect(Set(terminals.map(\.path)).count == 200)
  }
}
