import ForeignNetworks
import LeNetModel

/// Arithmetic with constants, and batch normalization, which is such.
extension GraphReader {
  mutating func batchNormalization(_ node: Node, _ value: RunningValue) throws(ImportError) {
    guard node.integer("training_mode", default: 0) == 0, node.integer("spatial", default: 1) == 1
    else {
      throw node.refused(
        found: "batch normalization with means of the batch", possible: "an export for evaluation")
    }
    var value = value
    guard value.layout.rank > 1 else {
      throw node.refused(found: "an input of one axis", possible: "channels as the second axis")
    }
    if value.layout.axes[1].count > 1 || chain.isRow {
      value = try flattened(node, value, axis: 1)
    }
    let channels = value.shape.channels
    guard value.layout.axes[1] == FileLayout.axis(.channel, channels) else {
      throw node.refused(
        found: "an input of \(value.layout.description)", possible: "channels as the second axis")
    }
    func numbers(_ index: Int, _ what: String) throws(ImportError) -> [Double] {
      let numbers = try node.requiredConstant(index, what).finite()
      guard numbers.count == channels else {
        throw node.refused(found: "\(numbers.count) \(what)", possible: "\(channels)")
      }
      return numbers
    }
    let scales = try numbers(1, "scales")
    let biases = try numbers(2, "biases")
    let means = try numbers(3, "means")
    let variances = try numbers(4, "variances")
    let epsilon = Double(node.float("epsilon", default: 1e-5))
    guard variances.allSatisfy({ $0 + epsilon > 0 }) else {
      throw node.refused(found: "a variance that is not positive", possible: "positive ones")
    }
    let factors = zip(scales, variances).map { $0 / ($1 + epsilon).squareRoot() }
    let shifts = (0..<channels).map { biases[$0] - means[$0] * factors[$0] }
    append(node, .scaling(factors: factors, shifts: shifts), value)
  }

  mutating func arithmetic(_ node: Node, _ value: RunningValue) throws(ImportError) {
    if node.operation == "Neg" {
      return append(node, .scaling(factors: [-1], shifts: [0]), value)
    }
    guard node.inputs.count == 2, let constant = node.constants.first else {
      throw node.refused(found: "\(node.inputs.count) inputs", possible: "two")
    }
    let isFirst = if case .running? = node.inputs[0] { true } else { false }
    let (result, numbers) = try spread(node, value, constant)
    let operation: ForeignOperation
    switch (node.operation, isFirst) {
    case ("Add", _), ("Sub", true):
      let shifts = node.operation == "Add" ? numbers : numbers.map { -$0 }
      if try addBias(node, result, shifts) { return }
      operation = .scaling(factors: shifts.map { _ in 1 }, shifts: shifts)
    case ("Sub", false):
      operation = .scaling(factors: numbers.map { _ in -1 }, shifts: numbers)
    case ("Mul", _):
      operation = .scaling(factors: numbers, shifts: numbers.map { _ in 0 })
    case ("Div", true):
      guard !numbers.contains(0) else {
        throw node.refused(found: "a division by 0", possible: "other divisors")
      }
      operation = .scaling(factors: numbers.map { 1 / $0 }, shifts: numbers.map { _ in 0 })
    default:
      throw node.refused(
        found: "a division by what depends on the picture", possible: "by constants")
    }
    append(node, operation, result)
  }

  /// A constant's numbers: one for all values, or one for each channel, or one for each element of a value
  /// that is flattened for it.
  mutating func spread(
    _ node: Node, _ value: RunningValue, _ constant: Constant
  ) throws(ImportError) -> (RunningValue, [Double]) {
    let extents = value.layout.extents
    let numbers = try constant.finite()
    let missing = extents.count - constant.shape.count
    guard missing >= 0, !numbers.isEmpty,
      zip(constant.shape, extents[missing...]).allSatisfy({ $0 == 1 || $0 == $1 })
    else {
      throw node.refused(
        found: "a constant of \(constant.shape.described) with a value of \(extents.described)",
        possible: "one that is no larger")
    }
    if numbers.allSatisfy({ $0 == numbers[0] }) { return (value, [numbers[0]]) }
    let varying = constant.shape.indices.filter { constant.shape[$0] > 1 }.map { $0 + missing }
    if varying.count == 1 {
      var value = value
      if value.layout.axes[varying[0]].count > 1 || chain.isRow {
        value = try flattened(node, value)
      }
      if value.layout.axes[varying[0]] == FileLayout.axis(.channel, value.shape.channels) {
        return (value, numbers)
      }
    }
    throw node.refused(
      found:
        "a constant of \(constant.shape.described) with a value of \(value.layout.description)",
      possible: "one number, one for each channel, or one for each element behind flattening")
  }

  /// - Returns: whether the step before has taken `shifts` in as its bias.
  mutating func addBias(
    _ node: Node, _ value: RunningValue, _ shifts: [Double]
  ) throws(ImportError) -> Bool {
    guard let grid = chain.biasGrid else { return false }
    let bias =
      (shifts.count == 1 ? [Double](repeating: shifts[0], count: value.shape.channels) : shifts)
      .map { Float($0) }
    guard bias.allSatisfy(\.isFinite) else {
      throw node.refused(found: "a bias of more than 32 bits hold", possible: "smaller numbers")
    }
    let index = chain.addBias { weights in
      var weights = weights
      weights.bias = bias
      if let input = grid.input, let integers = weights.integers {
        weights.integers = ForeignIntegers.bias(bias, input: input, integers.scales)
          .map {
            ForeignIntegers(weights: integers.weights, scales: integers.scales, bias: $0)
          }
      }
      return weights
    }
    var value = value
    value.grid = nil
    set(node, value, step: index)
    return true
  }
}
