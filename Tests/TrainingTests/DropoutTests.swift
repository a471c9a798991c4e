import ElementaryFunctions
import FloatInference
import LeNetModel
import Testing
import Training

@Suite struct DropoutTests {
  /// Two hidden dense layers, of either activation.
  private static let network = try! Network([
    .convolution(filters: 2, padding: .valid), .activation(.relu), .pooling(.max),
    .dense(units: 7), .activation(.tanh), .dense(units: 6), .activation(.relu),
    .dense(units: 10),
  ])
  private static let rate = 0.4

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

    /// What the documentation says of the masks: 7 and then 6 words of the image's numbers.
    func masks(position: Int) -> [Int: [Double]] {
      var numbers = maskNumbers(position: position)
      return [4, 6].reduce(into: [:]) { masks, layer in
        masks[layer] = (0..<network.layers[layer].output.count).map { _ in
          Double(numbers.nextFloat()) < rate ? 0 : 1 / (1 - rate)
        }
      }
    }
  }

  @Test func gradientMatchesCentralDifferences() throws {
    let source = Source(count: 18)
    let parameters = ParameterBuffer(Self.network)
    parameters.initialize(seed: 5)
    let batch = BatchGradient(
      parameters, source: source, dropout: (rate: Self.rate, masks: source), batchSize: 18,
      team: ThreadTeam(threads: 2))
    let loss = batch.compute(0..<18)

    var point = (0..<parameters.layout.count).map { Double(parameters.base[$0]) }
    func reference() -> Double {
      referenceLoss(
        Self.network, point, images: source.images.map { $0.map(Double.init) },
        labels: (0..<18).map { UInt8($0 % 10) }, masks: (0..<18).map(source.masks))
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

  @Test func sameBytesForAnyThreadsAndAfterAStop() throws {
    let set = try bars(count: 120, seed: 3)
    var recipe = smallRecipe
    recipe.network = Self.network
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

  @Test func networkWithoutHiddenUnitsHasNoneToDrop() throws {
    var recipe = smallRecipe
    recipe.dropout = 0.5
    #expect(
      throws: TrainingError.hyperparameter(
        name: "dropout", found: "0.5", expected: "0 for a network without hidden dense layers")
    ) { try recipe.check() }
  }
}
