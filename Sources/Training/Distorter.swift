import LeNetModel

/// The working memory of one thread for distorted images.
package final class Distorter {
  private static let side = Network.inputShape.width
  /// With a border of one zero pixel, which bilinear interpolation reads.
  private static let pitch = side + 2
  private let source: UnsafeMutablePointer<Float>

  package init() {
    source = .allocate(capacity: Distorter.pitch * Distorter.pitch)
    source.initialize(repeating: 0, count: Distorter.pitch * Distorter.pitch)
  }

  deinit {
    source.deallocate()
  }

  /// Writes the mapped image, bilinear, black outside.
  ///
  /// - Parameters:
  ///   - pixels: 784 bytes.
  ///   - target: 784 floats, 0...1.
  package func load(
    _ pixels: UnsafePointer<UInt8>, _ map: AffineMap, into target: UnsafeMutablePointer<Float>
  ) {
    let (side, pitch) = (Distorter.side, Distorter.pitch)
    for y in 0..<side {
      let row = source + ((y + 1) * pitch + 1)
      for x in 0..<side { row[x] = Float(pixels[y * side + x]) / 255 }
    }
    let centre = Float(side - 1) / 2
    var target = target
    for y in 0..<side {
      let v = Float(y) - centre
      for x in 0..<side {
        let u = Float(x) - centre
        target.pointee = interpolate(
          column: map.xx * u + map.xy * v + (map.dx + centre),
          row: map.yx * u + map.yy * v + (map.dy + centre))
        target += 1
      }
    }
  }

  @inline(__always)
  private func interpolate(column: Float, row: Float) -> Float {
    // In the bordered picture, where rounding down is truncation for whatever is inside.
    let (x, y) = (column + 1, row + 1)
    let end = Float(Distorter.side + 1)
    guard x >= 0, x < end, y >= 0, y < end else { return 0 }
    let (left, top) = (Int32(x), Int32(y))
    let (fx, fy) = (x - Float(left), y - Float(top))
    let pitch = Distorter.pitch
    let corner = source + (Int(top) * pitch + Int(left))
    let upper = corner[0] + (corner[1] - corner[0]) * fx
    let lower = corner[pitch] + (corner[pitch + 1] - corner[pitch]) * fx
    return upper + (lower - upper) * fy
  }
}
