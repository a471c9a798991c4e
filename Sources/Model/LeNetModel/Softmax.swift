import ElementaryFunctions

extension Confidence {
  /// How likely each class is: `softmax(scores / temperature)`.
  ///
  /// - Parameter scores: a model's ten; of an int8 model the real ones.
  /// - Returns: one for each score, 0 to 1, together 1; NaN where scores are not finite.
  public func probabilities(of scores: [Float]) -> [Double] {
    LeNetModel.probabilities(of: scores, temperature: temperature)
  }

  /// How much scores speak for any class at all, in nats, to be compared with ``leastEvidence``.
  public func evidence(of scores: [Float]) -> Double { logSumExp(scores) }
}

/// `softmax(scores / temperature)`, one for each class.
package func probabilities(of scores: [Float], temperature: Float) -> [Double] {
  scores.indices.map { label in
    Elementary.exp(
      -crossEntropy(classCount: scores.count, label: label) { scores[$0] / temperature })
  }
}

/// `-ln softmax(scores)[label]`, in Double.
///
/// - Parameters:
///   - score: the score of a class.
///   - classCount: at least one.
///   - label: in `0..<classCount`.
package func crossEntropy(classCount: Int, label: Int, score: (Int) -> Float) -> Double {
  var largest = score(0)
  for index in 1..<classCount where score(index) > largest { largest = score(index) }
  var sum = 0.0
  for index in 0..<classCount { sum += Elementary.exp(Double(score(index)) - Double(largest)) }
  return Elementary.log(sum) + (Double(largest) - Double(score(label)))
}

/// The logarithm of the sum of the scores' exponentials, in nats.
package func logSumExp(_ scores: [Float]) -> Double {
  let largest = scores.max().map { Double($0) } ?? 0
  return largest + Elementary.log(scores.reduce(0) { $0 + Elementary.exp(Double($1) - largest) })
}
