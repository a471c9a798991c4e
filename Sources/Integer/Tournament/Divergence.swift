import ElementaryFunctions
import LeNetModel

/// Mean relative entropy (Kullback-Leibler divergence), in nats, of the probabilities that softmax
/// makes of some scores to those of others, over images; finite and not negative.
///
/// - Parameters:
///   - scores: `[image][class]`.
///   - reference: whose probabilities are the true ones, likewise.
func divergence(of scores: [Float], from reference: [Float], classes: Int) -> Double {
  var sum = 0.0
  for first in stride(from: 0, to: scores.count, by: classes) {
    let found = logProbabilities(scores[first..<first + classes])
    let expected = logProbabilities(reference[first..<first + classes])
    for (p, q) in zip(expected, found) { sum += Elementary.exp(p) * (p - q) }
  }
  let mean = sum / Double(scores.count / classes)
  // Rounding may leave equal distributions a little below zero; scores may overflow.
  return mean < .greatestFiniteMagnitude ? max(mean, 0) : .greatestFiniteMagnitude
}

/// `x - log(sum of exp(x))`
private func logProbabilities(_ scores: ArraySlice<Float>) -> [Double] {
  let largest = Double(scores.max() ?? 0)
  let sum = scores.reduce(0) { $0 + Elementary.exp(Double($1) - largest) }
  let logSum = largest + Elementary.log(sum)
  return scores.map { Double($0) - logSum }
}
