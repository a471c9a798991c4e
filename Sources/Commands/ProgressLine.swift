/// How far a work is that consists of so many equal parts, on a ``TerminalLine``.
struct ProgressLine {
  private var line = TerminalLine()
  private let label: String
  private let total: Int
  private let unit: String
  private let start = ContinuousClock.now

  /// - Parameters:
  ///   - label: what goes on.
  ///   - total: how many of `unit` there are to do.
  init(_ label: String, total: Int, unit: String) {
    self.label = label
    self.total = total
    self.unit = unit
  }

  /// Shows how many are done, the rate and the time left.
  mutating func update(_ done: Int) {
    guard line.isDue() || done == total else { return }
    let rate = Double(done) / max((ContinuousClock.now - start) / .seconds(1), 0.001)
    let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
    line.show(
      "\(label): \(done)/\(total) \(unit), " + (rate < 10 ? "" : "\(Int(rate))/s, ")
        + "\(clock(left)) left")
  }

  /// Removes the line.
  func clear() { line.clear() }
}
