import ElementaryFunctions
import FloatInference
import LeNetModel
import Testing
import Training

@Suite struct FoldingTests {
  /// The folded network's scores are those of the formula, with the running statistics.
  @Test(arguments: wideNetworks) func foldedNetworkIsTheFormula(_ network: Network) throws {
    let parameters = randomParameters(network, seed: 31)
    let model = try FloatModel(network: network.folded, parameters: parameters.foldedParameters)
    let images = randomImages(count: 3, network.inputShape, seed: 32)
    let pass = ForwardPass(ParameterBuffer(model))
    for (lane, image) in images.enumerated() {
      for (index, value) in image.enumerated() {
        pass.input.scalars[index * Lanes.scalarCount + lane] = value
      }
    }
    pass.run()
    let expected = referenceScores(
      network, (0..<parameters.layout.count).map { Double(parameters.base[$0]) }, .running,
      images: images.map { $0.map(Double.init) })
    for (lane, scores) in expected.enumerated() {
      for (index, score) in scores.enumerated() {
        #expect(abs(Double(pass.scores[index][lane]) - score) < 1e-5 * (1 + abs(score)))
      }
    }
  }

  @Test func absorbedOnceAndRoundedOnce() throws {
    let network = try Network([
      .batchNormalization, .dense(units: 10), .dropout(rate: 0.5), .batchNormalization,
      .batchNormalization,
    ])
    let parameters = randomParameters(network, seed: 33)
    let folded = parameters.foldedParameters
    #expect(folded.map(\.weights.count) == [1, 7840, 10])
    let own = parameters.parameters
    func factor(_ position: Int, _ channel: Int) -> Double {
      Double(own[position].weights[channel])
        / (Double(own[position + 1].weights[channel]) + 1e-5).squareRoot()
    }
    // Layers' parameters and statistics in their order: 0 and 1, 2, 3 and 4, 5 and 6.
    #expect(folded[0].weights == [Float(factor(0, 0))])
    for unit in 0..<10 {
      let weight = Double(own[2].weights[unit * 784 + 5]) * factor(3, unit)
      #expect(folded[1].weights[unit * 784 + 5] == Float(weight))
      let deviation = Double(own[2].bias[unit]) - Double(own[4].bias[unit])
      #expect(
        folded[1].bias[unit] == Float(deviation * factor(3, unit) + Double(own[3].bias[unit])))
      #expect(folded[2].weights[unit] == Float(factor(5, unit)))
    }
  }

  @Test func nothingToFoldChangesNothing() {
    let parameters = randomParameters(.lenet5, seed: 34)
    #expect(parameters.foldedParameters == parameters.parameters)
  }

  /// Of a batch of three groups: running statistics move by a tenth, and neither optimizer nor decay
  /// touches them.
  @Test(arguments: [Optimizer.adamW, .sgd(momentum: 0.9)])
  func runningStatisticsFollowTheBatch(_ optimizer: Optimizer) throws {
    let network = try Network([.batchNormalization, .dense(units: 10)])
    let parameters = ParameterBuffer(network)
    parameters.initialize(seed: 35)
    let images = randomImages(count: 37, seed: 36).enumerated().map { number, image in
      image.map { $0 * Float(number) }
    }
    let source = Source(images)
    let team = ThreadTeam(threads: 2)
    let step = TrainingStep(
      parameters, batch: BatchGradient(parameters, source: source, batchSize: 37, team: team),
      update: Update(parameters, optimizer, weightDecay: 0.5), average: nil, team: team)
    let values = images.joined().map(Double.init)
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    var expected = (mean: 0.0, variance: 1.0)
    let statistics = try #require(parameters.layout.statistics[0])
    for _ in 0..<3 {
      _ = step.run(0..<37, learningRate: 0.01)
      expected.mean += 0.1 * (mean - expected.mean)
      expected.variance += 0.1 * (variance - expected.variance)
      let found = parameters[statistics]
      #expect(abs(Double(found.bias[0]) / expected.mean - 1) < 1e-5)
      #expect(abs(Double(found.weights[0]) / expected.variance - 1) < 1e-5)
    }
    withExtendedLifetime(source) {}
  }

  private final class Source: ImageSource {
    private let images: [[Float]]

    init(_ images: [[Float]]) {
      self.images = images
    }

    func load(position: Int, worker: Int, into pixels: UnsafeMutablePointer<Float>) -> UInt8 {
      for (index, value) in images[position].enumerated() { pixels[index] = value }
      return UInt8(position % 10)
    }
  }

  /// With a teacher of the same kind, an average, and from any step.
  @Test func trainingsAreReproducible() throws {
    var recipe = smallRecipe
    recipe.network = TrainerTests.otherNetworks[0]
    recipe.averageDecay = 0.9
    recipe.weightDecay = 0.01
    var teacher = smallRecipe
    teacher.network = TrainerTests.otherNetworks[1]
    teacher.epochs = 1
    recipe.distillation = Distillation(
      teachers: [teacher], temperature: 2, weight: 0.5, versions: 2)
    let set = try bars(count: 80, recipe.network.signature, seed: 37)
    let trainer = try StagedTrainer(recipe, on: set, threads: 1)
    var states = [try trainer.state()]
    while try trainer.advance() != nil { states.append(try trainer.state()) }
    let whole = try #require(trainer.result)
    #expect(whole.network == recipe.network.folded)
    for state in states {
      let resumed = try StagedTrainer(recipe, on: set, threads: 3, from: state)
      #expect(try resumed.state() == state)
      while try resumed.advance() != nil {}
      let result = try #require(resumed.result)
      #expect(result.parameters == whole.parameters)
      #expect(result.epochs.map(\.validationLoss) == whole.epochs.map(\.validationLoss))
    }
  }
}
