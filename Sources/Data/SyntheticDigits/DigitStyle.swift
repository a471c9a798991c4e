import ElementaryFunctions

/// How a digit is written. Lengths are in units of the skeleton's height.
package struct DigitStyle: Sendable {
  /// Which of the digit's forms; taken modulo their number.
  package var variant: Int
  /// How far the top leans to the right of the foot.
  package var slant: Double
  /// Diameter of the pen.
  package var strokeWidth: Double
  /// Factor on the digit's width.
  package var widthFactor: Double
  /// How far each point of the skeleton may stray in x and in y.
  package var wobble: Double
  /// Chooses among all wobbles of that size.
  package var wobbleSeed: UInt64

  package init(
    variant: Int = 0, slant: Double = 0.1, strokeWidth: Double = 0.1, widthFactor: Double = 1,
    wobble: Double = 0.01, wobbleSeed: UInt64 = 0
  ) {
    self.variant = variant
    self.slant = slant
    self.strokeWidth = strokeWidth
    self.widthFactor = widthFactor
    self.wobble = wobble
    self.wobbleSeed = wobbleSeed
  }

  /// The strokes of `digit` in this style, as chains of straight pieces.
  func chains(of digit: Int) -> [[Point]] {
    let variants = skeletons[digit]
    return chains(of: variants[variant % variants.count])
  }

  /// These strokes in this style, whatever the variant.
  func chains(of strokes: [Stroke]) -> [[Point]] {
    var generator = SplitMix64(seed: wobbleSeed)
    // Strokes that meet in a point stray together, and closed ones stay closed.
    var strayed: [(from: Point, to: Point)] = []
    return strokes.map { stroke in
      var stroke = stroke
      stroke.points = stroke.points.map { point in
        if let known = strayed.first(where: { $0.from.x == point.x && $0.from.y == point.y }) {
          return known.to
        }
        let to = Point(
          point.x + generator.number(in: -wobble...wobble),
          point.y + generator.number(in: -wobble...wobble))
        strayed.append((point, to))
        return to
      }
      return stroke.flattened().map { point in
        Point(widthFactor * point.x + slant * (1 - point.y), point.y)
      }
    }
  }
}
