/// A rectangle of a picture, in pixels from its upper left corner.
public struct PixelBox: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  /// The smallest box around all pixels of at least `threshold`; nil when there is none.
  init?(inkOf plane: GreyPlane, threshold: UInt8) {
    var columns = Int.max...Int.max
    var rows = columns
    for y in 0..<plane.height {
      let row = plane.levels[y * plane.width..<(y + 1) * plane.width]
      guard let first = row.firstIndex(where: { $0 >= threshold }),
        let last = row.lastIndex(where: { $0 >= threshold })
      else { continue }
      let (left, right) = (first - row.startIndex, last - row.startIndex)
      columns =
        rows.lowerBound == Int.max
        ? left...right : min(left, columns.lowerBound)...max(right, columns.upperBound)
      rows = min(y, rows.lowerBound)...y
    }
    guard rows.lowerBound != Int.max else { return nil }
    x = columns.lowerBound
    y = rows.lowerBound
    width = columns.count
    height = rows.count
  }
}
