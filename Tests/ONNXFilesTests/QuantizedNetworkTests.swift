import ForeignNetworks
import LeNetModel
import ONNXFiles
import SwiftProtobuf
import Testing

@Suite struct QuantizedNetworkTests {
  /// Scales 0.5 for the input, 0.25 for the weights, 2 for the output, all zero points in uint8.
  private func graph() -> TestGraph {
    var graph = TestGraph(input: [nil, 2, 2, 2])
    graph.floats("xs", [], [0.5])
    graph.integers("xz", [], [100], type: 2)
    graph.floats("ys", [], [2])
    graph.integers("yz", [], [138], type: 2)
    graph.integers("wq", [2, 2, 1, 1], [1, -2, 127, -128], type: 3)
    graph.floats("ws", [2], [0.25, 1])
    graph.integers("wz", [2], [0, 0], type: 3)
    graph.integers("bq", [2], [7, -9], type: 6)
    graph.floats("bs", [2], [0.125, 0.5])
    graph.integers("bz", [2], [0, 0], type: 6)
    return graph
  }

  private let input = QuantizationParameters(scale: 0.5, zeroPoint: -28)
  private let output = QuantizationParameters(scale: 2, zeroPoint: 10)

  private func check(_ network: ForeignNetwork, bias: [Int32] = [7, -9]) {
    #expect(network.inputQuantization == input)
    #expect(network.isQuantized)
    guard let step = network.steps.last, case .convolution(let weights, _, _) = step.operation
    else {
      Issue.record("no convolution at the end")
      return
    }
    #expect(step.output == output)
    #expect(weights.values == [0.25, -0.5, 127, -128])
    #expect(weights.bias == bias.enumerated().map { Float($1) * ($0 == 0 ? 0.125 : 0.5) })
    #expect(weights.integers?.weights == [1, -2, 127, -128])
    #expect(weights.integers?.scales == [0.25, 1])
    #expect(weights.integers?.bias == bias)
  }

  @Test func convolutionBetweenQuantizeAndDequantize() throws {
    var graph = graph()
    graph.node("QuantizeLinear", ["x", "xs", "xz"], "1")
    graph.node("DequantizeLinear", ["1", "xs", "xz"], "2")
    graph.node("DequantizeLinear", ["wq", "ws", "wz"], "w", ["axis": .int(0)])
    graph.node("DequantizeLinear", ["bq", "bs", "bz"], "b", ["axis": .int(0)])
    graph.node("Conv", ["2", "w", "b"], "3")
    graph.node("QuantizeLinear", ["3", "ys", "yz"], "4")
    graph.node("DequantizeLinear", ["4", "ys", "yz"])
    check(try graph.read())
  }

  @Test func realBiasesAreRoundedToIntegers() throws {
    var graph = graph()
    graph.floats("real", [2], [0.3125, -4.5])
    graph.node("QuantizeLinear", ["x", "xs", "xz"], "1")
    graph.node("DequantizeLinear", ["1", "xs", "xz"], "2")
    graph.node("DequantizeLinear", ["wq", "ws", "wz"], "w", ["axis": .int(0)])
    graph.node("Conv", ["2", "w", "real"], "3")
    graph.node("QuantizeLinear", ["3", "ys", "yz"])
    guard case .convolution(let weights, _, _)? = try graph.read().steps.last?.operation else {
      Issue.record("no convolution at the end")
      return
    }
    // 2.5 to even.
    #expect(weights.integers?.bias == [2, -9])
  }

  @Test func convolutionOnIntegers() throws {
    var graph = graph()
    graph.node("QuantizeLinear", ["x", "xs", "xz"], "1")
    graph.node(
      "QLinearConv", ["1", "xs", "xz", "wq", "ws", "wz", "ys", "yz", "bq"], "2")
    graph.node("DequantizeLinear", ["2", "ys", "yz"])
    check(try graph.read())
  }

  @Test func integersOfTheGraphsInput() throws {
    var graph = graph()
    graph.model.graph.input[0].type.tensorType.elemType = 2
    graph.node("QLinearConv", ["x", "xs", "xz", "wq", "ws", "wz", "ys", "yz", "bq"])
    let network = try graph.read()
    check(network)
    // 0.5 * (p - 100) for a pixel p.
    #expect(network.inputScaling?.factors == [127.5])
    #expect(network.inputScaling?.shifts == [-50])
  }

  @Test func denseLayersOnIntegers() throws {
    for operation in ["QGemm", "QLinearMatMul"] {
      var graph = graph()
      graph.integers("vq", [8, 1], Array(1...8), type: 3)
      graph.floats("vs", [], [0.25])
      graph.integers("vz", [], [0], type: 3)
      graph.integers("cq", [1], [5], type: 6)
      graph.node("QuantizeLinear", ["x", "xs", "xz"], "1")
      graph.node("Flatten", ["1"], "2")
      let shared = ["2", "xs", "xz", "vq", "vs", "vz"]
      if operation == "QGemm" {
        graph.node(operation, shared + ["cq", "ys", "yz"], "y", domain: "com.microsoft")
      } else {
        graph.node(operation, shared + ["ys", "yz"])
      }
      let network = try graph.read()
      guard let step = network.steps.last, case .dense(let weights) = step.operation else {
        Issue.record("no dense layer at the end")
        continue
      }
      #expect(network.steps[0].output == input)
      #expect(step.output == output)
      #expect(weights.integers?.weights == Array(1...8))
      #expect(weights.integers?.bias == [operation == "QGemm" ? 5 : 0])
    }
  }

  @Test func integersThatClampAreARelu() throws {
    var graph = graph()
    graph.integers("low", [], [0], type: 2)
    graph.node("QuantizeLinear", ["x", "xs", "xz"], "1")
    graph.node("QLinearConv", ["1", "xs", "xz", "wq", "ws", "wz", "ys", "low", "bq"], "2")
    graph.node("MaxPool", ["2"], "3", ["kernel_shape": .ints([2, 2])])
    graph.node("DequantizeLinear", ["3", "ys", "low"])
    let network = try graph.read()
    #expect(network.summary == "conv 2x2x1x1, relu, max 2x2")
    let clamped = QuantizationParameters(scale: 2, zeroPoint: -128)
    #expect(network.steps.map(\.output) == [nil, clamped, clamped])
  }

  @Test func weightsThatLeave8BitsAreRealNumbers() throws {
    var graph = graph()
    graph.integers("uq", [2, 2, 1, 1], [0, 128, 255, 3], type: 2)
    graph.integers("uz", [], [127], type: 2)
    graph.floats("us", [], [0.5])
    graph.node("QuantizeLinear", ["x", "xs", "xz"], "1")
    graph.node("QLinearConv", ["1", "xs", "xz", "uq", "us", "uz", "ys", "yz", "bq"])
    let network = try graph.read()
    guard case .convolution(let weights, _, _)? = network.steps.last?.operation else {
      Issue.record("no convolution at the end")
      return
    }
    #expect(weights.integers == nil)
    #expect(weights.values == [-63.5, 0.5, 64, -62])
    #expect(
      network.fate(of: "uq")
        == "real numbers: 255 with a zero point of 127 leaves 8 bits at element 2")
  }

  @Test func refusals() throws {
    var graph = graph()
    graph.integers("wide", [], [0], type: 4)
    graph.floats("none", [], [0])
    graph.node("QuantizeLinear", ["x", "xs", "wide"])
    #expect(try graph.refusal().contains("found integers of uint16, possible: int8 or uint8"))
    graph.model.graph.node[0].input = ["x", "none", "xz"]
    #expect(try graph.refusal().contains("tensor none: found a scale of 0.0"))
    graph.model.graph.node[0].input = ["x", "ws", "xz"]
    #expect(try graph.refusal().contains("a scale for each of 2 channels"))
    graph.model.graph.node[0].input = ["x", "xs", "xz"]
    graph.model.graph.node[0].output = ["1"]
    graph.node("DequantizeLinear", ["1", "ys", "xz"])
    #expect(try graph.refusal().contains("y (DequantizeLinear): found a scale of 2.0"))
    graph.model.graph.node[1].opType = "Relu"
    graph.model.graph.node[1].input = ["1"]
    #expect(try graph.refusal().contains("y (Relu): found an input of uint8"))
  }
}
