package import ElementaryFunctions
package import LeNetModel

/// Where each pixel of a distorted image comes from: `source = matrix * (pixel - centre) + shift +
/// centre`, in columns and rows, the centre being that of the image's pixels.
package struct AffineMap: Sendable {
  /// First row of the matrix.
  package var xx: Float
  package var xy: Float
  /// Second row of the matrix.
  package var yx: Float
  package var yy: Float
  /// The shift.
  package var dx: Float
  package var dy: Float

  package init(xx: Float, xy: Float, yx: Float, yy: Float, dx: Float, dy: Float) {
    self.xx = xx
    self.xy = xy
    self.yx = yx
    self.yy = yy
    self.dx = dx
    self.dy = dy
  }

  /// A rotation times a shear times a scale, and a shift, each uniform within the augmentation's
  /// bounds; takes five words of the stream. Where the augmentation crops, they are of what is left
  /// of the image, and four more words are taken.
  ///
  /// - Parameter shape: of the image.
  package init(
    _ augmentation: Augmentation, _ generator: inout SplitMix64,
    shape: Shape = Signature.digits.input
  ) {
    func draw(_ magnitude: Double) -> Double {
      Double(generator.nextFloat(within: 1)) * magnitude
    }
    let angle = draw(augmentation.rotationDegrees) * (.pi / 180)
    let scale = 1 / (1 + draw(augmentation.scale))
    let shear = draw(augmentation.shear)
    let shift = (draw(augmentation.translation), draw(augmentation.translation))
    let (cosine, sine) = (Elementary.cos(angle) * scale, Elementary.sin(angle) * scale)
    self.init(
      xx: Float(cosine), xy: Float(cosine * shear - sine), yx: Float(sine),
      yy: Float(sine * shear + cosine), dx: Float(shift.0), dy: Float(shift.1))
    if augmentation.crop > 0 { crop(Float(augmentation.crop), shape, &generator) }
  }

  /// Reads from a picture that many times as large, about the centre.
  mutating func enlarge(_ factor: Float) {
    xx *= factor
    xy *= factor
    yx *= factor
    yy *= factor
  }

  /// Reads from a picture of which a part of each side, uniform up to `most`, was cut away and what
  /// is left scaled to the size of the whole. What was cut away lies beyond the edge.
  private mutating func crop(_ most: Float, _ shape: Shape, _ generator: inout SplitMix64) {
    let (left, right) = (generator.nextFloat() * most, generator.nextFloat() * most)
    let (top, bottom) = (generator.nextFloat() * most, generator.nextFloat() * most)
    let (across, down) = (1 - left - right, 1 - top - bottom)
    xx *= across
    xy *= across
    dx = dx * across + Float(shape.width) * (left - right) / 2
    yx *= down
    yy *= down
    dy = dy * down + Float(shape.height) * (top - bottom) / 2
  }
}
