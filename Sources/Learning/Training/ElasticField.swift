import ElementaryFunctions
import LaneKernels
import LeNetModel

/// Smooth random displacements of an image's pixels, after Simard, Steinkraus and Platt, "Best
/// Practices for Convolutional Neural Networks Applied to Visual Document Analysis" (2003).
///
/// They smooth noise with a Gaussian. Here the noise lies on a coarse grid and is smoothed by a
/// cubic B-spline, which has the same standard deviation as their Gaussian where the grid's spacing
/// is sqrt(3) sigma. That is what costs little, and bounds every displacement by
/// ``largestDisplacement``.
final class ElasticField {
  /// Most pixels that either coordinate moves by: no point is further from 0, and the weights add up
  /// to 1.
  let largestDisplacement: Float
  /// From left to right.
  let horizontal: SplineAxis
  /// From top to bottom.
  let vertical: SplineAxis
  /// `[vertical.count][pitch]`: the displacements of columns at the grid's points, in pixels.
  let columnPoints: UnsafeMutablePointer<Float>
  /// Those of rows, alike.
  let rowPoints: UnsafeMutablePointer<Float>
  /// Points from one row of the grid to the next.
  let pitch: Int

  /// - Parameters:
  ///   - amplitude: the largest root mean square of either coordinate's displacement, in pixels.
  ///   - sigma: of the Gaussian, in pixels; within ``Augmentation/elasticSigmaRange``.
  ///   - shape: of the image.
  init(amplitude: Double, sigma: Double, _ shape: Shape) {
    precondition(Augmentation.elasticSigmaRange.contains(sigma))
    let spacing = sigma * 3.0.squareRoot()
    // Of MNIST's pictures the pitches are the kernels'.
    let weightPitch = max(shape.width, shape.height, Int(LANE_FIELD_PITCH))
    horizontal = SplineAxis(side: shape.width, spacing: spacing, pitch: weightPitch)
    vertical = SplineAxis(side: shape.height, spacing: spacing, pitch: weightPitch)
    pitch = max(horizontal.count, Int(LANE_MOST_CONTROLS))
    // A point is uniform, of variance bound^2 / 3, and a B-spline's square has the integral 151/315.
    largestDisplacement = Float(amplitude * 3.0.squareRoot() * (315.0 / 151))
    let count = vertical.count * pitch
    columnPoints = .allocate(capacity: count)
    columnPoints.initialize(repeating: 0, count: count)
    rowPoints = .allocate(capacity: count)
    rowPoints.initialize(repeating: 0, count: count)
  }

  deinit {
    columnPoints.deallocate()
    rowPoints.deallocate()
  }

  /// Draws a field whose amplitude is uniform between none and the largest, so that images as they
  /// are written are never rare. Takes a word of the stream, and two for each of the grid's points.
  func draw(_ generator: inout SplitMix64) {
    let bound = largestDisplacement * generator.nextFloat()
    for row in 0..<vertical.count {
      for column in 0..<horizontal.count {
        let index = row * pitch + column
        columnPoints[index] = generator.nextFloat(within: bound)
        rowPoints[index] = generator.nextFloat(within: bound)
      }
    }
  }
}
