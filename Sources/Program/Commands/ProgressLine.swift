import Workflows

/// How far a work is that consists of so many equal parts, on a ``TerminalLine``.
package struct ProgressLine {
  private var line: TerminalLine
  private let label: String
  private let total: Int
  private let unit: String
  private let now: () -> ContinuousClock.Instant
  private let start: ContinuousClock.Instant

  /// - Parameters:
  ///   - label: what goes on.
  ///   - total: how many of `unit` there are to do.
  package init(
    _ label: String, total: Int, unit: String, line: TerminalLine = TerminalLine(),
    now: @escaping () -> ContinuousClock.Instant = { .now }
  ) {
    self.label = label
    self.total = total
    self.unit = unit
    self.line = line
    self.now = now
    start = now()
  }

  /// Shows how many are done, the rate and the time left.
  package mutating func update(_ done: Int) {
    guard line.isDue() else { return }
    let rate = Double(done) / max((now() - start) / .seconds(1), 0.001)
    let left = rate > 0 ? ", \(clock(Int((Double(total - done) / rate).rounded(.up)))) left" : ""
    line.show(
      "\(label): \(done)/\(total) \(unit)" + (rate < 10 ? "" : ", \(Int(rate))/s") + left)
  }

  /// Removes the line.
  package func clear() { line.clear() }
}

extension ProgressLine? {
  /// Shows how far a calibration is; the first call begins the line, the last removes it.
  mutating func update(_ progress: CalibrationProgress) {
    update(progress.done, of: progress.total, "calibrate", "methods")
  }

  /// Shows how many of a work's parts are done; the first call begins the line, the last removes it.
  mutating func update(_ done: Int, of total: Int, _ label: String, _ unit: String) {
    var line = self ?? ProgressLine(label, total: total, unit: unit)
    line.update(done)
    if done == total { line.clear() }
    self = line
  }
}
