/// Trials of a sweep as lines across an axis for each hyperparameter to what came of them, by which they
/// are coloured.
package struct ParallelCoordinates: Sendable {
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

  private let title: String
  private let subtitle: String
  private let axes: [Axis]
  private let lines: [Line]

  /// - Parameter axes: at least one, the last being what the lines are coloured by.
  package init(title: String, subtitle: String, axes: [Axis], lines: [Line]) {
    self.title = title
    self.subtitle = subtitle
    self.axes = axes
    self.lines = lines
  }

  private static let margin = 28
  private static let side = 78
  private static let step = 142
  private static let height = 380
  private static let top = 124

  /// A PNG file; nil if there is no memory for it.
  package func png() -> [UInt8]? {
    let span = (axes.count - 1) * Self.step
    let texts = max(Canvas.measure(title, 16), Canvas.measure(subtitle, 9.5))
    guard
      let canvas = Canvas(
        width: max(2 * Self.side + span, texts + 2 * Self.margin),
        height: Self.top + Self.height + Self.margin)
    else { return nil }
    canvas.write(title, x: Self.margin, y: 34, points: 16)
    canvas.write(subtitle, x: Self.margin, y: 56, points: 9.5, .quiet)
    let frame = Frame(
      x: Self.side - 6, y: Self.top - 6, width: span + 12, height: Self.height + 12)
    guard let strokes = Strokes(over: canvas, in: frame) else { return nil }
    let row = { (place: Double) in 6 + Double(Self.height) * (1 - place) }
    // The best are drawn last and so on top of the others.
    for line in lines.sorted(by: { $0.worth < $1.worth }) {
      let corners = line.places.enumerated().map { axis, place in
        (x: 6 + Double(axis * Self.step), y: row(place))
      }
      strokes.line(
        Self.curve(through: corners), thickness: 0.8 + 1.8 * line.worth * line.worth,
        Self.colour(line.worth))
    }
    for axis in axes.indices {
      let x = 6 + Double(axis * Self.step)
      strokes.line([(x, row(0)), (x, row(1))], thickness: 1.2, .ink)
    }
    strokes.draw(on: canvas)
    for (index, axis) in axes.enumerated() {
      draw(axis, at: Self.side + index * Self.step, isLast: index == axes.count - 1, on: canvas)
    }
    return canvas.png()
  }

  private func draw(_ axis: Axis, at x: Int, isLast: Bool, on canvas: Canvas) {
    canvas.write(axis.name, x: x, y: Self.top - 22, points: 10.5, align: .centre)
    for (place, text) in axis.ticks {
      let y = Self.top + Int((Double(Self.height) * (1 - place)).rounded())
      canvas.fill(x: x - 3, y: y, width: 7, height: 1, .ink)
      let length = Canvas.measure(text, 9)
      let left = isLast ? x + 9 : x - 9 - length
      canvas.fill(x: left - 2, y: y - 8, width: length + 4, height: 16, .paper)
      canvas.write(text, x: left, y: y + 4, points: 9)
    }
  }

  /// Cubics that leave and reach every axis at a right angle, so that lines can be followed across it.
  private static func curve(through corners: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    guard let first = corners.first else { return [] }
    let steps = 24
    return zip(corners, corners.dropFirst()).reduce(into: [first]) { points, ends in
      for step in 1...steps {
        let part = Double(step) / Double(steps)
        let eased = part * part * (3 - 2 * part)
        points.append(
          (
            ends.0.x + (ends.1.x - ends.0.x) * part, ends.0.y + (ends.1.y - ends.0.y) * eased
          ))
      }
    }
  }

  private static func colour(_ worth: Double) -> Colour {
    if worth == 1 { return .lost }
    let pale = Colour(red: 226, green: 231, blue: 238)
    return pale.mixed(with: .values, share: worth * worth * worth)
  }
}
