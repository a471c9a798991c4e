import ForeignNetworks
import LeNetModel
import ONNXFiles
import Testing

@Suite struct StraightNetworkTests {
  @Test func aSmallNetworkOfPyTorch() throws {
    var graph = TestGraph(input: [nil, 1, 8, 8])
    graph.model.producerName = "pytorch"
    graph.model.producerVersion = "1.10"
    graph.floats("w", [2, 1, 3, 3])
    graph.floats("b", [2])
    graph.floats("v", [10, 18])
    graph.floats("c", [10])
    graph.node(
      "Conv", ["x", "w", "b"], "1",
      ["pads": .ints([0, 0, 0, 0]), "kernel_shape": .ints([3, 3]), "group": .int(1)])
    graph.node("Relu", ["1"], "2")
    graph.node("MaxPool", ["2"], "3", ["kernel_shape": .ints([2, 2]), "strides": .ints([2, 2])])
    graph.node("Flatten", ["3"], "4")
    graph.node("Dropout", ["4"], "5")
    graph.node("Gemm", ["5", "v", "c"], "6", ["transB": .int(1)])
    graph.node("LogSoftmax", ["6"], "y", ["axis": .int(1)])
    let network = try graph.read()
    #expect(network.origin == "ONNX, opset 17, of pytorch 1.10")
    #expect(network.input == Shape(channels: 1, height: 8, width: 8))
    #expect(
      network.summary == "conv 2x1x3x3, relu, max 2x2, flatten channel row column, dense 10x18")
    #expect(network.fate(of: "4") == "step 3")
    #expect(network.fate(of: "5") == "nothing while not training")
    #expect(network.fate(of: "y") == "softmax keeps the order of the scores")
    #expect(network.nodes.map(\.name) == ["1", "2", "3", "4", "5", "6", "y"])
    #expect(!network.isQuantized)
    guard case .dense(let weights) = network.steps[4].operation else {
      Issue.record("no dense layer")
      return
    }
    #expect(weights.values == (0..<180).map { Float($0) / 8 })
    #expect(weights.bias == (0..<10).map { Float($0) / 8 })
  }

  @Test func aNetworkOfTensorFlowWithTransposes() throws {
    var graph = TestGraph(input: [nil, 8, 6, 3])
    graph.floats("w", [2, 3, 3, 3])
    graph.floats("v", [48, 10])
    graph.floats("c", [10])
    graph.integers("s", [2], [-1, 48])
    graph.node("Transpose", ["x"], "1", ["perm": .ints([0, 3, 1, 2])])
    graph.node("Conv", ["1", "w"], "2")
    graph.node("Transpose", ["2"], "3", ["perm": .ints([0, 2, 3, 1])])
    graph.node("Reshape", ["3", "s"], "4")
    graph.node("MatMul", ["4", "v"], "5")
    graph.node("Add", ["5", "c"])
    let network = try graph.read()
    #expect(network.input == Shape(channels: 3, height: 8, width: 6))
    #expect(network.summary == "conv 2x3x3x3, flatten row column channel, dense 10x48")
    guard case .dense(let weights) = network.steps[2].operation else {
      Issue.record("no dense layer")
      return
    }
    // Transposed, and the sum behind is its bias.
    #expect(weights.values[1] == 10.0 / 8)
    #expect(weights.bias[9] == 9.0 / 8)
    #expect(network.fate(of: "y") == "step 2")
  }

  @Test func shapesThatAreComputed() throws {
    var graph = TestGraph(input: [10, 2, 4, 4])
    graph.floats("v", [3, 32])
    graph.integers("zero", [], [0])
    graph.integers("axes", [1], [0])
    graph.integers("open", [1], [-1])
    graph.node("Relu", ["x"], "r")
    graph.node("Shape", ["x"], "1")
    graph.node("Gather", ["1", "zero"], "2")
    graph.node("Unsqueeze", ["2", "axes"], "3")
    graph.node("Concat", ["3", "open"], "4", ["axis": .int(0)])
    graph.node("Reshape", ["r", "4"], "5")
    graph.node("Gemm", ["5", "v"], "y", ["transB": .int(1)])
    let network = try graph.read()
    #expect(network.summary == "relu, flatten channel row column, dense 3x32")
    #expect(network.fate(of: "3") == "arithmetic with shapes")
    #expect(network.fate(of: "5") == "step 1")
  }

  @Test func batchNormalizationBetweenUnsqueezeAndSqueeze() throws {
    var graph = TestGraph(input: [10, 1, 1, 4], opset: 9)
    graph.floats("v", [2, 4])
    graph.floats("scale", [2], [2, 3])
    graph.floats("bias", [2], [1, 1])
    graph.floats("mean", [2], [1, 2])
    graph.floats("variance", [2], [4, 9])
    graph.node("Flatten", ["x"], "1")
    graph.node("Gemm", ["1", "v"], "2", ["transB": .int(1)])
    graph.node("Unsqueeze", ["2"], "3", ["axes": .ints([2])])
    graph.node(
      "BatchNormalization", ["3", "scale", "bias", "mean", "variance"], "4",
      ["epsilon": .float(0)])
    graph.node("Squeeze", ["4"], "y", ["axes": .ints([2])])
    #expect(
      try graph.read().summary == "flatten channel row column, dense 2x4, scaling 1.0/0.0 1.0/-1.0")
  }

  @Test(arguments: [
    ([nil, 1, 4, 5], "1x4x5"), ([nil, 4, 5, 1], "1x4x5"), ([nil, 4, 5], "1x4x5"),
    ([7, 3, 4, 5], "3x4x5"), ([1, 4, 5, 3], "3x4x5"), ([nil, 25], "1x5x5"),
  ])
  func layoutsOfTheInput(extents: [Int?], shape: String) throws {
    var graph = TestGraph(input: extents)
    let count = extents.dropFirst().reduce(1) { $0 * $1! }
    graph.floats("v", [count, 2])
    graph.node("Flatten", ["x"], "1")
    graph.node("MatMul", ["1", "v"])
    #expect(try graph.read().input.described == shape)
  }

  @Test func aRowThatAReshapeMakesAPicture() throws {
    var graph = TestGraph(input: [nil, 60])
    graph.integers("s", [4], [-1, 3, 4, 5])
    graph.floats("w", [1, 3, 4, 5])
    graph.node("Reshape", ["x", "s"], "1")
    graph.node("Conv", ["1", "w"])
    let network = try graph.read()
    #expect(network.input == Shape(channels: 3, height: 4, width: 5))
    #expect(network.summary == "conv 1x3x4x5")
  }

  @Test func aRowOfNothingKnownIsASquare() throws {
    var graph = TestGraph(input: [nil, 16])
    graph.floats("v", [16, 2])
    graph.node("MatMul", ["x", "v"])
    let network = try graph.read()
    #expect(network.summary == "flatten channel row column, dense 2x16")
    #expect(network.fate(of: "x") == "16 values in a row, taken for 4 rows of 4 columns")
  }
}

extension Shape {
  fileprivate var described: String { "\(channels)x\(height)x\(width)" }
}
