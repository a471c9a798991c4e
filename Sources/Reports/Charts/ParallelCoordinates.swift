/// Trials of a sweep as lines across an axis for each hyperparameter to what came of them, by which they
/// are coloured.
package struct ParallelCoordinates: Chart {
  package struct Axis: Sendable {
    package let name: String
    /// Names of places, each 0 (bottom) to 1 (top).
    package let ticks: [(place: Double, text: String)]

    package init(name: String, ticks: [(place: Double, text: String)]) {
      self.name = name
      self.ticks = ticks
    }
  }

  package struct Line: Sendable {
    /// One for each axis, 0 to 1.
    package let places: [Double]
    /// 0 (worst) to less than 1; 1 for the best.
    package let worth: Double

    package init(places: [Double], worth: Double) {
      self.places = places
      self.worth = worth
    }
  }

  package let title: String
  package let subtitle: String
  private let description: String
  private let axes: [Axis]
  private let lines: [Line]

  /// - Parameters:
  ///   - description: what is seen, with its numbers.
  ///   - axes: at least one, the last being what the lines are coloured by.
  package init(
    title: String, subtitle: String, description: String, axes: [Axis], lines: [Line]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.axes = axes
    self.lines = lines
  }

  private static let side = 56
  private static let step = 116
  private static let height = 320
  private static let top = 30

  package var panels: [ChartPanel] {
    [
      ChartPanel(
        title: title, description: description,
        width: 2 * Self.side + (axes.count - 1) * Self.step, height: Self.top + Self.height + 10,
        draw: draw)
    ]
  }

  private func draw(on surface: any Surface) {
    let frame = Frame(
      x: Self.side, y: Self.top, width: (axes.count - 1) * Self.step, height: Self.height)
    let row = { (place: Double) in Double(Self.height) * (1 - place) }
    surface.stroke(in: frame) { strokes in
      // The best are drawn last and so on top of the others.
      for line in lines.sorted(by: { $0.worth < $1.worth }) {
        let corners = line.places.enumerated().map { axis, place in
          (x: Double(axis * Self.step), y: row(place))
        }
        strokes.wave(
          corners, thickness: 0.8 + 1.8 * line.worth * line.worth, Self.colour(line.worth))
      }
      for axis in axes.indices {
        let x = Double(axis * Self.step)
        strokes.line([(x, row(0)), (x, row(1))], thickness: 1.2, .ink)
      }
    }
    for (index, axis) in axes.enumerated() {
      draw(axis, at: frame.x + index * Self.step, isLast: index == axes.count - 1, on: surface)
    }
  }

  private func draw(_ axis: Axis, at x: Int, isLast: Bool, on surface: any Surface) {
    surface.write(axis.name, x: x, y: 14, align: .centre)
    for (place, text) in axis.ticks {
      let y = Self.top + pixel(Double(Self.height) * (1 - place))
      surface.fill(x: x - 3, y: y, width: 7, height: 1, .ink)
      surface.writeOver(
        text, x: isLast ? x + 9 : x - 9, y: y + 4, points: 9, align: isLast ? .left : .right)
    }
  }

  private static func colour(_ worth: Double) -> Colour {
    worth == 1 ? .lost : .mix(.faint, .values, share: worth * worth * worth)
  }
}
