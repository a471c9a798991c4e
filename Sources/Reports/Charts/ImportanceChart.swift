/// How much each hyperparameter decides, and in which direction: two bars a row.
package struct ImportanceChart: Chart {
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

  package let title: String
  package let subtitle: String
  private let rows: [Row]

  package init(title: String, subtitle: String, rows: [Row]) {
    self.title = title
    self.subtitle = subtitle
    self.rows = rows
  }

  private static let bar = 116
  private static let correlationX = 182
  private static let top = 34
  private static let step = 42

  package var panels: [ChartPanel] {
    [
      ChartPanel(
        title: title,
        description: rows.map { row in
          "\(row.name): importance \(decimal(row.importance, 3)), "
            + (row.correlation.map { "correlation \(decimal($0, 3))" } ?? "no order")
        }.joined(separator: "; "), width: Self.correlationX + Self.bar + 60,
        height: Self.top + rows.count * Self.step, draw: draw)
    ]
  }

  private func draw(on surface: any Surface) {
    let (bar, correlationX) = (Self.bar, Self.correlationX)
    surface.write("importance", x: 0, y: 14, .quiet)
    surface.write("correlation", x: correlationX, y: 14, .quiet)
    for (index, row) in rows.enumerated() {
      let y = Self.top + index * Self.step
      surface.write(row.name, x: 0, y: y + 10, points: 10)
      surface.fill(x: 0, y: y + 16, width: bar, height: 14, .faintest)
      surface.fill(
        x: 0, y: y + 16, width: pixel(Double(bar) * row.importance), height: 14, .values)
      surface.write(decimal(row.importance, 3), x: bar + 8, y: y + 27, points: 9, .quiet)

      surface.fill(x: correlationX, y: y + 16, width: bar, height: 14, .faintest)
      let middle = correlationX + bar / 2
      if let correlation = row.correlation {
        let reach = pixel(Double(bar / 2) * correlation.magnitude)
        surface.fill(
          x: correlation < 0 ? middle - reach : middle, y: y + 16, width: reach, height: 14,
          correlation < 0 ? .lost : .values)
      }
      surface.fill(x: middle, y: y + 14, width: 1, height: 18, .quiet)
      surface.write(
        row.correlation.map { decimal($0, 3) } ?? "no order", x: correlationX + bar + 8,
        y: y + 27, points: 9, .quiet)
    }
  }
}
