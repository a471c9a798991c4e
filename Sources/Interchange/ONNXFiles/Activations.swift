import ForeignNetworks
import LeNetModel

extension GraphReader {
  mutating func activation(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let activation: Activation
    switch node.operation {
    case "Relu": activation = .relu
    case "Tanh": activation = .tanh
    case "Sigmoid": activation = .sigmoid
    case "LeakyRelu": activation = .leakyReLU(slope: node.float("alpha", default: 0.01))
    case "PRelu": activation = .leakyReLU(slope: try slope(node))
    case "Max":
      // What torch.clamp(x, min=0) becomes.
      guard node.inputs.count == 2, let limit = node.constants.first?.single, limit == 0 else {
        throw node.refused(found: "a limit that is not 0", possible: "the larger of 0 and a value")
      }
      activation = .relu
    default:
      if try limits(node) == (-.infinity, 6), chain.limitLastToSix() {
        return set(node, value, leftOut: "with the ReLU in front of it")
      }
      guard let clip = try clip(node) else { return set(node, value, leftOut: "no limits") }
      activation = clip
    }
    // What a limit leaves stands for the same integers.
    let keepsGrid =
      switch activation {
      case .relu: true
      case .relu6, .leakyReLU, .tanh, .sigmoid: false
      }
    append(node, .activation(activation), value, grid: keepsGrid ? value.grid : nil)
  }

  private func slope(_ node: Node) throws(ImportError) -> Float {
    let slopes = try node.requiredConstant(1, "a slope").floats()
    guard let slope = slopes.first, slopes.allSatisfy({ $0 == slope }) else {
      throw node.refused(found: "a slope for each channel", possible: "one slope")
    }
    return slope
  }

  /// Nil for no limits at all.
  private func clip(_ node: Node) throws(ImportError) -> Activation? {
    let (lower, upper) = try limits(node)
    switch (lower, upper) {
    case (0, 6): return .relu6
    case (0, .infinity): return .relu
    case (-.infinity, .infinity): return nil
    default:
      throw node.refused(
        found: "limits of \(lower) and \(upper)", possible: "0 and 6, or 0 and none")
    }
  }

  private func limits(_ node: Node) throws(ImportError) -> (lower: Double, upper: Double) {
    func limit(_ index: Int, _ name: String, _ open: Double) throws(ImportError) -> Double {
      let limit: Double?
      if opset < 11 {
        limit = node.has(name) ? Double(node.float(name, default: 0)) : nil
      } else {
        limit = try node.constant(index, "limits")?.single
      }
      // The largest number of 32 or 16 bits is no limit either.
      return limit.flatMap { $0.magnitude >= 65504 ? nil : $0 } ?? open
    }
    return (try limit(1, "min", -.infinity), try limit(2, "max", .infinity))
  }

  /// Between types in floating point, or from the bytes of a picture.
  mutating func cast(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let type = try node.castType()
    guard type.isFloatingPoint else {
      guard type == value.integerType else {
        throw node.refused(found: "a cast to \(type)", possible: "floating point")
      }
      return set(node, value, leftOut: "nothing")
    }
    var value = value
    if let integers = value.integerType {
      guard value.grid == nil, chain.steps.isEmpty, chain.inputScaling == nil else {
        throw node.refused(found: "a cast of \(integers)", possible: "DequantizeLinear")
      }
      chain.inputScaling =
        integers == .uint8
        ? .bytes : InputScaling(name: "-128..127", factors: [255], shifts: [-128])
      value.integerType = nil
    }
    set(node, value, leftOut: "nothing")
  }
}
