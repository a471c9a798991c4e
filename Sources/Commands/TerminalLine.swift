import Foundation

/// One line on standard error that is rewritten while work goes on; nothing unless it is a terminal.
struct TerminalLine {
  private let isTerminal = showsProgress
  private var lastShown: ContinuousClock.Instant?

  /// Whether a text is worth making: a few times a second at most, and only for a terminal.
  mutating func isDue() -> Bool {
    guard isTerminal else { return false }
    let now = ContinuousClock.now
    if let lastShown, now - lastShown < .milliseconds(100) { return false }
    lastShown = now
    return true
  }

  func show(_ text: String) {
    if isTerminal { writeToStandardError("\r\u{1B}[K\(text)") }
  }

  func clear() { show("") }
}

/// Seconds as minutes and seconds, with hours where there are any: `2:05`, `1:00:00`.
func clock(_ seconds: Int) -> String {
  let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
  let end = twoDigits(seconds % 60)
  return hours > 0 ? "\(hours):\(twoDigits(minutes)):\(end)" : "\(minutes):\(end)"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
