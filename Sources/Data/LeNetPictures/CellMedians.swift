/// The medians of a grid of square cells: what a picture looks like without its strokes.
struct CellMedians {
  /// Pixels on the side of a cell; those at the right and the bottom may be cut off.
  let side: Int
  let width: Int
  let height: Int
  /// Twice the median of each cell, 0 to 510, so that no half is lost.
  private(set) var doubled: [Int]

  /// Cells along the longer side of a picture: a cell is then narrower than the margin around a
  /// digit and wider than the strokes of one that fills a small part of the picture.
  static let cellsAlongLongerSide = 32

  static func side(of plane: GreyPlane) -> Int {
    (max(plane.width, plane.height) + cellsAlongLongerSide - 1) / cellsAlongLongerSide
  }

  init(of plane: GreyPlane) {
    side = Self.side(of: plane)
    width = (plane.width + side - 1) / side
    height = (plane.height + side - 1) / side
    guard side > 1 else {
      doubled = plane.levels.map { 2 * Int($0) }
      return
    }
    doubled = []
    doubled.reserveCapacity(width * height)
    for y in 0..<height {
      for x in 0..<width {
        var histogram = Histogram()
        for row in y * side..<min((y + 1) * side, plane.height) {
          for column in x * side..<min((x + 1) * side, plane.width) {
            histogram.count(Int(plane.levels[row * plane.width + column]))
          }
        }
        doubled.append(histogram.doubledMedian)
      }
    }
  }

  /// Four times the median of the cells in a window around each, half as wide and as high as the
  /// picture's shorter side: the light at that place, even where a digit is.
  ///
  /// A window that moves by one cell changes by two columns, so that counts are kept of what is in
  /// it (T. Huang, "A Fast Two-Dimensional Median Filtering Algorithm", 1979).
  func quadrupledWindowMedians() -> [Int] {
    let radius = max(1, min(width, height) / 4)
    var result: [Int] = []
    result.reserveCapacity(doubled.count)
    for y in 0..<height {
      let rows = max(0, y - radius)...min(height - 1, y + radius)
      var counts = LevelCounts()
      let count = { (column: Int, change: Int) in
        guard (0..<width).contains(column) else { return }
        for row in rows { counts.add(doubled[row * width + column], change) }
      }
      for column in 0..<radius { count(column, 1) }
      for x in 0..<width {
        count(x + radius, 1)
        count(x - radius - 1, -1)
        result.append(counts.doubledMedian)
      }
    }
    return result
  }

  /// The medians of the negative.
  func inverted() -> CellMedians {
    var result = self
    result.doubled = doubled.map { 510 - $0 }
    return result
  }
}

/// How often each of the levels 0 to 510 occurs, and each sixteen of them, to find a median fast.
private struct LevelCounts {
  private var fine = [Int](repeating: 0, count: 512)
  private var coarse = [Int](repeating: 0, count: 32)
  private var total = 0

  mutating func add(_ level: Int, _ change: Int) {
    fine[level] += change
    coarse[level / 16] += change
    total += change
  }

  var doubledMedian: Int {
    let lower = rank((total - 1) / 2)
    return lower + (total.isMultiple(of: 2) ? rank(total / 2) : lower)
  }

  private func rank(_ rank: Int) -> Int {
    var (below, level) = (0, 0)
    while below + coarse[level / 16] <= rank {
      below += coarse[level / 16]
      level += 16
    }
    while below + fine[level] <= rank {
      below += fine[level]
      level += 1
    }
    return level
  }
}
