import ElementaryFunctions
import FloatInference
import LeNetModel
import Testing

@Suite struct TemperatureScalingTests {
  /// Labels drawn with the probabilities that softmax gives scores.
  private struct Sample {
    var scores: [Float] = []
    var labels: [UInt8] = []

    init(imageCount: Int, seed: UInt64) {
      var generator = SplitMix64(seed: seed)
      for _ in 0..<imageCount {
        let scores = (0..<10).map { _ in Float.random(in: -4...4, using: &generator) }
        let probabilities = probabilities(of: scores, temperature: 1)
        var rest = Double.random(in: 0..<1, using: &generator)
        let label = probabilities.firstIndex { probability in
          rest -= probability
          return rest < 0
        }
        self.scores += scores
        labels.append(UInt8(label ?? 9))
      }
    }

    func confidence(scale: Float = 1) -> Confidence {
      let evaluation = Evaluation(scores: scores.map { $0 * scale }, labels: labels)
      return Confidence(evaluation, labels: labels)
    }
  }

  @Test func scoresThatSayWhatTheyMeanKeepTheirTemperature() {
    #expect(abs(Sample(imageCount: 20_000, seed: 1).confidence().temperature - 1) < 0.03)
  }

  @Test func scoresThatClaimTooMuchAreCooledByAsMuch() {
    let sample = Sample(imageCount: 3_000, seed: 2)
    let temperature = sample.confidence().temperature
    // A power of two changes no rounding but that of the bisection's last steps.
    #expect(abs(sample.confidence(scale: 4).temperature / temperature - 4) < 1e-5)
    #expect(abs(sample.confidence(scale: 0.25).temperature / temperature - 0.25) < 1e-6)
  }

  @Test func noTemperatureIsBetterThanTheFitted() {
    let sample = Sample(imageCount: 2_000, seed: 3)
    let fitted = sample.confidence(scale: 3).temperature
    func loss(_ temperature: Float) -> Double {
      Evaluation(scores: sample.scores.map { 3 * $0 / temperature }, labels: sample.labels).loss
    }
    #expect(loss(fitted) < loss(fitted * 1.02))
    #expect(loss(fitted) < loss(fitted / 1.02))
  }

  /// Ten right answers of ten make the eleventh right by eleven twelfths.
  @Test func answersThatAreAllRightAreNotSurerThanTheirNumber() {
    let scores = (0..<10).flatMap { label in (0..<10).map { Float($0 == label ? 1 : 0) } }
    let labels = (0..<10).map(UInt8.init)
    let confidence = Confidence(Evaluation(scores: scores, labels: labels), labels: labels)
    let sureness = 1 / (1 + 9 * Elementary.exp(-1 / Double(confidence.temperature)))
    #expect(abs(sureness - 11 / 12.0) < 1e-6)
  }

  @Test func oneImageInFiveHundredHasLessThanTheLeastEvidence() {
    let sample = Sample(imageCount: 2_000, seed: 4)
    let least = Double(sample.confidence().leastEvidence)
    let evidence = sample.labels.indices.map {
      logSumExp(Array(sample.scores[$0 * 10..<$0 * 10 + 10]))
    }
    #expect(evidence.count { Float($0) < Float(least) } == 4)
  }

  @Test func evidenceIsTheLogarithmOfTheSumOfExponentials() {
    #expect(logSumExp([Float](repeating: 0, count: 10)) == Elementary.log(10))
    #expect(logSumExp([1000, 0, 0, 0, 0, 0, 0, 0, 0, 0]) == 1000)
    #expect(logSumExp([-1000] + [Float](repeating: -2000, count: 9)) == -1000)
  }
}
