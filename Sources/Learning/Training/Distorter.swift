package import ElementaryFunctions
package import FloatInference
import LaneKernels
import LeNetModel

/// The working memory of one thread for distorted images of MNIST's kind, white ink on black.
package final class Distorter {
  private let augmentation: Augmentation
  private let kernels: Kernels
  private let field: ElasticField?
  /// Points to memory of the field.
  private let kernelField: UnsafeMutablePointer<lane_field>
  private let memory: UnsafeMutablePointer<Float>

  package init(_ augmentation: Augmentation, kernels: Kernels = .best) {
    self.augmentation = augmentation
    self.kernels = kernels
    field =
      augmentation.elasticAmplitude > 0
      ? ElasticField(
        amplitude: augmentation.elasticAmplitude, sigma: augmentation.elasticSigma,
        Signature.digits.input)
      : nil
    kernelField = .allocate(capacity: 1)
    kernelField.initialize(
      to: lane_field(
        count: Int32(field?.horizontal.count ?? 0), weights: field?.horizontal.weights,
        first: field?.horizontal.first))
    memory = .allocate(capacity: Int(LANE_DISTORTION_COUNT))
    memory.initialize(repeating: 0, count: Int(LANE_DISTORTION_COUNT))
  }

  deinit {
    memory.deallocate()
    kernelField.deallocate()
  }

  /// Writes the image distorted as the augmentation and the stream say.
  ///
  /// - Parameters:
  ///   - pixels: 784 bytes.
  ///   - target: 784 floats, 0...1.
  package func load(
    _ pixels: UnsafePointer<UInt8>, _ generator: inout SplitMix64,
    into target: UnsafeMutablePointer<Float>
  ) {
    var map = AffineMap(augmentation, &generator)
    var outline: Float = 0
    if augmentation.strokeWidth > 0 {
      outline = generator.nextFloat(within: Float(augmentation.strokeWidth) / 2)
      map.enlarge(1 + 2 * outline / Distorter.boxSide)
    }
    field?.draw(&generator)
    load(pixels, map, outline: outline, field: field, into: target)
  }

  /// Writes the image with its outline moved, then mapped; bilinear, black outside.
  ///
  /// - Parameters:
  ///   - pixels: 784 bytes.
  ///   - outline: pixels by which the ink's outline moves outwards, -1...1.
  ///   - target: 784 floats, 0...1.
  package func load(
    _ pixels: UnsafePointer<UInt8>, _ map: AffineMap, outline: Float = 0,
    into target: UnsafeMutablePointer<Float>
  ) {
    load(pixels, map, outline: outline, field: nil, into: target)
  }

  private func load(
    _ pixels: UnsafePointer<UInt8>, _ map: AffineMap, outline: Float, field: ElasticField?,
    into target: UnsafeMutablePointer<Float>
  ) {
    var distortion = lane_distortion(
      xx: map.xx, xy: map.xy, yx: map.yx, yy: map.yy, dx: map.dx, dy: map.dy, outline: outline,
      field: field == nil ? nil : kernelField, column_points: field?.columnPoints,
      row_points: field?.rowPoints)
    kernels.table.pointee.distort(&distortion, pixels, memory, target)
  }

  /// The longer side of MNIST's digits, which a digit of thicker strokes is fitted into as well.
  private static let boxSide: Float = 20
}
