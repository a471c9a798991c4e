/// Makes strokes as thick as MNIST's, where a fine pen or a large picture left them thinner: scaled
/// into 20 pixels, a hairline is a row of grey specks.
enum StrokeThickening {
  /// Pixels of the finer field, on which thickness is measured, in one of MNIST's.
  static let fineness = 4

  /// Strokes thinner than two of MNIST's pixels are thickened, which is what the thinnest of MNIST's
  /// strokes have; in sixteenths of a pixel of the finer field.
  private static let thinnest = 16 * 2 * fineness
  /// To two and a half.
  private static let wanted = 16 * 5 * fineness / 2

  /// By how many pixels of the finer field strokes of this width grow on each side.
  static func radius(forSixteenths width: Int) -> Int {
    width >= thinnest ? 0 : (wanted - width + 16) / 32
  }

  /// Each pixel becomes the strongest within `radius`; the plane grows by as much on each side.
  static func thicken(_ digit: GreyPlane, radius: Int) -> GreyPlane {
    guard radius > 0 else { return digit }
    let (width, height) = (digit.width + 2 * radius, digit.height + 2 * radius)
    var levels = [UInt8](repeating: 0, count: width * height)
    for down in -radius...radius {
      for right in -radius...radius
      // A disc; the half keeps a small one from being a cross.
      where down * down + right * right <= radius * radius + radius / 2 {
        for y in 0..<digit.height {
          let start = (y + radius + down) * width + radius + right
          for x in 0..<digit.width {
            levels[start + x] = max(levels[start + x], digit.levels[y * digit.width + x])
          }
        }
      }
    }
    return GreyPlane(width: width, height: height, levels: levels)
  }
}
