/// A rectangle of a picture, in pixels from its upper left corner.
public struct PixelBox: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

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
  /// The smallest box around both.
  func union(_ other: PixelBox) -> PixelBox {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return PixelBox(
      x: left, y: top,
      width: max(x + width, other.x + other.width) - left,
      height: max(y + height, other.y + other.height) - top)
  }

  /// Pixels between both, along the axis where they are further apart; 0 or less where they overlap.
  func gap(to other: PixelBox) -> Int {
    max(
      max(x, other.x) - min(x + width, other.x + other.width),
      max(y, other.y) - min(y + height, other.y + other.height))
  }

  /// The box in a picture of which this one's is the part within `part`.
  func moved(to part: PixelBox) -> PixelBox {
    PixelBox(x: x + part.x, y: y + part.y, width: width, height: height)
  }

  /// The box in a picture of which this one's is reduced by `factor`. A side shorter than `factor`
  /// was not reduced.
  func enlarged(by factor: Int, within plane: GreyPlane) -> PixelBox {
    let (left, top) = (x * factor, y * factor)
    return PixelBox(
      x: left, y: top,
      width: min(width * factor, plane.width - left),
      height: min(height * factor, plane.height - top))
  }

  /// The box with `margin` more pixels on each side, as far as a picture has them.
  func grown(by margin: Int, within width: Int, _ height: Int) -> PixelBox {
    let (left, top) = (max(0, x - margin), max(0, y - margin))
    return PixelBox(
      x: left, y: top,
      width: min(width, x + self.width + margin) - left,
      height: min(height, y + self.height + margin) - top)
  }
}
