/// A point of a skeleton; y grows downwards.
struct Point {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// One movement of the pen.
struct Stroke {
  enum Form {
    /// Straight from point to point.
    case straight
    /// A smooth curve through all points.
    case smooth
  }

  let form: Form
  var points: [Point]

  static func straight(_ points: Point...) -> Stroke { Stroke(form: .straight, points: points) }
  static func smooth(_ points: Point...) -> Stroke { Stroke(form: .smooth, points: points) }

  /// The stroke as a chain of straight pieces. A curve is a uniform Catmull-Rom spline, a cubic in
  /// each interval; where it ends on its own beginning it is closed without a corner.
  func flattened() -> [Point] {
    guard form == .smooth, points.count > 2 else { return points }
    let last = points.count - 1
    let isClosed = points[0].x == points[last].x && points[0].y == points[last].y
    var chain = [points[0]]
    for start in 0..<last {
      let before = start > 0 ? points[start - 1] : isClosed ? points[last - 1] : points[0]
      let after = start + 2 <= last ? points[start + 2] : isClosed ? points[1] : points[last]
      for step in 1...Self.piecesPerInterval {
        let t = Double(step) / Double(Self.piecesPerInterval)
        let (a, b) = (points[start], points[start + 1])
        chain.append(
          Point(
            spline(before.x, a.x, b.x, after.x, at: t), spline(before.y, a.y, b.y, after.y, at: t)))
      }
    }
    return chain
  }

  private static let piecesPerInterval = 6
}

private func spline(
  _ p0: Double, _ p1: Double, _ p2: Double, _ p3: Double, at t: Double
) -> Double {
  let linear = p2 - p0
  let quadratic = 2 * p0 - 5 * p1 + 4 * p2 - p3
  let cubic = 3 * p1 - p0 - 3 * p2 + p3
  return p1 + 0.5 * t * (linear + t * (quadratic + t * cubic))
}
