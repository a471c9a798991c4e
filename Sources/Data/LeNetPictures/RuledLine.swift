/// A line that is ruled through a picture from its left edge to its right one, followed from column to
/// column. What stands on it would hang together with the edge.
struct RuledLine {
  /// The rows of the line in each column; nil where a stroke crosses it, or where it is interrupted.
  private(set) var runs: [ClosedRange<Int>?]
  private var gapCount = 0

  /// A line is at most this share of the picture's width thick.
  private static let thicknessShare = 32
  /// Where it is interrupted are at most this share of its columns.
  private static let gapShare = 16

  /// - Parameter first: its rows in the first column.
  /// - Returns: nil where there is none.
  init?(_ first: ClosedRange<Int>, in plane: GreyPlane, threshold: Int) {
    let thickness = first.count
    guard thickness * Self.thicknessShare <= plane.width else { return nil }
    runs = []
    var last = first
    for x in 0..<plane.width {
      let near = max(0, last.lowerBound - 1)...min(plane.height - 1, last.upperBound + 1)
      let run = plane.run(x: x, touching: near, threshold: threshold)
      if run == nil { gapCount += 1 }
      // What is much higher is a stroke.
      let isThin = run.map { $0.count <= thickness + thickness / 2 + 1 } ?? false
      runs.append(isThin ? run : nil)
      if isThin, let run { last = run }
    }
    guard gapCount * Self.gapShare <= plane.width,
      2 * runs.count(where: { $0 != nil }) >= plane.width
    else { return nil }
  }
}

extension GreyPlane {
  /// Takes ruled lines away, with the faint pixels above and below, and leaves the strokes that cross
  /// them.
  ///
  /// - Parameter threshold: from where on a pixel is ink.
  /// - Returns: how many there were.
  mutating func removeRuledLines(threshold: Int) -> Int {
    var (count, y) = (0, 0)
    while y < height {
      let run = run(x: 0, touching: y...y, threshold: threshold)
      if let run, let line = RuledLine(run, in: self, threshold: threshold) {
        for (x, run) in line.runs.enumerated() {
          guard let run else { continue }
          for row in max(0, run.lowerBound - 1)...min(height - 1, run.upperBound + 1) {
            levels[row * width + x] = 0
          }
        }
        count += 1
      }
      y = (run?.upperBound ?? y) + 1
    }
    return count
  }

  /// The rows of the first ink of a column that lies in or reaches into `rows`.
  fileprivate func run(x: Int, touching rows: ClosedRange<Int>, threshold: Int) -> ClosedRange<Int>?
  {
    let isInk = { (y: Int) in Int(levels[y * width + x]) >= threshold }
    guard var top = rows.first(where: isInk) else { return nil }
    var bottom = top
    while top > 0, isInk(top - 1) { top -= 1 }
    while bottom < height - 1, isInk(bottom + 1) { bottom += 1 }
    return top...bottom
  }
}
