import LeNetModel
import Testing

@Suite struct FloatModelTests {
  let network: Network
  let parameters: [FloatParameters]
  let histograms: [Histogram]
  let means: [[Float]]

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
    means = network.parametricIndices.map { [network] index in
      Array(repeating: 0.5, count: network.layers[index].weightsPerChannel)
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
        calibration: histograms.map { Calibration(histograms: $0, inputMeans: means) })
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func complaint(
    means: [[Float]]? = nil, tournament: CalibrationTournament? = nil
  ) -> String? {
    do {
      _ = try FloatModel(
        network: network, parameters: parameters,
        calibration: Calibration(
          histograms: histograms, inputMeans: means ?? self.means, tournament: tournament))
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func inputMeans() {
    #expect(complaint() == nil)
    #expect(
      complaint(means: Array(means.dropLast())) == "the network needs 4 sets of means, found 3")
    var means = means
    means[1].removeLast()
    #expect(complaint(means: means) == "conv2 input means: needs 25 values, found 24")
    means[1].append(.infinity)
    #expect(
      complaint(means: means) == "conv2 input means[24] is inf, expected a finite number")
  }

  @Test func tournaments() {
    typealias Trial = CalibrationTournament.Trial
    func complaint(
      images: Int = 5, loss: Double = 1, divergence: Double = 1, correct: Int = 5,
      agreeing: Int = 0, ratios: [Float] = [-999, 0, 1, 999], copies: Int = 1
    ) -> String? {
      let trial = Trial(
        method: .standard, loss: loss, divergence: divergence, correctCount: correct,
        agreementCount: agreeing, signalToNoise: ratios)
      return self.complaint(
        tournament: CalibrationTournament(
          imageCount: images, trials: Array(repeating: trial, count: copies)))
    }
    #expect(complaint() == nil)
    #expect(
      complaint(images: 0) == "calibration: validation images is 0.0, expected 1 to 4294967295")
    // A file has 32 bits for it.
    #expect(
      complaint(images: 1 << 32)
        == "calibration: validation images is 4294967296.0, expected 1 to 4294967295")
    #expect(complaint(copies: 0) == "calibration: trials is 0.0, expected 1 or more")
    #expect(complaint(copies: 2) == "calibration: trials is 2.0, expected one for a method")
    #expect(
      complaint(loss: .nan) == "calibration: mse loss is nan, expected 0 or more, and finite")
    #expect(
      complaint(divergence: -1)
        == "calibration: mse divergence is -1.0, expected 0 or more, and finite")
    #expect(
      complaint(correct: 6) == "calibration: mse correct images is 6.0, expected 0 to 5")
    #expect(
      complaint(agreeing: -1) == "calibration: mse agreeing images is -1.0, expected 0 to 5")
    #expect(complaint(ratios: [1]) == "calibration: mse tensors is 1.0, expected 4")
    #expect(
      complaint(ratios: [0, 0, .nan, 0])
        == "calibration: mse signal-to-noise ratio is nan, expected -999 to 999 dB")
  }

  @Test func theSmallestDivergenceWins() {
    let methods = CalibrationMethod.all.prefix(4)
    let trials = zip(methods, [3.0, 1, 2, 1]).map { method, divergence in
      CalibrationTournament.Trial(
        method: method, loss: -divergence, divergence: divergence, correctCount: 0,
        agreementCount: 0, signalToNoise: [])
    }
    #expect(CalibrationTournament(imageCount: 1, trials: trials).winner == methods[1])
    #expect(CalibrationTournament(imageCount: 1, trials: []).winner == nil)
  }

  @Test func namesOfMethodsAreReadAgain() {
    #expect(Set(CalibrationMethod.all.map(\.description)).count == 20)
    for method in CalibrationMethod.all {
      #expect(CalibrationMethod("\(method)") == method)
    }
    #expect("\(CalibrationMethod(activations: .entropy))" == "entropy")
    #expect(
      CalibrationMethod("min-max+weights-mse+bias-correction")
        == CalibrationMethod(
          activations: .minMax, weights: .meanSquaredError, correctsBias: true))
    #expect(CalibrationMethod("min-max+bias-correction+weights-mse") == nil)
  }
}
