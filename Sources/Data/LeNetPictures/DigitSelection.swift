/// Which components are the digit: the one with the most ink, and the pieces near it.
struct DigitSelection {
  /// Indices into the components' list, the main one first.
  private(set) var members: [Int]
  private(set) var box: PixelBox
  private var mass: Int

  /// Components that are known to be one digit.
  init(members: [Int], of components: ConnectedComponents) {
    self.members = members
    let own = members.map { components.list[$0] }
    box = own.dropFirst().reduce(own[0].box) { $0.union($1.box) }
    mass = own.reduce(0) { $0 + $1.mass }
  }

  /// A piece has at least this share of the digit's ink; specks have less.
  static let pieceShare = 32
  /// A piece is no further from the digit than this share of its longer side.
  static let gapShare = 8

  /// - Returns: nil when there is no component.
  init?(_ components: ConnectedComponents, onSheet: Bool) {
    let list = components.list
    let trust = list.map { Self.trust($0, onSheet: onSheet) }
    guard let main = list.indices.max(by: { trust[$0] < trust[$1] }) else { return nil }
    members = [main]
    box = list[main].box
    mass = list[main].mass
    // A larger digit may have pieces further away.
    while let next = list.indices.first(where: { isPiece($0, of: list[main], list) }) {
      members.append(next)
      mass += list[next].mass
      box = box.union(list[next].box)
    }
  }

  /// How much ink speaks for a component's being the digit.
  ///
  /// A digit seldom touches the edge of its picture, shadows and neighbours do. What covers most of
  /// an edge is the table beside the page, what covers three is a frame, as is what touches any around
  /// a sheet.
  private static func trust(_ component: Component, onSheet: Bool) -> Int {
    if onSheet, component.touchesEdge { return component.mass / 65_536 }
    return switch component.coveredEdges {
    case 0: component.touchesEdge ? component.mass / 16 : component.mass
    case 1, 2: component.mass / 64
    default: component.mass / 65_536
    }
  }

  private func isPiece(_ index: Int, of main: Component, _ list: [Component]) -> Bool {
    let piece = list[index]
    return piece.mass * Self.pieceShare >= mass
      // Of the same pen.
      && 2 * piece.peak >= main.peak
      && (main.touchesEdge ? piece.coveredEdges == 0 : !piece.touchesEdge)
      && piece.box.gap(to: box) <= max(box.width, box.height) / Self.gapShare
      && !members.contains(index)
  }

  /// How many figures there are beside the digit that might as well be it: apart from it, of the same
  /// pen, of about its size, and no table or corner of one.
  func rivalCount(in components: ConnectedComponents, onSheet: Bool) -> Int {
    components.list.indices.count { index in
      let other = components.list[index]
      let isTable = other.coveredEdges > 0 || onSheet && other.touchesEdge
      return !members.contains(index) && !isTable
        && 2 * other.peak >= components.list[members[0]].peak
        && 3 * other.mass >= mass && 3 * other.box.height >= 2 * box.height
        && (!other.touchesEdge || other.isThin && other.box.height <= 2 * box.height)
    }
  }

  /// Hundredths of the ink that the digit has, of all that the edge does not cut and that is no speck.
  func inkShare(in components: ConnectedComponents) -> Int {
    let list = components.list
    let others = list.indices.reduce(0) { sum, index in
      let isFigure =
        !members.contains(index) && !list[index].touchesEdge
        && list[index].mass * Self.pieceShare >= mass
      return isFigure ? sum + list[index].mass : sum
    }
    return 100 * mass / max(1, mass + others)
  }
}
