import ElementaryFunctions
import ForeignNetworks
import LeNetInterpreter
import LeNetModel
import Testing

/// Int8 models of chains that have integers of their own, against the words of the format: `real =
/// scale * (q - zeroPoint)`, each layer rounded once.
@Suite struct QuantizedModelTests {
  /// The file's integers are the pixels, less 128, whatever zero point they have; other scales; black for
  /// white.
  private static let inputs: [(QuantizationParameters, InputScaling)] = [
    (QuantizationParameters(scale: 1 / 255, zeroPoint: -128), .unit),
    (QuantizationParameters(scale: 1, zeroPoint: -128), .bytes),
    (QuantizationParameters(scale: 2 / 255, zeroPoint: -1), .symmetric),
    (QuantizationParameters(scale: 0.0127, zeroPoint: -95), .mnist),
    (QuantizationParameters(scale: 1 / 128, zeroPoint: 0), .unit),
    (QuantizationParameters(scale: 1 / 255, zeroPoint: -128), .unit.inverted),
  ]

  @Test(arguments: 0..<120) func theModelGivesTheIntegersOfTheFile(seed: Int) throws {
    let (input, scaling) = Self.inputs[seed % Self.inputs.count]
    var chain = QuantizedChain(seed: UInt64(seed), input: input)
    let network = chain.network()
    let model = try network.quantizedModel(InputReading(scaling: scaling), identity(5)).model
    var generator = SplitMix64(seed: UInt64(seed) &+ 77)
    let pixels = (0..<network.input.count).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    let expected = QuantizedEvaluator(network: network).scores(of: pixels, scaling)
    let found = try ReferenceInterpreter(model).scores(of: pixels)
    // A tie, and a picture's half step, may go either way.
    let isExact = seed % Self.inputs.count < 2
    for (score, value) in zip(found, expected) {
      #expect((Int(score) - value).magnitude <= (isExact ? 0 : 2), "\(found) for \(expected)")
    }
    #expect(Set(expected).count > 1)
  }
}

/// A chain of quantized steps, drawn.
private struct QuantizedChain {
  private var generator: SplitMix64
  private let input: QuantizationParameters
  private var current: QuantizationParameters
  private var shape = Shape(channels: 2, height: 9, width: 8)
  private var steps: [ForeignStep] = []

  init(seed: UInt64, input: QuantizationParameters) {
    generator = SplitMix64(seed: seed)
    self.input = input
    current = input
    shape = Shape(channels: [1, 3][Int(seed % 2)], height: 9, width: 8)
  }

  mutating func network() -> ForeignNetwork {
    let picture = shape
    if Int.random(in: 0..<4, using: &generator) == 0 { appendPooling() }
    appendConvolution(padding: Int.random(in: 0...1, using: &generator))
    appendActivation()
    if Bool.random(using: &generator) { appendPooling() }
    append(
      .flattening([AxisOrder.channelsFirst, .channelsLast].randomElement(using: &generator)!), nil)
    appendDense(6)
    appendActivation()
    appendDense(5)
    return ForeignNetwork(
      origin: "a test", input: picture, inputQuantization: input, steps: steps, nodes: [])
  }

  private mutating func append(_ operation: ForeignOperation, _ output: QuantizationParameters?) {
    steps.append(ForeignStep(name: "step \(steps.count)", operation: operation, output: output))
    current = output ?? current
  }

  private mutating func appendConvolution(padding: Int) {
    let window = ForeignWindow(
      rows: 3, columns: 3,
      padding: ForeignPadding(top: padding, left: padding, bottom: padding, right: padding))
    let isQuantizedBehind = Bool.random(using: &generator)
    let output = parameters(spread: 3)
    append(
      .convolution(weights([4, shape.channels, 3, 3]), window, groups: 1),
      isQuantizedBehind ? nil : output)
    let size = window.output(height: shape.height, width: shape.width)
    shape = Shape(channels: 4, height: size.height, width: size.width)
    if isQuantizedBehind { append(.activation(.relu), output) }
  }

  private mutating func appendDense(_ units: Int) {
    append(.dense(weights([units, shape.count])), parameters(spread: 4))
    shape = Shape(channels: units, height: 1, width: 1)
  }

  private mutating func appendActivation() {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: append(.activation(.relu), current)
    case 1: append(.activation(.relu6), current)
    case 2: append(.activation(.tanh), QuantizationParameters(scale: 1 / 128, zeroPoint: 0))
    default: append(.activation(.sigmoid), QuantizationParameters(scale: 1 / 256, zeroPoint: -128))
    }
  }

  private mutating func appendPooling() {
    append(
      .pooling(
        .max, ForeignWindow(rows: 2, columns: 2, rowStride: 2, columnStride: 2),
        countsPadding: false), current)
    shape = Shape(channels: shape.channels, height: shape.height / 2, width: shape.width / 2)
  }

  private mutating func parameters(spread: Float) -> QuantizationParameters {
    QuantizationParameters(
      scale: spread / 255 * (1 + generator.nextFloat()),
      zeroPoint: Int32.random(in: -60...60, using: &generator))
  }

  private mutating func weights(_ shape: [Int]) -> ForeignWeights {
    let count = shape.reduce(1, *)
    let scales = (0..<shape[0]).map { _ in
      (0.5 + generator.nextFloat()) / Float(count / shape[0]).squareRoot() / 60
        / max(current.scale * 128, 0.5)
    }
    let integers = (0..<count).map { _ in Int8.random(in: -127...127, using: &generator) }
    let bias = (0..<shape[0]).map { _ in Int32.random(in: -500...500, using: &generator) }
    return ForeignWeights(
      shape: shape, values: integers.map { Float($0) }, bias: bias.map { Float($0) },
      integers: ForeignIntegers(weights: integers, scales: scales, bias: bias))
  }
}

/// Integers by the definition.
private struct QuantizedEvaluator {
  let network: ForeignNetwork

  func scores(of pixels: [UInt8], _ scaling: InputScaling) -> [Int] {
    var current = network.inputQuantization!
    var shape = network.input
    var values = pixels.map { pixel in
      quantized(
        (scaling.factors[0] * Double(pixel) / 255 + scaling.shifts[0]) / Double(current.scale),
        current)
    }
    var order = AxisOrder.channelsFirst
    for (index, step) in network.steps.enumerated() {
      // A convolution may be rescaled behind its activation only.
      let isConvolution = if case .convolution = step.operation { true } else { false }
      let output = step.output ?? (isConvolution ? network.steps[index + 1].output : nil)
      switch step.operation {
      case .convolution(let weights, let window, _):
        let size = window.output(height: shape.height, width: shape.width)
        var result: [Int] = []
        for filter in 0..<weights.shape[0] {
          for y in 0..<size.height {
            for x in 0..<size.width {
              var sum = Int(weights.integers!.bias[filter])
              for channel in 0..<shape.channels {
                for i in 0..<3 {
                  for j in 0..<3 {
                    let (row, column) = (y + i - window.padding.top, x + j - window.padding.left)
                    guard (0..<shape.height).contains(row), (0..<shape.width).contains(column)
                    else { continue }
                    let q = values[(channel * shape.height + row) * shape.width + column]
                    let place = ((filter * shape.channels + channel) * 3 + i) * 3 + j
                    sum += (q - Int(current.zeroPoint)) * Int(weights.integers!.weights[place])
                  }
                }
              }
              result.append(rescaled(sum, weights, filter, current, output!))
            }
          }
        }
        values = result
        shape = Shape(channels: weights.shape[0], height: size.height, width: size.width)
      case .dense(let weights):
        let inputs = order.indices(of: shape).map { values[$0] }
        values = (0..<weights.shape[0]).map { unit in
          let sum = inputs.indices.reduce(Int(weights.integers!.bias[unit])) {
            $0 + (inputs[$1] - Int(current.zeroPoint))
              * Int(weights.integers!.weights[unit * inputs.count + $1])
          }
          return rescaled(sum, weights, unit, current, output!)
        }
        shape = Shape(channels: weights.shape[0], height: 1, width: 1)
        order = .channelsFirst
      case .activation(let activation):
        let from = step.output == nil || activation.isClamp ? output! : current
        values = values.map { q in
          let real = activation.real(Double(from.scale) * Double(q - Int(from.zeroPoint)))
          return min(
            max(
              Int((real / Double(output!.scale)).rounded(.toNearestOrEven))
                + Int(output!.zeroPoint), -128),
            127)
        }
      case .pooling(_, let window, _):
        let size = window.output(height: shape.height, width: shape.width)
        var result: [Int] = []
        for channel in 0..<shape.channels {
          for y in 0..<size.height {
            for x in 0..<size.width {
              result.append(
                (0..<4).map {
                  values[(channel * shape.height + 2 * y + $0 / 2) * shape.width + 2 * x + $0 % 2]
                }.max()!)
            }
          }
        }
        values = result
        shape = Shape(channels: shape.channels, height: size.height, width: size.width)
      case .flattening(let own): order = own
      case .scaling, .globalAverage, .padding: Issue.record("not drawn")
      }
      current = output ?? current
    }
    return values
  }

  private func rescaled(
    _ sum: Int, _ weights: ForeignWeights, _ channel: Int, _ input: QuantizationParameters,
    _ output: QuantizationParameters
  ) -> Int {
    quantized(
      Double(sum) * Double(input.scale) * Double(weights.integers!.scales[channel])
        / Double(output.scale), output)
  }

  private func quantized(_ steps: Double, _ output: QuantizationParameters) -> Int {
    min(max(Int((steps + 0.5).rounded(.down)) + Int(output.zeroPoint), -128), 127)
  }
}
