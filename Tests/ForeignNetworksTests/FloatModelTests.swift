import ElementaryFunctions
import FloatInference
import ForeignNetworks
import LeNetModel
import Testing

/// Float models of chains of steps, against the steps themselves.
@Suite struct FloatModelTests {
  private static let readings = [
    InputReading(scaling: .unit), InputReading(scaling: .bytes), InputReading(scaling: .mnist),
    InputReading(scaling: .symmetric.inverted),
    InputReading(scaling: .mnist, isTransposed: true),
    InputReading(scaling: .unit, isTransposed: true, flattening: .channelsLast),
  ]

  /// Folding, padding, flattening, square kernels, groups, transposition: all of it leaves the scores.
  @Test(arguments: 0..<300) func theModelGivesTheScoresOfTheSteps(seed: Int) throws {
    let network = RandomChain.network(seed: UInt64(seed))
    let reading = Self.readings[seed % Self.readings.count]
    guard let model = try model(of: network, reading) else { return }
    var generator = SplitMix64(seed: UInt64(seed) &+ 1000)
    let pixels = (0..<network.input.count).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    let expected = ForeignEvaluator(network: network).scores(of: pixels, reading)
    let found = FloatEvaluator(model, threads: 1).scores(of: pixels)
    let magnitude = expected.reduce(1) { max($0, $1.magnitude) }
    // Activations at the end are left out.
    let trailing = network.steps.last.map {
      if case .activation = $0.operation { true } else { false }
    }
    for (score, value) in zip(found, expected) {
      var score = Double(score)
      if trailing == true, case .activation(let activation) = network.steps.last!.operation {
        score = activation.real(score)
      }
      #expect(
        (score - value).magnitude <= 2e-4 * magnitude, "\(found) for \(expected), seed \(seed)")
    }
  }

  /// Nil for what no layer of this project does.
  private func model(
    of network: ForeignNetwork, _ reading: InputReading
  ) throws -> FloatModel? {
    do {
      return try network.floatModel(reading, identity(4)).model
    } catch {
      let reasons = [
        "factors of their own for elements", "padding in front of it",
        "padding in front of and behind a shift", "and more padding",
      ]
      guard reasons.contains(where: "\(error)".contains) else { throw error }
      return nil
    }
  }

  /// Most chains are no errors.
  @Test func mostChainsAreNetworks() {
    let count = (0..<300).count { seed in
      (try? RandomChain.network(seed: UInt64(seed)).floatModel(Self.readings[0], identity(4)))
        != nil
    }
    #expect(count > 240)
  }

  /// Weights that nothing scales keep their bits.
  @Test func weightsKeepTheirBits() throws {
    let values: [Float] = [0.1, -0.3, 1 / 3, 1e-20]
    let network = ForeignNetwork(
      origin: "a test", input: Shape(channels: 1, height: 8, width: 8),
      steps: [
        ForeignStep(
          name: "divide", operation: .scaling(factors: [1 / 255], shifts: [0])),
        ForeignStep(
          name: "convolution",
          operation: .convolution(
            ForeignWeights(shape: [1, 1, 2, 2], values: values, bias: [0.7]),
            ForeignWindow(rows: 2, columns: 2), groups: 1)),
        ForeignStep(
          name: "dense",
          operation: .dense(
            ForeignWeights(
              shape: [2, 49], values: (0..<98).map { Float($0) / 7 }, bias: [1 / 7, 3]))),
      ].inserting(ForeignStep(name: "flatten", operation: .flattening(.channelsFirst)), at: 2),
      nodes: [])
    let model = try network.floatModel(InputReading(scaling: .bytes), identity(2)).model
    #expect(model.parameters[0] == FloatParameters(weights: values, bias: [0.7]))
    #expect(model.parameters[1].weights == (0..<98).map { Float($0) / 7 })
  }
}

func identity(_ classCount: Int) -> ImportedIdentity {
  ImportedIdentity(
    classNames: (0..<classCount).map(String.init), preparation: .none, provenance: Provenance())
}

extension [ForeignStep] {
  func inserting(_ step: ForeignStep, at index: Int) -> [ForeignStep] {
    var steps = self
    steps.insert(step, at: index)
    return steps
  }
}
