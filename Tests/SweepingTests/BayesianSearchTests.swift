import ElementaryFunctions
import SweepSpace
import Sweeping
import Testing

/// Search by expected improvement against random search, on functions whose best is known.
@Suite struct BayesianSearchTests {
  private static let trialCount = 30
  private static let seeds: ClosedRange<UInt64> = 1...20

  /// A learning rate, a weight decay, a width and an activation, of which one combination is best.
  private static let mixed = SweepConfiguration(
    method: .bayes,
    parameters: [
      SweptParameter(.learningRate, .continuous(.logUniform(1e-5...1), quantum: nil)),
      SweptParameter(.weightDecay, .continuous(.uniform(0...0.5), quantum: nil)),
      SweptParameter(.dense1, .integers(8...256)),
      SweptParameter(
        .activation, .categorical([.text("relu"), .text("tanh")], probabilities: nil)),
    ])

  /// Highest, 1, at a rate of 0.003, a decay of 0.1, 120 units and ReLU.
  private static func mixedGain(_ configuration: TrialConfiguration) -> Double {
    let rate = Elementary.log(configuration[.learningRate]!.number! / 0.003) / 2.5
    let decay = (configuration[.weightDecay]!.number! - 0.1) / 0.3
    let width = (configuration[.dense1]!.number! - 120) / 100
    let penalty = configuration[.activation] == .text("tanh") ? 0.3 : 0
    // The two interact, as rate and decay do.
    return 1 - rate * rate - decay * decay - 0.5 * rate * decay - 0.3 * width * width - penalty
  }

  /// Branin's function, turned over: three equal hills of height -0.397887.
  private static let branin = SweepConfiguration(
    method: .bayes,
    parameters: [
      SweptParameter(.learningRate, .continuous(.uniform(0...1), quantum: nil)),
      SweptParameter(.momentum, .continuous(.uniform(0...1), quantum: nil)),
    ])

  private static func braninGain(_ configuration: TrialConfiguration) -> Double {
    let x = 15 * configuration[.learningRate]!.number! - 5
    let y = 15 * configuration[.momentum]!.number!
    let arc = y - 5.1 / (4 * .pi * .pi) * x * x + 5 / .pi * x - 6
    return -(arc * arc + 10 * (1 - 1 / (8 * .pi)) * Elementary.cos(x) + 10)
  }

  /// The best value after all trials.
  private static func best(
    _ space: SweepConfiguration, _ method: SweepConfiguration.Method, seed: UInt64,
    _ gain: (TrialConfiguration) -> Double
  ) throws -> Double {
    var space = space
    space.method = method
    var observations: [Observation] = []
    var best = -Double.infinity
    for _ in 0..<trialCount {
      let trial = try #require(space.proposal(seed: seed, after: observations))
      let value = gain(trial)
      best = max(best, value)
      observations.append(Observation(trial, .gain(value)))
    }
    return best
  }

  @Test func beatsRandomSearchOnMixedSpace() throws {
    try compare(Self.mixed, Self.mixedGain, highest: 1)
  }

  @Test func beatsRandomSearchOnBranin() throws {
    try compare(Self.branin, Self.braninGain, highest: -0.397887)
  }

  private func compare(
    _ space: SweepConfiguration, _ gain: (TrialConfiguration) -> Double, highest: Double
  ) throws {
    var (wins, bayesMiss, randomMiss) = (0, 0.0, 0.0)
    for seed in Self.seeds {
      let bayes = try highest - Self.best(space, .bayes, seed: seed, gain)
      let random = try highest - Self.best(space, .random, seed: seed, gain)
      wins += bayes < random ? 1 : 0
      bayesMiss += bayes / 20
      randomMiss += random / 20
    }
    #expect(wins >= 18)
    #expect(bayesMiss < randomMiss / 4)
  }
}
