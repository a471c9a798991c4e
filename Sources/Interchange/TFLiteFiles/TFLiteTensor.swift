import Bytes
import ForeignNetworks
import LeNetModel

/// A tensor's table; its data and its scales are read when they are asked for.
struct TFLiteTensor {
  let index: Int
  let name: String
  /// Extents, the slowest first; at least 1 each.
  let shape: [Int]
  let buffer: Int
  private let typeCode: Int
  private let table: FlatTable

  init(_ table: FlatTable, index: Int) throws(ImportError) {
    self.index = index
    self.table = table
    let name = try table.string(TFLiteSchema.Tensor.name) ?? ""
    self.name = name.isEmpty ? "tensor \(index)" : name
    typeCode = try table.integer(TFLiteSchema.Tensor.type, Int8.self)
    buffer = try table.integer(TFLiteSchema.Tensor.buffer, UInt32.self)
    let extents = try table.vector(TFLiteSchema.Tensor.shape, elementByteCount: 4)
    let axisCount = extents?.count ?? 0
    guard axisCount <= TFLiteGraph.axisLimit else {
      throw .tensor(
        name: self.name, found: "\(axisCount) axes", expected: "up to \(TFLiteGraph.axisLimit)")
    }
    shape = (extents?.bytes ?? []).integers(Int32.self).map { Int($0) }
    guard shape.allSatisfy({ $0 >= 1 }) else {
      throw .tensor(
        name: self.name, found: "a shape of \(shape.described)", expected: "1 or more each")
    }
  }

  /// In front of the names of operators that a converter joined.
  var shortName: String {
    let first = name.prefix { $0 != ";" }
    return first.isEmpty ? name : String(first)
  }

  /// Elements; nil for more than an integer holds.
  var count: Int? { shape.elementCount }

  func type() throws(ImportError) -> TFLiteType {
    guard let type = TFLiteType(rawValue: typeCode) else {
      throw .tensor(
        name: name, found: Self.typeNames[typeCode] ?? "type \(typeCode)",
        expected: "float32, int8 or uint8")
    }
    return type
  }

  private static let typeNames = [
    5: "strings", 6: "bool", 7: "int16", 8: "complex64", 10: "float64", 11: "complex128",
    12: "uint64", 13: "a resource", 14: "a variant", 15: "uint32", 16: "uint16", 17: "int4",
    19: "int2", 20: "uint4",
  ]

  /// Refuses what is no plain tensor: variables, sparse ones, and those with data elsewhere.
  func checkIsPlain() throws(ImportError) {
    let found: String? =
      if try table.bool(TFLiteSchema.Tensor.isVariable) {
        "a variable"
      } else if try table.table(TFLiteSchema.Tensor.sparsity) != nil {
        "a sparse tensor"
      } else if try table.integer(TFLiteSchema.Tensor.externalBuffer, UInt32.self) != 0 {
        "data in another file"
      } else {
        nil
      }
    if let found { throw .tensor(name: name, found: found, expected: "all numbers in the file") }
  }

  /// Axes whose length the file leaves open, but for the first, that of the pictures.
  func checkIsStatic() throws(ImportError) {
    guard
      let signature = try table.vector(
        TFLiteSchema.Tensor.shapeSignature, elementByteCount: 4),
      signature.count <= TFLiteGraph.axisLimit
    else { return }
    let extents = signature.bytes.integers(Int32.self)
    guard extents.dropFirst().allSatisfy({ $0 >= 0 }) else {
      throw .tensor(
        name: name,
        found: "a shape of \(extents.map { $0 < 0 ? "?" : "\($0)" }.joined(separator: "x"))",
        expected: "one that is known")
    }
  }

  /// Scales and zero points of the file, one for the tensor or one for each place of an axis; nil for
  /// a tensor that is not quantized.
  ///
  /// - Parameter isActivation: whether there may be only one of each.
  func quantization(isActivation: Bool = false) throws(ImportError) -> TFLiteQuantization? {
    guard let quantization = try table.table(TFLiteSchema.Tensor.quantization),
      let scales = try quantization.vector(
        TFLiteSchema.Quantization.scales, elementByteCount: 4), scales.count > 0
    else { return nil }
    guard try quantization.integer(TFLiteSchema.Quantization.detailsType, UInt8.self) == 0 else {
      throw .tensor(
        name: name, found: "a quantization of its own kind", expected: "scales and zero points")
    }
    let zeroPoints = try quantization.vector(
      TFLiteSchema.Quantization.zeroPoints, elementByteCount: 8)
    guard scales.count == 1 || (!isActivation && shape.contains(scales.count)),
      zeroPoints == nil || zeroPoints?.count == 0 || zeroPoints?.count == scales.count
    else {
      throw .tensor(
        name: name, found: "\(scales.count) scales and \(zeroPoints?.count ?? 0) zero points",
        expected: isActivation ? "one of each" : "one of each, or one for each channel")
    }
    let values = scales.bytes.floats()
    if let scale = values.first(where: { !QuantizationParameters.scales.contains($0) }) {
      throw .tensor(
        name: name, found: "a scale of \(scale)", expected: "a positive number up to 1e30")
    }
    return TFLiteQuantization(
      scales: values, zeroPoints: zeroPoints?.bytes.integers(Int64.self) ?? [],
      axis: try quantization.integer(TFLiteSchema.Quantization.axis, Int32.self))
  }
}

/// `real = scale * (q - zeroPoint)`
struct TFLiteQuantization {
  /// At least one; within ``QuantizationParameters/scales``.
  let scales: [Float]
  /// As many, or none for zeros.
  let zeroPoints: [Int64]
  /// The axis of several scales.
  let axis: Int
}
