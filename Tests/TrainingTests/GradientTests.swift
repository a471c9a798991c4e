import ElementaryFunctions
import FloatInference
import LeNetModel
import TestSupport
import Testing
import Training

@Suite struct GradientTests {
  /// Together: both paddings in the first and in a later block, both activations and poolings in
  /// blocks, odd channel counts, an odd map whose last row and column pooling drops, units that
  /// fill no block of four.
  static let networks: [Network] = {
    let kinds: [[LayerKind]] = [
      [
        .convolution(filters: 2, padding: 0), .activation(.relu), .pooling(.max),
        .convolution(filters: 3, padding: 0), .activation(.tanh), .pooling(.average),
        .dense(units: 5), .activation(.relu), .dense(units: 10),
      ],
      [
        .convolution(filters: 1, padding: 2), .activation(.tanh), .pooling(.average),
        .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
        .convolution(filters: 3, padding: 2), .activation(.tanh), .pooling(.max),
        .dense(units: 7), .activation(.tanh), .dense(units: 10),
      ],
      [
        .convolution(filters: 1, padding: 2), .activation(.relu), .pooling(.max),
        .convolution(filters: 3, padding: 0), .activation(.relu), .pooling(.average),
        .dense(units: 10),
      ],
    ]
    return kinds.map { try! Network($0) } + wideNetworks
  }()

  @Test(arguments: networks)
  func matchesCentralDifferences(_ network: Network) throws {
    let parameters = randomParameters(network, seed: 11)
    // Enough for batch normalization of single values.
    let count = network.isFolded ? 2 : 6
    let images = randomImages(count: count, network.inputShape, seed: 12)
    let labels = (0..<count).map { UInt8((3 + 5 * $0) % network.classCount) }
    let batch = Batch(parameters, batchSize: count, threads: 1)
    let loss = batch.compute(images, labels)

    var point = (0..<parameters.layout.count).map { Double(parameters.base[$0]) }
    let pixels = images.map { $0.map(Double.init) }
    let reference = referenceLoss(network, point, images: pixels, labels: labels)
    #expect(abs(loss / Double(count) - reference) < 1e-5)

    var generator = SplitMix64(seed: 13)
    for (layer, span) in zip(network.layers, parameters.layout.spans) {
      guard let span else { continue }
      let ends = [span.weights.lowerBound, span.weights.upperBound - 1]
      let others = (0..<6).map { _ in
        span.weights.lowerBound + generator.nextInt(below: span.weights.count)
      }
      for index in ends + others + [span.bias.lowerBound, span.bias.upperBound - 1] {
        let step = 1e-6
        let value = point[index]
        point[index] = value + step
        let above = referenceLoss(network, point, images: pixels, labels: labels)
        point[index] = value - step
        let below = referenceLoss(network, point, images: pixels, labels: labels)
        point[index] = value
        let expected = (above - below) / (2 * step)
        let found = Double(batch.gradient.base[index])
        // Single precision, through about ten layers.
        #expect(
          abs(found - expected) < 1e-4 * abs(expected) + 2e-6,
          "\(layer.name) parameter \(index): \(found), expected \(expected)")
      }
    }
  }

  /// 37 images are three groups, the last with five.
  @Test func batchIsTheMeanOfItsImages() throws {
    let network = Self.networks[0]
    let parameters = randomParameters(network, seed: 1)
    let images = randomImages(count: 37, seed: 2)
    let labels = (0..<37).map { UInt8($0 % 10) }
    let single = Batch(parameters, batchSize: 1, threads: 1)
    var sum = [Double](repeating: 0, count: parameters.layout.count)
    var loss = 0.0
    for index in 0..<37 {
      loss += single.compute([images[index]], [labels[index]])
      for parameter in sum.indices { sum[parameter] += Double(single.gradient.base[parameter]) }
    }
    let batch = Batch(parameters, batchSize: 40, threads: 2)
    // A full batch first, whose remains must not show.
    _ = batch.compute(randomImages(count: 40, seed: 3), [UInt8](repeating: 1, count: 40))
    #expect(abs(batch.compute(images, labels) - loss) < 1e-4)
    for parameter in sum.indices {
      #expect(abs(Double(batch.gradient.base[parameter]) - sum[parameter] / 37) < 1e-6)
    }
  }

  @Test(arguments: networks, Kernels.available)
  func sameBitsFromAllKernelsAndThreads(_ network: Network, _ kernels: Kernels) throws {
    let parameters = randomParameters(network, seed: 4)
    let images = randomImages(count: 50, network.inputShape, seed: 5)
    let labels = (0..<50).map { UInt8($0 * 7 % network.classCount) }
    let one = Batch(parameters, batchSize: 50, threads: 1)
    let loss = one.compute(images, labels)
    for threads in [1, 2, 3] {
      let many = Batch(
        parameters, batchSize: 50, threads: threads, kernels: kernels)
      #expect(many.compute(images, labels) == loss)
      #expect(many.gradient.parameters == one.gradient.parameters)
    }
  }

  /// Any layers in any order, on pictures of any shape.
  @Test(arguments: 0..<30) func sameBitsForAnyNetwork(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var network = Network.random(using: &generator)
    while network.multiplyAccumulateCount > 100_000 || network.inputShape.height > 28 {
      network = Network.random(using: &generator)
    }
    let parameters = randomParameters(network, seed: 1)
    let images = randomImages(count: 37, network.inputShape, seed: 2)
    let labels = (0..<37).map { UInt8($0 * 7 % network.classCount) }
    let one = Batch(parameters, batchSize: 37, threads: 1)
    let loss = one.compute(images, labels)
    for (number, kernels) in Kernels.available.enumerated() {
      let many = Batch(parameters, batchSize: 37, threads: 2 + number, kernels: kernels)
      #expect(many.compute(images, labels) == loss)
      #expect(many.gradient.parameters == one.gradient.parameters)
    }
  }

  /// All four elements of a window are equal: the first alone gets the gradient.
  @Test func tiedMaximumPassesItsGradientOnce() throws {
    let network = try Network([
      .convolution(filters: 1, padding: 2), .activation(.tanh), .pooling(.max),
      .dense(units: 10),
    ])
    let parameters = randomParameters(network, seed: 6)
    let span = try #require(parameters.layout.spans[0])
    for weight in span.weights { parameters.base[weight] = 0 }
    parameters.base[span.bias.lowerBound] = 0.3
    let images = randomImages(count: 1, seed: 7)
    let batch = Batch(parameters, batchSize: 1, threads: 1)
    _ = batch.compute(images, [4])

    // The bias sees every window once, whoever gets the gradient.
    var point = (0..<parameters.layout.count).map { Double(parameters.base[$0]) }
    let pixels = images.map { $0.map(Double.init) }
    var losses: [Double] = []
    for step in [1e-5, -1e-5] {
      point[span.bias.lowerBound] = Double(parameters.base[span.bias.lowerBound]) + step
      losses.append(referenceLoss(network, point, images: pixels, labels: [4]))
    }
    let expected = (losses[0] - losses[1]) / 2e-5
    let found = Double(batch.gradient.base[span.bias.lowerBound])
    #expect(abs(found - expected) < 1e-4 * abs(expected) + 1e-6)
  }

  /// Means and variances are each group's own: what another group holds changes nothing.
  @Test func groupsAreNormalizedByThemselves() throws {
    let network = wideNetworks[0]
    let parameters = randomParameters(network, seed: 8)
    let images = randomImages(count: 19, network.inputShape, seed: 9)
    let labels = (0..<19).map { UInt8($0 % 11) }
    let batch = Batch(parameters, batchSize: 19, threads: 1)
    let together = batch.compute(images, labels)
    let first = batch.compute(Array(images[..<16]), Array(labels[..<16]))
    #expect(together == first + batch.compute(Array(images[16...]), Array(labels[16...])))
  }
}

/// Images that are given with each call.
private final class Batch: ImageSource {
  private let parameters: ParameterBuffer
  private let batchSize: Int
  private let kernels: Kernels
  private let team: ThreadTeam
  private var images: [[Float]] = []
  private var labels: [UInt8] = []
  private lazy var batch = BatchGradient(
    parameters, source: self, batchSize: batchSize, team: team, kernels: kernels)

  init(_ parameters: ParameterBuffer, batchSize: Int, threads: Int, kernels: Kernels = .best) {
    self.parameters = parameters
    self.batchSize = batchSize
    self.kernels = kernels
    team = ThreadTeam(threads: threads)
  }

  var gradient: ParameterBuffer { batch.gradient }

  func compute(_ images: [[Float]], _ labels: [UInt8]) -> Double {
    self.images = images
    self.labels = labels
    return batch.compute(0..<images.count)
  }

  func load(position: Int, worker: Int, into pixels: UnsafeMutablePointer<Float>) -> UInt8 {
    for (index, value) in images[position].enumerated() { pixels[index] = value }
    return labels[position]
  }
}
