import ElementaryFunctions
import FloatInference
import LeNetModel
import Testing
import Training

@Suite struct UpdateTests {
  private let network = smallRecipe.network

  @Test(arguments: Kernels.available) func momentumAccumulates(_ kernels: Kernels) {
    let parameters = ParameterBuffer(network)
    let gradient = ParameterBuffer(network)
    parameters.base[0] = 1
    let update = Update(parameters, .sgd(momentum: 0.5), weightDecay: 0.1, kernels: kernels)
    var (w, v) = (1.0, 0.0)
    for step in 1...3 {
      gradient.base[0] = Float(step)
      apply(update, gradient, rate: 0.25)
      v = 0.5 * v + (Double(step) + 0.1 * w)
      w -= 0.25 * v
      #expect(abs(Double(parameters.base[0]) - w) < 1e-6)
    }
  }

  @Test(arguments: Kernels.available) func adamWFollowsItsPaper(_ kernels: Kernels) {
    let parameters = ParameterBuffer(network)
    let gradient = ParameterBuffer(network)
    parameters.base[0] = 1
    let update = Update(
      parameters, .adamW(beta1: 0.9, beta2: 0.99, epsilon: 1e-6), weightDecay: 0.1, kernels: kernels
    )
    var (w, m, v) = (1.0, 0.0, 0.0)
    var powers = (1.0, 1.0)
    for step in 1...4 {
      let slope = Double(step) - 2.2
      gradient.base[0] = Float(slope)
      apply(update, gradient, rate: 0.05)
      m = 0.9 * m + 0.1 * slope
      v = 0.99 * v + 0.01 * slope * slope
      powers = (powers.0 * 0.9, powers.1 * 0.99)
      let direction = m / (1 - powers.0) / ((v / (1 - powers.1)).squareRoot() + 1e-6)
      w -= 0.05 * (direction + 0.1 * w)
      #expect(abs(Double(parameters.base[0]) - w) < 1e-5)
    }
  }

  @Test(arguments: [Optimizer.adamW, .sgd(momentum: 0)])
  func biasesDoNotDecay(_ optimizer: Optimizer) throws {
    let parameters = ParameterBuffer(network)
    for index in 0..<parameters.layout.count { parameters.base[index] = 1 }
    let update = Update(parameters, optimizer, weightDecay: 0.5)
    apply(update, ParameterBuffer(network), rate: 0.1)
    for span in parameters.layout.spans.compactMap({ $0 }) {
      #expect(span.weights.allSatisfy { abs(parameters.base[$0] - 0.95) < 1e-6 })
      #expect(span.bias.allSatisfy { parameters.base[$0] == 1 })
    }
  }

  @Test(arguments: Kernels.available) func averageForgetsTheStart(_ kernels: Kernels) {
    let parameters = ParameterBuffer(network)
    let average = WeightAverage(network, decay: 0.5, kernels: kernels)
    parameters.base[0] = 4
    blend(average, parameters)
    #expect(average.average.base[0] == 4)
    for _ in 0..<100 { blend(average, parameters) }
    parameters.base[0] = 6
    blend(average, parameters)
    #expect(average.average.base[0] == 5)
  }

  @Test(arguments: [Optimizer.adamW, .sgd(momentum: 0.9)])
  func sameBitsFromAllKernels(_ optimizer: Optimizer) {
    func trained(_ kernels: Kernels) -> ([FloatParameters], [FloatParameters]) {
      let parameters = ParameterBuffer(network)
      parameters.initialize(seed: 1)
      let gradient = ParameterBuffer(network)
      let update = Update(parameters, optimizer, weightDecay: 0.05, kernels: kernels)
      let average = WeightAverage(network, decay: 0.9, kernels: kernels)
      var generator = SplitMix64(seed: 2)
      for _ in 0..<5 {
        for index in 0..<gradient.layout.count {
          gradient.base[index] = generator.nextFloat(within: 1)
        }
        apply(update, gradient, rate: 0.003)
        blend(average, parameters)
      }
      return (parameters.parameters, average.average.parameters)
    }
    let expected = trained(.best)
    for kernels in Kernels.available { #expect(trained(kernels) == expected, "\(kernels.name)") }
  }

  private func apply(_ update: Update, _ gradient: ParameterBuffer, rate: Double) {
    update.begin()
    update.apply(gradient, learningRate: rate, part: 0..<gradient.layout.count)
  }

  private func blend(_ average: WeightAverage, _ parameters: ParameterBuffer) {
    average.begin()
    average.update(from: parameters, part: 0..<parameters.layout.count)
  }

  @Test func initialWeightsAreWithinTheirLimits() throws {
    let parameters = ParameterBuffer(.original)
    parameters.initialize(seed: 5)
    // Fan-in and fan-out together.
    let fans = [175, 550, 520, 204, 94]
    let limits = fans.map { (6 / Float($0)).squareRoot() }
    for (parameters, limit) in zip(parameters.parameters, limits) {
      let largest = try #require(parameters.weights.map(abs).max())
      #expect(largest <= limit && largest > 0.95 * limit)
      #expect(parameters.bias.allSatisfy { $0 == 0 })
    }
    let other = ParameterBuffer(.original)
    other.initialize(seed: 6)
    #expect(other.parameters != parameters.parameters)
  }
}
