/// A confusion matrix with its counts: what was read rightly in one colour, what was not in another, on a
/// scale that shows a single mistake.
package struct ConfusionChart: Chart {
  package let title: String
  package let subtitle: String
  /// `[label][prediction]`
  private let counts: [[Int]]

  /// - Parameter counts: `[label][prediction]`, as many of one as of the other.
  package init(title: String, subtitle: String, counts: [[Int]]) {
    self.title = title
    self.subtitle = subtitle
    self.counts = counts
  }

  private static let cell = 28
  private static let left = 26
  private static let top = 46

  package var panels: [ChartPanel] {
    let size = counts.count * Self.cell
    return [
      ChartPanel(
        title: title, description: description, width: Self.left + size + 56,
        height: Self.top + size + 2, draw: draw)
    ]
  }

  /// `3: 1001 of 1010 right, 4 read as 5, 5 as 9`.
  private var description: String {
    subtitle + ". "
      + counts.enumerated().map { label, row in
        let wrong = row.enumerated().filter { $0.offset != label && $0.element > 0 }
          .map { "\($0.element) read as \($0.offset)" }
        return (["\(label): \(row[label]) of \(row.reduce(0, +)) right"] + wrong)
          .joined(separator: ", ")
      }.joined(separator: "; ")
  }

  private func draw(on surface: any Surface) {
    let (left, top, cell) = (Self.left, Self.top, Self.cell)
    let size = counts.count * cell
    surface.write("read as", x: left + size / 2, y: 14, points: 9, .quiet, align: .centre)
    surface.write("right", x: left + size + 6, y: top - 10, points: 8.5, .quiet)
    for (label, row) in counts.enumerated() {
      let y = top + label * cell
      surface.write(
        "\(label)", x: left + label * cell + cell / 2, y: top - 10, points: 10, align: .centre)
      surface.write("\(label)", x: left - 8, y: y + 19, points: 10, align: .right)
      let total = row.reduce(0, +)
      for (prediction, count) in row.enumerated() {
        draw(
          count, of: total, isRight: label == prediction, on: surface,
          x: left + prediction * cell, y: y)
      }
      guard total > 0 else { continue }
      surface.write(
        hundredths(row[label], of: total), x: left + size + 6, y: y + 19, points: 8, .quiet)
    }
  }

  private func draw(
    _ count: Int, of total: Int, isRight: Bool, on surface: any Surface, x: Int, y: Int
  ) {
    let share = total == 0 ? 0 : Double(count) / Double(total)
    // A root, so that one of a thousand is still seen.
    let depth = isRight ? share : share == 0 ? 0 : min(1, 0.12 + (share * 8).squareRoot())
    let middle = x + Self.cell / 2
    guard count > 0 else {
      return surface.write("·", x: middle, y: y + 19, .faint, align: .centre)
    }
    surface.fill(
      x: x + 1, y: y + 1, width: Self.cell - 2, height: Self.cell - 2,
      .mix(.paper, isRight ? .values : .lost, share: depth))
    surface.write(
      "\(count)", x: middle, y: y + 18, points: count > 999 ? 7 : 8, depth > 0.5 ? .paper : .ink,
      align: .centre)
  }
}

/// A share in per cent with two digits, rounded down, so that only all is 100.
private func hundredths(_ part: Int, of whole: Int) -> String {
  let value = part * 10_000 / whole
  let digits = "\(value % 100)"
  return "\(value / 100).\(digits.count == 1 ? "0" : "")\(digits) %"
}
