import Dataset
import NumberText
import PrintableText

/// Pictures of classes as text, side by side.
struct DataClassDrawing {
  private let classes: [(name: String, levels: [[UInt8]])]
  private let leftOutCount: Int
  private let pictureCount: Int
  private let shading: Shading

  /// Pixels, and as many columns.
  private static let side = 14
  private static let width = 80
  /// Classes of which there are two pictures, and those that are drawn at all.
  private static let few = 12
  private static let most = 48

  init(_ inspection: DataInspection, shading: Shading) {
    let classCount = inspection.folder.classNames.count
    pictureCount = classCount <= Self.few ? 2 : 1
    classes = Array(
      inspection.greyPictures(count: pictureCount, side: Self.side).prefix(Self.most))
    leftOutCount = classCount - classes.count
    self.shading = shading
  }

  /// A line of names above seven lines of pictures, for each row of classes.
  var text: String {
    let width = pictureCount * (Self.side + 1)
    let columns = Self.width / (width + 1)
    let rows = stride(from: 0, to: classes.count, by: columns).map { start in
      let row = classes[start..<min(start + columns, classes.count)]
      let names = row.map { padded(String($0.name.printable.prefix(width - 1)), width) }
      let lines = stride(from: 0, to: Self.side, by: 2).map { y in
        row.map { line(y, of: $0.levels) }.joined(separator: " ")
      }
      return ([names.joined(separator: " ")] + lines).joined(separator: "\n")
    }
    return rows.joined(separator: "\n")
      + (leftOutCount == 0 ? "" : "\nand \(leftOutCount) classes more, all of them with --sheet")
  }

  /// Rows `y` and `y + 1` of a class's pictures.
  private func line(_ y: Int, of pictures: [[UInt8]]) -> String {
    (0..<pictureCount).map { index in
      guard index < pictures.count else { return padded("", Self.side + 1) }
      let (start, side) = (y * Self.side, Self.side)
      return shading.row(
        upper: pictures[index][start..<start + side],
        lower: pictures[index][start + side..<start + 2 * side]) + " "
    }.joined()
  }
}
