import ONNXFiles
import SwiftProtobuf
import Testing

@Suite struct RefusalTests {
  /// A graph from a map of 2x6x6 to `y`, of one node.
  private static func graph(
    _ operation: String, _ inputs: [String] = ["x"],
    _ attributes: [String: TestGraph.Attribute] = [:], opset: Int = 17, domain: String = ""
  ) -> TestGraph {
    var graph = TestGraph(input: [nil, 2, 6, 6], opset: opset)
    graph.floats("w", [4, 2, 3, 3])
    graph.floats("w1", [4, 2, 3])
    graph.floats("odd", [4, 3, 3, 3])
    graph.floats("pixels", [2, 6, 6])
    graph.floats("slopes", [2, 1, 1])
    graph.floats("zero", [], [0])
    graph.floats("nan", [], [.nan])
    graph.floats("wide", [1, 1, 1, 1, 1])
    graph.integers("s", [2], [-1, 7])
    graph.integers("half", [3], [-1, 4, 18])
    graph.node(operation, inputs, "y", attributes, domain: domain)
    return graph
  }

  @Test(arguments: [
    (graph("LSTM"), "y (LSTM): found a recurrent layer"),
    (graph("Resize"), "y (Resize): found an operator that no network of this project has"),
    (graph("Elu"), "y (Elu): found an activation of another kind"),
    (graph("HardSigmoid"), "y (HardSigmoid): found an activation of another kind"),
    (graph("If"), "y (If): found control flow"),
    (graph("DynamicQuantizeLinear"), "found scales that are computed for each picture"),
    (graph("Scaler", domain: "ai.onnx.ml"), "found an operator of ai.onnx.ml"),
    (graph("FusedConv", domain: "com.microsoft"), "found an operator of com.microsoft"),
    (graph("Add", ["x", "x"]), "y (Add): found a branch: 2 inputs"),
    (graph("Concat", ["x", "w"]), "y (Concat): found a branch"),
    (graph("Conv", ["x", "w1"]), "a convolution over 1 axes"),
    (graph("Conv", ["x", "odd"]), "weights for 3 channels in 1 groups"),
    (graph("Conv", ["x"]), "found no weights"),
    (graph("Conv", ["x", "w"], ["strides": .ints([0, 1])]), "found strides [0, 1]"),
    (graph("Conv", ["x", "w"], ["pads": .ints([-1, 0, 0, 0])]), "found pads [-1, 0, 0, 0]"),
    (graph("Conv", ["x", "w"], ["pads": .ints([1, 1])]), "found pads [1, 1]"),
    (graph("Conv", ["x", "w"], ["auto_pad": .text("OTHER")]), "found auto_pad OTHER"),
    (graph("Conv", ["x", "w"], ["dilations": .ints([3, 3])]), "windows of 3x3 over a map of 6x6"),
    (graph("Conv", ["x", "w"], ["kernel_shape": .ints([5, 5])]), "a kernel_shape of 5x5"),
    (graph("MaxPool"), "found no kernel_shape"),
    (
      graph(
        "MaxPool", ["x"], ["kernel_shape": .ints([2, 2]), "pads": .ints([2, 0, 0, 0])]),
      "a window in padding alone"
    ),
    (
      graph(
        "AveragePool", ["x"],
        [
          "kernel_shape": .ints([3, 3]), "strides": .ints([2, 2]), "pads": .ints([1, 1, 1, 1]),
          "ceil_mode": .int(1), "count_include_pad": .int(1),
        ]), "ceil_mode that counts padding"
    ),
    (graph("ReduceMean", ["x"], ["axes": .ints([1])]), "it over axes [1]"),
    (graph("Pad", ["x"], ["pads": .ints([0, 1, 0, 0, 0, 0, 0, 0])], opset: 10), "of axis 1"),
    (
      graph(
        "Pad", ["x"], ["pads": .ints([0, 0, 1, 0, 0, 0, 0, 0]), "value": .float(1)], opset: 10),
      "padding with 1.0"
    ),
    (graph("Pad", ["x"], ["mode": .text("reflect")], opset: 10), "mode reflect"),
    (graph("Clip", ["x"], ["min": .float(-1)], opset: 10), "limits of -1.0 and inf"),
    (graph("PRelu", ["x", "slopes"]), "a slope for each channel"),
    (graph("Mul", ["x", "pixels"]), "a constant of 2x6x6"),
    (graph("Mul", ["x", "wide"]), "possible: one that is no larger"),
    (graph("Mul", ["x", "nan"]), "tensor nan: found NaN at element 0"),
    (graph("Div", ["x", "zero"]), "a division by 0"),
    (graph("Div", ["zero", "x"]), "a division by what depends on the picture"),
    (graph("Gemm", ["x", "w"]), "an input of 4 axes"),
    (graph("MatMul", ["x", "s"]), "weights of 2"),
    (graph("Reshape", ["x", "s"]), "possible: as many elements as before"),
    (graph("Reshape", ["x", "half"]), "1x2x6x6 as 1x4x18"),
    (graph("Transpose", ["x"], ["perm": .ints([0, 1, 1, 2])]), "an order of axes [0, 1, 1, 2]"),
    (graph("Softmax", ["x"], ["axis": .int(1)]), "it over axis 1"),
    (graph("Cast", ["x"], ["to": .int(7)]), "a cast to int64"),
    (graph("Relu", ["missing"]), "no input that the scores depend on"),
    (graph("Relu", ["w"]), "no input that the scores depend on"),
    (graph("Relu", opset: 6), "found opset 6, possible: opset 7 and later"),
  ])
  func ofOneNode(graph: TestGraph, words: String) throws {
    #expect(try graph.refusal().contains(words))
  }

  @Test func aBranchThatIsReadTwice() throws {
    var graph = TestGraph(input: [nil, 2, 6, 6])
    graph.node("Relu", ["x"], "1")
    graph.node("Tanh", ["1"], "2")
    graph.node("Sigmoid", ["1"], "3")
    graph.node("Add", ["2", "3"])
    #expect(try graph.refusal().contains("3 (Sigmoid): found a branch"))
  }

  @Test func outputsOnBranches() throws {
    var graph = TestGraph(input: [nil, 2, 6, 6])
    graph.node("Relu", ["x"], "z")
    graph.node("Tanh", ["x"])
    graph.model.graph.output.append(.with { $0.name = "z" })
    #expect(try graph.refusal().contains("a branch to the outputs y and z"))
  }

  @Test func aSoftmaxInTheMiddle() throws {
    var graph = TestGraph(input: [nil, 1, 2, 2])
    graph.node("GlobalAveragePool", ["x"], "1")
    graph.node("Softmax", ["1"], "2", ["axis": .int(1)])
    graph.node("Relu", ["2"])
    #expect(try graph.refusal().contains("y (Relu): found it behind a softmax"))
  }

  @Test(arguments: [
    ([nil, 1, nil, nil], "a shape of ?x1x?x?"), ([], "no axes"), ([1, 1, 1, 4, 4], "1x1x1x4x4"),
    ([nil, 3, 1 << 20, 4], "?x3x1048576x4"), ([nil, 3, 40_000, 40_000], "a picture of"),
    ([nil, 15], "15 values in a row"),
  ])
  func inputs(extents: [Int?], words: String) throws {
    var graph = TestGraph(input: extents)
    graph.floats("v", [15, 2])
    graph.node("MatMul", ["x", "v"])
    let refusal = try graph.refusal()
    #expect(refusal.hasPrefix("x (input): found"))
    #expect(refusal.contains(words))
  }

  @Test func inputsOfOtherTypes() throws {
    var graph = TestGraph(input: [nil, 1, 4, 4], type: 7)
    graph.node("Relu", ["x"])
    #expect(try graph.refusal().contains("x (input): found int64"))
  }

  @Test func twoInputs() throws {
    var graph = TestGraph(input: [nil, 1, 4, 4])
    graph.model.graph.input.append(.with { $0.name = "z" })
    graph.node("Add", ["x", "z"])
    #expect(try graph.refusal().contains("2 inputs (x, z)"))
  }

  @Test func valuesThatNothingWrites() throws {
    var graph = TestGraph(input: [nil, 1, 4, 4])
    graph.node("Add", ["x", "z"])
    #expect(try graph.refusal().contains("node y: found an input z that nothing wrote"))
  }

  @Test func valuesThatAreWrittenTwice() throws {
    var graph = TestGraph(input: [nil, 1, 4, 4])
    graph.node("Relu", ["x"])
    graph.node("Tanh", ["x"])
    #expect(try graph.refusal().contains("found a second writing of y"))
  }

  @Test func constantsThatAskForMemory() throws {
    for shape in [[1 << 31, 1 << 31], [1 << 30], [1 << 40, 0], [-1]] {
      var graph = TestGraph(input: [nil, 1, 4, 4])
      graph.integers("s", [shape.count], shape)
      graph.node("ConstantOfShape", ["s"], "1")
      graph.node("Add", ["x", "1"])
      #expect(try graph.refusal().hasPrefix("1 (ConstantOfShape): found"))
    }
  }

  @Test func noGraph() {
    #expect(throws: (any Error).self) { try ONNXFile.read([], folder: nil) }
    #expect(throws: (any Error).self) { try ONNXFile.read(Array("no model".utf8), folder: nil) }
  }
}
