/// Scales a large picture down by a whole factor, so that what follows costs about the same for a
/// photograph as for a small picture, and a sensor's noise is averaged away.
enum GreyReduction {
  /// No side of a reduced plane is longer, pixels: enough that a digit a tenth as high still has the
  /// 40 pixels from which nothing is lost in MNIST's 20.
  static let longestSide = 512

  /// The smallest odd factor that makes a plane of the box's size small enough. With an odd one, no mean of
  /// `factor * factor` levels lies halfway between two levels, and the reduced negative is exactly
  /// the negative of the reduced plane.
  static func factor(for box: PixelBox) -> Int {
    let factor = (max(box.width, box.height) + longestSide - 1) / longestSide
    return factor | 1
  }

  /// Each pixel is the mean of a square of `factor` by `factor`; what is left over at the right and
  /// the bottom is left away. A side shorter than `factor` becomes one pixel.
  static func reduce(_ plane: GreyPlane, by factor: Int) -> GreyPlane {
    guard factor > 1 else { return plane }
    let (width, height) = (max(1, plane.width / factor), max(1, plane.height / factor))
    let (columns, rows) = (min(factor, plane.width), min(factor, plane.height))
    let area = columns * rows
    let levels = [UInt8](unsafeUninitializedCapacity: width * height) { levels, count in
      var sums = [Int32](repeating: 0, count: width * columns)
      plane.levels.withUnsafeBufferPointer { source in
        for y in 0..<height {
          for x in sums.indices { sums[x] = 0 }
          for row in y * factor..<y * factor + rows {
            let start = row * plane.width
            for x in sums.indices { sums[x] += Int32(source[start + x]) }
          }
          for x in 0..<width {
            var sum = 0
            for column in 0..<columns { sum += Int(sums[x * columns + column]) }
            levels[count] = UInt8((2 * sum + area) / (2 * area))
            count += 1
          }
        }
      }
    }
    return GreyPlane(width: width, height: height, levels: levels)
  }
}
