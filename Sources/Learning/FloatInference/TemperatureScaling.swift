import ElementaryFunctions
package import LeNetModel

extension Confidence {
  /// What an evaluation on images that the model has not seen tells of its scores.
  ///
  /// The temperature is the one with the least mean cross-entropy. Where all of n answers are right that
  /// has none, the colder the less: then it is the one by which they are sure to (n + 1) / (n + 2) on
  /// the mean, which is what n right answers of n tell of the next (Laplace's rule of succession). It is
  /// in ``Confidence/temperatures``. The least evidence is what all but one image in ``unknownShare`` have.
  ///
  /// - Parameter labels: one for each image.
  package init(_ evaluation: Evaluation, labels: [UInt8]) {
    let classes = evaluation.confusion.count
    let scores = labels.indices.map { Scores(evaluation.scores[$0 * classes..<($0 + 1) * classes]) }
    let areAllRight = zip(evaluation.predictions, labels).allSatisfy { $0 == $1 }
    let sureness = Double(labels.count + 1) / Double(labels.count + 2)
    // With the reciprocal b of the temperature the cross-entropy is convex. Its derivative is the mean
    // of the score expected by softmax(b * scores) less the label's.
    let limits = Self.temperatures
    var (low, high) = (1 / Double(limits.upperBound), 1 / Double(limits.lowerBound))
    for _ in 0..<60 {
      let middle = 0.5 * (low + high)
      let isTooWarm: Bool
      if areAllRight {
        let sum = scores.reduce(0) { $0 + $1.largestProbability(middle) }
        isTooWarm = sum < sureness * Double(labels.count)
      } else {
        var slope = 0.0
        for (image, label) in labels.enumerated() {
          slope += scores[image].expected(middle) - scores[image].values[Int(label)]
        }
        isTooWarm = slope < 0
      }
      if isTooWarm { low = middle } else { high = middle }
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

  /// Of `softmax(factor * scores)`.
  func largestProbability(_ factor: Double) -> Double {
    1 / values.reduce(0) { $0 + Elementary.exp(factor * ($1 - largest)) }
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
