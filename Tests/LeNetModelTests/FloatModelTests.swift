import LeNetModel
import Testing

@Suite struct FloatModelTests {
  let network: Network
  let parameters: [FloatParameters]
  let histograms: [Histogram]

  init() throws {
    network = try .small()
    parameters = network.parametricIndices.map { [network] index in
      FloatParameters(
        weights: Array(repeating: 0.5, count: network.layers[index].weightCount),
        bias: Array(repeating: 0, count: network.layers[index].biasCount))
    }
    histograms = network.observedIndices.map { _ in
      Histogram(minimum: 0, maximum: 1, counts: Array(repeating: 1, count: Histogram.binCount))
    }
  }

  @Test func legalPartsMakeAModel() {
    #expect(complaint(parameters, histograms) == nil)
    #expect(complaint(parameters, nil) == nil)
  }

  @Test func counts() {
    #expect(
      complaint(Array(parameters.dropLast()), nil)
        == "the network needs 4 parameter sets, found 3")
    #expect(
      complaint(parameters, Array(histograms.dropLast()))
        == "the network needs 4 histograms, found 3")
    var parameters = parameters
    parameters[1].weights.removeLast()
    #expect(complaint(parameters, nil) == "conv2 weights: needs 50 values, found 49")
    parameters = self.parameters
    parameters[3].bias.append(0)
    #expect(complaint(parameters, nil) == "fc1 bias: needs 10 values, found 11")
    var histograms = histograms
    histograms[2] = Histogram(minimum: 0, maximum: 1, counts: [1])
    #expect(
      complaint(self.parameters, histograms)
        == "conv3.relu histogram: needs 2048 values, found 1")
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity, .signalingNaN])
  func valuesThatAreNotFinite(value: Float) {
    var parameters = parameters
    parameters[0].weights[24] = value
    #expect(
      complaint(parameters, nil) == "conv1 weights[24] is \(value), expected a finite number")
    parameters = self.parameters
    parameters[3].bias[9] = value
    #expect(complaint(parameters, nil) == "fc1 bias[9] is \(value), expected a finite number")
  }

  @Test(
    arguments: [(.nan, 1), (0, .nan), (1, 0), (-.infinity, 0), (0, .infinity)] as [(Float, Float)])
  func histogramsWithoutARange(minimum: Float, maximum: Float) {
    var histograms = histograms
    histograms[0] = Histogram(
      minimum: minimum, maximum: maximum, counts: histograms[0].counts)
    #expect(
      complaint(parameters, histograms)
        == "conv1.relu histogram: runs from \(minimum) to \(maximum), "
        + "expected finite numbers in order and a finite width")
  }

  private func complaint(_ parameters: [FloatParameters], _ histograms: [Histogram]?) -> String? {
    do {
      _ = try FloatModel(
        network: network, parameters: parameters,
        calibration: histograms.map { Calibration(histograms: $0) })
      return nil
    } catch {
      return "\(error)"
    }
  }
}
