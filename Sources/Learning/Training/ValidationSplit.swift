import ElementaryFunctions

extension Recipe {
  /// Which of so many training images are trained on and which are set aside, both in ascending
  /// order.
  ///
  /// - Parameter imageCount: more than ``validationCount``.
  package func split(imageCount: Int) -> (training: [Int], validation: [Int]) {
    var shuffled = Array(0..<imageCount)
    var generator = SplitMix64(seed: validationSeed, .validationSplit)
    generator.shuffle(&shuffled)
    return (shuffled[validationCount...].sorted(), shuffled[..<validationCount].sorted())
  }
}
