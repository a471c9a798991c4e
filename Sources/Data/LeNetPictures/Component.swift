/// Pixels of ink that hang together, diagonally too.
struct Component {
  var box: PixelBox
  /// The sum of the pixels' ink.
  var mass: Int
  /// The strongest ink.
  var peak: Int
  /// How many of the picture's four edges it covers by more than half of their length.
  var coveredEdges: Int
  var touchesEdge: Bool

  /// Whether it has at most a third of the ink of a full box, as strokes have.
  var isThin: Bool { 3 * mass <= peak * box.width * box.height }
}

/// The components of what in a plane is at least as strong as a threshold.
struct ConnectedComponents {
  /// In the order of their first pixels.
  private(set) var list: [Component] = []
  /// The index of each pixel's component; -1 where there is no ink.
  private(set) var labels: [Int32]

  /// - Parameter threshold: at least 1.
  init(of ink: GreyPlane, threshold: Int) {
    labels = [Int32](repeating: -1, count: ink.levels.count)
    var open: [Int] = []
    for first in ink.levels.indices where ink.levels[first] >= threshold && labels[first] < 0 {
      list.append(fill(from: first, ink, threshold, &open))
    }
  }

  private mutating func fill(
    from first: Int, _ ink: GreyPlane, _ threshold: Int, _ open: inout [Int]
  ) -> Component {
    let (width, height) = (ink.width, ink.height)
    let label = Int32(list.count)
    var extent = Extent(x: first % width, y: first / width)
    var (mass, peak) = (0, 0)
    var edges = (left: 0, right: 0, top: 0, bottom: 0)
    labels[first] = label
    open.append(first)
    while let pixel = open.popLast() {
      let (x, y) = (pixel % width, pixel / width)
      let level = Int(ink.levels[pixel])
      mass += level
      peak = max(peak, level)
      extent.include(x, y)
      if x == 0 { edges.left += 1 }
      if x == width - 1 { edges.right += 1 }
      if y == 0 { edges.top += 1 }
      if y == height - 1 { edges.bottom += 1 }
      for row in max(0, y - 1)...min(height - 1, y + 1) {
        for column in max(0, x - 1)...min(width - 1, x + 1) {
          let neighbour = row * width + column
          guard labels[neighbour] < 0, ink.levels[neighbour] >= threshold else { continue }
          labels[neighbour] = label
          open.append(neighbour)
        }
      }
    }
    let covered = [
      2 * edges.left > height, 2 * edges.right > height,
      2 * edges.top > width, 2 * edges.bottom > width,
    ]
    return Component(
      box: extent.box, mass: mass, peak: peak, coveredEdges: covered.count { $0 },
      touchesEdge: edges != (0, 0, 0, 0))
  }
}

private struct Extent {
  private var columns: ClosedRange<Int>
  private var rows: ClosedRange<Int>

  init(x: Int, y: Int) {
    columns = x...x
    rows = y...y
  }

  mutating func include(_ x: Int, _ y: Int) {
    columns = min(columns.lowerBound, x)...max(columns.upperBound, x)
    rows = min(rows.lowerBound, y)...max(rows.upperBound, y)
  }

  var box: PixelBox {
    PixelBox(
      x: columns.lowerBound, y: rows.lowerBound, width: columns.count, height: rows.count)
  }
}
