import LeNetModel
public import LeNetPictures
import NumberText

/// What a model makes of one prepared digit.
public struct DigitReading: Hashable, Sendable {
  public let prepared: PreparedDigit
  public let scores: Scores
  /// The highest score's, the lowest of equal ones.
  public let classIndex: Int
  /// The model's name of that class.
  public let className: String
  /// Log-sum-exp of the scores, in nats.
  public let evidence: Double
  /// Why it is none of the classes; nil if it is one.
  public let refusal: EvidenceLack?

  package init(_ prepared: PreparedDigit, by recognizer: Recognizer) {
    let scores = recognizer.scores(prepared.pixels)
    let real = scores.real
    self.prepared = prepared
    self.scores = scores
    classIndex = real.indices.reduce(0) { real[$1] > real[$0] ? $1 : $0 }
    className = recognizer.network.signature.classNames[classIndex]
    let evidence = logSumExp(real)
    self.evidence = evidence
    refusal = recognizer.confidence.flatMap { confidence in
      scores.haveEvidence
        ? nil
        : EvidenceLack(
          evidence: evidence, least: Double(confidence.leastEvidence), classCount: real.count)
    }
  }

  /// Softmax of the class's score, 0 to 1.
  public var confidence: Double { scores.probabilities[classIndex] }
}

/// Too little in a figure that speaks for any class.
public struct EvidenceLack: Hashable, Sendable {
  /// In nats, as is what it takes.
  public let evidence: Double
  public let least: Double
  let classCount: Int
}

extension EvidenceLack: CustomStringConvertible {
  public var description: String {
    "looks like none of the \(classCount == 10 ? "ten" : "\(classCount)") "
      + "(evidence \(fixed(evidence, 2)), expected at least \(fixed(least, 2)))"
  }
}
