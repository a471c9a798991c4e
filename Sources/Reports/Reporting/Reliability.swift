/// How far the probabilities that a model gives its answers are from the share that is right.
package struct Reliability: Hashable, Sendable {
  /// Equally wide bins of probability, 1/``binCount`` each.
  package static let binCount = 15

  /// The mean, over images, of the distance between the share of right answers in a bin and the mean
  /// probability of its answers (Guo et al., "On Calibration of Modern Neural Networks", 2017); 0 to 1.
  package let expectedCalibrationError: Double

  /// - Parameters:
  ///   - probabilities: of each image's answer, 0 to 1; at least one.
  ///   - isRight: whether the answer is right.
  package init(probabilities: [Double], isRight: [Bool]) {
    var sums = [Double](repeating: 0, count: Self.binCount)
    for (probability, right) in zip(probabilities, isRight) {
      let bin = min(Int(probability * Double(Self.binCount)), Self.binCount - 1)
      sums[bin] += probability - (right ? 1 : 0)
    }
    expectedCalibrationError = sums.reduce(0) { $0 + abs($1) } / Double(probabilities.count)
  }
}
