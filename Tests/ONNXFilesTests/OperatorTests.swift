import ForeignNetworks
import LeNetModel
import ONNXFiles
import SwiftProtobuf
import Testing

@Suite struct OperatorTests {
  @Test(arguments: [
    (opset: 7, "Clip", ["min": TestGraph.Attribute.float(0), "max": .float(6)], "relu6"),
    (opset: 7, "Clip", ["min": .float(0)], "relu"),
    (opset: 7, "Clip", [:], ""),
    (opset: 17, "LeakyRelu", ["alpha": .float(0.25)], "leaky-relu"),
    (opset: 17, "Tanh", [:], "tanh"),
    (opset: 17, "Sigmoid", [:], "sigmoid"),
    (opset: 17, "Neg", [:], "scaling -1.0/0.0"),
    (opset: 17, "GlobalAveragePool", [:], "mean"),
    (opset: 17, "GlobalMaxPool", [:], "max 5x5"),
    (opset: 17, "ReduceMean", ["axes": .ints([2, -1]), "keepdims": .int(0)], "mean"),
    (opset: 17, "ReduceMax", ["axes": .ints([-1, 2])], "max 5x5"),
    (opset: 10, "Pad", ["pads": .ints([0, 0, 1, 2, 0, 0, 3, 4])], "pad 1,2,3,4"),
    (opset: 17, "MaxPool", ["kernel_shape": .ints([2, 3])], "max 2x3"),
    (
      opset: 17, "MaxPool",
      ["kernel_shape": .ints([2, 2]), "strides": .ints([2, 2]), "ceil_mode": .int(1)],
      "max 2x2 0,0,1,1"
    ),
    (
      opset: 17, "MaxPool",
      ["kernel_shape": .ints([3, 3]), "strides": .ints([2, 2]), "auto_pad": .text("SAME_LOWER")],
      "max 3x3 1,1,1,1"
    ),
    (
      opset: 17, "AveragePool",
      ["kernel_shape": .ints([2, 2]), "strides": .ints([2, 2]), "auto_pad": .text("SAME_UPPER")],
      "average 2x2 0,0,1,1"
    ),
    (
      opset: 17, "AveragePool",
      [
        "kernel_shape": .ints([3, 3]), "pads": .ints([1, 1, 1, 1]), "count_include_pad": .int(1),
      ], "average 3x3 counting 1,1,1,1"
    ),
    (
      opset: 17, "AveragePool", ["kernel_shape": .ints([3, 3]), "count_include_pad": .int(1)],
      "average 3x3"
    ),
  ])
  func ofOneInput(
    opset: Int, operation: String, attributes: [String: TestGraph.Attribute], summary: String
  ) throws {
    var graph = TestGraph(input: [nil, 3, 5, 5], opset: opset)
    graph.node(operation, ["x"], "y", attributes)
    #expect(try graph.read().summary == summary)
  }

  @Test(arguments: [
    ("Add", ["x", "one"], "scaling 1.0/2.0"), ("Sub", ["x", "one"], "scaling 1.0/-2.0"),
    ("Sub", ["one", "x"], "scaling -1.0/2.0"), ("Mul", ["one", "x"], "scaling 2.0/0.0"),
    ("Div", ["x", "one"], "scaling 0.5/0.0"),
    ("Mul", ["x", "channels"], "scaling 1.0/0.0 2.0/0.0 4.0/0.0"),
    ("Div", ["x", "channels"], "scaling 1.0/0.0 0.5/0.0 0.25/0.0"),
    ("PRelu", ["x", "one"], "leaky-relu"), ("Max", ["x", "zero"], "relu"),
    ("Clip", ["x", "zero", "six"], "relu6"), ("Clip", ["x", "zero", ""], "relu"),
    ("Identity", ["x"], ""),
  ])
  func withConstants(operation: String, inputs: [String], summary: String) throws {
    var graph = TestGraph(input: [nil, 3, 5, 5])
    graph.floats("one", [], [2])
    graph.floats("zero", [], [0])
    graph.floats("six", [], [6])
    graph.floats("channels", [3, 1, 1], [1, 2, 4])
    graph.node(operation, inputs)
    #expect(try graph.read().summary == summary)
  }

  @Test func aConstantForEachElementBehindFlattening() throws {
    var graph = TestGraph(input: [nil, 2, 1, 2])
    graph.floats("c", [4], [1, 2, 3, 4])
    graph.node("Transpose", ["x"], "1", ["perm": .ints([0, 3, 2, 1])])
    graph.node("Flatten", ["1"], "2")
    graph.node("Mul", ["2", "c"])
    #expect(
      try graph.read().summary
        == "flatten row column channel, scaling 1.0/0.0 2.0/0.0 3.0/0.0 4.0/0.0")
  }

  @Test func gemmWithFactors() throws {
    var graph = TestGraph(input: [nil, 1, 1, 2])
    graph.floats("v", [2, 1], [3, 5])
    graph.floats("c", [1], [7])
    graph.node("Flatten", ["x"], "1")
    graph.node("Gemm", ["1", "v", "c"], "y", ["alpha": .float(2), "beta": .float(0.5)])
    guard case .dense(let weights)? = try graph.read().steps.last?.operation else {
      Issue.record("no dense layer")
      return
    }
    #expect(weights.values == [6, 10])
    #expect(weights.bias == [3.5])
  }

  @Test func convolutionsWithGroupsStridesAndPadding() throws {
    var graph = TestGraph(input: [nil, 4, 9, 9])
    graph.floats("w", [6, 2, 3, 2])
    graph.node(
      "Conv", ["x", "w"], "y",
      [
        "group": .int(2), "strides": .ints([2, 1]), "pads": .ints([1, 0, 2, 1]),
        "dilations": .ints([1, 2]),
      ])
    guard case .convolution(_, let window, groups: 2)? = try graph.read().steps.last?.operation
    else {
      Issue.record("no convolution in two groups")
      return
    }
    #expect(
      window
        == ForeignWindow(
          rows: 3, columns: 2, rowStride: 2, columnStride: 1, columnDilation: 2,
          padding: ForeignPadding(top: 1, left: 0, bottom: 2, right: 1)))
  }

  @Test func bytesAreReadAsTheyAre() throws {
    var graph = TestGraph(input: [nil, 1, 2, 2], type: 2)
    graph.node("Cast", ["x"], "1", ["to": .int(1)])
    graph.node("Relu", ["1"])
    #expect(try graph.read().inputScaling == .bytes)
  }

  @Test func outputsOnOneChainAreTheLast() throws {
    var graph = TestGraph(input: [nil, 1, 2, 2])
    graph.floats("v", [4, 2])
    graph.node("Relu", ["x"], "features")
    graph.node("Flatten", ["features"], "1")
    graph.node("MatMul", ["1", "v"], "2")
    graph.node("Softmax", ["2"], "y")
    graph.node("ArgMax", ["2"], "class", ["axis": .int(1)])
    graph.model.graph.output = ["class", "y", "features"].map { name in .with { $0.name = name } }
    let network = try graph.read()
    #expect(network.summary == "relu, flatten channel row column, dense 2x4")
    #expect(network.fate(of: "y") == "not needed for the scores")
  }
}
