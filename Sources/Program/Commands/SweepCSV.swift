import CommaSeparatedValues
import NumberText
import SweepSpace
import SweepStore
import Sweeping
import Training
import Workflows

/// Trials as comma-separated values with a heading (RFC 4180, lines ended as in Unix).
struct SweepCSV {
  private let outcome: SweepOutcome

  init(_ outcome: SweepOutcome) {
    self.outcome = outcome
  }

  var text: String {
    let swept = outcome.configuration.parameters.map(\.hyperparameter)
    var rows = [
      ["trial", "state"] + swept.map(\.rawValue) + [
        outcome.configuration.metric.columnName, "validation_accuracy", "validation_loss",
        "best_epoch", "epochs_trained", "seconds", "parameters", "multiply_accumulates",
        "flash_bytes", "ram_bytes", "answered_by", "reason", "accuracy_by_epoch",
      ]
    ]
    rows += outcome.trials.map { trial in
      let result = SweepTrialResult(trial, value: outcome.value(trial))
      func cell(_ value: (some CustomStringConvertible)?) -> String {
        value.map { "\($0)" } ?? ""
      }
      return ["\(trial.number)", trial.state.rawValue]
        + swept.map { cell(trial.configuration[$0]) } + [
          cell(result.value), cell(result.validationAccuracy), cell(result.validationLoss),
          cell(result.bestEpoch), cell(result.epochs), cell(result.seconds.map { fixed($0, 2) }),
          cell(result.parameters), cell(result.multiplyAccumulates), cell(result.flashBytes),
          cell(result.ramBytes), cell(trial.answeredBy), cell(trial.reason),
          trial.epochs.map { "\($0.validationAccuracy)" }.joined(separator: " "),
        ]
    }
    return rows.map { CSV.line($0) + "\n" }.joined()
  }
}

extension SweepMetric {
  /// Apart from the columns that there are anyway.
  fileprivate var columnName: String { "metric:\(name)" }
}
