/// Scales a part of a picture by averaging areas, as MNIST's pictures were scaled.
enum BoxReduction {
  /// The size of `box` scaled so that its longer side is `side`; the shorter is at least 1.
  static func size(of box: PixelBox, side: Int) -> (width: Int, height: Int) {
    let longer = max(box.width, box.height)
    let scaled = { (length: Int) in max(1, (2 * length * side + longer) / (2 * longer)) }
    return (scaled(box.width), scaled(box.height))
  }

  /// Each pixel of the result is the mean of the area of `box` that it covers, be the result smaller
  /// or larger than the box.
  static func mean(_ plane: GreyPlane, _ box: PixelBox, side: Int) -> GreyPlane {
    let size = size(of: box, side: side)
    return mean(plane, box, width: size.width, height: size.height)
  }

  /// As `mean`, of any size.
  static func mean(_ plane: GreyPlane, _ box: PixelBox, width: Int, height: Int) -> GreyPlane {
    reduce(
      plane, box, width: width, height: height, full: { _ in 255 * box.width * box.height })
  }

  /// As `mean`, with the brightest made 255 and the others in proportion.
  static func peakNormalized(_ plane: GreyPlane, _ box: PixelBox, side: Int) -> GreyPlane {
    let size = size(of: box, side: side)
    return reduce(
      plane, box, width: size.width, height: size.height,
      full: { sums in max(1, sums.max() ?? 1) })
  }

  /// In units of 1/width by 1/height of the result, a pixel of the box is as long as the result is
  /// wide and the reverse, so that all overlaps are integers. The largest sum is
  /// 255 * `box.width` * `box.height`, and times 510 it is within 64 bits for every picture.
  ///
  /// - Parameter full: which of such sums becomes 255.
  private static func reduce(
    _ plane: GreyPlane, _ box: PixelBox, width: Int, height: Int, full: ([Int]) -> Int
  ) -> GreyPlane {
    let columns = overlaps(from: box.width, to: width)
    let rows = overlaps(from: box.height, to: height)
    var sums = [Int](repeating: 0, count: width * height)
    for row in rows {
      let start = (box.y + row.source) * plane.width + box.x
      for column in columns {
        sums[row.target * width + column.target] +=
          Int(plane.levels[start + column.source]) * column.length * row.length
      }
    }
    let full = full(sums)
    let levels = sums.map { UInt8((510 * $0 + full) / (2 * full)) }
    return GreyPlane(width: width, height: height, levels: levels)
  }

  /// Which of `source` equal parts of a line overlap which of `target`, and for how long in units
  /// of 1/(source * target) of the line.
  private static func overlaps(
    from source: Int, to target: Int
  ) -> [(source: Int, target: Int, length: Int)] {
    var result: [(source: Int, target: Int, length: Int)] = []
    var (from, to, position) = (0, 0, 0)
    while from < source, to < target {
      let end = min((from + 1) * target, (to + 1) * source)
      result.append((from, to, end - position))
      position = end
      if position == (from + 1) * target { from += 1 }
      if position == (to + 1) * source { to += 1 }
    }
    return result
  }
}
