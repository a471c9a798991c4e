/// Digits drawn by this code, the same on every machine: for tests that must not need MNIST, and for
/// sample pictures that anybody may have.
package enum SyntheticDigits {
  /// Draws `digit` as large as it fits and in the middle.
  ///
  /// Only additions, multiplications, divisions and square roots are used, which IEEE 754 rounds
  /// alike everywhere.
  ///
  /// - Parameters:
  ///   - digit: 0 to 9.
  ///   - margin: pixels left free on all four sides; less than half of both of them.
  /// - Returns: `width * height` levels row after row, 0 (no ink) to 255 (full ink).
  package static func render(
    digit: Int, width: Int, height: Int, style: DigitStyle, margin: Double
  ) -> [UInt8] {
    render(
      style.chains(of: digit), width: width, height: height, style: style, margin: margin)
  }

  static func render(
    _ chains: [[Point]], width: Int, height: Int, style: DigitStyle, margin: Double
  ) -> [UInt8] {
    let points = chains.joined()
    let pen = style.strokeWidth / 2
    let left = (points.map(\.x).min() ?? 0) - pen
    let top = (points.map(\.y).min() ?? 0) - pen
    let extentX = (points.map(\.x).max() ?? 0) + pen - left
    let extentY = (points.map(\.y).max() ?? 0) + pen - top
    let scale = min(
      (Double(width) - 2 * margin) / extentX, (Double(height) - 2 * margin) / extentY)
    let originX = (Double(width) - scale * extentX) / 2 - scale * left
    let originY = (Double(height) - scale * extentY) / 2 - scale * top

    var field = DistanceField(width: width, height: height, reach: scale * pen + 1)
    for chain in chains {
      let placed = chain.map { Point(originX + scale * $0.x, originY + scale * $0.y) }
      for (start, end) in zip(placed, placed.dropFirst()) { field.add(start, end) }
    }
    return field.coverage(radius: scale * pen)
  }
}

/// The squared distance of each pixel's middle from the nearest of the pieces added.
private struct DistanceField {
  private let width: Int
  private let height: Int
  /// Pixels further than this from a piece are left alone.
  private let reach: Double
  private var squares: [Double]

  init(width: Int, height: Int, reach: Double) {
    self.width = width
    self.height = height
    self.reach = reach
    squares = Array(repeating: .infinity, count: width * height)
  }

  mutating func add(_ start: Point, _ end: Point) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = dx * dx + dy * dy
    for row in pixels(start.y, end.y, limit: height) {
      for column in pixels(start.x, end.x, limit: width) {
        let (px, py) = (Double(column) + 0.5 - start.x, Double(row) + 0.5 - start.y)
        let along = length > 0 ? min(max((px * dx + py * dy) / length, 0), 1) : 0
        let (ox, oy) = (px - along * dx, py - along * dy)
        let index = row * width + column
        squares[index] = min(squares[index], ox * ox + oy * oy)
      }
    }
  }

  private func pixels(_ start: Double, _ end: Double, limit: Int) -> Range<Int> {
    let first = min(max((min(start, end) - reach).rounded(.down), 0), Double(limit))
    let last = min(max((max(start, end) + reach).rounded(.up), first), Double(limit))
    return Int(first)..<Int(last)
  }

  /// A pixel whose middle lies on the edge of the pen is half covered.
  func coverage(radius: Double) -> [UInt8] {
    squares.map { square in
      let covered = min(max(radius - square.squareRoot() + 0.5, 0), 1)
      return UInt8((255 * covered).rounded(.toNearestOrAwayFromZero))
    }
  }
}
