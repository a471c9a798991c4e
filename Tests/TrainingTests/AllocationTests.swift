import AllocationCounter
import FloatInference
import LabelledData
import LeNetModel
import Testing
import Training

@Suite struct AllocationTests {
  private static let various = try! Network([
    .convolution(filters: 4, kernel: 3, stride: 2, padding: 1), .batchNormalization,
    .activation(.relu6), .depthwiseConvolution(kernel: 3, padding: 1), .batchNormalization,
    .activation(.leakyReLU(slope: 0.1)), .pooling(.max, size: 3, stride: 2), .dropout(rate: 0.1),
    .convolution(filters: 10, kernel: 1, padding: 0), .activation(.sigmoid), .globalAverage,
    .dense(units: 10),
  ])

  private static let colours = try! Network(
    [.convolution(filters: 4, kernel: 3, padding: 1), .activation(.relu), .dense(units: 11)],
    signature(3, 32, 20, classes: 11))

  @Test(
    .enabled(if: allocation_count() >= 0, "allocations cannot be counted here"),
    arguments: [Network.lenet5, .original, various, colours])
  func stepsAllocateNothing(_ network: Network) throws {
    let set = try bars(count: 100, network.signature, seed: 1)
    var recipe = smallRecipe
    recipe.network = network
    recipe.augmentation = Augmentation(
      rotationDegrees: 10, scale: 0.1, shear: 0.1, translation: 2, elasticAmplitude: 1,
      strokeWidth: 0.3, crop: 0.1, brightness: 0.1, contrast: 0.1, colourCast: 0.1, shadow: 0.5,
      blur: 1, noise: 0.1, inversion: 0.5)
    let parameters = ParameterBuffer(network)
    parameters.initialize(seed: 1)
    // The caller's thread alone, whose allocations are counted.
    let team = ThreadTeam(threads: 1)
    let images = TrainingImages(set, recipe, workers: team.threadCount)
    images.begin(epoch: 1, order: Array(0..<set.count))
    let step = TrainingStep(
      parameters,
      batch: BatchGradient(
        parameters, source: images, dropout: (rate: 0.3, masks: images),
        labelSmoothing: 0.1, batchSize: 50, team: team),
      update: Update(parameters, .adamW, weightDecay: 0.1),
      average: WeightAverage(network, decay: 0.9), team: team)
    // The first makes what lasts.
    _ = step.run(0..<50, learningRate: 0.001)
    let before = allocation_count()
    _ = step.run(50..<100, learningRate: 0.001)
    _ = step.run(0..<37, learningRate: 0.001)
    #expect(allocation_count() - before == 0)

    let array = [Int](repeating: 1, count: Int(before.magnitude % 7) + 5)
    #expect(array.count >= 5 && allocation_count() > before, "the counter counts")
    withExtendedLifetime(images) {}
  }
}
