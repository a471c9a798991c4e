import LeNetModel
import Testing

@Suite struct ConfidenceTests {
  private let scores: [Float] = [1, -2, 4, 0, 0, 3.5, -7, 2, 2, -1]

  @Test(arguments: [0.25, 1, 3] as [Float])
  func probabilitiesAreASoftmaxOverTheTemperature(_ temperature: Float) {
    let probabilities = Confidence(temperature: temperature, leastEvidence: 0)
      .probabilities(of: scores)
    #expect((probabilities.reduce(0, +) - 1).magnitude < 1e-12)
    for (one, other) in zip(scores.indices, scores.indices.dropFirst()) {
      let ratio = Double((scores[one] - scores[other]) / temperature)
      let error = probabilities[one] / probabilities[other] / exponential(ratio) - 1
      #expect(error.magnitude < 1e-5)
    }
  }

  /// By its series, of a number that is halved until that is short.
  private func exponential(_ x: Double) -> Double {
    if x.magnitude > 0.01 {
      let half = exponential(x / 2)
      return half * half
    }
    return 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5 * (1 + x / 6)))))
  }

  @Test func evidenceIsTheLogarithmOfTheSumOfExponentials() {
    let confidence = Confidence(temperature: 2, leastEvidence: 0)
    #expect(confidence.evidence(of: [50]) == 50)
    let evidence = confidence.evidence(of: [3, 3])
    #expect((evidence - 3 - 0.693147180559945).magnitude < 1e-12)
  }

  /// Nobody has checked these yet.
  @Test(arguments: [0, -1, .nan, .infinity, 1e-38] as [Float])
  func anyTemperatureAndScoresWillDo(_ temperature: Float) {
    let confidence = Confidence(temperature: temperature, leastEvidence: .nan)
    for scores in [[], [.nan], [.infinity, -.infinity], [Float.greatestFiniteMagnitude, -1]] {
      #expect(confidence.probabilities(of: scores).count == scores.count)
      _ = confidence.evidence(of: scores)
    }
  }

  @Test(arguments: [Int32.min, -128, 127, Int32.max])
  func anyZeroPointWillDo(_ zeroPoint: Int32) {
    for q in [Int8.min, 0, .max] {
      #expect(
        QuantizationParameters(scale: 0.5, zeroPoint: zeroPoint).real(q)
          == 0.5 * Float(Int64(q) - Int64(zeroPoint)))
    }
  }
}
