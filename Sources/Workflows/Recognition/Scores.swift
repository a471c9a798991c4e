import LeNetInterpreter
package import LeNetModel

/// The scores of one figure or picture, and what they are worth.
public struct Scores: Hashable, Sendable {
  /// One for each class, in the order of the network's names.
  public let real: [Float]
  /// What a board would say; nil for a float model.
  package let integers: IntegerReading?
  /// Softmax of the scores over the model's temperature, one for each class; of an int8 model what a
  /// board would say.
  public let probabilities: [Double]
  /// Whether they speak for any class; a board would say the same.
  let haveEvidence: Bool

  /// - Parameter confidence: nil where the model does not say.
  package init(real: [Float], _ confidence: Confidence?) {
    self.real = real
    integers = nil
    probabilities = LeNetModel.probabilities(
      of: real, temperature: confidence?.temperature ?? 1)
    haveEvidence = confidence.map { logSumExp(real) >= Double($0.leastEvidence) } ?? true
  }

  init(_ scores: [Int8], _ output: QuantizationParameters, _ confidence: IntegerConfidence?) {
    let real = scores.map(output.real)
    self.real = real
    let integers = IntegerReading(
      classIndex: Interpreter.digit(of: scores), scores: scores, confidence)
    self.integers = integers
    haveEvidence = integers.hasEvidence ?? true
    probabilities =
      confidence.map { confidence in
        scores.indices.map {
          Double(confidence.confidence(in: $0, scores: scores)) / Double(IntegerConfidence.certain)
        }
      } ?? LeNetModel.probabilities(of: real, temperature: 1)
  }
}

/// What an int8 model makes of a picture, wherever it runs.
package struct IntegerReading: Hashable, Sendable {
  package let classIndex: Int
  package let scores: [Int8]
  /// Whether the scores speak for any class; nil where the model does not say.
  package let hasEvidence: Bool?
  /// In units of 1/32,768; nil where the model does not say.
  package let confidence: Int?

  init(classIndex: Int, scores: [Int8], _ confidence: IntegerConfidence?) {
    self.init(
      classIndex: classIndex, scores: scores, hasEvidence: confidence?.hasEvidence(scores),
      confidence: (confidence?.confidence(in: classIndex, scores: scores)).map(Int.init))
  }

  package init(classIndex: Int, scores: [Int8], hasEvidence: Bool?, confidence: Int?) {
    self.classIndex = classIndex
    self.scores = scores
    self.hasEvidence = hasEvidence
    self.confidence = confidence
  }
}

extension Scores {
  /// Classes to show: all, in their order, or where there are more than `limit`, so many with the
  /// highest scores, the highest first, of equal ones the first.
  package func leading(of limit: Int) -> [Int] {
    guard real.count > limit else { return Array(real.indices) }
    return Array(
      real.indices.sorted { (real[$1], $0) < (real[$0], $1) }.prefix(limit))
  }
}
