/// What a model's scores are worth, found on images that neither trained nor calibrated it.
public struct Confidence: Hashable, Sendable {
  /// What the scores are divided by before softmax, so that of the answers with a probability p a
  /// share of p is right (Guo et al., "On Calibration of Modern Neural Networks", 2017). Within
  /// ``temperatures``.
  public let temperature: Float
  /// The least evidence, in nats, of a picture of what the network knows. Evidence is the logarithm of
  /// the sum of the scores' exponentials, the negative of the energy of Liu et al.,
  /// "Energy-based Out-of-distribution Detection" (2020). Finite.
  public let leastEvidence: Float

  public init(temperature: Float, leastEvidence: Float) {
    self.temperature = temperature
    self.leastEvidence = leastEvidence
  }

  /// Temperatures that are looked for. Beyond them scores tell nothing, or probabilities are 0 and 1.
  public static let temperatures: ClosedRange<Float> = 1 / 64...64

  func check() throws(ModelError) {
    guard Self.temperatures.contains(temperature) else {
      throw .confidence(what: "temperature", found: temperature, allowed: "1/64 to 64")
    }
    guard leastEvidence.isFinite else {
      throw .confidence(what: "least evidence", found: leastEvidence, allowed: "a finite number")
    }
  }
}
