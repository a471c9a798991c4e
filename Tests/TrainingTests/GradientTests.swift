import ElementaryFunctions
import FloatInference
import LeNetModel
import Testing
import Training

@Suite struct GradientTests {
  /// Together: both paddings in the first and in a later block, both activations and poolings in
  /// blocks, odd channel counts, an odd map whose last row and column pooling drops, units that
  /// fill no block of four.
  static let networks: [[LayerKind]] = [
    [
      .convolution(filters: 2, padding: .valid), .activation(.relu), .pooling(.max),
      .convolution(filters: 3, padding: .valid), .activation(.tanh), .pooling(.average),
      .dense(units: 5), .activation(.relu), .dense(units: 10),
    ],
    [
      .convolution(filters: 1, padding: .same), .activation(.tanh), .pooling(.average),
      .convolution(filters: 2, padding: .same), .activation(.relu), .pooling(.max),
      .convolution(filters: 3, padding: .same), .activation(.tanh), .pooling(.max),
      .dense(units: 7), .activation(.tanh), .dense(units: 10),
    ],
    [
      .convolution(filters: 1, padding: .same), .activation(.relu), .pooling(.max),
      .convolution(filters: 3, padding: .valid), .activation(.relu), .pooling(.average),
      .dense(units: 10),
    ],
  ]

  @Test(arguments: networks)
  func matchesCentralDifferences(_ kinds: [LayerKind]) throws {
    let network = try Network(kinds)
    let parameters = randomParameters(network, seed: 11)
    let images = randomImages(count: 2, seed: 12)
    let labels: [UInt8] = [3, 8]
    let batch = Batch(parameters, batchSize: 2, threads: 1)
    let loss = batch.compute(images, labels)

    var point = (0..<parameters.layout.count).map { Double(parameters.base[$0]) }
    let pixels = images.map { $0.map(Double.init) }
    let reference = referenceLoss(network, point, images: pixels, labels: labels)
    #expect(abs(loss / 2 - reference) < 1e-5)

    var generator = SplitMix64(seed: 13)
    for (layer, span) in zip(network.layers, parameters.layout.spans) {
      guard let span else { continue }
      let ends = [span.weights.lowerBound, span.weights.upperBound - 1]
      let others = (0..<6).map { _ in
        span.weights.lowerBound + generator.nextInt(below: span.weights.count)
      }
      for index in ends + others + [span.bias.lowerBound, span.bias.upperBound - 1] {
        let step = 1e-5
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
    let network = try Network(Self.networks[0])
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
  func sameBitsFromAllKernelsAndThreads(_ kinds: [LayerKind], _ kernels: Kernels) throws {
    let network = try Network(kinds)
    let parameters = randomParameters(network, seed: 4)
    let images = randomImages(count: 50, seed: 5)
    let labels = (0..<50).map { UInt8($0 * 7 % 10) }
    let one = Batch(parameters, batchSize: 50, threads: 1)
    let loss = one.compute(images, labels)
    for threads in [1, 2, 3] {
      let many = Batch(
        parameters, batchSize: 50, threads: threads, kernels: kernels)
      #expect(many.compute(images, labels) == loss)
      #expect(many.gradient.parameters == one.gradient.parameters)
    }
  }

  /// All four elements of a window are equal: the first alone gets the gradient.
  @Test func tiedMaximumPassesItsGradientOnce() throws {
    let network = try Network([
      .convolution(filters: 1, padding: .same), .activation(.tanh), .pooling(.max),
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

  private func randomImages(count: Int, seed: UInt64) -> [[Float]] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in (0..<784).map { _ in generator.nextFloat() } }
  }

  private func randomParameters(_ network: Network, seed: UInt64) -> ParameterBuffer {
    let parameters = ParameterBuffer(network)
    parameters.initialize(seed: seed)
    var generator = SplitMix64(seed: seed, path: 99)
    for span in parameters.layout.spans.compactMap({ $0 }) {
      for bias in span.bias { parameters.base[bias] = generator.nextFloat(within: 0.1) }
    }
    return parameters
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
