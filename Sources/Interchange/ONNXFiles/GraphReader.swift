import ForeignNetworks
import LeNetModel

/// Goes through a graph once, in its order, and makes the chain of it: constants are computed, the one
/// value that depends on the picture is followed.
struct GraphReader {
  let opset: Int
  let input: GraphInput
  private let graph: Onnx_GraphProto
  private let needed: NeededNodes
  private let initializers: [String: Onnx_TensorProto]
  private var external: ExternalData
  private var values: [String: Value] = [:]
  /// For each node that was read.
  private var fates: [Int: ForeignNode.Fate] = [:]
  /// About tensors and the input, in front of the nodes.
  private var remarks: [ForeignNode] = []
  private let fileByteCount: Int
  /// Elements that were computed: a few nodes can ask for any number.
  private var elementCount = 0

  var chain: Chain
  /// Of the last value of the chain.
  private var serial = 0

  init(
    _ graph: Onnx_GraphProto, opset: Int, external: ExternalData, fileByteCount: Int
  ) throws(ImportError) {
    self.graph = graph
    self.opset = opset
    self.external = external
    self.fileByteCount = fileByteCount
    needed = try NeededNodes(graph)
    initializers = Dictionary(
      graph.initializer.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    input = try Self.input(of: graph, needed, initializers)
    var start = input.value
    start.integerType = input.type.isFloatingPoint ? nil : input.type
    chain = Chain(input: start.shape, isRow: input.isRow)
    values[input.name] = .running(start)
  }

  private static func input(
    of graph: Onnx_GraphProto, _ needed: NeededNodes, _ initializers: [String: Onnx_TensorProto]
  ) throws(ImportError) -> GraphInput {
    let inputs = graph.input.filter {
      initializers[$0.name] == nil && needed.read.contains($0.name)
    }
    guard inputs.count == 1 else {
      throw .unsupported(
        found: inputs.isEmpty
          ? "no input that the scores depend on"
          : "\(inputs.count) inputs (" + inputs.prefix(4).map(\.name).joined(separator: ", ") + ")",
        possible: "one, the pictures")
    }
    return try GraphInput(inputs[0])
  }

  mutating func network(origin: String) throws(ImportError) -> ForeignNetwork {
    for (index, node) in graph.node.enumerated() where needed.isNeeded[index] {
      try read(node, index)
    }
    guard case .running? = values[needed.output] else {
      throw .unsupported(
        found: "an output \(needed.output) that does not depend on the picture",
        possible: "scores of a picture")
    }
    return ForeignNetwork(
      origin: origin, input: chain.input, inputQuantization: chain.inputQuantization,
      steps: chain.steps,
      nodes: remarks
        + graph.node.enumerated().map { index, node in
          ForeignNode(
            name: node.shownName, operation: node.opType,
            fate: fates[index] ?? .leftOut("not needed for the scores"))
        },
      inputScaling: chain.inputScaling)
  }

  /// How many scores there are; nil for maps.
  var scoreCount: Int? {
    guard case .running(let value)? = values[needed.output], value.shape.height == 1,
      value.shape.width == 1
    else { return nil }
    return value.shape.channels
  }

  private mutating func read(_ proto: Onnx_NodeProto, _ index: Int) throws(ImportError) {
    var inputs: [Value?] = []
    for name in proto.input { inputs.append(try value(name, of: proto)) }
    let node = try Node(proto, index: index, inputs: inputs)
    if let name = proto.output.dropFirst().first(where: { needed.read.contains($0) && $0 != "" }) {
      throw node.refused(
        found: "a second output, \(name), that is read", possible: "the first alone")
    }
    let running = inputs.compactMap { input -> RunningValue? in
      if case .running(let value)? = input { value } else { nil }
    }
    guard let value = running.first else { return try compute(node) }
    if node.operation == "Shape" || node.operation == "Size" {
      return try computeShape(node, value)
    }
    if needed.isForShape[index], node.keepsShape {
      values[node.outputName] = .running(value)
      fates[index] = .leftOut("arithmetic with shapes")
      return
    }
    guard running.count == 1 else {
      throw node.refused(
        found: "a branch: \(running.count) inputs that depend on the picture",
        possible: "one chain from the input to the scores")
    }
    guard value.serial == serial else {
      throw node.refused(
        found: "a branch: an input that another node has read, too",
        possible: "one chain from the input to the scores")
    }
    try spend(16 * node.constants.reduce(0) { $0 + $1.count }, node)
    try follow(node, value)
  }

  private mutating func value(
    _ name: String, of node: Onnx_NodeProto
  ) throws(ImportError) -> Value? {
    if name.isEmpty { return nil }
    if let value = values[name] { return value }
    guard let tensor = initializers[name] else {
      throw .damaged(
        format: "ONNX", place: "node \(node.shownName)",
        found: "an input \(name) that nothing wrote",
        expected: "an initializer, or the output of a node before")
    }
    let constant = try decode(tensor)
    values[name] = .constant(constant)
    return .constant(constant)
  }
}

// MARK: For the operators

extension GraphReader {
  mutating func decode(_ tensor: Onnx_TensorProto) throws(ImportError) -> Constant {
    let constant = try tensor.constant(&external)
    if constant.type == .double, constant.reals.contains(where: { Double(Float($0)) != $0 }) {
      remarks.append(
        ForeignNode(name: constant.name, operation: "double", fate: .leftOut("rounded to 32 bits")))
    }
    return constant
  }

  /// - Parameter count: of elements that are about to be computed.
  mutating func spend(_ count: Int, _ node: Node) throws(ImportError) {
    // A weight of one byte is rearranged a few times, and goes into one step.
    let limit = 64 * (fileByteCount + external.byteCount) + 1 << 20
    guard count >= 0, count <= limit - elementCount else {
      throw node.refused(
        found: "\(count) elements to compute", possible: "a graph whose constants are its weights")
    }
    elementCount += count
  }

  mutating func set(_ node: Node, _ constant: Constant) {
    values[node.outputName] = .constant(constant)
    fates[node.index] = .leftOut(constant.isShape ? "arithmetic with shapes" : "a constant")
  }

  /// The chain goes on with `value`, which a step has become.
  mutating func set(_ node: Node, _ value: RunningValue, step index: Int) {
    set(node, value, .step(index))
  }

  /// The chain goes on with `value`, for which nothing is to be done.
  mutating func set(_ node: Node, _ value: RunningValue, leftOut reason: String) {
    set(node, value, .leftOut(reason))
  }

  private mutating func set(_ node: Node, _ value: RunningValue, _ fate: ForeignNode.Fate) {
    serial += 1
    var value = value
    value.serial = serial
    values[node.outputName] = .running(value)
    fates[node.index] = fate
  }

  /// The node's value stands for integers.
  mutating func setGrid(_ node: Node, _ grid: QuantizationParameters) {
    guard case .running(var value)? = values[node.outputName] else { return }
    value.grid = grid
    values[node.outputName] = .running(value)
  }

  /// A node that was passed over is part of a step after all.
  mutating func correct(_ node: Int, step index: Int) {
    fates[node] = .step(index)
  }

  mutating func remark(_ name: String, _ operation: String, _ text: String) {
    remarks.append(ForeignNode(name: name, operation: operation, fate: .leftOut(text)))
  }
}
