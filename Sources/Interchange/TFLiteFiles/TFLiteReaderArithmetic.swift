import ForeignNetworks
import LeNetModel

extension TFLiteReader {
  /// Addition, subtraction, multiplication or division with a constant.
  mutating func appendArithmetic(_ node: TFLiteOperator) throws(ImportError) {
    let layout = try map()
    let isConstantFirst = node.input(0) != current
    guard let other = node.input(isConstantFirst ? 0 : 1), other != current,
      try constants.contains(other)
    else {
      throw node.error("two activations", "an activation and numbers of the file")
    }
    let constant = try constants.real(other)
    let values = try values(of: constant, along: layout, node).map { Double($0) }
    let ones = [Double](repeating: 1, count: values.count)
    let zeros = [Double](repeating: 0, count: values.count)
    let (factors, shifts, options): ([Double], [Double], TFLiteOptions)
    switch node.operation {
    case "ADD": (factors, shifts, options) = (ones, values, .addition)
    case "MUL": (factors, shifts, options) = (values, zeros, .multiplication)
    case "SUB" where isConstantFirst:
      (factors, shifts, options) = (ones.map { -$0 }, values, .subtraction)
    case "SUB": (factors, shifts, options) = (ones, values.map { -$0 }, .subtraction)
    default:
      guard !isConstantFirst, !values.contains(0) else {
        throw node.error(
          isConstantFirst ? "a division by the activation" : "a division by 0",
          "a division by other numbers")
      }
      (factors, shifts, options) = (values.map { 1 / $0 }, zeros, .division)
    }
    let fused = try activation(node, options, TFLiteSchema.Arithmetic.activation)
    try append(node, .scaling(factors: factors, shifts: shifts), fused: fused)
  }

  /// A constant's numbers: one for all, or one for each channel.
  private func values(
    of constant: RealConstant, along layout: ActivationLayout, _ node: TFLiteOperator
  ) throws(ImportError) -> [Float] {
    if let first = constant.values.first, constant.values.allSatisfy({ $0 == first }),
      constant.shape.count <= layout.axes.count
    {
      let isBroadcast = zip(constant.shape.reversed(), layout.extents.reversed())
        .allSatisfy { $0 == 1 || $0 == $1 }
      if isBroadcast { return [first] }
    }
    let long = constant.shape.reversed().enumerated().filter { $0.element > 1 }
    if long.count == 1, long[0].offset < layout.axes.count {
      let axis = layout.axes[layout.axes.count - 1 - long[0].offset]
      if axis.meaning == .channel, axis.extent == long[0].element { return constant.values }
    }
    throw node.error(
      "numbers of \(constant.shape.described) for \(layout.extents.described)",
      "one number, or one for each channel")
  }

  /// What an operator applies to its own output.
  func activation(
    _ node: TFLiteOperator, _ type: TFLiteOptions, _ field: Int
  ) throws(ImportError) -> TFLiteActivation {
    let code = try node.options(type)?.integer(field, Int8.self) ?? 0
    guard let activation = TFLiteActivation(rawValue: code) else {
      throw node.error("activation \(code)", "ReLU, ReLU6 or tanh")
    }
    return activation
  }
}
