import Bytes
import ForeignNetworks
import LeNetModel
import TFLiteFiles
import Testing

/// Types and scales.
@Suite struct ReaderNumberTests {
  private let output = QuantizationParameters(scale: 0.125, zeroPoint: 3)

  private func weights(of step: ForeignStep) throws -> ForeignWeights {
    guard case .convolution(let weights, _, _) = step.operation else {
      throw ImportError.unsupported(found: "another step", possible: "a convolution")
    }
    return weights
  }

  @Test func integersAreKept() throws {
    var small = SmallNetwork.quantized()
    let weights = small.bytes([2, 1, 2, 1], nil, .int8, .init(perChannel: [0.25, 0.5], axis: 0))
    let bias = small.integers([100, -7])
    small.append(
      "CONV_2D", [weights, bias], to: [1, 8, 7, 2], .int8, output,
      options: SmallOptions.convolution(activation: 1))
    let network = try small.read()
    #expect(network.origin == "TFLite, schema 3, int8")
    #expect(network.inputQuantization == QuantizationParameters(scale: 0.5, zeroPoint: -128))
    #expect(network.inputScaling == nil)
    #expect(network.steps.map(\.output) == [nil, output])
    let found = try self.weights(of: network.steps[0])
    #expect(found.values == [0.25, 0.5, 1.5, 2])
    #expect(found.bias == [12.5, -1.75])
    #expect(found.integers?.weights == [1, 2, 3, 4])
    #expect(found.integers?.scales == [0.25, 0.5])
    #expect(found.integers?.bias == [100, -7])
  }

  @Test func oneScaleIsThatOfAllChannels() throws {
    var small = SmallNetwork.quantized()
    let weights = small.bytes([2, 1, 2, 1])
    small.append(
      "CONV_2D", [weights], to: [1, 8, 7, 2], .int8, output, options: SmallOptions.convolution())
    let found = try self.weights(of: small.read().steps[0])
    #expect(found.integers?.scales == [0.25, 0.25])
    #expect(found.integers?.bias == [0, 0])
  }

  @Test func bytesAreShiftedBy128() throws {
    var small = SmallNetwork(
      [1, 8, 8, 1], .uint8, QuantizationParameters(scale: 1 / 255, zeroPoint: 0))
    let weights = small.bytes(
      [1, 1, 2, 1], [130, 127], .uint8,
      .init(QuantizationParameters(scale: 0.25, zeroPoint: 128)))
    small.append(
      "CONV_2D", [weights], to: [1, 8, 7, 1], .uint8,
      QuantizationParameters(scale: 0.5, zeroPoint: 200), options: SmallOptions.convolution())
    let network = try small.read()
    #expect(network.inputQuantization == .pixel)
    #expect(network.steps[0].output == QuantizationParameters(scale: 0.5, zeroPoint: 72))
    #expect(try self.weights(of: network.steps[0]).integers?.weights == [2, -1])
  }

  @Test func floatingPointAroundIntegersIsLeftOut() throws {
    var small = SmallNetwork()
    let input = QuantizationParameters(scale: 0.5, zeroPoint: -128)
    small.append("QUANTIZE", to: [1, 8, 8, 1], .int8, input)
    small.append("TANH", to: [1, 8, 8, 1], .int8, output)
    small.append("DEQUANTIZE", to: [1, 8, 8, 1])
    let network = try small.read()
    #expect(network.inputQuantization == input)
    #expect(network.steps.map(\.output) == [output])
    #expect(network.nodes.map(\.operation) == ["QUANTIZE", "TANH", "DEQUANTIZE"])
  }

  @Test func integersMadeRealAtTheBeginningAreScaledPixels() throws {
    var small = SmallNetwork(
      [1, 8, 8, 1], .uint8, QuantizationParameters(scale: 2, zeroPoint: 10))
    small.append("DEQUANTIZE", to: [1, 8, 8, 1])
    small.append("TANH", to: [1, 8, 8, 1])
    let network = try small.read()
    #expect(network.inputQuantization == nil)
    #expect(
      network.inputScaling
        == InputScaling(of: QuantizationParameters(scale: 2, zeroPoint: -118)))
  }

  @Test func anotherScaleInBetweenIsAStep() throws {
    var small = SmallNetwork.quantized()
    small.append("QUANTIZE", to: [1, 8, 8, 1], .int8, output)
    let network = try small.read()
    guard case .scaling(factors: [1], shifts: [0]) = network.steps[0].operation else {
      return #expect(Bool(false))
    }
    #expect(network.steps[0].output == output)
  }

  @Test func weightsInEightBitsOfAFloatNetworkBecomeReal() throws {
    var small = SmallNetwork()
    let weights = small.bytes(
      [1, 1, 2, 1], [3, 0xFF], .int8,
      .init(QuantizationParameters(scale: 0.25, zeroPoint: 1)))
    small.append(
      "CONV_2D", [weights], to: [1, 8, 7, 1], options: SmallOptions.convolution())
    let network = try small.read()
    #expect(network.origin == "TFLite, schema 3, float32, with weights in int8, made float32")
    #expect(try self.weights(of: network.steps[0]).values == [0.5, -0.5])
  }

  @Test(arguments: [
    (TFLiteType.float16, [0x3C00, 0xC000, 0x0001, 0x7BFF, 0x8000, 0x3555]),
    (.bfloat16, [0x3F80, 0xC000, 0x3380, 0x477F, 0x8000, 0x3EAB]),
  ])
  func sixteenBitsBecomeFloat32(type: TFLiteType, bits: [UInt16]) throws {
    var small = SmallNetwork()
    var data: [UInt8] = []
    data.append(littleEndian: bits)
    let half = small.graph.tensor("half", [1, 2, 3, 1], type, data: data)
    let weights = small.graph.tensor("real", [1, 2, 3, 1], .float32)
    small.graph.append("DEQUANTIZE", version: 1, inputs: [half], output: weights)
    small.append(
      "CONV_2D", [weights], to: [1, 7, 6, 1], options: SmallOptions.convolution())
    let network = try small.read()
    let found = try self.weights(of: network.steps[0]).values
    #expect(
      found
        == (type == .float16
          ? [1, -2, 0x1p-24, 65504, -0.0, 0.333_251_95]
          : [1, -2, 0x1p-24, 65280, -0.0, 0.333_984_38]))
    #expect(network.origin.hasSuffix("with weights in \(type), made float32"))
  }

  @Test func constantsMayBeTransposed() throws {
    var small = SmallNetwork([1, 64])
    let constant = small.floats([64, 2])
    let order = small.integers([1, 0])
    let weights = small.graph.tensor("turned", [2, 64], .float32)
    small.graph.append("TRANSPOSE", version: 1, inputs: [constant, order], output: weights)
    small.append("FULLY_CONNECTED", [weights], to: [1, 2])
    guard case .dense(let found) = try small.read().steps[1].operation else {
      return #expect(Bool(false))
    }
    #expect(found.shape == [2, 64])
    #expect(found.values.prefix(3) == [1, 3, 5])
    #expect(found.values[64] == 2)
  }
}
