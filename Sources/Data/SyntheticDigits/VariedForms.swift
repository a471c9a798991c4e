import ElementaryFunctions

/// Forms drawn anew for each image, where people's habits differ most: ones with flags and feet,
/// open and closed fours, sevens with bars. The other digits take one of the skeletons.
enum VariedForms {
  static func strokes(of digit: Int, _ generator: inout SplitMix64) -> [Stroke] {
    switch digit {
    case 1: one(&generator)
    case 4: four(&generator)
    case 7: seven(&generator)
    default: skeletons[digit][generator.index(below: skeletons[digit].count)]
    }
  }

  private static func one(_ generator: inout SplitMix64) -> [Stroke] {
    let top = Point(0.4, 0)
    let end = Point(0.4 + generator.number(in: -0.04...0.04), 1)
    var strokes: [Stroke]
    if generator.index(below: 6) == 0 {
      strokes = [.straight(top, end)]
    } else {
      // A flag flatter than that, with a leaning stem, would be a seven's roof.
      let width = generator.number(in: 0.08...0.4)
      let drop = generator.number(in: 0.75...1.6) * width
      strokes = [.straight(Point(top.x - width, min(drop, 0.5)), top, end)]
    }
    if generator.index(below: 3) == 0 {
      let tilt = generator.number(in: -0.02...0.02)
      strokes.append(
        .straight(
          Point(end.x - generator.number(in: 0.12...0.32), 1 - tilt),
          Point(end.x + generator.number(in: 0.12...0.32), 1 + tilt)))
    }
    return strokes
  }

  private static func four(_ generator: inout SplitMix64) -> [Stroke] {
    let crossing = generator.number(in: 0.5...0.75)
    let stem = generator.number(in: 0.42...0.56)
    let end = stem + generator.number(in: 0.04...0.24)
    switch generator.index(below: 4) {
    case 0:  // Closed, in one movement.
      return [
        .straight(
          Point(end, crossing), Point(0.02, crossing), Point(stem, 0), Point(stem, 1))
      ]
    case 1:  // Closed, the stem drawn last and longer.
      let join = generator.number(in: 0.02...0.12)
      return [
        .straight(Point(stem, join), Point(0.02, crossing), Point(end, crossing)),
        .straight(Point(stem, 0), Point(stem, 1)),
      ]
    case 2:  // Open, with corners.
      let top = generator.number(in: 0...0.25)
      return [
        .straight(
          Point(generator.number(in: 0.04...0.24), 0.02), Point(0.04, crossing),
          Point(end, crossing)),
        .straight(Point(stem, top), Point(stem, 1)),
      ]
    default:  // Open, with a bow.
      let left = generator.number(in: 0.04...0.14)
      return [
        .smooth(
          Point(left, 0), Point(left - 0.04, 0.5 * crossing), Point(left + 0.02, 0.9 * crossing),
          Point(0.26, crossing), Point(stem, crossing - 0.04)),
        .straight(Point(stem, generator.number(in: 0...0.2)), Point(stem - 0.02, 1)),
      ]
    }
  }

  private static func seven(_ generator: inout SplitMix64) -> [Stroke] {
    let right = Point(generator.number(in: 0.54...0.68), generator.number(in: 0...0.06))
    let left = Point(0.04, generator.number(in: 0...0.08))
    let foot = Point(generator.number(in: 0.14...0.4), 1)
    var roof = [left, right]
    if generator.index(below: 4) == 0 {
      roof.insert(Point(0.03, left.y + generator.number(in: 0.06...0.18)), at: 0)
    }
    let bend = generator.number(in: -0.1...0.02)
    let middle = Point((right.x + foot.x) / 2 + bend, 0.5)
    var strokes = [Stroke(form: .straight, points: roof), .smooth(right, middle, foot)]
    if generator.index(below: 2) == 0 {
      let y = generator.number(in: 0.42...0.58)
      let tilt = generator.number(in: -0.06...0.06)
      let centre = middle.x + generator.number(in: -0.04...0.04)
      let reach = generator.number(in: 0.12...0.28)
      strokes.append(
        .straight(Point(centre - reach, y + tilt), Point(centre + reach, y - tilt)))
    }
    return strokes
  }
}
