import AllocationCounter
import FloatInference
import LabelledData
import LeNetModel
import TestSupport
import Testing

/// One picture has the bits that it has among sixteen.
@Suite struct PicturePassTests {
  @Test(arguments: ForwardPassTests.networks + wide, Kernels.available)
  func hasTheScoresOfALane(_ kinds: [LayerKind], kernels: Kernels) throws {
    try check(Network(kinds), kernels)
  }

  /// Any layers in any order, on pictures of any shape.
  @Test(arguments: 0..<60, Kernels.available)
  func anyNetworkHasTheScoresOfALane(_ seed: Int, kernels: Kernels) throws {
    var models = RandomModels(seed: UInt64(seed))
    try check(models.domainNetwork(side: 24, multiplyAccumulateLimit: 200_000), kernels)
  }

  /// Rows that every tile takes part in, with padding on every side.
  @Test(arguments: Network.kernelSizes, Kernels.available)
  func rowsOfAnyWidthHaveTheScoresOfALane(_ kernel: Int, kernels: Kernels) throws {
    for width in [8, 9, 13, 21, 30] {
      for stride in Network.convolutionStrides {
        let signature = Signature(
          input: Shape(channels: 3, height: 12, width: width), classNames: ["a", "b", "c"])
        let padding = Padding(
          top: kernel / 2, left: kernel - 1, bottom: kernel / 3, right: kernel / 2)
        let kinds: [LayerKind] = [
          .convolution(filters: 19, kernel: kernel, stride: stride, padding: padding),
          .activation(.relu6),
          .depthwiseConvolution(kernel: kernel, stride: stride, padding: padding),
          .activation(.leakyReLU(slope: 0.25)),
          .convolution(filters: 5, kernel: kernel, padding: padding), .pooling(.max),
          .convolution(filters: 3, kernel: 1, padding: 0), .globalAverage,
        ]
        try check(Network(kinds, signature), kernels)
      }
    }
  }

  @Test(arguments: [Network.lenet5, .original], Kernels.available)
  func presetsHaveTheScoresOfALane(_ network: Network, kernels: Kernels) throws {
    try check(network, kernels)
  }

  /// A zero keeps its sign where padding adds nothing to it.
  @Test(arguments: Kernels.available)
  func paddingAddsNoZeros(_ kernels: Kernels) throws {
    for kernel in [2, 3, 5] {
      let network = try Network([
        .convolution(filters: 10, kernel: kernel, padding: Padding(kernel - 1)),
        .globalAverage,
      ])
      let model = try FloatModel(
        network: network,
        parameters: [
          FloatParameters(
            weights: (0..<10 * kernel * kernel).map { $0.isMultiple(of: 3) ? 1 : -1 },
            bias: [Float](repeating: -0.0, count: 10))
        ])
      check(model, kernels, pixels: [UInt8](repeating: 0, count: 16 * 784))
    }
  }

  /// Sixteen rows of sixteen, each byte once, each the score of a class.
  @Test(arguments: Kernels.available)
  func everyByteIsTheNearestFloat(_ kernels: Kernels) throws {
    let bytes = (0...255).map { UInt8($0) }
    let signature = Signature(
      input: Shape(channels: 1, height: 16, width: 16), classNames: bytes.map { "\($0)" })
    let model = try FloatModel(
      network: Network([.dense(units: 256)], signature),
      parameters: [
        FloatParameters(
          weights: (0..<256 * 256).map { $0.isMultiple(of: 257) ? 1 : 0 },
          bias: [Float](repeating: 0, count: 256))
      ])
    let picture = PicturePass(ParameterBuffer(model), kernels: kernels)
    let found = Array(UnsafeBufferPointer(start: picture.scores(of: bytes), count: 256))
    #expect(found == bytes.map { Float($0) / 255 })
    #expect(FloatEvaluator(model, threads: 1).scores(of: bytes) == found)
    check(model, kernels, pixels: (0..<16).flatMap { _ in bytes })
  }

  /// However many are evaluated together.
  @Test func countOfPicturesChangesNoScore() throws {
    let network = try Network([
      .convolution(filters: 3, padding: 2), .activation(.relu), .pooling(.max), .dense(units: 10),
    ])
    let evaluator = FloatEvaluator(try randomModel(network, seed: 3), threads: 2)
    let pixels = randomPixels(imageCount: 40, seed: 4)
    let all = evaluator.scores(of: pixels)
    for count in [1, 2, 8, 9, 16, 17, 24, 39] {
      let some = evaluator.scores(of: Array(pixels[..<(count * 784)]))
      #expect(bits(some) == bits(Array(all[..<(count * 10)])), "\(count) pictures")
    }
  }

  @Test(
    .enabled(if: allocation_count() >= 0, "allocations cannot be counted here"),
    arguments: [Network.lenet5, .original])
  func allocatesNothing(_ network: Network) throws {
    let pass = PicturePass(ParameterBuffer(try randomModel(network, seed: 1)))
    let pixels = randomPixels(imageCount: 2, seed: 2)
    let before = allocation_count()
    let sum = pixels.withUnsafeBufferPointer {
      pass.scores(of: $0.baseAddress!)[0] + pass.scores(of: $0.baseAddress! + 784)[9]
    }
    #expect(allocation_count() - before == 0)
    #expect(sum.isFinite)
  }

  /// More channels than a tile has, and dense layers of more units than one pass over the input takes.
  private static let wide: [[LayerKind]] = [
    [
      .convolution(filters: 40, kernel: 3, stride: 2, padding: 1), .activation(.sigmoid),
      .convolution(filters: 17, kernel: 3, padding: 0), .activation(.leakyReLU(slope: 0)),
      .pooling(.max, size: 3, stride: 2), .pooling(.average, size: 2, stride: 1),
      .convolution(filters: 130, kernel: 4, padding: 0), .activation(.relu), .dense(units: 125),
      .activation(.relu6), .dense(units: 10),
    ],
    // Where no map but the picture's own is read.
    [.dense(units: 10)], [.pooling(.max), .dense(units: 10)],
    [.activation(.tanh), .dense(units: 10)],
  ]

  private func check(_ network: Network, _ kernels: Kernels) throws {
    try check(
      randomModel(network, seed: 5), kernels,
      pixels: randomPixels(imageCount: 16, seed: 6, shape: network.inputShape))
  }

  private func check(_ model: FloatModel, _ kernels: Kernels, pixels: [UInt8]) {
    let parameters = ParameterBuffer(model)
    let pass = ForwardPass(parameters, kernels: kernels)
    pass.load(pixels, imageCount: 16)
    pass.run()
    let picture = PicturePass(parameters, kernels: kernels)
    // One after the other, because a run must not see what the one before left behind.
    for lane in [15, 3, 0] {
      let expected = (0..<model.network.classCount).map { pass.scores[$0][lane] }
      let found = pixels.withUnsafeBufferPointer {
        let scores = picture.scores(of: $0.baseAddress! + lane * model.network.inputShape.count)
        return Array(UnsafeBufferPointer(start: scores, count: expected.count))
      }
      #expect(bits(found) == bits(expected), "\(model.network.layers.map(\.kind)), lane \(lane)")
    }
  }

  private func bits(_ values: [Float]) -> [UInt32] { values.map(\.bitPattern) }
}
