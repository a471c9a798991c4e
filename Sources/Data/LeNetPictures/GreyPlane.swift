/// One level, 0 to 255, for each pixel, row after row from the top.
struct GreyPlane: Hashable {
  let width: Int
  let height: Int
  var levels: [UInt8]

  /// Light where this one is dark. Applied twice, it changes nothing.
  func inverted() -> GreyPlane {
    GreyPlane(width: width, height: height, levels: levels.map { 255 - $0 })
  }

  /// The pixels within `box`.
  func cropped(to box: PixelBox) -> GreyPlane {
    let rows = (box.y..<box.y + box.height).map { y in
      levels[y * width + box.x..<y * width + box.x + box.width]
    }
    return GreyPlane(width: box.width, height: box.height, levels: Array(rows.joined()))
  }

  /// The box of the whole plane.
  var box: PixelBox { PixelBox(x: 0, y: 0, width: width, height: height) }
}
