import ElementaryFunctions

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
