/// Operations on one number for each cell, row after row.
struct CellGrid {
  let width: Int
  let height: Int

  /// Of a window that strokes are narrower than: a stroke is at most a quarter as wide as the picture's
  /// shorter side.
  var strokeRadius: Int { (min(width, height) + 7) / 8 }

  func isAtEdge(_ cell: Int) -> Bool {
    let (x, y) = (cell % width, cell / width)
    return x == 0 || y == 0 || x == width - 1 || y == height - 1
  }

  /// The least or the greatest in a square of `2 * radius + 1` cells around each.
  func extreme(_ cells: [Int], _ radius: Int, _ choose: (Int, Int) -> Int) -> [Int] {
    let rows = cells.indices.map { cell in
      let (x, start) = (cell % width, cell / width * width)
      return (max(0, x - radius)...min(width - 1, x + radius))
        .reduce(cells[cell]) { choose($0, cells[start + $1]) }
    }
    return rows.indices.map { cell in
      let (x, y) = (cell % width, cell / width)
      return (max(0, y - radius)...min(height - 1, y + radius))
        .reduce(rows[cell]) { choose($0, rows[$1 * width + x]) }
    }
  }

  /// Spreads `marker` from cell to cell as far as `mask` is as high.
  func reconstructed(from marker: [Int], under mask: [Int]) -> [Int] {
    var result = marker
    var hasChanged = true
    let spread = { (cell: Int) in
      var highest = 0
      forEachNeighbour(of: cell) { highest = max(highest, result[$0]) }
      let level = min(highest, mask[cell])
      if level > result[cell] {
        result[cell] = level
        hasChanged = true
      }
    }
    while hasChanged {
      hasChanged = false
      for cell in mask.indices { spread(cell) }
      for cell in mask.indices.reversed() { spread(cell) }
    }
    return result
  }

  /// The mean of each cell and its neighbours, so that a cell's border is no edge.
  func smoothed(_ cells: [Int]) -> [Int] {
    cells.indices.map { cell in
      var (sum, count) = (0, 0)
      forEachNeighbour(of: cell) {
        sum += cells[$0]
        count += 1
      }
      return (2 * sum + count) / (2 * count)
    }
  }

  /// A cell and its up to eight neighbours.
  private func forEachNeighbour(of cell: Int, _ body: (Int) -> Void) {
    let (x, y) = (cell % width, cell / width)
    for row in max(0, y - 1)...min(height - 1, y + 1) {
      for column in max(0, x - 1)...min(width - 1, x + 1) { body(row * width + column) }
    }
  }

  /// Each pixel between the middles of the four cells around it, bilinearly.
  func interpolated(_ cells: [Int], cellSide: Int, like plane: GreyPlane) -> GreyPlane {
    let columns = positions(pixels: plane.width, cells: width, cellSide: cellSide)
    let rows = positions(pixels: plane.height, cells: height, cellSide: cellSide)
    let unit = 2 * cellSide
    let levels = [UInt8](unsafeUninitializedCapacity: plane.width * plane.height) { levels, count in
      for row in rows {
        for column in columns {
          let between = { (line: Int) in
            cells[line * width + column.first] * (unit - column.part)
              + cells[line * width + column.second] * column.part
          }
          let sum = between(row.first) * (unit - row.part) + between(row.second) * row.part
          levels[count] = UInt8((2 * sum + unit * unit) / (2 * unit * unit))
          count += 1
        }
      }
    }
    return GreyPlane(width: plane.width, height: plane.height, levels: levels)
  }

  /// The cells before and behind each pixel of a line, and how far it is from the first's middle to
  /// the second's, in units of half a pixel.
  private func positions(
    pixels: Int, cells: Int, cellSide: Int
  ) -> [(first: Int, second: Int, part: Int)] {
    let unit = 2 * cellSide
    return (0..<pixels).map { pixel in
      let place = min(max(0, 2 * pixel + 1 - cellSide), (cells - 1) * unit)
      return (place / unit, min(cells - 1, place / unit + 1), place % unit)
    }
  }
}
