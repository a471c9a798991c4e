import Bytes
import ForeignNetworks
import LeNetModel
import TFLiteFiles
import Testing

@Suite struct ReaderTests {
  @Test func convolutionsHaveTheirWeightsInTheOrderOfThisProject() throws {
    var small = SmallNetwork([1, 8, 9, 2])
    let weights = small.floats([3, 1, 2, 2])
    let bias = small.floats([3])
    small.append(
      "CONV_2D", [weights, bias], to: [1, 4, 5, 3],
      options: SmallOptions.convolution(same: true, stride: 2, activation: 3))
    let network = try small.read()
    #expect(network.input == Shape(channels: 2, height: 8, width: 9))
    #expect(network.steps.count == 2)
    #expect(network.steps.map(\.name) == ["t1", "t1"])
    guard case .convolution(let found, let window, groups: 1) = network.steps[0].operation
    else { return #expect(Bool(false)) }
    #expect(found.shape == [3, 2, 1, 2])
    // From [filter][row][column][channel].
    #expect(found.values == [1, 3, 2, 4, 5, 7, 6, 8, 9, 11, 10, 12])
    #expect(found.bias == [1, 2, 3])
    #expect(found.integers == nil)
    #expect(
      window
        == ForeignWindow(
          rows: 1, columns: 2, rowStride: 2, columnStride: 2,
          padding: ForeignPadding(top: 0, left: 0, bottom: 0, right: 1)))
    guard case .activation(.relu6) = network.steps[1].operation else {
      return #expect(Bool(false))
    }
    #expect(network.nodes.map(\.operation) == ["CONV_2D"])
  }

  @Test func depthwiseConvolutionsReadOneChannel() throws {
    var small = SmallNetwork([1, 8, 9, 3])
    let weights = small.floats([1, 2, 1, 3])
    small.append(
      "DEPTHWISE_CONV_2D", [weights], to: [1, 7, 5, 3],
      options: SmallOptions.depthwiseConvolution)
    let network = try small.read()
    guard case .convolution(let found, let window, groups: 3) = network.steps[0].operation
    else { return #expect(Bool(false)) }
    #expect(found.shape == [3, 1, 2, 1])
    #expect(found.values == [1, 4, 2, 5, 3, 6])
    #expect(found.bias == [0, 0, 0])
    #expect(window == ForeignWindow(rows: 2, columns: 1, rowStride: 1, columnStride: 2))
  }

  @Test func denseLayersFlattenWhatLiesInFrontOfThem() throws {
    var small = SmallNetwork([1, 8, 8, 3])
    let weights = small.floats([2, 192])
    small.append("FULLY_CONNECTED", [weights], to: [1, 2], options: SmallOptions.fused(.dense, 1))
    let network = try small.read()
    #expect(network.steps.count == 3)
    guard case .flattening(.channelsLast) = network.steps[0].operation,
      case .dense(let found) = network.steps[1].operation,
      case .activation(.relu) = network.steps[2].operation
    else { return #expect(Bool(false)) }
    #expect(found.shape == [2, 192])
    #expect(found.values[191] == 192)
    guard case .step(1) = network.nodes[0].fate else { return #expect(Bool(false)) }
  }

  @Test func transposedMapsFlattenInTheirOrder() throws {
    var small = SmallNetwork([1, 3, 8, 9])
    let order = small.integers([0, 2, 3, 1])
    small.append("TRANSPOSE", [order], to: [1, 8, 9, 3])
    small.append("MAX_POOL_2D", to: [1, 4, 4, 3], options: SmallOptions.pooling())
    let back = small.integers([0, 3, 1, 2])
    small.append("TRANSPOSE", [back], to: [1, 3, 4, 4])
    let shape = small.integers([1, -1])
    small.append("RESHAPE", [shape], to: [1, 48])
    let network = try small.read()
    #expect(network.input == Shape(channels: 3, height: 8, width: 9))
    #expect(network.steps.count == 2)
    guard case .pooling(.max, _, countsPadding: false) = network.steps[0].operation,
      case .flattening(.channelsFirst) = network.steps[1].operation
    else { return #expect(Bool(false)) }
  }

  @Test(arguments: [
    ([1, 8, 9, 3], Shape(channels: 3, height: 8, width: 9)),
    ([1, 3, 8, 9], Shape(channels: 3, height: 8, width: 9)),
    ([1, 1, 8, 9], Shape(channels: 1, height: 8, width: 9)),
    ([1, 8, 9, 1], Shape(channels: 1, height: 8, width: 9)),
    ([1, 8, 9], Shape(channels: 1, height: 8, width: 9)),
    ([8, 9, 3], Shape(channels: 3, height: 8, width: 9)),
    ([8, 9], Shape(channels: 1, height: 8, width: 9)),
    ([1, 81], Shape(channels: 1, height: 9, width: 9)),
    ([81], Shape(channels: 1, height: 9, width: 9)),
  ])
  func inputsArePictures(extents: [Int], shape: Shape) throws {
    var small = SmallNetwork(extents)
    small.append("RELU", to: extents)
    let network = try small.read()
    #expect(network.input == shape)
    // How elements in a row were taken is said.
    #expect(network.nodes.count == (extents.count { $0 > 1 } == 1 ? 2 : 1))
  }

  @Test func aReshapeSaysWhatElementsInARowAre() throws {
    var small = SmallNetwork([1, 216])
    let shape = small.integers([-1, 8, 9, 3])
    small.append("RESHAPE", [shape], to: [1, 8, 9, 3])
    small.append("TANH", to: [1, 8, 9, 3])
    let network = try small.read()
    #expect(network.input == Shape(channels: 3, height: 8, width: 9))
    #expect(network.steps.count == 1)
  }

  @Test func shapesThatAreComputedAreLeftOut() throws {
    var small = SmallNetwork([1, 8, 8, 1])
    let input = small.current
    let shape = small.graph.tensor("shape", [4], .int32)
    small.graph.append("SHAPE", version: 1, inputs: [input], output: shape)
    let zero = small.integers([0])
    let one = small.integers([1])
    let batch = small.graph.tensor("batch", [], .int32)
    small.graph.append(
      "STRIDED_SLICE", version: 1, inputs: [shape, zero, one, one], output: batch)
    let count = small.integers([64], [])
    let wanted = small.graph.tensor("wanted", [2], .int32)
    small.graph.append("PACK", version: 1, inputs: [batch, count], output: wanted)
    small.append("RESHAPE", [wanted], to: [1, 64])
    let network = try small.read()
    #expect(network.nodes.map(\.operation) == ["SHAPE", "STRIDED_SLICE", "PACK", "RESHAPE"])
    #expect(network.steps.count == 1)
  }

  @Test(arguments: [
    ("ADD", false, [1.0, 1, 1], [1.0, 2, 4]), ("ADD", true, [1, 1, 1], [1, 2, 4]),
    ("SUB", false, [1, 1, 1], [-1, -2, -4]), ("SUB", true, [-1, -1, -1], [1, 2, 4]),
    ("MUL", false, [1, 2, 4], [0, 0, 0]), ("MUL", true, [1, 2, 4], [0, 0, 0]),
    ("DIV", false, [1, 0.5, 0.25], [0, 0, 0]),
  ])
  func arithmeticWithChannelsIsScaling(
    operation: String, isConstantFirst: Bool, factors: [Double], shifts: [Double]
  ) throws {
    var small = SmallNetwork([1, 8, 8, 3])
    let constant = small.floats([3], [1, 2, 4])
    small.append(operation, [constant], to: [1, 8, 8, 3], isConstantFirst: isConstantFirst)
    guard
      case .scaling(let foundFactors, let foundShifts) = try small.read().steps[0].operation
    else { return #expect(Bool(false)) }
    #expect(foundFactors == factors)
    #expect(foundShifts == shifts)
  }

  @Test func oneNumberScalesEverything() throws {
    var small = SmallNetwork([1, 8, 8, 3])
    let divisor = small.floats([], [255])
    small.append("DIV", [divisor], to: [1, 8, 8, 3], options: SmallOptions.fused(.division, 4))
    let steps = try small.read().steps
    guard case .scaling(factors: [1 / 255.0], shifts: [0]) = steps[0].operation,
      case .activation(.tanh) = steps[1].operation
    else { return #expect(Bool(false)) }
  }

  @Test func meansOfMapsAndPadding() throws {
    var small = SmallNetwork([1, 8, 8, 3])
    let amounts = small.integers([0, 0, 1, 2, 3, 4, 0, 0], [4, 2])
    small.append("PAD", [amounts], to: [1, 11, 15, 3])
    let axes = small.integers([1, -2])
    small.append("MEAN", [axes], to: [1, 3])
    let weights = small.floats([2, 3])
    small.append("FULLY_CONNECTED", [weights], to: [1, 2])
    let steps = try small.read().steps
    #expect(steps.count == 3)
    guard case .padding(let padding) = steps[0].operation,
      case .globalAverage = steps[1].operation, case .dense = steps[2].operation
    else { return #expect(Bool(false)) }
    #expect(padding == ForeignPadding(top: 1, left: 3, bottom: 2, right: 4))
  }

  @Test(arguments: [
    ["SOFTMAX"], ["LOG_SOFTMAX"], ["SOFTMAX", "RESHAPE"], ["SOFTMAX", "LOG_SOFTMAX"],
  ])
  func whatKeepsTheOrderOfTheScoresIsLeftOut(end: [String]) throws {
    var small = SmallNetwork()
    let weights = small.floats([2, 64])
    small.append("FULLY_CONNECTED", [weights], to: [1, 2])
    for operation in end { small.append(operation, to: [1, 2]) }
    #expect(try small.read().steps.count == 2)
  }

  @Test func leakyReLUHasItsSlope() throws {
    var small = SmallNetwork()
    small.append(
      "LEAKY_RELU", to: [1, 8, 8, 1],
      options: (
        .leakyReLU, [FlatField(TFLiteSchema.LeakyReLU.slope, .word(Float(0.3).bitPattern))]
      ))
    guard case .activation(.leakyReLU(slope: 0.3)) = try small.read().steps[0].operation else {
      return #expect(Bool(false))
    }
  }
}
