import LeNetInterpreter
import LeNetModel
import Quantization
import TestSupport
import Testing

/// Models and calibration sets as nobody should have them.
@Suite struct DegenerateModelTests {
  /// A random model after a change of its parameters.
  private func model(
    _ network: Network = .lenet5, _ change: (inout [FloatParameters]) -> Void
  ) throws -> FloatModel {
    var random = RandomModels(seed: 70)
    var parameters = try random.floatModel(of: network).parameters
    change(&parameters)
    return try FloatModel(network: network, parameters: parameters)
  }

  private func pictures(_ count: Int) -> [UInt8] {
    var random = RandomModels(seed: 71)
    // Without the black one.
    return random.pictures(count: count + 1).dropFirst().flatMap(\.self)
  }

  private func complaint(_ model: FloatModel) -> String? {
    do {
      _ = try model.calibrated(pixels: pictures(20), source: "noise", threads: 2)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func weightsThatAreNotFiniteAreRefused(value: Float) {
    #expect {
      try model { $0[3].weights[7] = value }
    } throws: { "\($0)" == "fc2 weights[7] is \(value), expected a finite number" }
  }

  @Test func activationsBeyondFloatAreRefused() throws {
    let large = try model { $0[1].weights = $0[1].weights.map { _ in 3e38 } }
    #expect(complaint(large)?.hasPrefix("conv2.relu histogram: runs from ") == true)
  }

  /// ReLU may make a zero of what is not a number, and a model that is broken looks whole behind it.
  @Test(arguments: [Activation.relu, .tanh])
  func activationsThatAreNotNumbersAreRefused(activation: Activation) throws {
    let network = activation == .relu ? Network.lenet5 : .original
    let broken = try model(network) { parameters in
      for offset in parameters[0].weights.indices { parameters[0].weights[offset] = 100 }
      for offset in parameters[1].weights.indices { parameters[1].weights[offset] = 3e38 }
      // Behind tanh nothing is larger than 1, so that only sums overflow.
      for offset in parameters[2].weights.indices {
        parameters[2].weights[offset] = offset % 2 == 0 ? 3e38 : -3e38
      }
    }
    let name = activation == .relu ? "conv2.relu" : "conv2"
    #expect(complaint(broken)?.hasPrefix("\(name) histogram: runs from nan to nan") == true)
  }

  @Test(arguments: [Network.lenet5, .original], CalibrationMethod.all)
  func allZeroWeightsAreQuantized(network: Network, method: CalibrationMethod) throws {
    let dead = try model(network) { parameters in
      for position in parameters.indices {
        parameters[position].weights = parameters[position].weights.map { _ in 0 }
        parameters[position].bias = parameters[position].bias.map { _ in 0 }
      }
    }.calibrated(pixels: pictures(3), source: "noise", threads: 1)
    let quantized = try Quantizer.quantize(dead, method: method, parentDigest: "")
    let zero = Int8(quantized.tensors[quantized.tensors.count - 1].zeroPoint)
    let scores = try ReferenceInterpreter(quantized).scores(of: pictures(1))
    #expect(scores == [Int8](repeating: zero, count: 10))
    #expect(try Interpreter(quantized).scores(of: pictures(1)) == scores)
  }

  @Test(arguments: [Network.lenet5, .original], [0, 255] as [UInt8])
  func oneImageOfOneShadeIsEnough(network: Network, shade: UInt8) throws {
    let pixels = [UInt8](repeating: shade, count: 784)
    let model = try model(network) { _ in }
      .calibrated(pixels: pixels, source: "one", threads: 2)
    for method in CalibrationMethod.all {
      let quantized = try Quantizer.quantize(model, method: method, parentDigest: "")
      for picture in [pixels, pictures(1)] {
        #expect(
          try Interpreter(quantized).scores(of: picture)
            == ReferenceInterpreter(quantized).scores(of: picture))
      }
    }
  }
}
