import FloatInference
import Foundation
import LeNetModel
import Quantization
import TestSupport
import Testing

@Suite struct QuantizerTests {
  private func calibratedModel(_ network: Network, seed: UInt64) throws -> (FloatModel, [UInt8]) {
    var random = RandomModels(seed: seed)
    let model = try random.floatModel(of: network)
    let pixels = random.pictures(count: 50, shape: network.inputShape).flatMap(\.self)
    return (try model.calibrated(pixels: pixels, source: "noise", threads: 2), pixels)
  }

  @Test(arguments: [Network.lenet5, .original])
  func rangesCoverWhatWasSeenAndZeroIsExact(network: Network) throws {
    let (model, _) = try calibratedModel(network, seed: 6)
    let quantized = try Quantizer.quantize(model, parentDigest: "parent")
    #expect(quantized.tensors[0] == .pixel)
    for (index, histogram) in zip(network.observedIndices, model.calibration!.histograms) {
      let tensor = quantized.tensors[index + 1]
      let next = index + 1 < network.layers.count ? network.layers[index + 1].kind : nil
      let low = tensor.scale * Float(-128 - tensor.zeroPoint)
      let high = tensor.scale * Float(127 - tensor.zeroPoint)
      let step = tensor.scale
      // A share of at least half of what was seen and tanh can tell apart.
      let limit: Float = next == .activation(.tanh) ? 3.125 : .infinity
      #expect(low <= 0.5 * max(min(histogram.minimum, 0), -limit) + step / 2)
      #expect(high >= 0.5 * min(histogram.maximum, limit) - step / 2)
      #expect(low >= min(histogram.minimum, 0) - step && high <= histogram.maximum + step)
      if network.layers[index].kind == .activation(.relu) { #expect(tensor.zeroPoint == -128) }
    }
  }

  @Test func aFewOutliersAreSaturated() throws {
    // Nearly everything in the lower half of the range, and one value at its end.
    var counts = [UInt32](repeating: 0, count: Histogram.binCount)
    for bin in 0..<Histogram.binCount / 2 { counts[bin] = 10_000 }
    counts[Histogram.binCount - 1] = 1
    let (model, _) = try calibratedModel(.lenet5, seed: 30)
    var histograms = model.calibration!.histograms
    histograms[1] = Histogram(minimum: 0, maximum: 10, counts: counts)
    let quantized = try Quantizer.quantize(
      try FloatModel(
        network: model.network, parameters: model.parameters,
        calibration: Calibration(
          histograms: histograms, inputMeans: model.calibration!.inputMeans)), parentDigest: "")
    let range = quantized.tensors[model.network.observedIndices[1] + 1].scale * 255
    #expect((4.9...6).contains(range))
    counts[Histogram.binCount - 1] = 10_000_000
    histograms[1] = Histogram(minimum: 0, maximum: 10, counts: counts)
    let wide = try Quantizer.quantize(
      try FloatModel(
        network: model.network, parameters: model.parameters,
        calibration: Calibration(
          histograms: histograms, inputMeans: model.calibration!.inputMeans)), parentDigest: "")
    let wideRange = wide.tensors[model.network.observedIndices[1] + 1].scale * 255
    #expect(wideRange > 9.9)
  }

  @Test func weightsAndBiasesAreWithinHalfAStep() throws {
    let (model, _) = try calibratedModel(.lenet5, seed: 7)
    let quantized = try Quantizer.quantize(model, parentDigest: "parent")
    for (position, index) in model.network.parametricIndices.enumerated() {
      let perChannel = model.network.layers[index].weightsPerChannel
      let (real, integers) = (model.parameters[position], quantized.parameters[position])
      for (offset, weight) in real.weights.enumerated() {
        let scale = integers.weightScales[offset / perChannel]
        let error = (Float(integers.weights[offset]) * scale - weight).magnitude
        #expect(error <= scale * 0.5001)
      }
      for (channel, bias) in real.bias.enumerated() {
        let scale = Double(quantized.tensors[index].scale) * Double(integers.weightScales[channel])
        #expect((Double(integers.bias[channel]) * scale - Double(bias)).magnitude <= scale * 0.5001)
        let channelWeights = integers.weights[channel * perChannel..<(channel + 1) * perChannel]
        #expect(channelWeights.map(\.magnitude).max() == 127)
      }
    }
  }

  @Test func theTanhTableIsOddAndNeverDecreases() throws {
    let (model, _) = try calibratedModel(.original, seed: 8)
    let quantized = try Quantizer.quantize(model, parentDigest: "parent")
    for (table, index) in zip(quantized.tables, model.network.tableIndices) {
      #expect(zip(table, table.dropFirst()).allSatisfy { $0 <= $1 })
      let zero = Int(quantized.tensors[index].zeroPoint)
      #expect(table[zero + 128] == 0)
      for distance in 1...(127 - zero.magnitude.asInt) {
        #expect(table[zero + 128 + distance] == -table[zero + 128 - distance])
      }
    }
  }

  /// By the C library's functions, which are not those that the tables are made with.
  @Test func tablesAreWhatThePageSays() throws {
    let (model, _) = try calibratedModel(.mixed, seed: 12)
    let quantized = try Quantizer.quantize(model, parentDigest: "parent")
    #expect(quantized.tables.count == 3)
    for (table, index) in zip(quantized.tables, model.network.tableIndices) {
      let (input, output) = (quantized.tensors[index], quantized.tensors[index + 1])
      let expected = (-128...127).map { q -> Int8 in
        let x = Double(input.scale) * Double(q - Int(input.zeroPoint))
        let steps =
          switch model.network.layers[index].kind {
          case .activation(.tanh): 127 * tanh(x)
          case .activation(.sigmoid): 255 / (1 + exp(-x))
          default: (x > 0 ? x : 0.125 * x) / Double(output.scale)
          }
        return Int8(min(max(steps.rounded(.toNearestOrEven) + Double(output.zeroPoint), -128), 127))
      }
      #expect(table == expected, "\(model.network.layers[index].name)")
    }
  }

  @Test func anUncalibratedModelIsRefused() throws {
    var random = RandomModels(seed: 9)
    let model = try random.floatModel(of: .lenet5)
    #expect {
      try Quantizer.quantize(model, parentDigest: "")
    } throws: { "\($0)".contains("carries no calibration") }
  }

  @Test func deadAndTinyChannelsAreHandled() throws {
    let (model, pixels) = try calibratedModel(.lenet5, seed: 10)
    var parameters = model.parameters
    let perChannel = model.network.layers[model.network.parametricIndices[1]].weightsPerChannel
    // All zero; all zero with a bias; so small that the bias would not fit 32 bits.
    for offset in 0..<3 * perChannel { parameters[1].weights[offset] = 0 }
    parameters[1].bias[0] = 0
    parameters[1].bias[1] = 3
    for offset in 2 * perChannel..<3 * perChannel { parameters[1].weights[offset] = 1e-30 }
    parameters[1].bias[2] = -5
    let damaged = try FloatModel(network: model.network, parameters: parameters)
      .calibrated(pixels: pixels, source: "noise", threads: 1)
    let quantized = try Quantizer.quantize(damaged, parentDigest: "")
    let integers = quantized.parameters[1]
    let inputScale = Double(quantized.tensors[3].scale)
    for (channel, bias) in [0.0, 3, -5].enumerated() {
      let found =
        Double(integers.bias[channel]) * inputScale * Double(integers.weightScales[channel])
      #expect((found - bias).magnitude < 1e-6)
      #expect(
        integers.weights[channel * perChannel..<(channel + 1) * perChannel].allSatisfy { $0 == 0 })
    }
  }

  @Test func scalesBeyondFloatAreRefused() throws {
    let (model, _) = try calibratedModel(.lenet5, seed: 31)
    var parameters = model.parameters
    parameters[1].weights = parameters[1].weights.map { _ in 0 }
    parameters[1].bias = parameters[1].bias.map { _ in 0 }
    // From an input of 3e38 to an output of 1e-18, a weight scale would underflow to zero.
    var histograms = model.calibration!.histograms
    let counts = [UInt32](repeating: 1, count: Histogram.binCount)
    histograms[0] = Histogram(minimum: 0, maximum: 3e38, counts: counts)
    histograms[1] = Histogram(minimum: 0, maximum: 1e-18, counts: counts)
    let hostile = try FloatModel(
      network: model.network, parameters: parameters,
      calibration: Calibration(
        histograms: histograms, inputMeans: model.calibration!.inputMeans))
    #expect {
      try Quantizer.quantize(hostile, parentDigest: "")
    } throws: { "\($0)".contains("conv2 channel 0 cannot be quantized") }
  }

  @Test func aDeadTensorIsHandled() throws {
    let (model, pixels) = try calibratedModel(.lenet5, seed: 11)
    var parameters = model.parameters
    parameters[2].weights = parameters[2].weights.map { _ in 0 }
    parameters[2].bias = parameters[2].bias.map { _ in -1 }
    let dead = try FloatModel(network: model.network, parameters: parameters)
      .calibrated(pixels: pixels, source: "noise", threads: 1)
    let quantized = try Quantizer.quantize(dead, parentDigest: "")
    #expect(quantized.tensors.allSatisfy { $0.scale > 0 })
  }

  @Test func provenanceNamesTheParentAndKeepsTheRest() throws {
    let (calibrated, _) = try calibratedModel(.lenet5, seed: 12)
    var provenance = calibrated.provenance
    provenance["metrics.test_accuracy"] = "0.99"
    let model = try FloatModel(
      network: calibrated.network, parameters: calibrated.parameters,
      calibration: calibrated.calibration, provenance: provenance)
    let quantized = try Quantizer.quantize(model, parentDigest: "abc")
    #expect(quantized.provenance["metrics.test_accuracy"] == nil)
    #expect(quantized.provenance["parent.metrics.test_accuracy"] == "0.99")
    #expect(quantized.provenance["parent.sha256"] == "abc")
    #expect(quantized.provenance["calibration.images"] == "50")
    #expect(quantized.provenance["calibration.source"] == "noise")
    #expect(quantized.provenance["name"] == "random")
  }
}

extension UInt {
  fileprivate var asInt: Int { Int(self) }
}
