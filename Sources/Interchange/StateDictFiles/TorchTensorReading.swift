import ForeignNetworks

/// A storage's bytes, all of it.
typealias StorageReading = (TorchStorage) throws(ImportError) -> ArraySlice<UInt8>

extension TorchTensor {
  /// The numbers that the tensor shows, row by row.
  ///
  /// - Parameter read: is called for floating point only.
  func content(
    _ name: String, _ budget: inout ElementBudget, read: StorageReading
  ) throws(ImportError) -> StateDict.Entry {
    guard storage.type.isFloatingPoint else { return .other(storage.type.rawValue) }
    let count = try budget.take(
      elementCount(of: shape), of: name, shape, stored: storage.part.count)
    guard count > 0 else {
      return .tensor(NamedTensor(name: name, shape: shape, values: []), storage.type)
    }
    try check(name)
    let bytes = try read(storage)
    guard bytes.count.isMultiple(of: storage.type.byteCount),
      bytes.count / storage.type.byteCount == storage.count
    else {
      throw .tensor(
        name: name, found: "a storage of \(bytes.count) bytes",
        expected: "\(storage.count) elements of \(storage.type.rawValue)")
    }
    let values = bytes.withUnsafeBytes { gathered(from: $0, count: count) }
    return .tensor(NamedTensor(name: name, shape: shape, values: values), storage.type)
  }

  /// - Throws: ``ImportError`` unless every element lies in the part of the storage that is meant.
  private func check(_ name: String) throws(ImportError) {
    var last = offset
    var isWithin = offset >= 0
    for (extent, stride) in zip(shape, strides) where extent > 1 {
      let (reach, overflows) = (extent - 1).multipliedReportingOverflow(by: stride)
      let (sum, sumOverflows) = last.addingReportingOverflow(reach)
      isWithin = isWithin && stride >= 0 && !overflows && !sumOverflows
      last = sum
    }
    guard isWithin, last < storage.part.count else {
      throw .tensor(
        name: name, found: "the shape \(shape) by strides of \(strides) from element \(offset)",
        expected: "elements within a storage of \(storage.part.count)")
    }
  }

  /// - Precondition: the tensor was checked, and has elements.
  private func gathered(from bytes: UnsafeRawBufferPointer, count: Int) -> [Float] {
    var indices = Array(repeating: 0, count: shape.count)
    var place = storage.part.lowerBound + offset
    return (0..<count).map { _ in
      let value = storage.type.float(in: bytes, at: place)
      for axis in shape.indices.reversed() {
        indices[axis] += 1
        place += strides[axis]
        if indices[axis] < shape[axis] { break }
        place -= indices[axis] * strides[axis]
        indices[axis] = 0
      }
      return value
    }
  }
}
