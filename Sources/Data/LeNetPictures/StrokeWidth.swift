/// The mean width of a digit's strokes.
enum StrokeWidth {
  /// In sixteenths of a pixel: twice the area over the length of the boundary, since a stroke of
  /// width w and length l has the area w * l and a boundary of about 2 * l.
  ///
  /// The boundary is measured by Crofton's formula: its length is pi / 8 times the crossings of
  /// horizontal and vertical lines of pixels plus, divided by the square root of two, those of
  /// diagonal ones.
  static func sixteenths(_ digit: GreyPlane) -> Int {
    let isInk = { (x: Int, y: Int) in
      x >= 0 && y >= 0 && x < digit.width && y < digit.height
        && digit.levels[y * digit.width + x] >= 128
    }
    var (area, straight, diagonal) = (0, 0, 0)
    for y in -1...digit.height {
      for x in -1...digit.width {
        let here = isInk(x, y)
        if here { area += 1 }
        if here != isInk(x + 1, y) { straight += 1 }
        if here != isInk(x, y + 1) { straight += 1 }
        if here != isInk(x + 1, y + 1) { diagonal += 1 }
        if here != isInk(x + 1, y - 1) { diagonal += 1 }
      }
    }
    // pi / 8 is 0.393, and 1 / sqrt(2) is 0.7.
    let boundary = (10 * straight + 7 * diagonal) * 393 / 1000
    return 320 * area / max(1, boundary)
  }
}
