/// The classes of a dataset as they look: a row each with its counts, the mean of its pictures, and some of
/// them.
package struct ClassSheet: Chart {
  package struct Tile: Sendable {
    /// 8-bit RGBA, row after row.
    package let rgba: [UInt8]
    package let width: Int
    package let height: Int

    package init(rgba: [UInt8], width: Int, height: Int) {
      self.rgba = rgba
      self.width = width
      self.height = height
    }
  }

  package struct Row: Sendable {
    package let name: String
    /// Short lines.
    package let counts: [String]
    /// Nil for a class without pictures.
    package let mean: Tile?
    package let pictures: [Tile]

    package init(name: String, counts: [String], mean: Tile?, pictures: [Tile]) {
      self.name = name
      self.counts = counts
      self.mean = mean
      self.pictures = pictures
    }
  }

  package let title: String
  package let subtitle: String
  private let rows: [Row]

  package init(title: String, subtitle: String, rows: [Row]) {
    self.title = title
    self.subtitle = subtitle
    self.rows = rows
  }

  /// Pixels of the longer side of a tile, twice as many in the file.
  private static let side = 42
  /// Pixels on the longer side of a tile that are seen.
  package static let tileSide = 2 * side

  /// Pictures of a class that there is room for.
  ///
  /// - Parameter classCount: more than a page's height of classes stand in two columns.
  package static func pictureCount(classCount: Int) -> Int { classCount > 16 ? 6 : 16 }

  private static let step = side + 4
  private static let textWidth = 86
  /// Between the mean and the pictures.
  private static let meanGap = 10

  package var panels: [ChartPanel] {
    let columns = rows.count > 16 ? 2 : 1
    let height = (rows.count + columns - 1) / columns
    let tiles = Self.pictureCount(classCount: rows.count) + 1
    return stride(from: 0, to: rows.count, by: max(1, height)).map { start in
      let rows = rows[start..<min(start + height, rows.count)]
      return ChartPanel(
        title: "classes", description: rows.map(\.description).joined(separator: "; "),
        width: Self.textWidth + Self.meanGap + tiles * Self.step, height: height * Self.step
      ) { surface in
        for (index, row) in rows.enumerated() { row.draw(on: surface, y: index * Self.step) }
      }
    }
  }
}

extension ClassSheet.Row {
  fileprivate var description: String { ([name] + counts).joined(separator: ", ") }

  fileprivate func draw(on surface: any Surface, y: Int) {
    surface.write(fitting(name, on: surface), x: 0, y: y + 13, points: 10)
    for (line, count) in counts.enumerated() {
      surface.write(count, x: 0, y: y + 25 + 10 * line, points: 7, .quiet)
    }
    let left = ClassSheet.textWidth
    if let mean { mean.draw(on: surface, x: left, y: y) }
    for (index, picture) in pictures.enumerated() {
      picture.draw(
        on: surface, x: left + ClassSheet.meanGap + (index + 1) * ClassSheet.step, y: y)
    }
  }

  /// As much of a text as there is room for.
  private func fitting(_ text: String, on surface: any Surface) -> String {
    let room = ClassSheet.textWidth - 6
    guard surface.measure(text, 10) > room else { return text }
    var text = text
    while !text.isEmpty, surface.measure(text + "…", 10) > room { text.removeLast() }
    return text + "…"
  }
}

extension ClassSheet.Tile {
  /// In the middle of its square, as large as that.
  fileprivate func draw(on surface: any Surface, x: Int, y: Int) {
    let (side, longer) = (ClassSheet.side, max(width, height, 1))
    let (across, down) = (max(1, width * side / longer), max(1, height * side / longer))
    surface.draw(
      rgba: rgba, width: width, height: height,
      into: Frame(
        x: x + (side - across) / 2, y: y + (side - down) / 2, width: across, height: down))
  }
}
