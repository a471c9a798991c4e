import Commands
import Synchronization
import Testing

/// By a clock that the test sets.
@Suite struct ProgressLineTests {
  private final class Surroundings: Sendable {
    let now = Mutex(ContinuousClock.now)
    let text = Mutex("")
  }

  private let surroundings = Surroundings()

  private func line(isTerminal: Bool) -> ProgressLine {
    let surroundings = surroundings
    let now = { surroundings.now.withLock { $0 } }
    return ProgressLine(
      "verify", total: 100, unit: "pictures",
      line: TerminalLine(
        isTerminal: isTerminal, now: now,
        write: { text in surroundings.text.withLock { $0 += text } }), now: now)
  }

  private func pass(_ seconds: Double) {
    surroundings.now.withLock { $0 += .seconds(seconds) }
  }

  private var text: String { surroundings.text.withLock { $0 } }

  @Test func aPipeGetsALineNowAndThen() {
    var progress = line(isTerminal: false)
    for done in 0...100 {
      progress.update(done)
      pass(0.125)
    }
    progress.clear()
    #expect(
      text == """
        lenet: verify: 40/100 pictures, 0:08 left
        lenet: verify: 80/100 pictures, 0:03 left

        """)
  }

  @Test func shortWorkIsSilentInAPipe() {
    var progress = line(isTerminal: false)
    for done in 0...100 {
      progress.update(done)
      pass(0.04)
    }
    progress.clear()
    #expect(text == "")
  }

  @Test func aTerminalsLineIsRewrittenFromTheStart() {
    var progress = line(isTerminal: true)
    for done in 0...2 {
      progress.update(done)
      pass(0.0625)
    }
    progress.clear()
    let start = "\r\u{1B}[K"
    #expect(
      text
        == "\(start)verify: 0/100 pictures\(start)verify: 2/100 pictures, 16/s, 0:07 left\(start)")
  }
}
