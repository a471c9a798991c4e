import LeNetModel
import Quantization
import TestSupport
import Testing

@Suite struct RangeReportTests {
  private func models(
    _ network: Network, _ method: CalibrationMethod
  ) throws -> (FloatModel, QuantizedModel) {
    var random = RandomModels(seed: 60)
    let model = try random.floatModel(of: network)
      .calibrated(pixels: random.pictures(count: 20).flatMap(\.self), source: "noise", threads: 1)
    return (model, try Quantizer.quantize(model, method: method, parentDigest: ""))
  }

  @Test func everyTensorWithAScaleOfItsOwnIsThere() throws {
    let (model, quantized) = try models(.lenet5, .standard)
    #expect(
      RangeReport(quantized, parent: model).tensors.map(\.name)
        == ["input", "conv1.relu", "conv2.relu", "fc1.relu", "fc2.relu", "fc3"])
    let (tanh, quantizedTanh) = try models(.original, .standard)
    #expect(
      RangeReport(quantizedTanh, parent: tanh).tensors.map(\.name) == [
        "input", "conv1", "conv1.tanh", "conv2", "conv2.tanh", "fc1", "fc1.tanh", "fc2",
        "fc2.tanh", "fc3",
      ])
  }

  @Test func clippingIsCountedFromTheHistogram() throws {
    let (model, whole) = try models(.lenet5, CalibrationMethod(activations: .minMax))
    for tensor in RangeReport(whole, parent: model).tensors.dropFirst() {
      #expect(tensor.clippedShare == 0)
    }
    // A 2,001st of the values lies far above the others, and is given up.
    var counts = [UInt32](repeating: 0, count: Histogram.binCount)
    counts[100] = 2000
    counts[2000] = 1
    var histograms = model.calibration!.histograms
    histograms[1] = Histogram(minimum: 0, maximum: 3, counts: counts)
    let changed = try FloatModel(
      network: model.network, parameters: model.parameters,
      calibration: Calibration(
        histograms: histograms, inputMeans: model.calibration!.inputMeans,
        method: CalibrationMethod(activations: .threeNines)))
    let cut = try Quantizer.quantize(changed, parentDigest: "")
    #expect(RangeReport(cut, parent: changed).tensors[2].clippedShare == 1.0 / 2001)
  }

  @Test func weightsAndAccumulators() throws {
    let method = CalibrationMethod(activations: .minMax, weights: .meanSquaredError)
    let (model, quantized) = try models(.lenet5, method)
    let report = RangeReport(quantized, parent: model)
    #expect(report.weights.map(\.name) == ["conv1", "conv2", "fc1", "fc2", "fc3"])
    for (position, weights) in report.weights.enumerated() {
      let parameters = quantized.parameters[position]
      #expect(weights.counts.reduce(0, +) == parameters.weights.count)
      #expect(weights.counts[127 + 5] == parameters.weights.count { $0 == 5 })
      #expect(parameters.weightScales.allSatisfy(weights.scales.contains))
      #expect(weights.accumulatorBound < 1 << (31 - weights.spareBits))
      #expect(weights.accumulatorBound >= 1 << (30 - weights.spareBits))
    }
    let plain = try Quantizer.quantize(
      model, method: CalibrationMethod(activations: .minMax), parentDigest: "")
    #expect(RangeReport(plain, parent: model).weights.allSatisfy { $0.clippedShare == 0 })
    #expect(report.weights.contains { ($0.clippedShare ?? 0) > 0 })
  }

  @Test func withoutTheParentOnlyTheIntegersAreKnown() throws {
    let (model, quantized) = try models(.lenet5, .standard)
    let report = RangeReport(quantized, parent: nil)
    let full = RangeReport(quantized, parent: model)
    #expect(report.tensors.map(\.scale) == full.tensors.map(\.scale))
    #expect(report.tensors.allSatisfy { $0.histogram == nil && $0.clippedShare == nil })
    #expect(report.weights.map(\.accumulatorBound) == full.weights.map(\.accumulatorBound))
    #expect(report.weights.allSatisfy { $0.clippedShare == nil })
  }
}
