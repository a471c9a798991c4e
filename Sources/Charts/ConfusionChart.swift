/// A confusion matrix with its counts: what was read rightly in one colour, what was not in another, on a
/// scale that shows a single mistake.
package struct ConfusionChart: Sendable {
  private let title: String
  private let subtitle: String
  /// `[label][prediction]`
  private let counts: [[Int]]

  /// - Parameter counts: `[label][prediction]`, as many of one as of the other.
  package init(title: String, subtitle: String, counts: [[Int]]) {
    self.title = title
    self.subtitle = subtitle
    self.counts = counts
  }

  private static let cell = 52
  private static let left = 90
  private static let top = 120
  private static let margin = 28

  /// A PNG file; nil if there is no memory for it.
  package func png() -> [UInt8]? {
    let size = counts.count * Self.cell
    guard
      let canvas = Canvas(
        width: Self.left + size + Self.cell + 2 * Self.margin, height: Self.top + size + Self.margin
      )
    else { return nil }
    canvas.write(title, x: Self.margin, y: 34, points: 16)
    canvas.write(subtitle, x: Self.margin, y: 56, points: 9.5, .quiet)
    canvas.write("read as", x: Self.left + size / 2, y: 86, .quiet, align: .centre)
    canvas.write("right", x: Self.left + size + 14, y: Self.top - 12, .quiet)
    canvas.write("label", x: Self.left - 14, y: Self.top - 12, .quiet, align: .right)
    for (label, row) in counts.enumerated() {
      let y = Self.top + label * Self.cell
      canvas.write(
        "\(label)", x: Self.left + label * Self.cell + Self.cell / 2, y: Self.top - 12, points: 11,
        align: .centre)
      canvas.write("\(label)", x: Self.left - 14, y: y + 31, points: 11, align: .right)
      for (prediction, count) in row.enumerated() {
        draw(
          count, of: row.reduce(0, +), isRight: label == prediction, on: canvas,
          x: Self.left + prediction * Self.cell, y: y)
      }
      let total = row.reduce(0, +)
      guard total > 0 else { continue }
      canvas.write(
        hundredths(row[label], of: total), x: Self.left + size + 14, y: y + 31, .quiet)
    }
    return canvas.png()
  }

  private func draw(
    _ count: Int, of total: Int, isRight: Bool, on canvas: Canvas, x: Int, y: Int
  ) {
    let share = total == 0 ? 0 : Double(count) / Double(total)
    // A root, so that one of a thousand is still seen.
    let depth = isRight ? share : share == 0 ? 0 : min(1, 0.12 + (share * 8).squareRoot())
    canvas.fill(
      x: x + 1, y: y + 1, width: Self.cell - 2, height: Self.cell - 2,
      .paper.mixed(with: isRight ? .values : .lost, share: depth))
    if count == 0 {
      canvas.write("·", x: x + Self.cell / 2, y: y + 30, .faint, align: .centre)
    } else {
      canvas.write(
        "\(count)", x: x + Self.cell / 2, y: y + 31, points: 11, depth > 0.5 ? .paper : .ink,
        align: .centre)
    }
  }
}

/// A share in per cent with two digits, rounded down, so that only all is 100.
private func hundredths(_ part: Int, of whole: Int) -> String {
  let value = part * 10_000 / whole
  let digits = "\(value % 100)"
  return "\(value / 100).\(digits.count == 1 ? "0" : "")\(digits) %"
}
