import ForeignNetworks
import LeNetModel

extension GraphReader {
  mutating func gemm(_ node: Node, _ value: RunningValue) throws(ImportError) {
    try requireRows(node, value)
    let matrix = try node.requiredConstant(1, "weights")
    guard matrix.shape.count == 2 else {
      throw node.refused(
        found: "weights of \(matrix.shape.described)", possible: "weights of two axes")
    }
    let isTransposed = node.integer("transB", default: 0) != 0
    var weights = isTransposed ? matrix : matrix.transposed([1, 0])
    var bias = try node.constant(2, "a bias")
    let alpha = Double(node.float("alpha", default: 1))
    let beta = Double(node.float("beta", default: 1))
    if alpha != 1 { weights = weights.multiplied(by: alpha) }
    if beta != 1 { bias = bias?.multiplied(by: beta) }
    try dense(node, value, weights, bias.map { .real($0) })
  }

  /// What Gemm and its like read.
  func requireRows(_ node: Node, _ value: RunningValue) throws(ImportError) {
    guard value.layout.rank == 2, node.integer("transA", default: 0) == 0 else {
      throw node.refused(
        found: value.layout.rank == 2 ? "transA" : "an input of \(value.layout.rank) axes",
        possible: "a row of inputs for each picture")
    }
  }

  mutating func matMul(_ node: Node, _ value: RunningValue) throws(ImportError) {
    try dense(node, value, try matrix(node, at: 1).transposed([1, 0]), nil)
  }

  /// Weights of MatMul, `[input][unit]`.
  func matrix(_ node: Node, at index: Int) throws(ImportError) -> Constant {
    let matrix = try node.requiredConstant(index, "weights")
    guard matrix.shape.count >= 2, matrix.shape.dropLast(2).allSatisfy({ $0 == 1 }) else {
      throw node.refused(
        found: "weights of \(matrix.shape.described)", possible: "weights of two axes")
    }
    return matrix.reshaped(Array(matrix.shape.suffix(2)))
  }

  /// - Parameters:
  ///   - weights: `[unit][input]`.
  ///   - output: what the integers of the output stand for, where the node itself says so.
  mutating func dense(
    _ node: Node, _ value: RunningValue, _ weights: Constant, _ bias: Bias?,
    output: QuantizationParameters? = nil, outputType: ElementType? = nil
  ) throws(ImportError) {
    guard case .running? = node.inputs.first else {
      throw node.refused(
        found: "a matrix in front of the picture", possible: "the weights as the second input")
    }
    let value = try flattened(node, value)
    let (units, inputs) = (weights.shape[0], weights.shape[1])
    guard inputs == value.shape.channels else {
      throw node.refused(
        found: "weights for \(inputs) inputs",
        possible: "for the \(value.shape.channels) that come in")
    }
    let made = try foreignWeights(node, weights, bias, input: value.grid)
    var result = value
    result.shape = Shape(channels: units, height: 1, width: 1)
    result.layout.axes[value.layout.rank - 1] = FileLayout.axis(.channel, units)
    result.integerType = outputType
    append(
      node, .dense(made), result,
      biasGrid: bias == nil ? Chain.BiasGrid(input: value.grid) : nil)
    if let output { state(node, output) }
  }

  /// The value with all elements of a picture along one axis, the last if no other is given, with a step
  /// for that if it was a map.
  mutating func flattened(
    _ node: Node, _ value: RunningValue, axis: Int? = nil
  ) throws(ImportError) -> RunningValue {
    let atoms = value.layout.pictureAtoms
    let axis = axis ?? value.layout.rank - 1
    guard value.layout.rank > 0, value.layout.axes[axis] == atoms else {
      throw node.refused(
        found: "an input of \(value.layout.description)",
        possible: "all elements of a picture along one axis")
    }
    let isRow = chain.isRow
    if isRow { try takeSquare(node) }
    let isMap = value.shape.height * value.shape.width > 1
    guard isMap || isRow else { return value }
    let joining = chain.joiningNode
    let index = chain.append(
      joining?.name ?? node.name,
      .flattening(isMap ? value.layout.axisOrder : .channelsFirst), grid: value.grid)
    if let joining { correct(joining.index, step: index) }
    var result = value
    result.shape = Shape(channels: value.shape.count, height: 1, width: 1)
    result.layout.axes[axis] = FileLayout.axis(.channel, value.shape.count)
    return result
  }

  /// A picture whose values come in a row, of which nothing says more, is a square of one channel.
  private mutating func takeSquare(_ node: Node) throws(ImportError) {
    let count = chain.input.channels
    let side = Int(Double(count).squareRoot().rounded())
    guard side * side == count else {
      throw .node(
        name: input.name, operation: "input", found: "\(count) values in a row",
        possible: "rows, columns and channels, or the values of a square")
    }
    (chain.input, chain.isRow) = (Shape(channels: 1, height: side, width: side), false)
    remark(
      input.name, "input", "\(count) values in a row, taken for \(side) rows of \(side) columns")
  }
}

extension Constant {
  /// Without the integers that the elements were made from.
  func multiplied(by factor: Double) -> Constant {
    var result = self
    result.elements = .real(reals.map { $0 * factor })
    result.source = nil
    return result
  }
}
