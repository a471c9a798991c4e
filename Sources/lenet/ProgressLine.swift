import Foundation

/// One line on standard error that is rewritten while work goes on; nothing unless it is a terminal.
struct ProgressLine {
  private let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
  private let label: String
  private let total: Int
  private let unit: String
  private let start = ContinuousClock.now
  private var lastUpdate: ContinuousClock.Instant?

  /// - Parameters:
  ///   - label: what goes on.
  ///   - total: how many of `unit` there are to do.
  init(_ label: String, total: Int, unit: String) {
    self.label = label
    self.total = total
    self.unit = unit
  }

  /// Shows how many are done, the rate and the time left, and `detail` behind them.
  mutating func update(_ done: Int, detail: String = "") {
    let now = ContinuousClock.now
    guard isTerminal else { return }
    if let lastUpdate, now - lastUpdate < .milliseconds(100), done < total { return }
    lastUpdate = now
    let rate = Double(done) / max((now - start) / .seconds(1), 0.001)
    let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
    write(
      "\(label): \(done)/\(total) \(unit), "
        + (rate < 10 ? "" : "\(Int(rate))/s, ")
        + "\(left / 60):\(padded(String(left % 60), 2, right: true).replacing(" ", with: "0")) left"
        + (detail.isEmpty ? "" : ", \(detail)"))
  }

  /// Removes the line.
  func clear() {
    if isTerminal { write("") }
  }

  private func write(_ text: String) {
    writeToStandardError("\r\u{1B}[K\(text)")
  }
}
