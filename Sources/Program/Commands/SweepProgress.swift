import Foundation
import LeNetModel
import NumberText
import PrintableText
package import SweepSpace
package import SweepStore
import Sweeping
import Training
package import Workflows

/// How a sweep goes, on standard error: on a terminal a table of the trials under way, the best so far
/// and the time that is left; elsewhere a line now and then.
package struct SweepProgress {
  private let configuration: SweepConfiguration
  private let isTerminal: Bool
  private let start = ContinuousClock.now
  /// Where there is no terminal.
  private var line: TerminalLine
  private var nextTable = ContinuousClock.now
  private var lineCount = 0
  private var outcome: SweepOutcome?
  private var knownChanges = -1
  private var startingWork: Double?

  init(_ configuration: SweepConfiguration) {
    self.configuration = configuration
    isTerminal = showsProgress
    line = TerminalLine(pipeInterval: .seconds(30))
  }

  /// For a pipe.
  package init(_ configuration: SweepConfiguration, line: TerminalLine) {
    self.configuration = configuration
    isTerminal = false
    self.line = line
  }

  /// To be called often; most calls do nothing.
  ///
  /// - Parameters:
  ///   - changes: another number whenever the trials that `read` gives are others.
  package mutating func update(
    _ running: [Int: RunningTrial], changes: Int, read: () throws -> [StoredTrial]
  ) {
    let now = ContinuousClock.now
    guard isTerminal ? now >= nextTable : line.isDue() else { return }
    if changes != knownChanges, let trials = try? read() {
      outcome = SweepOutcome(configuration, trials)
      knownChanges = changes
    }
    // Reading a hundred thousand trials takes seconds, which are the workers', too.
    nextTable = .now + max(.milliseconds(500), (ContinuousClock.now - now) * 10)
    guard let outcome else { return }
    let summary = summary(outcome, running)
    guard isTerminal else { return line.show(summary.joined(separator: "; ")) }
    let width = terminalWidth
    let lines = (summary + rows(running)).map { String($0.printable.prefix(width - 1)) }
    clear()
    writeToStandardError(lines.joined(separator: "\n") + "\n")
    lineCount = lines.count
  }

  /// Removes the table.
  mutating func clear() {
    guard isTerminal, lineCount > 0 else { return }
    writeToStandardError("\u{1B}[\(lineCount)A\r\u{1B}[J")
    lineCount = 0
  }

  /// Counts and the time left, and the best.
  private mutating func summary(
    _ outcome: SweepOutcome, _ running: [Int: RunningTrial]
  ) -> [String] {
    var lines = [
      ([SweepTable(outcome).counts] + [timeLeft(outcome, running)].compactMap { $0 })
        .joined(separator: "; ")
    ]
    if let best = outcome.ranked.first {
      let value = fixed(best.value, 5)
      lines.append(
        "best: trial \(best.trial.number), \(configuration.metric.name) \(value): "
          + "\(best.trial.configuration)")
    }
    return lines
  }

  private func rows(_ running: [Int: RunningTrial]) -> [String] {
    running.values.sorted { $0.number < $1.number }.map { trial in
      let epoch = min(Int(trial.position) + 1, trial.epochs)
      let accuracy = trial.accuracy.map { ", \(fixed(100 * $0, 2)) %" } ?? ""
      return "trial \(trial.number): epoch \(epoch)/\(trial.epochs)\(accuracy): "
        + trial.configuration
    }
  }

  /// By the work that this process has done since it began.
  private mutating func timeLeft(
    _ outcome: SweepOutcome, _ running: [Int: RunningTrial]
  ) -> String? {
    guard configuration.runCap != nil || configuration.method == .grid else { return nil }
    let done =
      outcome.trials.filter { $0.answeredBy == nil && $0.isOver }.reduce(0) {
        $0 + $1.epochWork * Double($1.epochs.count)
      } + running.values.reduce(0) { $0 + $1.work }
    let first = startingWork ?? done
    startingWork = first
    let left =
      outcome.workLeft - running.values.reduce(0) { $0 + $1.work }
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    guard done > first, elapsed > 2 else { return nil }
    return "\(clock(Int(elapsed * max(left, 0) / (done - first)))) left"
  }

  private var terminalWidth: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

extension SweepOutcome {
  /// Of all trainings that are not over, from their beginning: the longest of those that begin
  /// alike.
  fileprivate var workLeft: Double {
    var longest: [String: Double] = [:]
    for trial in trials where !trial.isOver {
      guard let training = trial.training else { continue }
      longest[training.beginning] = max(
        longest[training.beginning] ?? 0, trial.epochWork * Double(training.epochs))
    }
    return longest.values.reduce(0, +)
  }
}

extension StoredTrial {
  /// What an epoch takes, about, up to a factor.
  fileprivate var epochWork: Double {
    training.map { Double($0.cost.multiplyAccumulateCount) + 20_000 } ?? 0
  }
}

extension RunningTrial {
  fileprivate var work: Double {
    (Double(recipe.network.multiplyAccumulateCount) + 20_000) * position
  }
}
