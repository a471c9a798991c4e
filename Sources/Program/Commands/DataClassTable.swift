import NumberText
import PrintableText

/// How many pictures each class has, side by side where there are many classes.
struct DataClassTable {
  let lines: [String]

  /// Classes that stand below each other alone.
  private static let tallest = 20
  private static let width = 100

  init(_ classes: [DataInspectResult.Class]) {
    let counts: [(title: String, of: (DataInspectResult.Class) -> Int?)] = [
      ("train", { $0.train }), ("valid", { $0.valid }), ("test", { $0.test }),
    ].filter { column in classes.contains { column.1($0) != nil } }
    let names = classes.map(\.name.printable)
    let nameWidth = columnWidth(6, names)
    let widths = counts.map { column in
      columnWidth(7, classes.map { grouped(column.of($0) ?? 0) } + [column.title])
    }
    func row(_ name: String, _ cells: [String]) -> String {
      padded(name, nameWidth) + zip(cells, widths).map { padded($0, $1, right: true) }.joined()
    }
    let rows = zip(names, classes).map { name, of in
      row(name, counts.map { grouped($0.of(of) ?? 0) })
    }
    let head = row("class", counts.map(\.title))
    let gap = "    "
    let most = max(1, (Self.width + gap.count) / (head.count + gap.count))
    let columns = min(most, (rows.count + Self.tallest - 1) / Self.tallest)
    let height = (rows.count + columns - 1) / columns
    let starts = stride(from: 0, to: rows.count, by: height)
    lines =
      [starts.map { _ in head }.joined(separator: gap)]
      + (0..<height).map { line in
        starts.filter { $0 + line < rows.count }.map { rows[$0 + line] }.joined(separator: gap)
      }
  }
}
