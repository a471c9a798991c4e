/// A sheet of paper that lies on a table, of which the picture shows a part. The ink is light, and so
/// is the table: of a white sheet this is seen in the negative.
///
/// What is wider than a stroke, ends sharply and has figures on it is a sheet. The table around it then
/// is no paper that is written on: the paper is taken to continue beneath it, so that it becomes ink
/// which the picture's edge cuts.
struct Sheet {
  /// The paper's level in each cell, continued beyond the sheet.
  let paper: [Int]
  /// Pixels on the sheet that are ink, of which there are some.
  let inkCount: Int

  /// Levels by which the sheet and the table differ at least.
  private static let leastStep = 32
  /// Of all cells the sheet, and the table, are at least this share.
  private static let leastShare = 24
  /// Ink stands out from the paper by this share of what the table does, and by some levels.
  private static let inkShare = 4
  private static let leastInkStep = 24
  /// More pixels than that are no noise.
  private static let noiseCount = 8

  /// - Returns: nil where there is no sheet.
  init?(in light: GreyPlane, _ cells: CellMedians) {
    let grid = CellGrid(width: cells.width, height: cells.height)
    let medians = cells.doubled.map { $0 / 2 }
    // Without strokes of up to two cells.
    let opened = grid.extreme(grid.extreme(medians, 1, min), 1, max)
    let sorted = opened.sorted()
    let low = sorted[sorted.count / Self.leastShare]
    let high = sorted[sorted.count - 1 - sorted.count / Self.leastShare]
    guard high - low >= Self.leastStep else { return nil }
    let dark = opened.map { 2 * $0 < low + high ? 1 : 0 }
    let radius = grid.strokeRadius
    let wide = grid.extreme(grid.extreme(dark, radius, min), radius, max)
    // What it does not reach from the picture's edge is on the sheet.
    let beside = grid.reconstructed(from: wide, under: dark).map { 1 - $0 }
    let table = grid.reconstructed(
      from: beside.indices.map { grid.isAtEdge($0) ? beside[$0] : 0 }, under: beside)
    let tableCount = table.reduce(0, +)
    let sheetCount = table.count - tableCount
    guard Self.leastShare * min(sheetCount, tableCount) >= table.count,
      4 * wide.reduce(0, +) >= 3 * sheetCount,
      grid.endsSharply(table, medians, step: high - low)
    else { return nil }

    let nearTable = grid.extreme(table, 1, max)
    let onlyTable = grid.extreme(table, 1, min)
    let step = max(Self.leastInkStep, (high - low) / Self.inkShare)
    var (onSheet, onTable, strongest) = (0, 0, 0)
    for y in 0..<light.height {
      for x in 0..<light.width {
        let cell = y / cells.side * cells.width + x / cells.side
        let level = Int(light.levels[y * light.width + x])
        guard level - opened[cell] >= step else { continue }
        onTable += onlyTable[cell]
        guard nearTable[cell] == 0 else { continue }
        onSheet += 1
        strongest = max(strongest, level)
      }
    }
    // What is written on, too, is a shadow.
    guard onSheet > Self.noiseCount, onSheet >= 4 * onTable else { return nil }
    // A small sheet with ink like the table may be a thick digit with a hole.
    guard 6 * sheetCount >= table.count || 8 * (strongest - high) >= high - low else { return nil }
    inkCount = onSheet
    paper = grid.smoothed(grid.continued(opened, from: nearTable.map { $0 == 0 }))
  }
}

extension CellGrid {
  /// Whether the medians of a cell and its neighbours differ by half of `step` at three quarters of the
  /// sheet's outermost cells. The edge of a shadow is softer.
  fileprivate func endsSharply(_ table: [Int], _ medians: [Int], step: Int) -> Bool {
    let nearTable = extreme(table, 1, max)
    let (least, greatest) = (extreme(medians, 1, min), extreme(medians, 1, max))
    let outermost = table.indices.filter { table[$0] == 0 && nearTable[$0] == 1 }
    let sharpCount = outermost.count { 2 * (greatest[$0] - least[$0]) >= step }
    return 4 * sharpCount >= 3 * outermost.count
  }

  /// Gives cells that are not known the level of the last known one of their row, or else of the first,
  /// and rows without any those of the last row that has one, or else of the first.
  fileprivate func continued(_ cells: [Int], from isKnown: [Bool]) -> [Int] {
    let rows = (0..<height).map { y -> [Int]? in
      let row = y * width..<(y + 1) * width
      guard let first = row.first(where: { isKnown[$0] }) else { return nil }
      var level = cells[first]
      return row.map { cell in
        if isKnown[cell] { level = cells[cell] }
        return level
      }
    }
    var last = rows.lazy.compactMap(\.self).first ?? []
    return rows.flatMap { row in
      last = row ?? last
      return last
    }
  }
}
