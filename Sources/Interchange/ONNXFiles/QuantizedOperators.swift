import ForeignNetworks
import LeNetModel

/// Operators that read and write integers.
extension GraphReader {
  /// - Returns: whether the node is one of them.
  mutating func followQuantizedOperator(
    _ node: Node, _ value: RunningValue
  ) throws(ImportError) -> Bool {
    let isMicrosoft = node.proto.domain == "com.microsoft"
    guard isMicrosoft || node.proto.domain.isONNX else { return false }
    switch node.operation {
    case "QLinearConv": try quantizedConvolution(node, value)
    case "QLinearMatMul": try quantizedMatMul(node, value)
    case "QuantizeLinear" where isMicrosoft, "DequantizeLinear" where isMicrosoft:
      return try followQuantization(node, value)
    case "QGemm" where isMicrosoft: try quantizedGemm(node, value)
    case "QLinearAdd" where isMicrosoft, "QLinearMul" where isMicrosoft:
      try quantizedArithmetic(node, value)
    case "QLinearSigmoid" where isMicrosoft, "QLinearLeakyRelu" where isMicrosoft:
      let output = try node.quantization(scale: 3, zeroPoint: 4).0
      let activation: Activation =
        node.operation == "QLinearSigmoid"
        ? .sigmoid : .leakyReLU(slope: node.float("alpha", default: 0.01))
      append(node, .activation(activation), try known(node, value, scale: 1, zeroPoint: 2))
      state(node, output)
    case "QLinearAveragePool" where isMicrosoft, "QLinearGlobalAveragePool" where isMicrosoft:
      guard node.integer("channels_last", default: 0) == 0 else {
        throw node.refused(found: "channels_last", possible: "channels as the second axis")
      }
      let output = try node.quantization(scale: 3, zeroPoint: 4).0
      let input = try known(node, value, scale: 1, zeroPoint: 2)
      if node.operation == "QLinearAveragePool" {
        try pool(node, input, .average, output: output)
      } else {
        try globalPool(node, input, output: output)
      }
    case "QLinearSoftmax" where isMicrosoft: try end(node, value)
    default: return false
    }
    return true
  }

  private mutating func quantizedConvolution(
    _ node: Node, _ value: RunningValue
  ) throws(ImportError) {
    let input = try known(node, value, scale: 1, zeroPoint: 2)
    let (output, type) = try node.quantization(scale: 6, zeroPoint: 7)
    let weights = try node.dequantized(
      try node.requiredConstant(3, "weights"), scale: 4, zeroPoint: 5, axis: 0)
    try convolve(
      node, input, weights, try node.constant(8, "a bias").map { .integers($0) }, output: output,
      outputType: type)
  }

  private mutating func quantizedMatMul(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let input = try known(node, value, scale: 1, zeroPoint: 2)
    let (output, type) = try node.quantization(scale: 6, zeroPoint: 7)
    let weights = try node.dequantized(
      try matrix(node, at: 3), scale: 4, zeroPoint: 5, axis: 1)
    try dense(
      node, input, weights.transposed([1, 0]), nil, output: output, outputType: type)
  }

  private mutating func quantizedGemm(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let input = try known(node, value, scale: 1, zeroPoint: 2)
    guard node.float("alpha", default: 1) == 1 else {
      throw node.refused(found: "an alpha of \(node.float("alpha", default: 1))", possible: "1")
    }
    let isTransposed = node.integer("transB", default: 0) != 0
    let weights = try node.dequantized(
      try node.requiredConstant(3, "weights"), scale: 4, zeroPoint: 5, axis: isTransposed ? 0 : 1)
    try requireRows(node, input)
    guard weights.shape.count == 2 else {
      throw node.refused(found: "weights of \(weights.shape.described)", possible: "of two axes")
    }
    let isReal = try node.constant(7, "a scale") == nil
    let output = isReal ? nil : try node.quantization(scale: 7, zeroPoint: 8)
    try dense(
      node, input, isTransposed ? weights : weights.transposed([1, 0]),
      try node.constant(6, "a bias").map { .integers($0) }, output: output?.0, outputType: output?.1
    )
  }

  private mutating func quantizedArithmetic(
    _ node: Node, _ value: RunningValue
  ) throws(ImportError) {
    let isFirst = if case .running? = node.inputs[0] { true } else { false }
    let (own, other) = isFirst ? (0, 3) : (3, 0)
    let input = try known(node, value, scale: own + 1, zeroPoint: own + 2)
    let constant = try node.dequantized(
      try node.requiredConstant(other, "an input"), scale: other + 1, zeroPoint: other + 2, axis: 0)
    let (output, _) = try node.quantization(scale: 6, zeroPoint: 7)
    let (result, numbers) = try spread(node, input, constant)
    if node.operation == "QLinearMul" {
      append(node, .scaling(factors: numbers, shifts: numbers.map { _ in 0 }), result)
    } else if try !addBias(node, result, numbers) {
      append(node, .scaling(factors: numbers.map { _ in 1 }, shifts: numbers), result)
    }
    state(node, output)
  }
}
