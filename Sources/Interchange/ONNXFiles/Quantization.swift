import ForeignNetworks
import LeNetModel

/// QuantizeLinear and DequantizeLinear around what runs through the graph.
extension GraphReader {
  /// - Returns: whether the node is one of them.
  mutating func followQuantization(
    _ node: Node, _ value: RunningValue
  ) throws(ImportError) -> Bool {
    switch node.operation {
    case "QuantizeLinear": try quantize(node, value)
    case "DequantizeLinear": try dequantize(node, value)
    default: return false
    }
    return true
  }

  private mutating func quantize(_ node: Node, _ value: RunningValue) throws(ImportError) {
    guard value.integerType == nil else {
      throw node.refused(found: "an input of integers", possible: "floating point")
    }
    let (grid, type) = try node.quantization(scale: 1, zeroPoint: 2)
    var result = value
    (result.grid, result.integerType) = (grid, type)
    if value.grid == grid {
      set(node, result, leftOut: "integers as before")
    } else if chain.steps.isEmpty, chain.inputQuantization == nil {
      chain.inputQuantization = grid
      set(node, result, leftOut: "integers of the input")
    } else {
      set(node, result, step: chain.quantize(node, grid))
    }
  }

  private mutating func dequantize(_ node: Node, _ value: RunningValue) throws(ImportError) {
    guard value.integerType != nil else {
      throw node.refused(found: "an input in floating point", possible: "int8 or uint8")
    }
    var result = try known(node, value, scale: 1, zeroPoint: 2)
    result.integerType = nil
    set(node, result, leftOut: "integers as real numbers")
  }

  /// The value whose integers the node says to stand for something, which what made them has said
  /// before, unless they are the picture's own.
  mutating func known(
    _ node: Node, _ value: RunningValue, scale: Int, zeroPoint: Int
  ) throws(ImportError) -> RunningValue {
    let (grid, type) = try node.quantization(
      scale: scale, zeroPoint: zeroPoint, type: value.integerType)
    guard type == value.integerType else {
      throw node.refused(
        found: "a zero point of \(type) for \(value.integerType.map { "\($0)" } ?? "real numbers")",
        possible: "one of the input's type")
    }
    var result = value
    if let known = value.grid {
      guard known == grid else {
        throw node.refused(
          found: "a scale of \(grid.scale), zero point \(grid.zeroPoint) in 8 bits with a sign",
          possible: "\(known.scale) and \(known.zeroPoint), by which the integers were made")
      }
      return result
    }
    if chain.inputQuantization == nil {
      chain.inputQuantization = grid
      if type == .uint8 {
        // The picture's own bytes, as there is nothing else of this type.
        chain.inputScaling = InputScaling(
          name: "as the file", factors: [255 * Double(grid.scale)],
          shifts: [-Double(grid.scale) * Double(grid.zeroPoint + 128)])
      }
    }
    result.grid = grid
    return result
  }

  /// What the integers of the node's output stand for, as it says itself.
  mutating func state(_ node: Node, _ output: QuantizationParameters) {
    let index = chain.quantize(node, output)
    setGrid(node, output)
    correct(node.index, step: index)
  }
}

extension Node {
  /// Of a whole tensor.
  ///
  /// - Parameters:
  ///   - scale: which input it is.
  ///   - zeroPoint: which input it is.
  ///   - type: where neither zero point nor attribute say it.
  func quantization(
    scale: Int, zeroPoint: Int, type: ElementType? = nil
  ) throws(ImportError) -> (QuantizationParameters, ElementType) {
    let scales = try requiredConstant(scale, "a scale")
    let zeroPoints = try constant(zeroPoint, "a zero point")
    guard let real = scales.single, let zero = zeroPoints?.single ?? (zeroPoints == nil ? 0 : nil)
    else {
      throw refused(found: "a scale for each of \(scales.count) channels", possible: "one scale")
    }
    guard QuantizationParameters.scales.contains(Float(real)) else {
      throw .tensor(
        name: scales.name, found: "a scale of \(real)", expected: "a positive number up to 1e30")
    }
    let stated = ElementType(
      rawValue: Int32(truncatingIfNeeded: integer("output_dtype", default: 0)))
    let type = zeroPoints?.type ?? stated ?? type ?? .uint8
    guard let zeroPoint = Int32(exactly: zero)?.toInt8(from: type) else {
      throw refused(found: "integers of \(type)", possible: "int8 or uint8")
    }
    return (QuantizationParameters(scale: Float(real), zeroPoint: zeroPoint), type)
  }
}

extension Int32 {
  /// The integer of 8 bits with a sign that stands for what this one stands for; nil for a type of more
  /// than 8 bits.
  func toInt8(from type: ElementType) -> Int32? {
    switch type {
    case .uint8: (0...255).contains(self) ? self - 128 : nil
    case .int8: (-128...127).contains(self) ? self : nil
    default: nil
    }
  }
}
