import ElementaryFunctions
package import LabelledData

extension Recipe {
  /// Which of some images are trained on and which are set aside, both in ascending order: those that
  /// were held out by the makers of the set, else some that the recipe chooses.
  package func split(_ set: LabelledImages) -> (training: [Int], validation: [Int]) {
    guard set.heldOutCount > 0 else { return split(imageCount: set.count) }
    let trainingCount = set.count - set.heldOutCount
    return (Array(0..<trainingCount), Array(trainingCount..<set.count))
  }

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
