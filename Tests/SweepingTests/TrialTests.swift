import LeNetModel
import SweepSpace
import Sweeping
import Synchronization
import TestSupport
import Testing
import Training

/// What trials a configuration gives, and what each of them trains.
@Suite struct TrialTests {
  private static let shipped = try! SweepFile.read(
    ProjectFolder.path(of: "Models/sweep.yaml")
  ).configuration

  @Test func gridIsEveryCombinationOnce() throws {
    let grid = try #require(Self.shipped.grid())
    #expect(grid.count == 3 * 4 * 2 * 3 * 2 * 3)
    #expect(Set(grid).count == grid.count)
    #expect(grid[0][.epochs] == .integer(10) && grid[1][.epochs] == .integer(20))
    let plans = grid.map { TrialPlan($0) }
    let infeasible = plans.filter { (try? $0.training.get()) == nil }
    // Three blocks without padding, whatever the rest.
    #expect(infeasible.count == 72)
    #expect(
      infeasible.allSatisfy {
        $0.configuration[.convBlocks] == .integer(3) && $0.configuration[.padding] == .text("valid")
      })
    let recipes = try plans.filter { (try? $0.training.get()) != nil }.map {
      try $0.training.get().recipe
    }
    #expect(Set(recipes.map(\.withoutEpochs)).count == 120)
  }

  /// A grid has many trials of each network.
  @Test func costOfANetworkIsComputedOnce() throws {
    let space = SweepConfiguration(
      method: .grid,
      parameters: [
        SweptParameter(.filters, .integers(2...6)), SweptParameter(.seed, .integers(1...40)),
      ])
    let computed = Computed()
    let planner = TrialPlanner { network throws(Infeasibility) in
      computed.networks.withLock { $0.append(network) }
      return try DeviceCost(network)
    }
    let trials = try #require(PlannedTrials(space, seed: 1))
    let grid = try #require(space.grid())
    #expect(trials.count == 200)
    #expect(Array(trials) == Array(grid))
    let plans = trials.map { planner.plan($0) }
    #expect(computed.networks.withLock { $0.count } == 5)
    for (plan, trial) in Array(zip(plans, trials)).suffix(41) {
      let training = try plan.training.get()
      let alone = try TrialPlan(trial).training.get()
      #expect(training == alone)
    }
  }

  private final class Computed: Sendable {
    let networks = Mutex<[Network]>([])
  }

  /// Random trials stand from the beginning where there is a limit.
  @Test func plannedTrialsAreThoseThatAreDrawn() throws {
    var space = Self.shipped
    space.runCap = 7
    let trials = try #require(PlannedTrials(space, seed: 5))
    #expect(Array(trials) == (1...7).map { space.draw(seed: 5, number: $0) })
    space.runCap = nil
    #expect(PlannedTrials(space, seed: 5)?.isEmpty == true)
  }

  @Test func drawsDependOnSeedAndNumberAlone() {
    let draws = (1...10).map { Self.shipped.draw(seed: 1, number: $0) }
    #expect((1...10).reversed().map { Self.shipped.draw(seed: 1, number: $0) } == draws.reversed())
    #expect(Set(draws).count > 5)
    #expect(Self.shipped.draw(seed: 2, number: 1) != draws[0])
  }

  /// Many draws against mean, deviation and bounds of each distribution.
  @Test func distributionsAreWhatTheyAreCalled() {
    func numbers(_ distribution: Distribution) -> [Double] {
      let space = SweepConfiguration(
        method: .random, parameters: [SweptParameter(.learningRate, distribution)])
      return (1...20_000).map { space.draw(seed: 3, number: $0)[.learningRate]!.number! }
    }
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

    let uniform = numbers(.continuous(.uniform(2...4), quantum: nil))
    #expect(uniform.allSatisfy { (2...4).contains($0) })
    #expect(abs(mean(uniform) - 3) < 0.02)
    let logarithmic = numbers(.continuous(.logUniform(0.001...10), quantum: nil))
    #expect(logarithmic.allSatisfy { (0.001...10).contains($0) })
    // Half of them below the geometric mean of the bounds.
    #expect(abs(mean(logarithmic.map { $0 < 0.1 ? 1 : 0 }) - 0.5) < 0.02)
    let quantized = numbers(.continuous(.uniform(0...1), quantum: 0.25))
    #expect(Set(quantized) == [0, 0.25, 0.5, 0.75, 1])
    // The ends collect half as much as the others.
    #expect(abs(mean(quantized.map { $0 == 0 ? 1 : 0 }) - 0.125) < 0.01)
    let normal = numbers(.continuous(.normal(mean: 5, deviation: 2), quantum: nil))
    #expect(abs(mean(normal) - 5) < 0.05)
    #expect(abs(mean(normal.map { ($0 - 5) * ($0 - 5) }) - 4) < 0.15)
    for (a, b) in [(5.0, 2.0), (0.5, 0.5), (0.01, 0.02)] {
      let beta = numbers(.continuous(.beta(a: a, b: b), quantum: nil))
      #expect(beta.allSatisfy { (0...1).contains($0) })
      let expected = a / (a + b)
      #expect(abs(mean(beta) - expected) < 0.012)
      let variance = expected * (1 - expected) / (a + b + 1)
      #expect(abs(mean(beta.map { ($0 - expected) * ($0 - expected) }) - variance) < 0.005)
    }
    let whole = numbers(.integers(-1...2))
    #expect(Set(whole) == [-1, 0, 1, 2] && abs(mean(whole) - 0.5) < 0.03)
    let weighted = numbers(.categorical([.number(1), .number(2)], probabilities: [0.9, 0.1]))
    #expect(abs(mean(weighted) - 1.1) < 0.01)
    let never = numbers(.categorical([.number(1), .number(2)], probabilities: [1, 0]))
    #expect(Set(never) == [1])
  }

  @Test func nothingSweptIsTheBaseRecipe() throws {
    #expect(try TrialConfiguration([:]).recipe() == .sweepBase)
  }

  @Test func valuesOfARecipe() throws {
    let recipe = try TrialConfiguration([
      .convBlocks: .integer(3), .filters: .integer(8), .filters2: .integer(12),
      .padding: .text("same"), .activation: .text("tanh"), .pooling: .text("average"),
      .dense: .list([50]), .dense2: .integer(20), .dropout: .number(0.25),
      .optimizer: .text("sgd"), .momentum: .number(0.5), .learningRate: .number(0.02),
      .weightDecay: .number(0.01), .batchSize: .integer(16), .epochs: .integer(7),
      .rotationDegrees: .number(10), .seed: .integer(9),
    ]).recipe()
    let kinds: [LayerKind] = [8, 12, 8].flatMap {
      [.convolution(filters: $0, padding: 2), .activation(.tanh), .pooling(.average)]
        as [LayerKind]
    }
    let network = try Network(
      kinds + [
        .dense(units: 50), .activation(.tanh), .dense(units: 20), .activation(.tanh),
        .dense(units: 10),
      ])
    #expect(
      recipe
        == Recipe(
          network: network, optimizer: .sgd(momentum: 0.5), learningRate: 0.02,
          schedule: .constant, weightDecay: 0.01, batchSize: 16, epochs: 7,
          augmentation: Augmentation(rotationDegrees: 10, scale: 0, shear: 0, translation: 0),
          dropout: 0.25, validationCount: 5000, seed: 9))
  }

  @Test(
    arguments: [
      (
        [.convBlocks: .integer(3), .padding: .text("valid")],
        "layer 7, a convolution of 16 5x5 filters, needs a map of at least 5x5, found "
          + "4x4; use padding or fewer layers before it"
      ),
      (
        [.convBlocks: .integer(2), .filters: .list([4, 8, 16])],
        "filters lists 3 widths, expected 2, one for each layer"
      ),
      (
        [.dense: .list([]), .dropout: .number(0.5)],
        "dropout is 0.5, expected 0 for a network without hidden dense layers"
      ),
      ([.convBlocks: .integer(-1)], "conv_blocks is -1, expected 1 to 3"),
      ([.convBlocks: .integer(1 << 53)], "conv_blocks is 9007199254740992, expected 1 to 3"),
      ([.learningRate: .number(0)], "learning_rate is 0.0, expected more than 0, at most 100.0"),
    ] as [([Hyperparameter: HyperparameterValue], String)])
  func infeasible(values: [Hyperparameter: HyperparameterValue], reason: String) {
    let error = #expect(throws: Infeasibility.self) { try TrialConfiguration(values).recipe() }
    #expect(error?.description == reason)
  }

  /// Some implementations take weights only as long as their sums are small; trained ones are not all 1.
  @Test func costIsOfWeightsAsTrainedOnesAre() throws {
    let networks = try [6, 16].map {
      try TrialConfiguration([.filters: .integer($0)]).recipe().network
    }
    for (network, isAlike) in zip(networks, [true, false]) {
      let costs = try (DeviceCost(network), DeviceCost(ones(network)))
      #expect((costs.0 == costs.1) == isAlike)
    }
  }

  private func ones(_ network: Network) throws -> QuantizedModel {
    try QuantizedModel(
      network: network,
      tensors: .init(repeating: .pixel, count: network.layers.count + 1),
      parameters: network.parametricIndices.map { index in
        let layer = network.layers[index]
        return QuantizedParameters(
          weights: .init(repeating: 1, count: layer.weightCount),
          bias: .init(repeating: 0, count: layer.biasCount),
          weightScales: .init(repeating: 1, count: layer.biasCount),
          multipliers: .init(repeating: 1 << 30, count: layer.biasCount),
          shifts: .init(repeating: 40, count: layer.biasCount))
      }, tables: [])
  }

  @Test func costGrowsWithTheNetwork() throws {
    let small = try DeviceCost(TrialConfiguration([.filters: .integer(4)]).recipe().network)
    let large = try DeviceCost(.lenet5)
    #expect(large.parameterCount == 61_706)
    #expect(large.multiplyAccumulateCount == 416_520)
    // One byte a parameter, and the code.
    #expect((61_706..<80_000).contains(large.flashByteCount))
    #expect(small.flashByteCount < large.flashByteCount)
    #expect(small.ramByteCount < large.ramByteCount)
  }
}
