import ForeignNetworks
import LeNetModel

/// What is added to a sum of weighted inputs.
enum Bias {
  case real(Constant)
  /// In 32 bits, at the scale of the inputs times that of the weights.
  case integers(Constant)

  var constant: Constant {
    switch self {
    case .real(let constant), .integers(let constant): constant
    }
  }
}

extension GraphReader {
  /// - Parameters:
  ///   - weights: output channels first.
  ///   - input: what the integers of the input stand for; nil in floating point.
  mutating func foreignWeights(
    _ node: Node, _ weights: Constant, _ bias: Bias?, input: QuantizationParameters?
  ) throws(ImportError) -> ForeignWeights {
    let outputs = weights.shape[0]
    guard weights.count > 0 else {
      throw node.refused(found: "weights of \(weights.shape.described)", possible: "some weights")
    }
    let quantized = input.flatMap { input in
      withoutZeroPoint(weights, outputs).map { (input: input, weights: $0) }
    }
    let real: [Float]
    switch bias {
    case nil: real = [Float](repeating: 0, count: outputs)
    case .real(let constant): real = try constant.perOutput(outputs, constant.floats(), node)
    case .integers(let constant):
      guard let input, let source = weights.source, source.axis ?? 0 == 0 else {
        throw node.refused(
          found: "a bias in integers, weights without", possible: "both in integers")
      }
      real = try constant.perOutput(outputs, constant.reals, node).enumerated().map { index, bias in
        let scale = source.scales[source.axis == nil ? 0 : index]
        return Float(bias * Double(input.scale) * Double(scale))
      }
    }
    var result = ForeignWeights(
      shape: weights.shape, values: try weights.floats(), bias: real)
    if let (input, weights) = quantized {
      let integers: [Int32]?
      if case .integers(let constant)? = bias {
        integers = try constant.perOutput(outputs, constant.reals, node).compactMap {
          Int32(exactly: $0)
        }
      } else {
        integers =
          bias?.constant.source?.bias(outputs, input: input, weights.scales)
          ?? ForeignIntegers.bias(real, input: input, weights.scales)
      }
      if let integers, integers.count == outputs {
        result.integers = ForeignIntegers(
          weights: weights.integers, scales: weights.scales, bias: integers)
      }
    }
    return result
  }
}

extension ForeignIntegers {
  /// The integers nearest to real biases; nil if 32 bits do not hold one.
  static func bias(
    _ bias: [Float], input: QuantizationParameters, _ scales: [Float]
  ) -> [Int32]? {
    let integers = zip(bias, scales).compactMap { bias, scale in
      Int32(
        exactly: (Double(bias) / (Double(input.scale) * Double(scale))).rounded(.toNearestOrEven))
    }
    return integers.count == bias.count ? integers : nil
  }
}

extension GraphReader {
  /// The integers that weights were made from, less their zero points, and a scale for each output; nil if
  /// they were made from none, have scales for something else, or do not fit into 8 bits.
  private mutating func withoutZeroPoint(
    _ weights: Constant, _ outputs: Int
  ) -> (integers: [Int8], scales: [Float])? {
    guard let source = weights.source, source.axis ?? 0 == 0 else { return nil }
    let perOutput = weights.count / outputs
    var integers: [Int8] = []
    integers.reserveCapacity(weights.count)
    for (index, integer) in source.integers.enumerated() {
      let zeroPoint = source.zeroPoints[source.axis == nil ? 0 : index / perOutput]
      guard let moved = Int8(exactly: integer - zeroPoint) else {
        remark(
          weights.name, "weights",
          "real numbers: \(integer) with a zero point of \(zeroPoint) leaves 8 bits at element \(index)"
        )
        return nil
      }
      integers.append(moved)
    }
    return (
      integers,
      source.axis == nil ? [Float](repeating: source.scales[0], count: outputs) : source.scales
    )
  }
}

extension Constant {
  /// One of `values`, this constant's, for each output.
  fileprivate func perOutput<Element>(
    _ outputs: Int, _ values: [Element], _ node: Node
  ) throws(ImportError) -> [Element] {
    if values.count == outputs, shape.isEmpty || shape.last == outputs { return values }
    guard values.count == 1 else {
      throw node.refused(
        found: "a bias of \(shape.described)", possible: "one for each of \(outputs) outputs")
    }
    return [Element](repeating: values[0], count: outputs)
  }
}

extension IntegerSource {
  /// The integers of a bias, if they are at the scale that sums have.
  fileprivate func bias(
    _ outputs: Int, input: QuantizationParameters, _ scales: [Float]
  ) -> [Int32]? {
    guard integers.count == outputs, zeroPoints.allSatisfy({ $0 == 0 }) else { return nil }
    for (index, scale) in scales.enumerated() {
      let own = Double(self.scales[axis == nil ? 0 : index])
      let expected = Double(input.scale) * Double(scale)
      // As far apart as rounding a product to 32 bits takes them.
      guard abs(own - expected) <= expected * 0x1p-22 else { return nil }
    }
    let result = integers.compactMap { Int32(exactly: $0) }
    return result.count == outputs ? result : nil
  }
}
