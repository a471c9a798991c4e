/// Whether a picture's ink is darker or lighter than what it is written on.
public enum Polarity: String, Hashable, Sendable {
  case darkOnLight
  case lightOnDark

  /// Most of a picture is paper, so its median is the paper's level and the ink is at the far end of
  /// the range.
  init(of plane: GreyPlane) {
    let histogram = Histogram(of: plane)
    let isPaperLight = histogram.doubledMedian > histogram.darkest + histogram.brightest
    self = isPaperLight ? .darkOnLight : .lightOnDark
  }
}
