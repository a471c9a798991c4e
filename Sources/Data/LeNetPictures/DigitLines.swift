/// Which components are the digits of a number, or of several lines of them, and which ink is neither.
///
/// Figures are components of the main one's pen and of about its size. Those that share rows are a line.
/// Figures of a line above each other are one digit in two pieces, as is a figure with what lies close to
/// it.
struct DigitLines {
  /// From the top to the bottom, the digits of each from left to right; at least one with one.
  private(set) var lines: [[DigitSelection]]
  /// Components of the same pen that are no digit's, and no specks.
  private(set) var leftOut: [Int] = []

  /// - Parameter main: the figure that most likely is a digit.
  init(around main: DigitSelection, in components: ConnectedComponents, onSheet: Bool) {
    let list = components.list
    let figure = list[main.members[0]]
    // Without a digit in full they are its shadows, or the table's.
    guard figure.coveredEdges == 0, !(onSheet && figure.touchesEdge) else {
      lines = [[main]]
      return
    }
    let isFigure = { (index: Int) in list[index].box.isAboutAsLarge(as: figure.box) }
    let candidates = list.indices.filter { index in
      let other = list[index]
      return 2 * other.peak >= figure.peak
        && other.mass * DigitSelection.pieceShare >= figure.mass
        && !(onSheet && other.touchesEdge)
        && (other.coveredEdges == 0 || isFigure(index) && 3 * other.mass >= figure.mass)
    }
    let figures = candidates.filter(isFigure).map { DigitSelection(members: [$0], of: components) }
    var digits = Self.united(figures, of: components) { one, other in
      one.isAboveOrBelow(other) && one.isNear(other)
    }
    for index in candidates where !isFigure(index) {
      let box = list[index].box
      let distances = digits.map { $0.box.gap(to: box) }
      guard let nearest = digits.indices.min(by: { distances[$0] < distances[$1] }),
        digits[nearest].box.isNear(box), !box.isLarger(than: figure.box)
      else {
        leftOut.append(index)
        continue
      }
      digits[nearest] = DigitSelection(members: digits[nearest].members + [index], of: components)
    }
    var rest = digits
    lines = []
    while let first = rest.min(by: { $0.box.y < $1.box.y }) {
      var line = [first]
      rest.removeAll { $0.members == first.members }
      while let next = rest.firstIndex(where: { digit in
        line.contains { $0.box.isBeside(digit.box) }
      }) {
        line.append(rest.remove(at: next))
      }
      lines.append(
        Self.united(line, of: components) { $0.isAboveOrBelow($1) }
          .sorted { ($0.box.x, $0.box.y) < ($1.box.x, $1.box.y) })
    }
  }

  /// Makes one digit of those that belong together.
  private static func united(
    _ digits: [DigitSelection], of components: ConnectedComponents,
    where belongTogether: (PixelBox, PixelBox) -> Bool
  ) -> [DigitSelection] {
    digits.reduce(into: []) { united, digit in
      if let other = united.firstIndex(where: { belongTogether($0.box, digit.box) }) {
        united[other] = DigitSelection(
          members: united[other].members + digit.members, of: components)
      } else {
        united.append(digit)
      }
    }
  }

  /// Hundredths of the ink that the digits have, of all that the edge does not cut and that is no speck.
  func inkShare(in components: ConnectedComponents) -> Int {
    let digits = lines.joined()
    let members = Set(digits.flatMap(\.members))
    let mass = members.reduce(0) { $0 + components.list[$1].mass }
    let others = components.list.indices.reduce(0) { sum, index in
      let other = components.list[index]
      let isFigure =
        !members.contains(index) && !other.touchesEdge
        && other.mass * DigitSelection.pieceShare * digits.count >= mass
      return isFigure ? sum + other.mass : sum
    }
    return 100 * mass / max(1, mass + others)
  }
}

extension PixelBox {
  /// Whether a figure may be a digit of the same hand: from half as high to twice.
  fileprivate func isAboutAsLarge(as other: PixelBox) -> Bool {
    2 * height >= other.height && !isLarger(than: other)
  }

  fileprivate func isLarger(than other: PixelBox) -> Bool {
    height > 2 * other.height || width > 2 * max(other.width, other.height)
  }

  /// Whether they share half of the lower one's rows.
  fileprivate func isBeside(_ other: PixelBox) -> Bool {
    let shared = min(y + height, other.y + other.height) - max(y, other.y)
    return 2 * shared >= min(height, other.height)
  }

  /// Whether three quarters of the narrower box's columns are the other's too.
  fileprivate func isAboveOrBelow(_ other: PixelBox) -> Bool {
    let shared = min(x + width, other.x + other.width) - max(x, other.x)
    return 4 * shared >= 3 * min(width, other.width)
  }

  /// Whether a piece may be this digit's.
  fileprivate func isNear(_ piece: PixelBox) -> Bool {
    gap(to: piece) <= max(width, height) / DigitSelection.gapShare
  }
}
