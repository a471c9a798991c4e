import FloatInference
import LeNetModel
import TestSupport
import Testing

@Suite struct ForwardPassTests {
  /// Both paddings, activations and poolings; odd widths, odd maps, maps of one element; one to
  /// three blocks.
  static let networks: [[LayerKind]] = [
    [
      .convolution(filters: 3, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 5, padding: 0), .activation(.tanh), .pooling(.average),
      .dense(units: 7), .activation(.tanh), .dense(units: 10),
    ],
    [
      .convolution(filters: 1, padding: 0), .activation(.tanh), .pooling(.average),
      .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 3, padding: 0), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ],
    [
      .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.average),
      .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 2, padding: 2), .activation(.tanh), .pooling(.max),
      .dense(units: 1), .activation(.relu), .dense(units: 10),
    ],
  ]

  @Test(arguments: networks, Kernels.available)
  func everyLaneIsTheScalarFormula(_ kinds: [LayerKind], kernels: Kernels) throws {
    try check(Network(kinds), kernels, lanes: [0, 6, 15])
  }

  /// Any layers in any order, on pictures of any shape.
  @Test(arguments: 0..<40, Kernels.available)
  func anyNetworkIsTheScalarFormula(_ seed: Int, kernels: Kernels) throws {
    var models = RandomModels(seed: UInt64(seed))
    try check(models.domainNetwork(side: 24, multiplyAccumulateLimit: 200_000), kernels, lanes: [9])
  }

  /// Wide enough for every tile of the kernels, and for what they leave over.
  @Test(arguments: [1, 2, 3, 5, 7], Kernels.available)
  func wideLayersAreTheScalarFormula(_ kernel: Int, kernels: Kernels) throws {
    for stride in 1...2 {
      let signature = Signature(
        input: Shape(channels: 3, height: 9, width: 21), classNames: ["a", "b", "c"])
      let kinds: [LayerKind] = [
        .convolution(filters: 11, kernel: kernel, stride: stride, padding: Padding(kernel / 2)),
        .activation(.relu6),
        .depthwiseConvolution(kernel: kernel, stride: stride, padding: Padding(kernel / 2)),
        .activation(.leakyReLU(slope: 0.25)),
        .convolution(filters: 3, kernel: 1, padding: 0), .globalAverage,
      ]
      try check(Network(kinds, signature), kernels, lanes: [0, 15])
    }
  }

  @Test(arguments: [Network.lenet5, .original], Kernels.available)
  func presetsAreTheScalarFormula(_ network: Network, kernels: Kernels) throws {
    try check(network, kernels, lanes: [3])
  }

  private func check(_ network: Network, _ kernels: Kernels, lanes: [Int]) throws {
    let model = try randomModel(network, seed: 5)
    let pixelCount = network.inputShape.count
    let pixels = randomPixels(imageCount: 16, seed: 6, shape: network.inputShape)
    let pass = ForwardPass(ParameterBuffer(model), kernels: kernels)
    pass.load(pixels, imageCount: 16)
    // Twice, because a second run must not see what the first left behind.
    pass.run()
    pass.run()
    for lane in lanes {
      let image = pixels[lane * pixelCount..<(lane + 1) * pixelCount].map { Float($0) / 255 }
      let expected = scalarOutputs(model, image)
      for (index, layer) in network.layers.enumerated() {
        let found = (0..<layer.output.count).map { pass.outputs[index][$0][lane] }
        #expect(found == expected[index], "\(layer.name), lane \(lane)")
      }
    }
  }

  @Test func lanesWithoutAnImageAreBlank() throws {
    let pass = ForwardPass(ParameterBuffer(.lenet5))
    pass.load(randomPixels(imageCount: 16, seed: 1), imageCount: 16)
    pass.load(randomPixels(imageCount: 3, seed: 2), imageCount: 3)
    for index in 0..<pass.input.count {
      for lane in 3..<16 { #expect(pass.input[index][lane] == 0) }
    }
  }

  @Test(arguments: [Activation.relu, .relu6, .leakyReLU(slope: 0.1), .tanh, .sigmoid])
  func notANumberPassesActivations(_ activation: Activation) throws {
    let network = try Network([
      .convolution(filters: 3, padding: 2), .activation(activation), .pooling(.max),
      .dense(units: 10),
    ])
    let parameters = ParameterBuffer(try randomModel(network, seed: 1))
    parameters.base[0] = .nan
    let pass = ForwardPass(parameters)
    pass.load(randomPixels(imageCount: 16, seed: 2), imageCount: 16)
    pass.run()
    #expect(pass.outputs[1][500][0].isNaN)
  }

  @Test func parametersSurviveTheirBuffer() throws {
    let model = try randomModel(.original, seed: 9)
    let buffer = ParameterBuffer(model)
    #expect(buffer.parameters == model.parameters)
    #expect(buffer.layout.count == 61_712)
    let copy = ParameterBuffer(.original)
    copy.copy(from: buffer)
    #expect(copy.parameters == model.parameters)
  }
}
