import ForeignNetworks
import LeNetModel

extension TFLiteReader {
  /// Reads one operator.
  mutating func append(_ node: TFLiteOperator) throws(ImportError) {
    if try appendShape(node) { return }
    if try appendConstant(node) { return }
    guard let first = node.input(0) else {
      throw node.error("no input", "an activation")
    }
    // Arithmetic may have its constant in front.
    guard first == current || (node.input(1) == current && node.isArithmetic) else {
      throw node.error(
        "an input, \(try graph.tensor(first).shortName), that is not what the operator before made",
        "a straight chain without branches")
    }
    if ending != nil { return try appendBehindEnd(node) }
    switch node.operation {
    case "CONV_2D": try appendConvolution(node)
    case "DEPTHWISE_CONV_2D": try appendDepthwiseConvolution(node)
    case "FULLY_CONNECTED": try appendDense(node)
    case "MAX_POOL_2D": try appendPooling(node, .max)
    case "AVERAGE_POOL_2D": try appendPooling(node, .average)
    case "MEAN": try appendMean(node)
    case "PAD", "PADV2": try appendPadding(node)
    case "RESHAPE", "SQUEEZE", "EXPAND_DIMS": try appendReshape(node)
    case "TRANSPOSE": try appendTranspose(node)
    case "ADD", "SUB", "MUL", "DIV": try appendArithmetic(node)
    case "RELU": try appendActivation(node, .relu)
    case "RELU6": try appendActivation(node, .relu6)
    case "TANH": try appendActivation(node, .tanh)
    case "LOGISTIC": try appendActivation(node, .sigmoid)
    case "LEAKY_RELU": try appendLeakyReLU(node)
    case "QUANTIZE": try appendQuantize(node)
    case "DEQUANTIZE": try appendDequantize(node)
    case "SOFTMAX", "LOG_SOFTMAX", "ARG_MAX": try end(node)
    case "SPACE_TO_BATCH_ND", "BATCH_TO_SPACE_ND":
      throw node.error("a dilated convolution written out", "a convolution without dilation")
    default:
      throw node.error(
        "an operator that no layer stands for",
        "convolutions, dense layers, pooling, padding, activations, arithmetic with constants")
    }
  }

  private mutating func appendActivation(
    _ node: TFLiteOperator, _ activation: Activation
  ) throws(ImportError) {
    _ = try map()
    try append(node, .activation(activation))
  }

  private mutating func appendLeakyReLU(_ node: TFLiteOperator) throws(ImportError) {
    let slope = try node.options(.leakyReLU)?.float(TFLiteSchema.LeakyReLU.slope) ?? 0
    guard slope.isFinite else { throw node.error("a slope of \(slope)", "a number") }
    try appendActivation(node, .leakyReLU(slope: slope))
  }

  // MARK: - The end

  private mutating func end(_ node: TFLiteOperator) throws(ImportError) {
    let layout = try map()
    guard layout.extents.count(where: { $0 > 1 }) <= 1 else {
      throw node.error("it on \(layout.extents.described)", "it on one score for each class")
    }
    leaveOut(node, because: "the largest score stays the largest")
    ending = node.operation
    current = node.outputs[0]
  }

  private mutating func appendBehindEnd(_ node: TFLiteOperator) throws(ImportError) {
    guard Self.harmlessAtTheEnd.contains(node.operation) else {
      throw node.error("it behind \(ending ?? "the end")", "nothing behind the scores")
    }
    leaveOut(node, because: "the largest score stays the largest")
    current = node.outputs[0]
  }

  private static let harmlessAtTheEnd: Set = [
    "SOFTMAX", "LOG_SOFTMAX", "ARG_MAX", "QUANTIZE", "DEQUANTIZE", "RESHAPE", "SQUEEZE",
    "EXPAND_DIMS", "CAST",
  ]

  // MARK: - From and to integers

  private mutating func appendQuantize(_ node: TFLiteOperator) throws(ImportError) {
    let tensor = try graph.tensor(node.outputs[0])
    guard let output = try activationQuantization(tensor) else {
      throw node.error("an output in floating point", "int8")
    }
    let isBeginning = steps.isEmpty
    switch quantization {
    case nil:
      guard isBeginning else {
        throw node.error(
          "integers made of floating point", "a network that is quantized all through")
      }
      leaveOut(node, because: "the input is quantized from the beginning")
      inputQuantization = output
      quantization = output
      current = tensor.index
    case output:
      leaveOut(node, because: "the same integers")
      current = tensor.index
    default:
      _ = try map()
      try append(node, .scaling(factors: [1], shifts: [0]))
    }
  }

  private mutating func appendDequantize(_ node: TFLiteOperator) throws(ImportError) {
    guard let input = quantization else {
      throw node.error("an input in floating point", "int8")
    }
    let tensor = try graph.tensor(node.outputs[0])
    guard try activationQuantization(tensor) == nil else {
      throw node.error("an output of integers", "float32")
    }
    current = tensor.index
    quantization = nil
    if steps.isEmpty {
      leaveOut(node, because: "part of how pixels are scaled")
      inputScaling = inputScaling ?? InputScaling(of: input)
      inputQuantization = nil
    } else {
      leaveOut(node, because: "scores stay integers")
      ending = node.operation
    }
  }
}

extension TFLiteOperator {
  var isArithmetic: Bool { ["ADD", "SUB", "MUL", "DIV"].contains(operation) }
}
