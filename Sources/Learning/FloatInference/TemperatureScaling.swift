import ElementaryFunctions
package import LeNetModel

extension Confidence {
  /// What an evaluation on images that the model has not seen tells of its scores.
  ///
  /// The temperature is the one with the least mean cross-entropy; where all answers
  /// are right, the colder the less, it ends where doubles show no difference any more; it is in
  /// ``Confidence/temperatures``. The least evidence is what all but one image in ``unknownShare`` have.
  ///
  /// - Parameter labels: one for each image.
  package init(_ evaluation: Evaluation, labels: [UInt8]) {
    let classes = evaluation.confusion.count
    let scores = labels.indices.map { Scores(evaluation.scores[$0 * classes..<($0 + 1) * classes]) }
    // With the reciprocal b of the temperature the cross-entropy is convex. Its derivative is the mean
    // of the score expected by softmax(b * scores) less the label's.
    let limits = Self.temperatures
    var (low, high) = (1 / Double(limits.upperBound), 1 / Double(limits.lowerBound))
    for _ in 0..<60 {
      let middle = 0.5 * (low + high)
      var slope = 0.0
      for (image, label) in labels.enumerated() {
        slope += scores[image].expected(middle) - scores[image].values[Int(label)]
      }
      if slope < 0 { low = middle } else { high = middle }
    }
    let evidence = labels.indices.map {
      logSumExp(Array(evaluation.scores[$0 * classes..<($0 + 1) * classes]))
    }.sorted()
    self.init(
      temperature: Float(2 / (low + high)),
      leastEvidence: Float(evidence[evidence.count / Self.unknownShare]))
  }

  /// One image in so many is taken for something that the network does not know.
  private static let unknownShare = 500
}

/// The scores of an image.
private struct Scores {
  let values: [Double]
  let largest: Double

  init(_ scores: ArraySlice<Float>) {
    values = scores.map(Double.init)
    largest = values.max() ?? 0
  }

  /// The mean of the scores, weighted by `softmax(factor * scores)`.
  func expected(_ factor: Double) -> Double {
    var (weights, sum) = (0.0, 0.0)
    for value in values {
      let weight = Elementary.exp(factor * (value - largest))
      weights += weight
      sum += weight * value
    }
    return sum / weights
  }
}
