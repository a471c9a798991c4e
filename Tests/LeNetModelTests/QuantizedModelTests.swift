import LeNetModel
import Testing

@Suite struct QuantizedModelTests {
  let relu: QuantizedParts
  let tanh: QuantizedParts

  init() throws {
    relu = QuantizedParts(try .small())
    tanh = QuantizedParts(try .small(activation: .tanh))
  }

  @Test func legalPartsMakeAModel() {
    #expect(relu.complaint { _ in } == nil)
    #expect(tanh.complaint { _ in } == nil)
  }

  @Test func counts() {
    #expect(
      relu.complaint { $0.tensors.removeLast() } == "the network needs 11 tensors, found 10")
    #expect(
      relu.complaint { $0.parameters.removeLast() }
        == "the network needs 4 parameter sets, found 3")
    #expect(tanh.complaint { $0.tables.removeLast() } == "the network needs 3 tables, found 2")
    #expect(relu.complaint { $0.tables = [[]] } == "the network needs 0 tables, found 1")
    #expect(
      tanh.complaint { $0.tables[1].removeLast() }
        == "conv2.tanh table: needs 256 values, found 255")
    #expect(
      relu.complaint { $0.parameters[1].weights.append(0) }
        == "conv2 weights: needs 50 values, found 51")
    #expect(
      relu.complaint { $0.parameters[1].bias.removeLast() }
        == "conv2 bias: needs 2 values, found 1")
    #expect(
      relu.complaint { $0.parameters[1].weightScales.removeLast() }
        == "conv2 weight scales: needs 2 values, found 1")
    #expect(
      relu.complaint { $0.parameters[1].multipliers.append(1 << 30) }
        == "conv2 multipliers: needs 2 values, found 3")
    #expect(
      relu.complaint { $0.parameters[1].shifts = [] } == "conv2 shifts: needs 2 values, found 0")
  }

  @Test(arguments: [Float.nan, .infinity, 1e31, 0, -0.0, -1])
  func scales(scale: Float) {
    let tensor = QuantizationParameters(scale: scale, zeroPoint: 0)
    #expect(
      relu.complaint { $0.tensors[4] = tensor }
        == "conv2 output: scale is \(scale), expected a positive number up to 1e30")
    #expect(
      relu.complaint { $0.parameters[3].weightScales[9] = scale }
        == "fc1 weights: scale is \(scale), expected a positive number up to 1e30")
  }

  @Test(arguments: [-129, 128, .min, .max] as [Int32])
  func zeroPoints(zeroPoint: Int32) {
    #expect(
      relu.complaint { $0.tensors[10] = QuantizationParameters(scale: 1, zeroPoint: zeroPoint) }
        == "fc1 zero point[0] is \(zeroPoint), expected -128 to 127")
  }

  @Test func ranges() {
    #expect(
      relu.complaint { $0.parameters[0].weights[3] = -128 }
        == "conv1 weights[3] is -128, expected -127 to 127")
    #expect(
      relu.complaint { $0.parameters[1].multipliers[1] = (1 << 30) - 1 }
        == "conv2 multipliers[1] is 1073741823, expected 1073741824 to 2147483647")
    #expect(relu.complaint { $0.parameters[1].multipliers[1] = .max } == nil)
    for shift in [0, 63, 255] as [UInt8] {
      #expect(
        relu.complaint { $0.parameters[3].shifts[0] = shift }
          == "fc1 shifts[0] is \(shift), expected 1 to 62")
    }
    #expect(relu.complaint { $0.parameters[3].shifts = Array(1...9) + [62] } == nil)
  }

  @Test func theInputIsPixels() {
    #expect(
      relu.complaint { $0.tensors[0] = QuantizationParameters(scale: 1 / 255, zeroPoint: 0) }
        == "the input has scale \(Float(1) / 255) and zero point 0, expected raw pixels: "
        + "scale 1/255 and zero point -128")
    #expect(
      relu.complaint {
        $0.tensors[0] = QuantizationParameters(scale: (1 / 255 as Float).nextUp, zeroPoint: -128)
      }?.hasPrefix("the input has scale") == true)
  }

  @Test func reluAndPoolingKeepTheQuantization() {
    #expect(
      relu.complaint { $0.tensors[2] = QuantizationParameters(scale: 0.5, zeroPoint: 7) }
        == "conv1.relu changes scale 0.5 and zero point 1 to 0.5 and 7; this layer must keep both")
    #expect(
      tanh.complaint { $0.tensors[6] = QuantizationParameters(scale: 2, zeroPoint: 5) }
        == "conv2.avgpool changes scale 0.5 and zero point 5 to 2.0 and 5; "
        + "this layer must keep both")
    #expect(
      tanh.complaint { $0.tensors[2...3] = [.pixel, .pixel] } == nil,
      "tanh may change it")
  }

  /// Every kind of layer either keeps its input's scale and zero point or may have its own.
  @Test(
    arguments: [
      (.activation(.relu6), true), (.pooling(.max), true), (.pooling(.average), true),
      (.globalAverage, true), (.activation(.sigmoid), false),
      (.activation(.leakyReLU(slope: 0.5)), false),
      (.convolution(filters: 1, kernel: 1, padding: 0), false),
      (.depthwiseConvolution(kernel: 1, padding: 0), false), (.dense(units: 3), false),
    ] as [(LayerKind, Bool)])
  func layersThatKeepTheQuantization(kind: LayerKind, keeps: Bool) throws {
    let parts = QuantizedParts(try Network([kind, .dense(units: 10)]))
    let name = parts.network.layers[0].name
    #expect(parts.complaint { _ in } == nil)
    #expect(
      parts.complaint { $0.tensors[1] = QuantizationParameters(scale: 0.5, zeroPoint: 9) }
        == (keeps
          ? "\(name) changes scale \(Float(1) / 255) and zero point -128 to 0.5 and 9; "
            + "this layer must keep both" : nil))
  }

  @Test func tablesBelongToActivationsThatDoNotClamp() throws {
    let network = try Network([
      .activation(.relu), .activation(.leakyReLU(slope: 0.1)), .activation(.relu6),
      .activation(.sigmoid), .activation(.tanh), .dense(units: 10),
    ])
    #expect(network.tableIndices == [1, 3, 4])
  }

  @Test func onlyFoldedNetworks() throws {
    for kind in [LayerKind.batchNormalization, .dropout(rate: 0.5)] {
      let network = try Network([kind, .dense(units: 10)])
      #expect(
        QuantizedParts(network).complaint { _ in }
          == "the network has batch normalization or dropout, expected it folded")
      let error = #expect(throws: ModelError.self) {
        try FloatModel(
          network: network,
          parameters: [
            FloatParameters(
              weights: Array(repeating: 0, count: 7840), bias: Array(repeating: 0, count: 10))
          ])
      }
      #expect(
        error?.description
          == "the network has batch normalization or dropout, expected it folded")
    }
  }

  @Test(
    arguments: [
      (.relu, 0.5, 3, 3...127), (.relu, 1e30, -128, -128...127), (.relu, 1, 127, 127...127),
      (.relu6, 0.5, 3, 3...15), (.relu6, 0.5, 120, 120...127), (.relu6, 0.01, -128, -128...127),
      (.relu6, 1e30, 5, 5...5), (.relu6, .leastNonzeroMagnitude, -128, -128...127),
      // 6 / 4 = 1.5 and 6 / 12 = 0.5, to even.
      (.relu6, 4, 0, 0...2), (.relu6, 12, 0, 0...0),
    ] as [(Activation, Float, Int32, ClosedRange<Int8>)])
  func clamps(
    activation: Activation, scale: Float, zeroPoint: Int32, expected: ClosedRange<Int8>
  ) throws {
    var parts = QuantizedParts(
      try Network([
        .convolution(filters: 1, kernel: 1, padding: 0), .activation(activation), .dense(units: 10),
      ]))
    let tensor = QuantizationParameters(scale: scale, zeroPoint: zeroPoint)
    parts.tensors[1...2] = [tensor, tensor]
    let model = try parts.model()
    #expect(model.clamp(ofLayer: 1) == expected)
    #expect(model.clamp(ofLayer: 0) == nil)
  }

  @Test func accumulatorsOfMoreThan32Bits() throws {
    // conv1: zero point -128, so each of its 25 weights may add 255 times its magnitude.
    let weightSum = relu.parameters[0].weights.reduce(0) { $0 + Int64($1.magnitude) }
    let room = Int64(Int32.max) - weightSum * 255
    #expect(relu.complaint { $0.parameters[0].bias[0] = Int32(room) } == nil)
    #expect(relu.complaint { $0.parameters[0].bias[0] = Int32(-room) } == nil)
    for bias in [Int32(room) + 1, Int32(-room) - 1] {
      #expect(
        relu.complaint { $0.parameters[0].bias[0] = bias }
          == "conv1 channel 0: the accumulator may reach 2147483648, "
          + "more than 32 bits hold (2147483647)")
    }
    #expect(
      relu.complaint { $0.parameters[0].bias[0] = .min }?.hasPrefix("conv1 channel 0: ") == true)
  }
}

@Suite struct AccumulatorBoundTests {
  /// Term by term, the bound is the largest that any of the 256 values can add.
  @Test(arguments: [-128, -127, -1, 0, 1, 100, 127] as [Int32])
  func isTheSumOfTheLargestTerms(zeroPoint: Int32) throws {
    let model = try model(inputOfDense: zeroPoint)
    let parameters = model.parameters[3]
    for channel in 0..<10 {
      let terms = parameters.weights[channel * 4..<channel * 4 + 4].map { weight in
        (-128...127).map { abs(Int64(weight) * ($0 - Int64(zeroPoint))) }.max() ?? 0
      }
      #expect(
        model.accumulatorBound(position: 3, channel: channel)
          == abs(Int64(parameters.bias[channel])) + terms.reduce(0, +))
    }
  }

  /// Every order of the four terms of a dense layer, at every corner of its input.
  @Test(arguments: [-128, -3, 127] as [Int32])
  func holdsForEveryPartialSum(zeroPoint: Int32) throws {
    let model = try model(inputOfDense: zeroPoint)
    let parameters = model.parameters[3]
    for channel in 0..<10 {
      let bound = model.accumulatorBound(position: 3, channel: channel)
      var largest: Int64 = 0
      for corner in 0..<16 {
        let terms = (0..<4).map { index in
          let q: Int64 = corner >> index & 1 == 0 ? -128 : 127
          return Int64(parameters.weights[channel * 4 + index]) * (q - Int64(zeroPoint))
        }
        for order in permutations([0, 1, 2, 3]) {
          var sum = Int64(parameters.bias[channel])
          for index in order {
            sum += terms[index]
            largest = max(largest, abs(sum))
          }
        }
      }
      #expect(largest <= bound)
    }
  }

  private func model(inputOfDense zeroPoint: Int32) throws -> QuantizedModel {
    var parts = QuantizedParts(try .small())
    // The third block's tensors are its convolution's, ReLU's and pooling's output.
    for index in 7...9 {
      parts.tensors[index] = QuantizationParameters(scale: 0.5, zeroPoint: zeroPoint)
    }
    return try parts.model()
  }

  private func permutations(_ elements: [Int]) -> [[Int]] {
    guard !elements.isEmpty else { return [[]] }
    return elements.indices.flatMap { index in
      var rest = elements
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }
}
