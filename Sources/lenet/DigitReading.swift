import FloatInference
import LeNetModel
import LeNetPictures

/// The scores of one picture.
struct InferScores {
  let real: [Float]
  /// What a board would say; nil for a float model.
  let int8: [Int8]?
}

/// What a model makes of one prepared digit.
struct DigitReading {
  let prepared: PreparedDigit
  let scores: InferScores
  /// The highest score's, the lowest of equal ones.
  let digit: Int
  /// Softmax of the scores over the model's temperature, one for each digit.
  let probabilities: [Double]
  /// Log-sum-exp of the scores, in nats.
  let evidence: Double
  /// The model's least evidence, if the picture has less.
  let missedEvidence: Float?

  init(_ prepared: PreparedDigit, by classifier: Classifier) {
    let scores = classifier.scores(prepared.pixels)
    let real = scores.real
    let temperature = classifier.confidence?.temperature ?? 1
    self.prepared = prepared
    self.scores = scores
    digit = real.indices.reduce(0) { real[$1] > real[$0] ? $1 : $0 }
    probabilities = FloatInference.probabilities(of: real, temperature: temperature)
    let evidence = logSumExp(real)
    self.evidence = evidence
    // What is laid out as MNIST's digits are has been taken for a digit by whoever did that.
    missedEvidence = classifier.confidence.flatMap { confidence in
      !prepared.steps.contains(.taken) && evidence < Double(confidence.leastEvidence)
        ? confidence.leastEvidence : nil
    }
  }

  /// Softmax of the digit's score, 0 to 1.
  var confidence: Double { probabilities[digit] }

  /// Why it is none of the ten; nil if it is one.
  var refusal: String? {
    missedEvidence.map { least in
      "no digit found: what stands out looks like none of the ten (evidence "
        + "\(fixed(evidence, 2)), expected at least \(fixed(Double(least), 2)))"
    }
  }
}
