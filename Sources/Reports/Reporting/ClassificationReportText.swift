import Foundation

extension ClassificationReport {
  /// The table, each line ended.
  package var text: String {
    let width = max("weighted avg".count, classes.map(\.name.count).max() ?? 0)
    func line(_ name: String, _ columns: [String]) -> String {
      right(name, width) + " " + columns.map { " " + right($0, 9) }.joined() + "\n"
    }
    func line(_ name: String, _ scores: Scores, _ support: Int) -> String {
      line(
        name,
        [two(scores.precision), two(scores.recall), two(scores.f1), self.support(support)])
    }
    let total = classes.reduce(0) { $0 + $1.support }
    return line("", ["precision", "recall", "f1-score", "support"]) + "\n"
      + classes.map { line($0.name, $0.scores, $0.support) }.joined() + "\n"
      + line("accuracy", ["", "", two(accuracy), support(total)])
      + line("macro avg", macro, total) + line("weighted avg", weighted, total)
  }

  /// scikit-learn counts in floating point where no prediction is right.
  private func support(_ count: Int) -> String { hasHits ? "\(count)" : "\(count).0" }
}

private func two(_ value: Double) -> String { String(format: "%.2f", value) }

private func right(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
