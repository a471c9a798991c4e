/// One axis of a smooth field: how its values at the pixels are made of control points, by a cubic
/// B-spline.
final class SplineAxis {
  /// Control points.
  let count: Int
  /// Floats from one control point's weights to the next one's.
  let pitch: Int
  /// `[count][pitch]`: of a control point for a pixel.
  let weights: UnsafeMutablePointer<Float>
  /// By pixel: the first of the ``taps`` control points that have weight for it.
  let first: UnsafeMutablePointer<UInt8>

  /// Control points that reach a pixel.
  static let taps = 4

  /// - Parameters:
  ///   - side: pixels.
  ///   - spacing: pixels from one control point to the next.
  ///   - pitch: at least `side`.
  init(side: Int, spacing: Double, pitch: Int) {
    let last = Double(side - 1)
    count = Int((last / spacing).rounded(.up)) + 3
    self.pitch = pitch
    // The grid's middle is the image's. Position 1 of the grid is the first whose pixels have all
    // four of their points.
    let start = (Double(count - 1) - last / spacing) / 2
    weights = .allocate(capacity: count * pitch)
    weights.initialize(repeating: 0, count: count * pitch)
    first = .allocate(capacity: side)
    first.initialize(repeating: 0, count: side)
    for pixel in 0..<side {
      let position = start + Double(pixel) / spacing
      let before = min(Int(position), count - 3)
      first[pixel] = UInt8(before - 1)
      for tap in 0..<Self.taps {
        weights[(before - 1 + tap) * pitch + pixel] = Float(
          Self.spline(position - Double(before - 1 + tap)))
      }
    }
  }

  deinit {
    weights.deallocate()
    first.deallocate()
  }

  /// The cubic B-spline over -2...2 with knots at the integers.
  private static func spline(_ x: Double) -> Double {
    let distance = x.magnitude
    if distance >= 2 { return 0 }
    let outer = 2 - distance
    if distance >= 1 { return outer * outer * outer / 6 }
    return 2.0 / 3 - distance * distance * (1 - distance / 2)
  }
}
