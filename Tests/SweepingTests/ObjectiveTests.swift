import SweepSpace
import Sweeping
import Testing
import Training

/// What trials are worth, and which of them fall behind.
@Suite struct ObjectiveTests {
  private let cost = DeviceCost(
    parameterCount: 1, multiplyAccumulateCount: 1 << 18, flashByteCount: 1 << 16,
    ramByteCount: 1 << 12)

  private func epochs(_ accuracies: Double...) -> [EpochRecord] {
    var best = -1.0
    return accuracies.enumerated().map { index, accuracy in
      defer { best = max(best, accuracy) }
      return EpochRecord(
        epoch: index + 1, trainingLoss: 0.2, validationLoss: 1 - accuracy,
        validationAccuracy: accuracy, learningRate: 0.001, imagesPerSecond: 1, seconds: 1,
        isBest: accuracy > best)
    }
  }

  @Test func valuesAreThoseOfTheEpochThatIsKept() {
    let trial = epochs(0.5, 0.75, 0.625)
    func value(_ quantity: SweepMetric.Quantity, _ goal: SweepMetric.Goal) -> Double? {
      SweepMetric(name: "m", quantity: quantity, goal: goal).value(of: trial, cost: cost)
    }
    #expect(value(.validationAccuracy, .maximize) == 0.75)
    #expect(value(.validationLoss, .minimize) == 0.25)
    let weights = ScoreWeights(
      accuracy: 1, flashBytes: 0x1p-20, ramBytes: 0x1p-16, multiplyAccumulates: 0x1p-22)
    #expect(value(.score(weights), .maximize) == 0.75 - 3 * 0.0625)
    #expect(SweepMetric.validationAccuracy.value(of: [], cost: cost) == nil)
  }

  @Test func hyperbandKeepsTheBestThird() {
    let hyperband = Hyperband(brackets: [2, 4], eta: 3)
    let others = [[0.1, 0.5], [0.6, 0.2], [0.1, 0.4, 0.9], [0.9], [0.3, 0.3]]
    // Four have come to two epochs, with 0.5, 0.6, 0.4 and 0.3; two of five go on.
    #expect(!hyperband.stops([0.55, 0.1], among: others))
    #expect(!hyperband.stops([0.0, 0.6], among: others))
    #expect(hyperband.stops([0.45, 0.1], among: others))
    // Between brackets nobody is stopped.
    #expect(!hyperband.stops([0.0], among: others))
    #expect(!hyperband.stops([0.0, 0.0, 0.0], among: others))
    // The first to come goes on, and so do equals.
    #expect(!hyperband.stops([0, 0, 0, 0], among: others))
    #expect(!hyperband.stops([0.5, 0.5], among: [[0.5, 0.5], [0.5, 0.5]]))
  }

  @Test func shorterTrainingIsTheBeginningOfALonger() throws {
    let recipe = try TrialConfiguration([.epochs: .integer(10)]).recipe()
    var longer = recipe
    longer.epochs = 30
    #expect(recipe.withoutEpochs == longer.withoutEpochs)
    longer.seed = 2
    #expect(recipe.withoutEpochs != longer.withoutEpochs)
    longer.schedule = .oneCycle(warmUp: 0.2)
    #expect(longer.withoutEpochs == nil)
  }
}
