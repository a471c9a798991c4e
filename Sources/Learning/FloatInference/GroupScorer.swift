import LeNetModel

/// Computes the scores of up to sixteen pictures at once, or one by one where that is faster; the same
/// bits either way.
///
/// Not to be used by two threads at once. The parameters must not change while it is in use.
package final class GroupScorer {
  /// Sixteen at once took as long as fourteen of LeNet-5 one by one (`lenet bench infer --batch 16`), and as fewer where
  /// layers have few channels, which leave registers half empty.
  private static let mostOneByOne = Lanes.scalarCount / 2

  private let parameters: ParameterBuffer
  // Each when it is first needed.
  private lazy var pass = ForwardPass(parameters)
  private lazy var picture = PicturePass(parameters)

  /// - Parameter parameters: of a folded network.
  package init(_ parameters: ParameterBuffer) {
    self.parameters = parameters
  }

  /// - Parameters:
  ///   - pixels: `imageCount * inputShape.count` bytes.
  ///   - imageCount: at most sixteen.
  ///   - scores: becomes `[image][class]`.
  package func score(
    _ pixels: UnsafePointer<UInt8>, imageCount: Int, into scores: UnsafeMutablePointer<Float>
  ) {
    let classes = parameters.network.classCount
    if imageCount <= Self.mostOneByOne {
      let pixelCount = parameters.network.inputShape.count
      for image in 0..<imageCount {
        (scores + image * classes).update(
          from: picture.scores(of: pixels + image * pixelCount), count: classes)
      }
      return
    }
    pass.load(pixels, imageCount: imageCount)
    pass.run()
    for lane in 0..<imageCount {
      for digit in 0..<classes {
        scores[lane * classes + digit] = pass.scores.scalars[digit * Lanes.scalarCount + lane]
      }
    }
  }
}
