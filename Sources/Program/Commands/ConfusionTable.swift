import NumberText
import PrintableText

/// What was read in place of what, as text.
package struct ConfusionTable {
  private let counts: [[Int]]
  private let names: [String]

  /// - Parameters:
  ///   - counts: `[label][prediction]`
  ///   - names: of the classes.
  package init(counts: [[Int]], names: [String]) {
    self.counts = counts
    self.names = names.map(\.printable)
  }

  /// Classes whose counts stand side by side.
  private static let matrixLimit = 16
  /// Confusions that are listed of more classes.
  private static let listLimit = 20
  private static let columnWidth = 6

  /// All counts, or of many classes the most frequent confusions.
  package var text: String { counts.count > Self.matrixLimit ? list : matrix }

  private var matrix: String {
    // A number stands for what has no room above a column.
    let isNumbered = names.contains { $0.count >= Self.columnWidth }
    let heads = isNumbered ? names.indices.map { "\($0)" } : names
    let labels = isNumbered ? zip(names, heads).map { "\($0) \($1)" } : names
    let title = "label \\ read"
    let width = max(title.count, labels.map(\.count).max() ?? 0)
    let header = padded(title, width) + heads.map(Self.column).joined()
    let rows = zip(labels, counts).map { label, counts in
      padded(label, width, right: true)
        + counts.map { Self.column($0 == 0 ? "." : "\($0)") }.joined()
    }
    return ([header] + rows).joined(separator: "\n")
  }

  private static func column(_ text: String) -> String { padded(text, columnWidth, right: true) }

  private var list: String {
    let confusions = counts.indices.flatMap { label in
      counts.indices.filter { $0 != label && counts[label][$0] > 0 }
        .map { (label: label, prediction: $0, count: counts[label][$0]) }
    }.sorted { ($1.count, $0.label, $0.prediction) < ($0.count, $1.label, $1.prediction) }
    let shown = confusions.prefix(Self.listLimit)
    let title = (label: "label", prediction: "read as")
    let width = max(title.prediction.count, names.map(\.count).max() ?? 0) + 2
    var lines = [padded(title.label, width) + padded(title.prediction, width) + " count"]
    lines += shown.map {
      padded(names[$0.label], width) + padded(names[$0.prediction], width)
        + Self.column("\($0.count)")
    }
    if shown.count < confusions.count {
      let rest = confusions.dropFirst(shown.count)
      lines.append(
        "and \(grouped(rest.count)) others, \(grouped(rest.reduce(0) { $0 + $1.count })) images")
    }
    return lines.joined(separator: "\n")
  }
}
