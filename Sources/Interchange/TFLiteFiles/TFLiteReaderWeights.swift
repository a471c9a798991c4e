import ForeignNetworks
import LeNetModel

/// Operators with weights, and their numbers.
extension TFLiteReader {
  mutating func appendDense(_ node: TFLiteOperator) throws(ImportError) {
    let layout = try map()
    let shape = try weightShape(node, axes: 2)
    let options = try node.options(.dense)
    guard try options?.integer(TFLiteSchema.Dense.weightsFormat, Int8.self) ?? 0 == 0 else {
      throw node.error("shuffled weights", "weights in order")
    }
    guard shape[1] == layout.shape.count else {
      throw node.error(
        "weights of \(shape.described) for \(layout.extents.described)",
        "one for each of the \(layout.shape.count) values that come in")
    }
    let fused = try activation(node, .dense, TFLiteSchema.Dense.activation)
    let weights = try weights(node, axis: 0, shape: shape, order: [0, 1])
    if layout.shape.height * layout.shape.width > 1 {
      // The operator takes the values as they lie.
      steps.append(
        ForeignStep(
          name: node.name, operation: .flattening(layout.order), output: quantization))
    }
    try append(node, .dense(weights), fused: fused)
    let declared = try graph.tensor(node.outputs[0]).shape
    let isRow = declared.count { $0 > 1 } <= 1 && declared.elementCount == shape[0]
    try take(ActivationLayout(row: isRow ? declared : [1, shape[0]], isFlat: false))
  }

  /// The shape of an operator's weights, in the file's order.
  func weightShape(_ node: TFLiteOperator, axes: Int) throws(ImportError) -> [Int] {
    guard let index = node.input(1) else { throw node.error("no weights", "weights") }
    guard try constants.contains(index) else {
      throw node.error(
        "weights, \(try graph.tensor(index).shortName), that are not in the file",
        "numbers of the file")
    }
    let shape = try constants.shape(index)
    guard shape.count == axes else {
      throw node.error("weights of \(shape.described)", "\(axes) axes")
    }
    return shape
  }

  /// The weights and biases of an operator whose weights have been found by ``weightShape(_:axes:)``.
  ///
  /// - Parameters:
  ///   - axis: of the output channels, in the file.
  ///   - shape: in the order of this project.
  ///   - order: which of the file's axes goes to each place of it.
  mutating func weights(
    _ node: TFLiteOperator, axis: Int, shape: [Int], order: [Int]
  ) throws(ImportError) -> ForeignWeights {
    guard let input = quantization else {
      return ForeignWeights(
        shape: shape,
        values: try constants.real(node.inputs[1]).permuted(by: order, name: "").values,
        bias: try realBias(node, count: shape[0]))
    }
    let index = node.inputs[1]
    let file = try constants.weights(index, axis: axis)
    let places = try constants.shape(index).places(inOrder: order)
    let integers = ForeignIntegers(
      weights: places.map { file.weights[$0] }, scales: file.scales,
      bias: try integerBias(node, count: shape[0]))
    let perChannel = integers.weights.count / shape[0]
    return ForeignWeights(
      shape: shape,
      values: integers.weights.enumerated().map {
        Float($1) * integers.scales[$0 / perChannel]
      },
      bias: integers.bias.enumerated().map { channel, bias in
        Float(Double(bias) * Double(input.scale) * Double(integers.scales[channel]))
      },
      integers: integers)
  }

  private mutating func realBias(
    _ node: TFLiteOperator, count: Int
  ) throws(ImportError) -> [Float] {
    guard let index = node.input(2) else { return [Float](repeating: 0, count: count) }
    try requireConstantBias(node, index)
    let bias = try constants.real(index)
    try check(node, index, bias.values.count, count)
    return bias.values
  }

  private mutating func integerBias(
    _ node: TFLiteOperator, count: Int
  ) throws(ImportError) -> [Int32] {
    guard let index = node.input(2) else { return [Int32](repeating: 0, count: count) }
    try requireConstantBias(node, index)
    let tensor = try graph.tensor(index)
    guard try tensor.type() == .int32 else {
      throw .tensor(
        name: tensor.name, found: "biases in \(try tensor.type())", expected: "int32")
    }
    let bias = try constants.integers(index)
    try check(node, index, bias.count, count)
    return bias.map { Int32($0) }
  }

  private func requireConstantBias(_ node: TFLiteOperator, _ index: Int) throws(ImportError) {
    guard try constants.contains(index) else {
      throw node.error(
        "biases, \(try graph.tensor(index).shortName), that are not in the file",
        "numbers of the file")
    }
  }

  private func check(
    _ node: TFLiteOperator, _ index: Int, _ found: Int, _ expected: Int
  ) throws(ImportError) {
    guard found == expected else {
      throw .tensor(
        name: try graph.tensor(index).name, found: "\(found) biases", expected: "\(expected)")
    }
  }
}
