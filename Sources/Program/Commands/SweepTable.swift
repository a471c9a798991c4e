import PrintableText
import SweepSpace
import SweepStore
import Sweeping
import Training

/// Trials as a table for people.
struct SweepTable {
  private let outcome: SweepOutcome

  init(_ outcome: SweepOutcome) {
    self.outcome = outcome
  }

  /// What came of a sweep: counts, and the best trials.
  func summary(path: String) -> String {
    let ranked = outcome.ranked.filter { $0.trial.state == .done }
    var lines = [counts]
    if !ranked.isEmpty { lines += ["", rows(ranked.prefix(10).map { $0 })] }
    lines += ["", "all of them: lenet sweep show \(path.shellQuoted)"]
    if !ranked.isEmpty {
      lines.append("train the best: lenet train --from-sweep \(path.shellQuoted)")
    }
    return lines.joined(separator: "\n")
  }

  /// `10 trials: 8 done, 2 infeasible`.
  var counts: String {
    let states = StoredTrial.State.allCases.compactMap { state in
      let count = outcome.count(state)
      return count > 0 ? "\(count) \(state.rawValue)" : nil
    }
    let count = outcome.trials.count
    return "\(count) \(count == 1 ? "trial" : "trials"): \(states.joined(separator: ", "))"
  }

  /// Every trial: those with a value by rank, then the others with the reason.
  var all: String {
    let ranked = outcome.ranked
    let rest = outcome.trials.filter { outcome.value($0) == nil }
    let reasons = rest.map { trial in
      "\(trial.number)  \(trial.state.rawValue): \(trial.configuration)"
        + (trial.reason.map { ": \($0.printable)" } ?? "")
    }
    return
      ([counts] + (ranked.isEmpty ? [] : ["", rows(ranked)])
      + (reasons.isEmpty ? [] : [""] + reasons)).joined(separator: "\n")
  }

  /// A heading and a line for each trial; further ones for columns that do not fit.
  func rows(_ trials: [(trial: StoredTrial, value: Double)]) -> String {
    let swept = outcome.configuration.parameters.map(\.hyperparameter)
    let isScore = if case .score = outcome.configuration.metric.quantity { true } else { false }
    var cells = [
      ["trial", "state"] + (isScore ? [outcome.configuration.metric.name] : [])
        + ["accuracy %", "loss", "epoch"] + swept.map(\.rawValue)
        + ["parameters", "MAC", "flash", "RAM"]
    ]
    for (trial, value) in trials {
      guard let best = trial.best, let cost = trial.training?.cost else { continue }
      cells.append(
        ["\(trial.number)", trial.state.rawValue] + (isScore ? [fixed(value, 5)] : [])
          + [fixed(100 * best.validationAccuracy, 2), fixed(best.validationLoss, 4)]
          + ["\(best.epoch)/\(trial.epochs.count)"]
          + swept.map { trial.configuration[$0].map { "\($0)" } ?? "" }
          + [
            grouped(cost.parameterCount), grouped(cost.multiplyAccumulateCount),
            grouped(cost.flashByteCount), grouped(cost.ramByteCount),
          ])
    }
    let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return Self.blocks(widths).map { columns in
      cells.map { row in
        columns.map { padded(row[$0], widths[$0], right: true) }.joined(separator: "  ")
      }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The columns that stand beside each other on 80 characters; the first one, which is the trial's
  /// number, in each block.
  private static func blocks(_ widths: [Int]) -> [[Int]] {
    var blocks: [[Int]] = []
    var room = 0
    for column in widths.indices.dropFirst() {
      if blocks.isEmpty || widths[column] + 2 > room {
        blocks.append([0])
        room = 80 - widths[0]
      }
      blocks[blocks.count - 1].append(column)
      room -= widths[column] + 2
    }
    return blocks
  }
}
