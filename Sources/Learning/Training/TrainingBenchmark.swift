import ElementaryFunctions
package import FloatInference
package import LabelledData
import LaneKernels
package import LeNetModel

/// Measures the speed of training; times, so nothing that depends on it is reproducible.
package struct TrainingBenchmark {
  private let network: Network
  private let batchSize: Int
  private let images: LabelledImages

  /// - Parameter images: how many images an epoch has; noise, since speed does not depend on what
  ///   they show.
  package init(_ network: Network, batchSize: Int, images: Int)
    throws(LabelledImagesError)
  {
    self.network = network
    self.batchSize = batchSize
    var generator = SplitMix64(seed: 1)
    var pixels: [UInt8] = []
    let pixelCount = images * network.inputShape.count
    pixels.reserveCapacity(pixelCount)
    while pixels.count < pixelCount {
      let missing = pixelCount - pixels.count
      withUnsafeBytes(of: generator.next()) { pixels.append(contentsOf: $0.prefix(missing)) }
    }
    let classes = min(network.classCount, 1 + Int(UInt8.max))
    let labels = (0..<images).map { _ in UInt8(generator.nextInt(below: classes)) }
    self.images = try LabelledImages(
      pixels: pixels, labels: labels, shape: network.inputShape,
      classCount: network.classCount)
  }

  /// Forward and backward pass and update over an epoch.
  ///
  /// - Returns: images per second.
  package func epoch(threads: Int, augmentation: Augmentation?) -> Double {
    let recipe = Recipe(
      network: network, optimizer: .sgd(momentum: 0.9), learningRate: 1e-4, schedule: .constant,
      batchSize: batchSize, epochs: 1, augmentation: augmentation, validationCount: 1, seed: 1)
    let parameters = ParameterBuffer(network)
    parameters.initialize(seed: 1)
    let team = ThreadTeam(threads: min(threads, BatchGradient.groupCount(batchSize)))
    let source = TrainingImages(images, recipe, workers: team.threadCount)
    source.begin(epoch: 1, order: Array(0..<images.count))
    let step = TrainingStep(
      parameters,
      batch: BatchGradient(parameters, source: source, batchSize: batchSize, team: team),
      update: Update(parameters, recipe.optimizer, weightDecay: 0), average: nil, team: team)
    let start = ContinuousClock.now
    for first in stride(from: 0, to: images.count, by: batchSize) {
      _ = step.run(first..<min(first + batchSize, images.count), learningRate: 1e-4)
    }
    withExtendedLifetime(source) {}
    return Double(images.count) / ((ContinuousClock.now - start) / .seconds(1))
  }

  /// The most multiply-accumulates per second that one thread can do, all operands in registers.
  package static func peak(_ kernels: Kernels = .best) -> Double {
    let sink = LaneBuffer(count: 1)
    for lane in 0..<Lanes.scalarCount { sink.scalars[lane] = 0.5 }
    let rounds: Int64 = kernels.hasFusedMultiplyAdd ? 1_000_000 : 1000
    var best = 0.0
    for _ in 0..<10 {
      let start = ContinuousClock.now
      let count = kernels.table.pointee.peak(rounds, sink.scalars)
      best = max(best, Double(count) / ((ContinuousClock.now - start) / .seconds(1)))
    }
    return best
  }
}
