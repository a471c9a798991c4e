/// How much each hyperparameter decides, and in which direction: two bars a row.
package struct ImportanceChart: Sendable {
  package struct Row: Sendable {
    package let name: String
    /// 0 to 1.
    package let importance: Double
    /// -1 to 1; nil where there is no order in the values.
    package let correlation: Double?

    package init(name: String, importance: Double, correlation: Double?) {
      self.name = name
      self.importance = importance
      self.correlation = correlation
    }
  }

  private let title: String
  private let subtitle: String
  private let rows: [Row]

  package init(title: String, subtitle: String, rows: [Row]) {
    self.title = title
    self.subtitle = subtitle
    self.rows = rows
  }

  private static let margin = 28
  private static let names = 170
  private static let bar = 300
  private static let gap = 90
  private static let top = 112
  private static let step = 40

  /// A PNG file; nil if there is no memory for it.
  package func png() -> [UInt8]? {
    let importanceX = Self.names
    let correlationX = importanceX + Self.bar + Self.gap
    guard
      let canvas = Canvas(
        width: correlationX + Self.bar + Self.gap, height: Self.top + rows.count * Self.step + 24)
    else { return nil }
    canvas.write(title, x: Self.margin, y: 34, points: 16)
    canvas.write(subtitle, x: Self.margin, y: 56, points: 9.5, .quiet)
    canvas.write("importance", x: importanceX, y: Self.top - 14, points: 10.5)
    canvas.write("correlation", x: correlationX, y: Self.top - 14, points: 10.5)
    for (index, row) in rows.enumerated() {
      let y = Self.top + index * Self.step
      canvas.write(row.name, x: importanceX - 14, y: y + 19, points: 10.5, align: .right)
      let length = Int((Double(Self.bar) * row.importance).rounded())
      canvas.fill(x: importanceX, y: y, width: Self.bar, height: 26, .faintest)
      canvas.fill(x: importanceX, y: y, width: length, height: 26, .values)
      canvas.write(
        decimal(row.importance, 3), x: importanceX + Self.bar + 10, y: y + 18, points: 9.5, .quiet)

      canvas.fill(x: correlationX, y: y, width: Self.bar, height: 26, .faintest)
      let middle = correlationX + Self.bar / 2
      if let correlation = row.correlation {
        let reach = Int((Double(Self.bar / 2) * correlation.magnitude).rounded())
        canvas.fill(
          x: correlation < 0 ? middle - reach : middle, y: y, width: reach, height: 26,
          correlation < 0 ? .lost : .values)
      }
      canvas.fill(x: middle, y: y - 3, width: 1, height: 32, .quiet)
      canvas.write(
        row.correlation.map { decimal($0, 3) } ?? "no order", x: correlationX + Self.bar + 10,
        y: y + 18, points: 9.5, .quiet)
    }
    return canvas.png()
  }
}
