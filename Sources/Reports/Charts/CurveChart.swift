/// Curves over a common axis in panels side by side, as of a training over its epochs.
package struct CurveChart: Chart {
  package struct Curve: Sendable {
    package let name: String
    package let values: [Double]
    /// Whether it is what a panel is about, and not what that is compared with.
    package let isMain: Bool

    /// - Parameter values: at 1, 2 and so on of the axis; what is not finite is left out.
    package init(name: String, values: [Double], isMain: Bool) {
      self.name = name
      self.values = values
      self.isMain = isMain
    }
  }

  package struct Panel: Sendable {
    package let title: String
    package let isLogarithmic: Bool
    package let curves: [Curve]
    /// Behind the numbers of the axis.
    package let unit: String

    package init(title: String, isLogarithmic: Bool, unit: String = "", curves: [Curve]) {
      self.title = title
      self.isLogarithmic = isLogarithmic
      self.unit = unit
      self.curves = curves
    }
  }

  package let title: String
  package let subtitle: String
  private let axis: String
  private let plots: [Panel]
  private let mark: (place: Int, text: String)?

  /// - Parameters:
  ///   - axis: the name of what the curves run over.
  ///   - mark: where a line goes down through the panels, and what it tells; nil for none.
  package init(
    title: String, subtitle: String, axis: String, panels: [Panel],
    mark: (place: Int, text: String)?
  ) {
    self.title = title
    self.subtitle = subtitle
    self.axis = axis
    plots = panels
    self.mark = mark
  }

  private static let frame = Frame(x: 52, y: 52, width: 296, height: 210)

  package var panels: [ChartPanel] {
    plots.map { panel in
      ChartPanel(
        title: panel.title, description: description(of: panel),
        width: Self.frame.x + Self.frame.width + 12,
        height: Self.frame.y + Self.frame.height + 44
      ) { draw(panel, on: $0) }
    }
  }

  /// `validation: from 0.3 at epoch 1 to 0.02 at epoch 200, 0.02 at the marked epoch 156`.
  private func description(of panel: Panel) -> String {
    panel.curves.map { curve in
      guard let first = curve.values.first, let last = curve.values.last else {
        return "\(curve.name): nothing"
      }
      func number(_ value: Double) -> String { decimal(value, 4) + panel.unit }
      let marked = mark.flatMap { mark in
        curve.values.indices.contains(mark.place - 1)
          ? ", \(number(curve.values[mark.place - 1])) at the marked one, \(mark.text)" : nil
      }
      return "\(curve.name): from \(number(first)) at \(axis) 1 to \(number(last)) at \(axis) "
        + "\(curve.values.count)\(marked ?? "")"
    }.joined(separator: "; ")
  }

  private func draw(_ panel: Panel, on surface: any Surface) {
    let frame = Self.frame
    let vertical = Scale(of: panel.curves.flatMap(\.values), isLogarithmic: panel.isLogarithmic)
    let count = max(2, panel.curves.map(\.values.count).max() ?? 0)
    let column = { (place: Int) in
      Double(frame.width) * Double(place - 1) / Double(count - 1)
    }
    let row = { (value: Double) in Double(frame.height) * (1 - vertical.position(value)) }

    surface.write(panel.title, x: frame.x, y: 16, points: 11)
    for tick in vertical.ticks {
      let y = frame.y + pixel(row(tick.value))
      surface.fill(x: frame.x, y: y, width: frame.width, height: 1, .faint)
      surface.write(
        tick.text + panel.unit, x: frame.x - 8, y: y + 4, points: 8.5, .quiet, align: .right)
    }
    for place in Self.places(upTo: count) {
      surface.write(
        "\(place)", x: frame.x + pixel(column(place)), y: frame.y + frame.height + 18,
        points: 8.5, .quiet, align: .centre)
    }
    surface.write(
      axis, x: frame.x + frame.width / 2, y: frame.y + frame.height + 36, points: 9, .quiet,
      align: .centre)
    surface.stroke(in: frame) { strokes in
      if let mark {
        strokes.line(
          [(column(mark.place), 0), (column(mark.place), Double(frame.height))], thickness: 1,
          .ink)
      }
      for curve in panel.curves.sorted(by: { !$0.isMain && $1.isMain }) {
        let points = curve.values.enumerated().filter { _, value in
          value.isFinite && (!panel.isLogarithmic || value > 0)
        }.map { (x: column($0 + 1), y: row($1)) }
        strokes.line(points, thickness: curve.isMain ? 2 : 1.4, Self.colour(curve))
        if let mark, curve.isMain, curve.values.indices.contains(mark.place - 1) {
          strokes.dot(
            x: column(mark.place), y: row(curve.values[mark.place - 1]), diameter: 8, .lost)
        }
      }
    }
    legend(panel, on: surface)
    if let mark {
      // On the side where there is more room, over the lines of the grid.
      let isLeft = 2 * mark.place > count
      surface.writeOver(
        mark.text, x: frame.x + pixel(column(mark.place)) + (isLeft ? -8 : 8), y: frame.y + 14,
        points: 9, align: isLeft ? .right : .left)
    }
  }

  private func legend(_ panel: Panel, on surface: any Surface) {
    var x = Self.frame.x
    for curve in panel.curves {
      surface.fill(x: x, y: 34, width: 18, height: 3, Self.colour(curve))
      surface.write(curve.name, x: x + 24, y: 40, points: 9, .quiet)
      x += 24 + surface.measure(curve.name, 9) + 18
    }
  }

  private static func colour(_ curve: Curve) -> Colour {
    curve.isMain ? .values : .mix(.quiet, .paper, share: 0.35)
  }

  /// The first, and round ones up to the last, that have room beside each other.
  private static func places(upTo count: Int) -> [Int] {
    let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].first { count / $0 <= 8 } ?? count
    let rounds = Array(stride(from: step, through: count, by: step))
    return step == 1 ? rounds : [1] + rounds
  }
}
