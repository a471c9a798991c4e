import ForeignNetworks
import LeNetModel

/// Walks the operators of a file, which lie in the order in which they run, and makes a chain of them.
struct TFLiteReader {
  let graph: TFLiteGraph
  var constants: TFLiteConstants
  var steps: [ForeignStep] = []
  var nodes: [ForeignNode] = []

  /// The activation that the chain has come to, a tensor of the file.
  var current: Int
  /// What its integers stand for; nil in floating point.
  var quantization: QuantizationParameters?
  /// Nil until it is known how elements in a row make a picture.
  private var layout: ActivationLayout?
  /// Of a picture; nil as long.
  private(set) var input: Shape?
  var inputQuantization: QuantizationParameters?
  var inputScaling: InputScaling?
  /// Tensors that only say what shape others have.
  var shapes: Set<Int> = []
  /// The operator behind which no more than the order of the scores matters; nil before it.
  var ending: String?

  init(_ graph: TFLiteGraph, byteCount: Int) throws(ImportError) {
    self.graph = graph
    constants = TFLiteConstants(graph, byteCount: byteCount)
    guard graph.inputs.count == 1, let first = graph.inputs.first else {
      throw .unsupported(found: "\(graph.inputs.count) inputs", possible: "one, a picture")
    }
    guard let last = graph.outputs.first, graph.outputs.allSatisfy({ $0 == last }) else {
      throw .unsupported(
        found: "\(graph.outputs.count) outputs", possible: "one, a score for each class")
    }
    current = first
    let tensor = try graph.tensor(first)
    try tensor.checkIsPlain()
    try tensor.checkIsStatic()
    quantization = try activationQuantization(tensor)
    inputQuantization = quantization
    try readInput(tensor)
  }

  private mutating func readInput(_ tensor: TFLiteTensor) throws(ImportError) {
    if tensor.shape.count(where: { $0 > 1 }) <= 1 { return }
    guard let layout = ActivationLayout(picture: tensor.shape) else {
      throw .tensor(
        name: tensor.name, found: "an input of \(tensor.shape.described)",
        expected: "one picture, such as 1x28x28x1")
    }
    try take(layout)
    input = layout.shape
  }

  /// The chain's end.
  mutating func read() throws(ImportError) {
    for index in 0..<graph.operators.count {
      try append(try graph.operation(index))
    }
    let last = graph.outputs[0]
    guard last == current else {
      throw .tensor(
        name: try graph.tensor(last).name, found: "an output that the chain does not end in",
        expected: "the output of the last operator, \(try graph.tensor(current).name)")
    }
    _ = try map()
  }

  /// How the elements of ``current`` lie.
  ///
  /// Elements in a row that nothing has made a map of are a square picture.
  mutating func map() throws(ImportError) -> ActivationLayout {
    if let layout { return layout }
    let tensor = try graph.tensor(graph.inputs[0])
    let count = tensor.shape.max() ?? 1
    guard let side = (1...1024).first(where: { $0 * $0 == count }) else {
      throw .tensor(
        name: tensor.name, found: "\(count) values in a row",
        expected: "a picture of rows and columns, or as many values as a square has")
    }
    let layout = ActivationLayout(Shape(channels: 1, height: side, width: side))
    nodes.insert(
      ForeignNode(
        name: tensor.shortName, operation: "input",
        fate: .leftOut("\(count) values, read as \(side) rows of \(side) pixels")), at: 0)
    input = layout.shape
    self.layout = layout
    return layout
  }

  /// Goes on with an activation that lies as given.
  mutating func take(_ layout: ActivationLayout) throws(ImportError) {
    guard (layout.extents.elementCount ?? .max) <= Self.elementLimit else {
      throw .tensor(
        name: try graph.tensor(current).name,
        found: "an activation of \(layout.extents.described)",
        expected: "up to \(Self.elementLimit) elements")
    }
    self.layout = layout
  }

  /// Takes the shape that elements in a row, the input, are first made into for a picture's.
  ///
  /// - Returns: whether they were such and the shape is a picture's.
  mutating func takeInput(_ extents: [Int]) throws(ImportError) -> Bool {
    guard layout == nil, extents.count(where: { $0 > 1 }) > 1,
      let picture = ActivationLayout(picture: extents)
    else { return false }
    let count = try graph.tensor(graph.inputs[0]).shape.max() ?? 1
    guard extents.elementCount == count else { return false }
    try take(picture)
    input = picture.shape
    return true
  }

  /// Elements of an activation; pictures and maps of this project have far fewer.
  private static let elementLimit = 1 << 24

  // MARK: - Steps

  /// Adds a step, and another for the activation that is part of the operator.
  ///
  /// - Parameter keepsScale: whether the file's scale is that of the step without the activation, too.
  mutating func append(
    _ node: TFLiteOperator, _ operation: ForeignOperation, fused: TFLiteActivation = .none,
    keepsScale: Bool = false
  ) throws(ImportError) {
    let output = try advance(to: node)
    nodes.append(
      ForeignNode(name: node.name, operation: node.operation, fate: .step(steps.count)))
    let activation = try fused.activation(of: node)
    steps.append(
      ForeignStep(
        name: node.name, operation: operation,
        output: activation == nil || keepsScale ? output : nil))
    if let activation {
      steps.append(
        ForeignStep(name: node.name, operation: .activation(activation), output: output))
    }
  }

  mutating func leaveOut(_ node: TFLiteOperator, because reason: String) {
    nodes.append(
      ForeignNode(name: node.name, operation: node.operation, fate: .leftOut(reason)))
  }

  /// Goes on with an operator's output, of integers if its input has them.
  ///
  /// - Returns: what the output's integers stand for.
  @discardableResult
  mutating func advance(to node: TFLiteOperator) throws(ImportError) -> QuantizationParameters? {
    guard node.outputs.count == 1 else {
      throw node.error("\(node.outputs.count) outputs", "one")
    }
    let tensor = try graph.tensor(node.outputs[0])
    let output = try activationQuantization(tensor)
    guard (output == nil) == (quantization == nil) else {
      throw node.error(
        output == nil ? "floating point made of integers" : "integers made of floating point",
        "a network that is quantized all through, or not at all")
    }
    current = tensor.index
    quantization = output
    return output
  }

  /// What the integers of an activation stand for, as signed ones; nil in floating point.
  func activationQuantization(
    _ tensor: TFLiteTensor
  ) throws(ImportError) -> QuantizationParameters? {
    let type = try tensor.type()
    if type == .float32 { return nil }
    guard type == .int8 || type == .uint8 else {
      throw .tensor(
        name: tensor.name, found: "an activation of \(type)", expected: "float32, int8 or uint8")
    }
    guard let quantization = try tensor.quantization(isActivation: true) else {
      throw .tensor(
        name: tensor.name, found: "integers without a scale", expected: "a scale and a zero point")
    }
    let (zeroPoint, overflows) = (quantization.zeroPoints.first ?? 0)
      .subtractingReportingOverflow(type == .uint8 ? 128 : 0)
    guard !overflows, let zeroPoint = Int8(exactly: zeroPoint) else {
      throw .tensor(
        name: tensor.name, found: "a zero point of \(quantization.zeroPoints.first ?? 0)",
        expected: "one of \(type)")
    }
    return QuantizationParameters(scale: quantization.scales[0], zeroPoint: Int32(zeroPoint))
  }
}

extension TFLiteActivation {
  /// The activation of this project; nil for none.
  fileprivate func activation(of node: TFLiteOperator) throws(ImportError) -> Activation? {
    switch self {
    case .none: nil
    case .relu: .relu
    case .relu6: .relu6
    case .tanh: .tanh
    case .reluN1To1: throw node.error("an activation from -1 to 1", "ReLU, ReLU6 or tanh")
    case .signBit: throw node.error("an activation of signs", "ReLU, ReLU6 or tanh")
    }
  }
}
