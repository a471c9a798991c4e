import Bytes
import ForeignNetworks

extension Onnx_TensorProto {
  /// The tensor's elements, in whichever of its fields they are.
  func constant(_ external: inout ExternalData) throws(ImportError) -> Constant {
    guard let type = ElementType(rawValue: dataType) else {
      throw .tensor(
        name: name, found: ElementType.name(dataType),
        expected: "floating point in 16, 32 or 64 bits, or integers in 8 to 64 bits")
    }
    let (shape, count) = try shape()
    let elements: Constant.Elements
    if dataLocation == .external {
      elements = type.elements(try external.bytes(of: self, count: count, type)[...])
    } else if hasRawData {
      let bytes = [UInt8](rawData)
      guard bytes.count.isMultiple(of: type.byteCount), bytes.count / type.byteCount == count else {
        throw .tensor(
          name: name, found: "\(bytes.count) bytes", expected: "\(count) elements of \(type)")
      }
      elements = type.elements(bytes[...])
    } else {
      elements = try listed(type)
      guard elements.count == count else {
        throw .tensor(name: name, found: "\(elements.count) elements", expected: "\(count)")
      }
    }
    if case .integer(let values) = elements, let range = type.range,
      let value = values.first(where: { !range.contains($0) })
    {
      throw .tensor(name: name, found: "\(value)", expected: "elements of \(type)")
    }
    return Constant(name: name, type: type, shape: shape, elements: elements)
  }

  private func shape() throws(ImportError) -> ([Int], count: Int) {
    var count = 1
    for extent in dims {
      let (product, overflow) = count.multipliedReportingOverflow(by: Int(extent))
      guard (0...Int64(Int32.max)).contains(extent), !overflow else {
        throw .tensor(name: name, found: "dimensions \(dims)", expected: "a shape")
      }
      count = product
    }
    guard count > 0 || dims == [0] else {
      throw .tensor(name: name, found: "dimensions \(dims)", expected: "at least one element")
    }
    return (dims.map { Int($0) }, count)
  }

  /// Of the fields that are there for each type.
  private func listed(_ type: ElementType) throws(ImportError) -> Constant.Elements {
    switch type {
    case .float: .real(floatData.map { Double($0) })
    case .double: .real(doubleData)
    case .int64: .integer(int64Data)
    case .uint32, .uint64: .integer(uint64Data.map { Int64(bitPattern: $0) })
    case .uint8, .int8, .uint16, .int16, .int32, .bool: .integer(int32Data.map { Int64($0) })
    case .float16: .real(int32Data.map { Double(Float(binary16: UInt16(truncatingIfNeeded: $0))) })
    case .bfloat16: .real(int32Data.map { Double(Float(bfloat16: UInt16(truncatingIfNeeded: $0))) })
    }
  }
}

extension ElementType {
  /// - Parameter bytes: elements one behind the other, the lowest byte of each first.
  fileprivate func elements(_ bytes: ArraySlice<UInt8>) -> Constant.Elements {
    switch self {
    case .float:
      .real(bytes.integers(UInt32.self).map { Double(Float(bitPattern: $0)) })
    case .double: .real(bytes.integers(UInt64.self).map { Double(bitPattern: $0) })
    case .float16: .real(bytes.integers(UInt16.self).map { Double(Float(binary16: $0)) })
    case .bfloat16: .real(bytes.integers(UInt16.self).map { Double(Float(bfloat16: $0)) })
    case .uint8, .bool: .integer(bytes.map { Int64($0) })
    case .int8: .integer(bytes.map { Int64(Int8(bitPattern: $0)) })
    case .uint16: .integer(bytes.integers(UInt16.self).map { Int64($0) })
    case .int16: .integer(bytes.integers(Int16.self).map { Int64($0) })
    case .int32: .integer(bytes.integers(Int32.self).map { Int64($0) })
    case .uint32: .integer(bytes.integers(UInt32.self).map { Int64($0) })
    case .int64: .integer(bytes.integers(Int64.self))
    case .uint64: .integer(bytes.integers(UInt64.self).map { Int64(bitPattern: $0) })
    }
  }
}
