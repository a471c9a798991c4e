import ElementaryFunctions
import FloatInference
import LeNetModel
import Testing
import Training

@Suite struct DropoutTests {
  /// Two hidden dense layers, of either activation.
  private static let hidden = try! Network([
    .convolution(filters: 2, padding: 0), .activation(.relu), .pooling(.max),
    .dense(units: 7), .activation(.tanh), .dense(units: 6), .activation(.relu),
    .dense(units: 10),
  ])
  /// Dropout layers before and behind an activation, of rates of their own, and a hidden dense layer.
  private static let layered = try! Network([
    .convolution(filters: 2, padding: 0), .dropout(rate: 0.3), .activation(.tanh), .pooling(.max),
    .dense(units: 7), .activation(.tanh), .dropout(rate: 0.2), .dense(units: 10),
  ])
  private static let rate = 0.4

  /// The layers that drop, in their order, with their rates.
  private struct Case {
    let network: Network
    let rates: KeyValuePairs<Int, Double>
  }

  private static let cases = [
    Case(network: hidden, rates: [4: rate, 6: rate]),
    Case(network: layered, rates: [1: 0.3, 5: rate, 6: 0.2]),
  ]

  /// Images of a batch with numbers of their own, as a training has them.
  private final class Source: ImageSource, MaskSource {
    let images: [[Float]]

    init(count: Int) {
      var generator = SplitMix64(seed: 21)
      images = (0..<count).map { _ in (0..<784).map { _ in generator.nextFloat() } }
    }

    func load(position: Int, worker: Int, into pixels: UnsafeMutablePointer<Float>) -> UInt8 {
      for (index, value) in images[position].enumerated() { pixels[index] = value }
      return UInt8(position % 10)
    }

    func maskNumbers(position: Int) -> SplitMix64 { SplitMix64(seed: UInt64(position)) }

    /// What the documentation says of the masks: from the first layer to the last, a word of the
    /// image's numbers for each output.
    func masks(_ dropping: Case, position: Int) -> [Int: [Double]] {
      var numbers = maskNumbers(position: position)
      return dropping.rates.reduce(into: [:]) { masks, layer in
        let (index, rate) = (layer.key, layer.value)
        masks[index] = (0..<dropping.network.layers[index].output.count).map { _ in
          numbers.nextFloat() < Float(rate) ? 0 : 1 / (1 - rate)
        }
      }
    }
  }

  @Test(arguments: cases.indices) func gradientMatchesCentralDifferences(_ number: Int) throws {
    let dropping = Self.cases[number]
    let source = Source(count: 18)
    let parameters = ParameterBuffer(dropping.network)
    parameters.initialize(seed: 5)
    let batch = BatchGradient(
      parameters, source: source, dropout: (rate: Self.rate, masks: source), batchSize: 18,
      team: ThreadTeam(threads: 2))
    let loss = batch.compute(0..<18)

    var point = (0..<parameters.layout.count).map { Double(parameters.base[$0]) }
    func reference() -> Double {
      referenceLoss(
        dropping.network, point, images: source.images.map { $0.map(Double.init) },
        labels: (0..<18).map { UInt8($0 % 10) },
        masks: (0..<18).map { source.masks(dropping, position: $0) })
    }
    #expect(abs(loss / 18 - reference()) < 1e-5)
    var generator = SplitMix64(seed: 6)
    for span in parameters.layout.spans.compactMap({ $0 }) {
      let weights = (0..<4).map { _ in
        span.weights.lowerBound + generator.nextInt(below: span.weights.count)
      }
      for index in weights + [span.bias.lowerBound, span.bias.upperBound - 1] {
        let (value, step) = (point[index], 1e-5)
        point[index] = value + step
        let above = reference()
        point[index] = value - step
        let below = reference()
        point[index] = value
        let expected = (above - below) / (2 * step)
        #expect(
          abs(Double(batch.gradient.base[index]) - expected) < 1e-4 * abs(expected) + 2e-6,
          "parameter \(index)")
      }
    }
    withExtendedLifetime(source) {}
  }

  @Test(arguments: cases.indices) func sameBytesForAnyThreadsAndAfterAStop(_ number: Int) throws {
    let set = try bars(count: 120, seed: 3)
    var recipe = smallRecipe
    recipe.network = Self.cases[number].network
    recipe.dropout = 0.3
    let one = try Trainer.train(recipe, on: set, threads: 1)
    #expect(try Trainer.train(recipe, on: set, threads: 3).parameters == one.parameters)

    let trainer = try StagedTrainer(recipe, on: set, threads: 1)
    for _ in 0..<7 { _ = try trainer.advance() }
    let resumed = try StagedTrainer(recipe, on: set, threads: 2, from: trainer.state())
    while try resumed.advance() != nil {}
    #expect(try #require(resumed.result).parameters == one.parameters)

    recipe.dropout = 0
    let none = try Trainer.train(recipe, on: set, threads: 1)
    #expect(none.parameters != one.parameters)
  }

  /// A model has no dropout layers, and its scores drop nothing.
  @Test func trainedNetworkIsFolded() throws {
    var recipe = smallRecipe
    recipe.network = Self.layered
    let result = try Trainer.train(recipe, on: bars(count: 60, seed: 4), threads: 1)
    #expect(result.network == Self.layered.folded)
    #expect(throws: Never.self) {
      try FloatModel(network: result.network, parameters: result.parameters)
    }
  }

  @Test func networkWithoutHiddenUnitsHasNoneToDrop() throws {
    var recipe = smallRecipe
    recipe.dropout = 0.5
    #expect(
      throws: TrainingError.hyperparameter(
        name: "dropout", found: "0.5", expected: "0 for a network without hidden dense layers")
    ) { try recipe.check() }
  }
}
