/// Which components are the digits of a number, left to right.
///
/// Figures are components of the main one's pen that stand in its line and are at least half as high.
/// Figures above each other are one digit in two pieces, as is a figure with what lies close to it.
struct DigitLine {
  private(set) var digits: [DigitSelection]

  /// - Parameter main: the figure that most likely is a digit.
  init(around main: DigitSelection, in components: ConnectedComponents) {
    let list = components.list
    let figure = list[main.members[0]]
    let candidates = list.indices.filter { index in
      let other = list[index]
      return !other.touchesEdge && 2 * other.peak >= figure.peak
        && other.mass * DigitSelection.pieceShare >= figure.mass
        && other.box.rowsShared(with: figure.box) > 0
    }
    let isFigure = { (index: Int) in
      let box = list[index].box
      return 2 * box.height >= figure.box.height
        && 2 * box.rowsShared(with: figure.box) >= min(box.height, figure.box.height)
    }
    // Without the main one they are its shadows, or the table's.
    guard candidates.contains(main.members[0]) else {
      digits = [main]
      return
    }
    var groups: [DigitSelection] = []
    for index in candidates where isFigure(index) {
      let box = list[index].box
      if let group = groups.firstIndex(where: { $0.box.isAboveOrBelow(box) }) {
        groups[group] = DigitSelection(members: groups[group].members + [index], of: components)
      } else {
        groups.append(DigitSelection(members: [index], of: components))
      }
    }
    for index in candidates where !isFigure(index) {
      let box = list[index].box
      let distances = groups.map { $0.box.gap(to: box) }
      guard let nearest = groups.indices.min(by: { distances[$0] < distances[$1] }),
        distances[nearest]
          <= max(groups[nearest].box.width, groups[nearest].box.height) / DigitSelection.gapShare
      else { continue }
      groups[nearest] = DigitSelection(members: groups[nearest].members + [index], of: components)
    }
    digits = groups.sorted { ($0.box.x, $0.box.y) < ($1.box.x, $1.box.y) }
  }

  /// Hundredths of the ink that the digits have, of all that the edge does not cut and that is no speck.
  func inkShare(in components: ConnectedComponents) -> Int {
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
  /// How many rows both boxes have.
  fileprivate func rowsShared(with other: PixelBox) -> Int {
    max(0, min(y + height, other.y + other.height) - max(y, other.y))
  }

  /// Whether three quarters of the narrower box's columns are the other's too.
  fileprivate func isAboveOrBelow(_ other: PixelBox) -> Bool {
    let shared = min(x + width, other.x + other.width) - max(x, other.x)
    return 4 * shared >= 3 * min(width, other.width)
  }
}
