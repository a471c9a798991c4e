import PrintableText

/// How work goes, on standard error: on a terminal one line that is rewritten, elsewhere a line now and
/// then, none for work that is soon done; nothing with `--quiet`.
package struct TerminalLine {
  private let isTerminal: Bool
  private let pipeInterval: Duration
  private let now: () -> ContinuousClock.Instant
  private let write: (String) -> Void
  private var lastShown: ContinuousClock.Instant?

  /// - Parameters:
  ///   - isTerminal: nil to find out.
  ///   - pipeInterval: between two lines where there is no terminal, and before the first.
  package init(
    isTerminal: Bool? = nil, pipeInterval: Duration = .seconds(5),
    now: @escaping () -> ContinuousClock.Instant = { .now },
    write: @escaping (String) -> Void = writeToStandardError
  ) {
    self.isTerminal = isTerminal ?? showsProgress
    self.pipeInterval = pipeInterval
    self.now = now
    self.write = write
    if !self.isTerminal { lastShown = now() }
  }

  /// Whether a text is worth making: a few times a second at most on a terminal.
  package mutating func isDue() -> Bool {
    guard informs else { return false }
    let now = now()
    if let lastShown, now - lastShown < (isTerminal ? .milliseconds(100) : pipeInterval) {
      return false
    }
    lastShown = now
    return true
  }

  /// To be called when ``isDue()`` says so; on a terminal at any time.
  package func show(_ text: String) {
    write(isTerminal ? "\r\u{1B}[K\(text.printable)" : "lenet: \(text.printable)\n")
  }

  /// Removes the line from a terminal.
  package func clear() {
    if isTerminal { show("") }
  }
}

/// Seconds as minutes and seconds, with hours where there are any: `2:05`, `1:00:00`.
func clock(_ seconds: Int) -> String {
  let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
  let end = twoDigits(seconds % 60)
  return hours > 0 ? "\(hours):\(twoDigits(minutes)):\(end)" : "\(minutes):\(end)"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
