import FloatInference
import LeNetModel
import Testing

@Suite struct ForwardPassTests {
  /// Both paddings, activations and poolings; odd widths, odd maps, maps of one element; one to
  /// three blocks.
  static let networks: [[LayerKind]] = [
    [
      .convolution(filters: 3, padding: .same), .activation(.relu), .pooling(.max),
      .convolution(filters: 5, padding: .valid), .activation(.tanh), .pooling(.average),
      .dense(units: 7), .activation(.tanh), .dense(units: 10),
    ],
    [
      .convolution(filters: 1, padding: .valid), .activation(.tanh), .pooling(.average),
      .convolution(filters: 2, padding: .same), .activation(.relu), .pooling(.max),
      .convolution(filters: 3, padding: .valid), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ],
    [
      .convolution(filters: 2, padding: .same), .activation(.relu), .pooling(.average),
      .convolution(filters: 2, padding: .same), .activation(.relu), .pooling(.max),
      .convolution(filters: 2, padding: .same), .activation(.tanh), .pooling(.max),
      .dense(units: 1), .activation(.relu), .dense(units: 10),
    ],
  ]

  @Test(arguments: networks, Kernels.available)
  func everyLaneIsTheScalarFormula(_ kinds: [LayerKind], kernels: Kernels) throws {
    try check(Network(kinds), kernels, lanes: [0, 6, 15])
  }

  @Test(arguments: [Network.lenet5, .original], Kernels.available)
  func presetsAreTheScalarFormula(_ network: Network, kernels: Kernels) throws {
    try check(network, kernels, lanes: [3])
  }

  private func check(_ network: Network, _ kernels: Kernels, lanes: [Int]) throws {
    let model = try randomModel(network, seed: 5)
    let pixels = randomPixels(imageCount: 16, seed: 6)
    let pass = ForwardPass(ParameterBuffer(model), kernels: kernels)
    pass.load(pixels, imageCount: 16)
    // Twice, because a second run must not see what the first left behind.
    pass.run()
    pass.run()
    for lane in lanes {
      let image = pixels[lane * 784..<(lane + 1) * 784].map { Float($0) / 255 }
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

  @Test func notANumberPassesRelu() throws {
    let network = try Network(Self.networks[0])
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
