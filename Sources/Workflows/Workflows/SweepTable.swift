import NumberText
import SweepSpace
package import SweepStore
import Sweeping
import Training

/// Trials as a table for people.
package struct SweepTable {
  package let outcome: SweepOutcome

  package init(_ outcome: SweepOutcome) {
    self.outcome = outcome
  }

  /// `10 trials: 8 done, 2 infeasible`.
  package var counts: String {
    let states = StoredTrial.State.allCases.compactMap { state in
      let count = outcome.count(state)
      return count > 0 ? "\(count) \(state.rawValue)" : nil
    }
    let count = outcome.trials.count
    return "\(count) \(count == 1 ? "trial" : "trials"): \(states.joined(separator: ", "))"
  }

  /// A heading and a line for each trial; further ones for columns that do not fit.
  package func rows(_ trials: [(trial: StoredTrial, value: Double)]) -> String {
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
