import ForeignNetworks

/// Operators on numbers of the file alone.
extension TFLiteReader {
  /// - Returns: whether the operator's input is no activation but a constant.
  mutating func appendConstant(_ node: TFLiteOperator) throws(ImportError) -> Bool {
    guard let first = node.input(0), first != current, try constants.contains(first),
      ["DEQUANTIZE", "TRANSPOSE", "RESHAPE"].contains(node.operation)
    else { return false }
    let input = try constants.real(first)
    let output = try graph.tensor(node.outputs[0])
    switch node.operation {
    case "TRANSPOSE":
      let order = try order(node, axes: input.shape.count)
      constants.define(output.index, input.permuted(by: order, name: output.name))
      leaveOut(node, because: "done to the numbers")
    case "RESHAPE":
      guard output.count == input.values.count else {
        throw node.error(
          "\(input.shape.described) made into \(output.shape.described)", "as many numbers")
      }
      constants.define(
        output.index, RealConstant(name: output.name, shape: output.shape, values: input.values))
      leaveOut(node, because: "done to the numbers")
    default:
      constants.define(
        output.index, RealConstant(name: output.name, shape: input.shape, values: input.values))
      let type = try graph.tensor(first).type()
      leaveOut(node, because: "\(type) numbers became float32")
    }
    return true
  }
}

extension RealConstant {
  /// - Parameter order: which axis goes to each place, each once.
  func permuted(by order: [Int], name: String) -> RealConstant {
    RealConstant(
      name: name, shape: order.map { shape[$0] },
      values: shape.places(inOrder: order).map { values[$0] })
  }
}
