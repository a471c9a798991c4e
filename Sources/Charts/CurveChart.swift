/// Curves over a common axis in panels side by side, as of a training over its epochs.
package struct CurveChart: Sendable {
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

  private let title: String
  private let subtitle: String
  private let axis: String
  private let panels: [Panel]
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
    self.panels = panels
    self.mark = mark
  }

  private static let margin = 28
  private static let plot = (width: 460, height: 300)
  private static let left = 64
  private static let top = 130

  /// A PNG file; nil if there is no memory for it.
  package func png() -> [UInt8]? {
    let step = Self.left + Self.plot.width + Self.margin
    guard
      let canvas = Canvas(
        width: panels.count * step + Self.margin, height: Self.top + Self.plot.height + 62)
    else { return nil }
    canvas.write(title, x: Self.margin, y: 34, points: 16)
    canvas.write(subtitle, x: Self.margin, y: 56, points: 9.5, .quiet)
    for (index, panel) in panels.enumerated() {
      let frame = Frame(
        x: Self.left + index * step, y: Self.top, width: Self.plot.width,
        height: Self.plot.height)
      guard draw(panel, on: canvas, in: frame) else { return nil }
    }
    return canvas.png()
  }

  /// - Returns: false if there is no memory for it.
  private func draw(_ panel: Panel, on canvas: Canvas, in frame: Frame) -> Bool {
    let vertical = Scale(of: panel.curves.flatMap(\.values), isLogarithmic: panel.isLogarithmic)
    let count = max(2, panel.curves.map(\.values.count).max() ?? 0)
    let column = { (place: Int) in
      Double(frame.width) * Double(place - 1) / Double(count - 1)
    }
    let row = { (value: Double) in Double(frame.height) * (1 - vertical.position(value)) }

    canvas.write(panel.title, x: frame.x, y: frame.y - 34, points: 11)
    for tick in vertical.ticks {
      let y = frame.y + Int(row(tick.value).rounded())
      canvas.fill(x: frame.x, y: y, width: frame.width, height: 1, .faint)
      canvas.write(
        tick.text + panel.unit, x: frame.x - 8, y: y + 4, points: 8.5, .quiet, align: .right)
    }
    for place in Self.places(upTo: count) {
      canvas.write(
        "\(place)", x: frame.x + Int(column(place).rounded()), y: frame.y + frame.height + 18,
        points: 8.5, .quiet, align: .centre)
    }
    canvas.write(
      axis, x: frame.x + frame.width / 2, y: frame.y + frame.height + 38, points: 9, .quiet,
      align: .centre)
    guard let strokes = Strokes(over: canvas, in: frame) else { return false }
    if let mark {
      strokes.line(
        [(column(mark.place), 0), (column(mark.place), Double(frame.height))], thickness: 1, .ink)
    }
    for curve in panel.curves.sorted(by: { !$0.isMain && $1.isMain }) {
      let points = curve.values.enumerated().filter { _, value in
        value.isFinite && (!panel.isLogarithmic || value > 0)
      }.map { (column($0 + 1), row($1)) }
      strokes.line(points, thickness: curve.isMain ? 2.2 : 1.6, Self.colour(curve))
      if let mark, curve.isMain, curve.values.indices.contains(mark.place - 1) {
        strokes.dot(
          x: column(mark.place), y: row(curve.values[mark.place - 1]), diameter: 9, .lost)
      }
    }
    strokes.draw(on: canvas)
    legend(panel, on: canvas, in: frame)
    if let mark {
      // On the side where there is more room, over the lines of the grid.
      let width = Canvas.measure(mark.text, 9)
      let x = frame.x + Int(column(mark.place)) + (2 * mark.place > count ? -8 - width : 8)
      canvas.fill(x: x - 3, y: frame.y + 2, width: width + 6, height: 16, .paper)
      canvas.write(mark.text, x: x, y: frame.y + 14, points: 9)
    }
    return true
  }

  private func legend(_ panel: Panel, on canvas: Canvas, in frame: Frame) {
    var x = frame.x
    for curve in panel.curves {
      canvas.fill(x: x, y: frame.y - 18, width: 18, height: 3, Self.colour(curve))
      x = canvas.write(curve.name, x: x + 24, y: frame.y - 12, points: 9, .quiet) + 22
    }
  }

  private static func colour(_ curve: Curve) -> Colour {
    curve.isMain ? .values : .quiet.mixed(with: .paper, share: 0.35)
  }

  /// The first, and round ones up to the last.
  private static func places(upTo count: Int) -> [Int] {
    let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].first { count / $0 <= 10 } ?? count
    let rounds = Array(stride(from: step, through: count, by: step))
    return step == 1 ? rounds : [1] + rounds
  }
}
