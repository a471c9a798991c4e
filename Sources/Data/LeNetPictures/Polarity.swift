/// Whether a picture's ink is darker or lighter than what it is written on.
public enum Polarity: String, Hashable, Sendable {
  case darkOnLight
  case lightOnDark

  /// Ink is what differs much from the paper and covers little: the sum of the cubed differences
  /// from the paper has its sign, even where it is a thousandth of the picture. The paper's level is
  /// the median of the picture (most of any picture is paper) or, where the light is uneven, of the
  /// surroundings. The border plays no part, since a page may lie on a dark table.
  ///
  /// The sum is within 64 bits: 255^3 times the pixels of a reduced plane is below 2^43.
  init(of plane: GreyPlane, _ cells: CellMedians) {
    let local = cells.quadrupledWindowMedians()
    let range = (local.max() ?? 0) - (local.min() ?? 0)
    let isEven = range < 4 * PaperEstimate.unevenness
    let global = 2 * Histogram(of: plane).doubledMedian
    var sum = 0
    for y in 0..<plane.height {
      for x in 0..<plane.width {
        let paper = isEven ? global : local[y / cells.side * cells.width + x / cells.side]
        let difference = (4 * Int(plane.levels[y * plane.width + x]) - paper) / 4
        sum += difference * difference * difference
      }
    }
    self = sum <= 0 ? .darkOnLight : .lightOnDark
  }
}
