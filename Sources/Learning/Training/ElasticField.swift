import ElementaryFunctions
import LaneKernels

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
  /// Points to memory of this object.
  let kernelField: UnsafeMutablePointer<lane_field>
  /// [row][column] of the grid, in pixels.
  let columnPoints: UnsafeMutablePointer<Float>
  let rowPoints: UnsafeMutablePointer<Float>

  private let count: Int
  private let weights: UnsafeMutablePointer<Float>
  private let first: UnsafeMutablePointer<UInt8>

  private static let side = Int(LANE_IMAGE_SIDE)
  private static let pitch = Int(LANE_FIELD_PITCH)
  private static let mostPoints = Int(LANE_MOST_CONTROLS)

  /// - Parameters:
  ///   - amplitude: the largest root mean square of either coordinate's displacement, in pixels.
  ///   - sigma: of the Gaussian, in pixels; within ``Augmentation/elasticSigmaRange``.
  init(amplitude: Double, sigma: Double) {
    precondition(Augmentation.elasticSigmaRange.contains(sigma))
    let spacing = sigma * 3.0.squareRoot()
    let last = Double(Self.side - 1)
    count = Int((last / spacing).rounded(.up)) + 3
    // The grid's middle is the image's. Position 1 of the grid is the first whose pixels have all
    // four of their points.
    let start = (Double(count - 1) - last / spacing) / 2
    weights = .allocate(capacity: count * Self.pitch)
    weights.initialize(repeating: 0, count: count * Self.pitch)
    first = .allocate(capacity: Self.side)
    first.initialize(repeating: 0, count: Self.side)
    for pixel in 0..<Self.side {
      let position = start + Double(pixel) / spacing
      let before = min(Int(position), count - 3)
      first[pixel] = UInt8(before - 1)
      for tap in 0..<Int(LANE_SPLINE_TAPS) {
        weights[(before - 1 + tap) * Self.pitch + pixel] = Float(
          Self.spline(position - Double(before - 1 + tap)))
      }
    }
    // A point is uniform, of variance bound^2 / 3, and a B-spline's square has the integral 151/315.
    largestDisplacement = Float(amplitude * 3.0.squareRoot() * (315.0 / 151))
    (columnPoints, rowPoints) = (Self.makePoints(), Self.makePoints())
    kernelField = .allocate(capacity: 1)
    kernelField.initialize(
      to: lane_field(count: Int32(count), weights: weights, first: first))
  }

  deinit {
    weights.deallocate()
    first.deallocate()
    columnPoints.deallocate()
    rowPoints.deallocate()
    kernelField.deallocate()
  }

  /// Draws a field whose amplitude is uniform between none and the largest, so that images as they
  /// are written are never rare. Takes a word of the stream, and two for each of the grid's points.
  func draw(_ generator: inout SplitMix64) {
    let bound = largestDisplacement * generator.nextFloat()
    for row in 0..<count {
      for column in 0..<count {
        let index = row * Self.mostPoints + column
        columnPoints[index] = generator.nextFloat(within: bound)
        rowPoints[index] = generator.nextFloat(within: bound)
      }
    }
  }

  private static func makePoints() -> UnsafeMutablePointer<Float> {
    let points = UnsafeMutablePointer<Float>.allocate(capacity: mostPoints * mostPoints)
    points.initialize(repeating: 0, count: mostPoints * mostPoints)
    return points
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
