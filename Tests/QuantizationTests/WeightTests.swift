import FloatInference
import LeNetModel
import Quantization
import TestSupport
import Testing

@Suite struct WeightTests {
  private func calibrated(_ network: Network, seed: UInt64) throws -> (FloatModel, [[UInt8]]) {
    var random = RandomModels(seed: seed)
    let model = try random.floatModel(of: network)
    let pictures = random.pictures(count: 21, shape: network.inputShape)
    return (
      try model.calibrated(pixels: pictures.flatMap(\.self), source: "noise", threads: 2), pictures
    )
  }

  private func squaredError(
    _ model: FloatModel, _ quantized: QuantizedModel, position: Int, channel: Int
  ) -> Double {
    let layer = model.network.layers[model.network.parametricIndices[position]]
    let scale = Double(quantized.parameters[position].weightScales[channel])
    return (0..<layer.weightsPerChannel).reduce(0) { sum, index in
      let offset = channel * layer.weightsPerChannel + index
      let error =
        Double(quantized.parameters[position].weights[offset]) * scale
        - Double(model.parameters[position].weights[offset])
      return sum + error * error
    }
  }

  @Test func squaredErrorIsNeverLargerAndSometimesMuchSmaller() throws {
    var (model, _) = try calibrated(.lenet5, seed: 40)
    // One weight far from the rest, for which min-max gives up the steps of all others.
    var parameters = model.parameters
    parameters[2].weights[0] =
      1.3 * (parameters[2].weights[..<400].map(\.magnitude).max() ?? 0)
    model = try FloatModel(
      network: model.network, parameters: parameters, calibration: model.calibration)
    let plain = try Quantizer.quantize(
      model, method: CalibrationMethod(activations: .minMax), parentDigest: "")
    let best = try Quantizer.quantize(
      model, method: CalibrationMethod(activations: .minMax, weights: .meanSquaredError),
      parentDigest: "")
    for position in model.parameters.indices {
      for channel in model.parameters[position].bias.indices {
        #expect(
          squaredError(model, best, position: position, channel: channel)
            <= squaredError(model, plain, position: position, channel: channel))
      }
    }
    #expect(
      squaredError(model, best, position: 2, channel: 0)
        < 0.95 * squaredError(model, plain, position: 2, channel: 0))
    #expect(best.parameters[2].weights[0].magnitude == 127)
  }

  /// The means of the products' errors, computed from the images themselves.
  @Test(arguments: [Network.lenet5, .original, .mixed])
  func correctedBiasesTakeBackTheMeanError(network: Network) throws {
    let (model, pictures) = try calibrated(network, seed: 41)
    let plain = try Quantizer.quantize(
      model, method: CalibrationMethod(activations: .minMax), parentDigest: "")
    let corrected = try Quantizer.quantize(
      model, method: CalibrationMethod(activations: .minMax, correctsBias: true), parentDigest: "")
    for (position, index) in network.parametricIndices.enumerated() {
      // A float layer with the errors of the weights for weights and no bias gives the errors.
      let layer = network.layers[index]
      var errors = model.parameters
      let scales = plain.parameters[position].weightScales
      errors[position].bias = errors[position].bias.map { _ in 0 }
      errors[position].weights = errors[position].weights.enumerated().map { offset, weight in
        Float(plain.parameters[position].weights[offset])
          * scales[offset / layer.weightsPerChannel] - weight
      }
      let pass = ForwardPass(
        ParameterBuffer(try FloatModel(network: network, parameters: errors)))
      let perMap = layer.output.count / layer.output.channels
      var sums = [Double](repeating: 0, count: layer.output.channels)
      for picture in pictures {
        picture.withUnsafeBufferPointer { pass.load($0.baseAddress!, imageCount: 1) }
        pass.run()
        for element in 0..<layer.output.count {
          sums[element / perMap] += Double(pass.outputs[index][element][0])
        }
      }
      for channel in sums.indices {
        let mean = sums[channel] / Double(pictures.count * perMap)
        let step = Double(plain.tensors[index].scale) * Double(scales[channel])
        let change =
          Double(corrected.parameters[position].bias[channel])
          - Double(plain.parameters[position].bias[channel])
        #expect((change * step + mean).magnitude <= step + 1e-5 * mean.magnitude)
        #expect(
          corrected.parameters[position].weights == plain.parameters[position].weights)
      }
      if position == 0 { #expect(corrected.parameters[0].bias != plain.parameters[0].bias) }
    }
  }
}
