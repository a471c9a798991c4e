import PrintableText
import SweepStore
import Workflows

extension SweepTable {
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
}
