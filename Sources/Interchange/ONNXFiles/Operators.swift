import ForeignNetworks
import LeNetModel

/// Which operator does what to the value that runs through the graph.
extension GraphReader {
  mutating func follow(_ node: Node, _ value: RunningValue) throws(ImportError) {
    if try followEnd(node, value) { return }
    let isONNX = node.proto.domain.isONNX
    if isONNX {
      if try followLayout(node, value) { return }
      if try followQuantization(node, value) { return }
    }
    if try followQuantizedOperator(node, value) { return }
    guard isONNX else {
      throw node.refused(
        found: "an operator of \(node.proto.domain)", possible: "operators of ai.onnx")
    }
    if node.operation == "MaxPool" { return try pool(node, value, .max) }
    if node.operation == "Cast" { return try cast(node, value) }
    if let integers = value.integerType {
      throw node.refused(
        found: "an input of \(integers)", possible: "floating point, behind DequantizeLinear")
    }
    try followArithmetic(node, value)
  }

  private mutating func followArithmetic(
    _ node: Node, _ value: RunningValue
  ) throws(ImportError) {
    switch node.operation {
    case "Conv": try convolution(node, value)
    case "Gemm": try gemm(node, value)
    case "MatMul": try matMul(node, value)
    case "BatchNormalization": try batchNormalization(node, value)
    case "Add", "Sub", "Mul", "Div", "Neg": try arithmetic(node, value)
    case "AveragePool": try pool(node, value, .average)
    case "GlobalAveragePool", "GlobalMaxPool", "ReduceMean", "ReduceMax":
      try globalPool(node, value)
    case "Relu", "Clip", "Tanh", "Sigmoid", "LeakyRelu", "PRelu", "Max":
      try activation(node, value)
    case "Softmax", "LogSoftmax", "ArgMax", "Hardmax": try end(node, value)
    case "LSTM", "GRU", "RNN":
      throw node.refused(found: "a recurrent layer", possible: "convolutions and dense layers")
    case "If", "Loop", "Scan":
      throw node.refused(found: "control flow", possible: "a straight graph")
    case "Concat", "Split":
      throw node.refused(
        found: "a branch", possible: "one chain from the input to the scores")
    case "ConvInteger", "MatMulInteger", "DynamicQuantizeLinear":
      throw node.refused(
        found: "scales that are computed for each picture",
        possible: "static quantization, with scales in the file")
    case "HardSigmoid", "HardSwish", "Elu", "Selu", "Celu", "Gelu", "Softplus", "Softsign", "Mish",
      "ThresholdedRelu", "Swish", "Erf", "Exp", "Log", "Abs", "Sqrt", "Pow":
      throw node.refused(
        found: "an activation of another kind",
        possible: "Relu, Clip from 0 to 6, LeakyRelu, Tanh or Sigmoid")
    default:
      throw node.refused(
        found: "an operator that no network of this project has",
        possible: "convolutions, pooling, dense layers and activations")
    }
  }

  /// A step that became of a node, and the value behind it.
  ///
  /// - Parameters:
  ///   - grid: the integers that the values stand for still; nil where they stand for none.
  mutating func append(
    _ node: Node, _ operation: ForeignOperation, _ value: RunningValue,
    grid: QuantizationParameters? = nil, biasGrid: Chain.BiasGrid? = nil
  ) {
    var value = value
    value.grid = grid
    let index = chain.append(node.name, operation, grid: grid, biasGrid: biasGrid)
    set(node, value, step: index)
  }
}
