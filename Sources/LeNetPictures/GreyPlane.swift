/// One level, 0 to 255, for each pixel, row after row from the top.
struct GreyPlane: Hashable {
  let width: Int
  let height: Int
  var levels: [UInt8]

  /// Light where this one is dark. Applied twice, it changes nothing.
  func inverted() -> GreyPlane {
    GreyPlane(width: width, height: height, levels: levels.map { 255 - $0 })
  }
}
