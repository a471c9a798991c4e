import ElementaryFunctions
import FloatInference
import LeNetModel

/// Where each pixel of a distorted image comes from: `source = matrix * (pixel - centre) + shift +
/// centre`, coordinates (column, row), the centre being that of the 28x28 pixels.
struct AffineMap {
  /// Row by row: `xx xy`, `yx yy`.
  var xx: Float = 1
  var xy: Float = 0
  var yx: Float = 0
  var yy: Float = 1
  var dx: Float = 0
  var dy: Float = 0

  /// A rotation times a shear times a scale, and a shift, each uniform within the augmentation's
  /// bounds; takes five words of the stream.
  init(_ augmentation: Augmentation, _ generator: inout SplitMix64) {
    func unit(_ magnitude: Double) -> Double {
      Double(generator.nextFloat(within: 1)) * magnitude
    }
    let angle = unit(augmentation.rotationDegrees) * (.pi / 180)
    let scale = 1 / (1 + unit(augmentation.scale))
    let shear = unit(augmentation.shear)
    dx = Float(unit(augmentation.translation))
    dy = Float(unit(augmentation.translation))
    let (cosine, sine) = (Elementary.cos(angle) * scale, Elementary.sin(angle) * scale)
    xx = Float(cosine)
    xy = Float(cosine * shear - sine)
    yx = Float(sine)
    yy = Float(sine * shear + cosine)
  }
}

/// The working memory of one thread for distorted images.
final class Distorter {
  private static let side = Network.inputShape.width
  /// With a border of one zero pixel, which bilinear interpolation reads.
  private static let pitch = side + 2
  private let source: UnsafeMutablePointer<Float>

  init() {
    source = .allocate(capacity: Distorter.pitch * Distorter.pitch)
    source.initialize(repeating: 0, count: Distorter.pitch * Distorter.pitch)
  }

  deinit {
    source.deallocate()
  }

  /// Fills a lane of `input` with the mapped image, values 0...1, bilinear, black outside.
  ///
  /// - Parameter pixels: 784 bytes.
  func load(_ pixels: UnsafePointer<UInt8>, _ map: AffineMap, lane: Int, into input: LaneBuffer) {
    let (side, pitch) = (Distorter.side, Distorter.pitch)
    for y in 0..<side {
      let row = source + ((y + 1) * pitch + 1)
      for x in 0..<side { row[x] = Float(pixels[y * side + x]) * (1 / 255) }
    }
    let centre = Float(side - 1) / 2
    // Shifts coordinates so that truncation is rounding down for all that matter.
    let positive: Float = 64
    let inside = SIMD2<Float>(repeating: positive - 1)
    let beyond = SIMD2<Float>(repeating: positive + Float(side))
    var target = input.scalars + lane
    for y in 0..<side {
      let v = Float(y) - centre
      for x in 0..<side {
        let u = Float(x) - centre
        let position =
          SIMD2(map.xx * u + map.xy * v + map.dx, map.yx * u + map.yy * v + map.dy)
          + (centre + positive)
        var value: Float = 0
        if all((position .>= inside) .& (position .< beyond)) {
          let column = Int(position.x)
          let row = Int(position.y)
          let (fx, fy) = (position.x - Float(column), position.y - Float(row))
          let corner = source + ((row - 63) * pitch + column - 63)
          let top = corner[0] + (corner[1] - corner[0]) * fx
          let bottom = corner[pitch] + (corner[pitch + 1] - corner[pitch]) * fx
          value = top + (bottom - top) * fy
        }
        target.pointee = value
        target += Lanes.scalarCount
      }
    }
  }
}
