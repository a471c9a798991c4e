import PrintableText

/// A confusion matrix with its counts, as far as there is room for them: what was read rightly in one
/// colour, what was not in another, on a scale that shows a single mistake.
package struct ConfusionChart: Chart {
  package let title: String
  package let subtitle: String
  private let names: [String]
  /// `[label][prediction]`
  private let counts: [[Int]]

  /// - Parameters:
  ///   - names: of the classes.
  ///   - counts: `[label][prediction]`, as many of one as of the other.
  package init(title: String, subtitle: String, names: [String], counts: [[Int]]) {
    self.title = title
    self.subtitle = subtitle
    self.names = names.map(\.printable)
    self.counts = counts
  }

  private static let top = 46

  /// The side of a cell; those of many classes share the room that 16 have.
  private var cell: Int { min(28, max(9, 448 / max(1, counts.count))) }

  /// Whether there is room for a count.
  private var showsCounts: Bool { cell >= 24 }

  /// Of letters, at most `most`.
  private func points(_ most: Double) -> Double { min(most, 0.6 * Double(cell)) }

  /// Whether names are short enough to stand above a column; else these are numbered.
  private var hasShortNames: Bool { names.allSatisfy { $0.count <= 2 } }

  /// Above a column.
  private func column(_ index: Int) -> String { hasShortNames ? names[index] : "\(index)" }

  /// Beside a row, behind its name.
  private func number(_ index: Int) -> String { hasShortNames ? "" : "  \(index)" }

  /// Of the column of names, without knowing the letters.
  private var left: Int {
    guard !hasShortNames else { return 26 }
    let longest = counts.indices.map { (names[$0] + number($0)).count }.max() ?? 0
    return min(200, 16 + pixel(Double(longest) * points(10) * 0.8))
  }

  package var panels: [ChartPanel] {
    let size = counts.count * cell
    return [
      ChartPanel(
        title: title, description: description, width: left + size + 56,
        height: Self.top + size + 2, draw: draw)
    ]
  }

  /// `3: 1001 of 1010 right, 4 read as 5, 5 as 9`.
  private var description: String {
    subtitle + ". "
      + counts.enumerated().map { label, row in
        let wrong = row.enumerated().filter { $0.offset != label && $0.element > 0 }
          .map { "\($0.element) read as \(names[$0.offset])" }
        return (["\(names[label]): \(row[label]) of \(row.reduce(0, +)) right"] + wrong)
          .joined(separator: ", ")
      }.joined(separator: "; ")
  }

  private func draw(on surface: any Surface) {
    let (left, top, cell) = (left, Self.top, cell)
    let size = counts.count * cell
    let baseline = (19 * cell + 14) / 28
    surface.write("read as", x: left + size / 2, y: 14, points: 9, .quiet, align: .centre)
    surface.write("right", x: left + size + 6, y: top - 10, points: 8.5, .quiet)
    for (label, row) in counts.enumerated() {
      let y = top + label * cell
      let (column, number) = (column(label), number(label))
      let name = surface.fitted(
        names[label], points: points(10), width: left - 10 - surface.measure(number, points(10)))
      surface.write(
        column, x: left + label * cell + cell / 2, y: top - 10,
        points: column.count > 1 ? min(10, 0.45 * Double(cell)) : points(10), align: .centre)
      surface.write(
        name + number, x: left - 8, y: y + baseline, points: points(10), align: .right)
      let total = row.reduce(0, +)
      for (prediction, count) in row.enumerated() {
        draw(
          count, of: total, isRight: label == prediction, on: surface,
          x: left + prediction * cell, y: y)
      }
      guard total > 0 else { continue }
      surface.write(
        hundredths(row[label], of: total), x: left + size + 6, y: y + baseline, points: points(8),
        .quiet)
    }
  }

  private func draw(
    _ count: Int, of total: Int, isRight: Bool, on surface: any Surface, x: Int, y: Int
  ) {
    let share = total == 0 ? 0 : Double(count) / Double(total)
    // A root, so that one of a thousand is still seen.
    let depth = isRight ? share : share == 0 ? 0 : min(1, 0.12 + (share * 8).squareRoot())
    let middle = x + cell / 2
    guard count > 0 else {
      guard showsCounts else { return }
      return surface.write("·", x: middle, y: y + 19 * cell / 28, .faint, align: .centre)
    }
    surface.fill(
      x: x + 1, y: y + 1, width: cell - 2, height: cell - 2,
      .mix(.paper, isRight ? .values : .lost, share: depth))
    guard showsCounts else { return }
    surface.write(
      "\(count)", x: middle, y: y + 18 * cell / 28, points: count > 999 ? 7 : 8,
      depth > 0.5 ? .paper : .ink, align: .centre)
  }
}

/// A share in per cent with two digits, rounded down, so that only all is 100.
private func hundredths(_ part: Int, of whole: Int) -> String {
  let value = part * 10_000 / whole
  let digits = "\(value % 100)"
  return "\(value / 100).\(digits.count == 1 ? "0" : "")\(digits) %"
}
