import LeNetModel
import NumberText

/// What a model makes of what it is given of a picture: of a digit in it, or of the whole.
public struct Reading: Hashable, Sendable {
  /// What the network was given.
  public let input: NetworkInput
  public let scores: Scores
  /// The highest score's, the lowest of equal ones.
  public let classIndex: Int
  /// The model's name of that class.
  public let className: String
  /// Log-sum-exp of the scores, in nats.
  public let evidence: Double
  /// Why it is none of the classes; nil if it is one.
  public let refusal: EvidenceLack?

  package init(_ input: NetworkInput, by recognizer: Recognizer) {
    let signature = recognizer.network.signature
    let scores = recognizer.scores(input.pixels)
    let real = scores.real
    self.input = input
    self.scores = scores
    classIndex = real.indices.reduce(0) { real[$1] > real[$0] ? $1 : $0 }
    className = signature.classNames[classIndex]
    let evidence = logSumExp(real)
    self.evidence = evidence
    refusal = recognizer.confidence.flatMap { confidence in
      scores.haveEvidence
        ? nil
        : EvidenceLack(
          evidence: evidence, least: Double(confidence.leastEvidence), signature: signature)
    }
  }

  /// Softmax of the class's score, 0 to 1.
  public var confidence: Double { scores.probabilities[classIndex] }
}

/// Too little in a figure, or in a picture, that speaks for any class.
public struct EvidenceLack: Hashable, Sendable {
  /// In nats, as is what it takes.
  public let evidence: Double
  public let least: Double
  /// The model's.
  let signature: Signature
}

extension EvidenceLack: CustomStringConvertible {
  public var description: String {
    let count = signature.classCount
    return "looks like none of the \(count == 10 ? "ten" : "\(count)") "
      + "(evidence \(fixed(evidence, 2)), expected at least \(fixed(least, 2)))"
  }
}
