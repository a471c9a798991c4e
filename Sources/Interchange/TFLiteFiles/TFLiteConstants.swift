import Bytes
import ForeignNetworks

/// Numbers of a file's tensors, in the order of the file.
struct TFLiteConstants {
  private let graph: TFLiteGraph
  /// What operators on constants made of them.
  private var derived: [Int: RealConstant] = [:]
  /// Numbers that may still be read. Tensors may share data, so that a small file could name more than
  /// memory holds.
  private var allowance: Int
  /// Types of weights that became float32.
  private(set) var converted: Set<TFLiteType> = []

  init(_ graph: TFLiteGraph, byteCount: Int) {
    self.graph = graph
    allowance = 4 * byteCount
  }

  /// Whether a tensor's numbers are in the file, or made of such.
  func contains(_ index: Int) throws(ImportError) -> Bool {
    if derived[index] != nil { return true }
    let tensor = try graph.tensor(index)
    return try !graph.data(ofBuffer: tensor.buffer, tensor.name).isEmpty
  }

  /// Of a tensor that ``contains(_:)``.
  func shape(_ index: Int) throws(ImportError) -> [Int] {
    if let constant = derived[index] { return constant.shape }
    return try graph.tensor(index).shape
  }

  mutating func define(_ index: Int, _ constant: RealConstant) {
    derived[index] = constant
  }

  /// As real numbers, all finite.
  mutating func real(_ index: Int) throws(ImportError) -> RealConstant {
    if let constant = derived[index] {
      try spend(constant.values.count, constant.name)
      return constant
    }
    let tensor = try graph.tensor(index)
    let type = try tensor.type()
    let data = try data(of: tensor, type)
    let values: [Float]
    switch type {
    case .float32: values = data.floats()
    case .float16:
      values = data.integers(UInt16.self).map { Float(binary16: $0) }
      converted.insert(type)
    case .bfloat16:
      values = data.integers(UInt16.self).map { Float(bfloat16: $0) }
      converted.insert(type)
    case .int8, .uint8, .int32:
      let integers =
        switch type {
        case .int8: data.integers(Int8.self).map { Int32($0) }
        case .uint8: data.map { Int32($0) }
        default: data.integers(Int32.self)
        }
      values = try dequantized(integers, tensor)
      converted.insert(type)
    case .int64:
      throw .tensor(name: tensor.name, found: "int64", expected: "numbers with a scale")
    }
    if let place = values.firstIndex(where: { !$0.isFinite }) {
      throw .tensor(
        name: tensor.name,
        found: "\(values[place].isNaN ? "no number" : "\(values[place])") at \(place)",
        expected: "finite numbers")
    }
    return RealConstant(name: tensor.name, shape: tensor.shape, values: values)
  }

  private func dequantized(
    _ integers: [Int32], _ tensor: TFLiteTensor
  ) throws(ImportError) -> [Float] {
    guard let quantization = try tensor.quantization() else {
      throw .tensor(name: tensor.name, found: "integers without a scale", expected: "a scale")
    }
    // The axis of a single scale means nothing.
    let axis = quantization.scales.count == 1 ? -1 : quantization.axis
    let scales = try quantization.expanded(along: axis, of: tensor)
    let inner = tensor.shape.dropFirst(axis + 1).reduce(1, *)
    return integers.enumerated().map { place, integer in
      let (scale, zeroPoint) = scales[place / inner % scales.count]
      return Float(Double(scale) * (Double(integer) - Double(zeroPoint)))
    }
  }

  /// Weights in 8 bits, without their zero points.
  ///
  /// - Parameter axis: the only one that scales may follow.
  /// - Returns: weights in the file's order, and one scale for each place of the axis.
  mutating func weights(
    _ index: Int, axis: Int
  ) throws(ImportError) -> (weights: [Int8], scales: [Float]) {
    let tensor = try graph.tensor(index)
    let type = try tensor.type()
    guard type == .int8 || type == .uint8 else {
      throw .tensor(
        name: tensor.name, found: "weights in \(type)",
        expected: "int8, as the rest of the network")
    }
    let data = try data(of: tensor, type)
    guard let quantization = try tensor.quantization() else {
      throw .tensor(name: tensor.name, found: "integers without a scale", expected: "a scale")
    }
    let scales = try quantization.expanded(along: axis, of: tensor)
    let inner = tensor.shape.dropFirst(axis + 1).reduce(1, *)
    var weights: [Int8] = []
    weights.reserveCapacity(data.count)
    for (place, byte) in data.enumerated() {
      let integer = type == .int8 ? Int64(Int8(bitPattern: byte)) : Int64(byte)
      let zeroPoint = scales[place / inner % scales.count].zeroPoint
      let (moved, overflows) = integer.subtractingReportingOverflow(zeroPoint)
      guard !overflows, let weight = Int8(exactly: moved), type == .uint8 || zeroPoint == 0 else {
        throw .tensor(
          name: tensor.name, found: "a weight of \(integer) above a zero point of \(zeroPoint)",
          expected: "weights without a zero point; or import it as float")
      }
      weights.append(weight)
    }
    return (weights, scales.map { $0.scale })
  }

  /// Integers without a scale, such as those of a shape, or biases.
  mutating func integers(_ index: Int) throws(ImportError) -> [Int64] {
    let tensor = try graph.tensor(index)
    let type = try tensor.type()
    let data = try data(of: tensor, type)
    switch type {
    case .int32: return data.integers(Int32.self).map { Int64($0) }
    case .int64: return data.integers(Int64.self)
    default:
      throw .tensor(name: tensor.name, found: "\(type)", expected: "int32")
    }
  }

  private mutating func data(
    of tensor: TFLiteTensor, _ type: TFLiteType
  ) throws(ImportError) -> ArraySlice<UInt8> {
    try tensor.checkIsPlain()
    let data = try graph.data(ofBuffer: tensor.buffer, tensor.name)
    guard data.count.isMultiple(of: type.byteCount), tensor.count == data.count / type.byteCount
    else {
      throw .tensor(
        name: tensor.name, found: "\(data.count) bytes",
        expected: "\(type) numbers of \(tensor.shape.described)")
    }
    try spend(data.count / type.byteCount, tensor.name)
    return data
  }

  private mutating func spend(_ count: Int, _ name: String) throws(ImportError) {
    allowance -= count
    guard allowance >= 0 else {
      throw .tensor(
        name: name, found: "numbers that many tensors share", expected: "some for each")
    }
  }
}

/// A tensor of real numbers.
struct RealConstant {
  let name: String
  let shape: [Int]
  let values: [Float]
}

extension TFLiteQuantization {
  /// The scale and zero point of each place of an axis.
  ///
  /// - Parameter axis: -1 for a single one of each.
  /// - Returns: as many as the axis has places.
  func expanded(
    along axis: Int, of tensor: TFLiteTensor
  ) throws(ImportError) -> [(scale: Float, zeroPoint: Int64)] {
    let zeroPoints = zeroPoints.isEmpty ? [Int64](repeating: 0, count: scales.count) : zeroPoints
    let pairs = zip(scales, zeroPoints).map { (scale: $0, zeroPoint: $1) }
    if axis == -1, pairs.count == 1 { return pairs }
    guard tensor.shape.indices.contains(axis) else {
      throw .tensor(
        name: tensor.name, found: "scales for axis \(axis) of \(tensor.shape.described)",
        expected: "an axis that is there")
    }
    if pairs.count == 1 {
      return [(scale: Float, zeroPoint: Int64)](repeating: pairs[0], count: tensor.shape[axis])
    }
    guard self.axis == axis, pairs.count == tensor.shape[axis] else {
      throw .tensor(
        name: tensor.name, found: "\(pairs.count) scales for axis \(self.axis)",
        expected: "one, or \(tensor.shape[axis]) for axis \(axis)")
    }
    return pairs
  }
}
