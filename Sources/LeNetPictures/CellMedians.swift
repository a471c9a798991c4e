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

  init(of plane: GreyPlane) {
    let most = Self.cellsAlongLongerSide
    side = (max(plane.width, plane.height) + most - 1) / most
    width = (plane.width + side - 1) / side
    height = (plane.height + side - 1) / side
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
  func quadrupledWindowMedians() -> [Int] {
    let radius = max(1, min(width, height) / 4)
    var window: [Int] = []
    return doubled.indices.map { cell in
      let (x, y) = (cell % width, cell / width)
      window.removeAll(keepingCapacity: true)
      for row in max(0, y - radius)...min(height - 1, y + radius) {
        for column in max(0, x - radius)...min(width - 1, x + radius) {
          window.append(doubled[row * width + column])
        }
      }
      window.sort()
      return window[(window.count - 1) / 2] + window[window.count / 2]
    }
  }

  /// The medians of the negative.
  func inverted() -> CellMedians {
    var result = self
    result.doubled = doubled.map { 510 - $0 }
    return result
  }
}
