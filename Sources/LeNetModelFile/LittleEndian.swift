import LeNetModel

extension [UInt8] {
  mutating func append<Value: FixedWidthInteger>(littleEndian value: Value) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  mutating func append<Value: FixedWidthInteger>(littleEndian values: [Value]) {
    reserveCapacity(count + values.count * MemoryLayout<Value>.size)
    for value in values { append(littleEndian: value) }
  }

  mutating func append(littleEndian values: [Float]) {
    append(littleEndian: values.map(\.bitPattern))
  }

  mutating func appendZeros(to byteCount: Int) {
    append(contentsOf: repeatElement(0, count: byteCount - count))
  }
}

extension ArraySlice<UInt8> {
  /// The integer whose first byte is `offset` bytes behind the start of the slice.
  ///
  /// - Precondition: the integer lies within the slice.
  func integer<Value: FixedWidthInteger>(_ type: Value.Type, at offset: Int) -> Value {
    let first = startIndex + offset
    var value: Value = 0
    for byte in self[first..<first + MemoryLayout<Value>.size].reversed() {
      value = value << 8 | Value(truncatingIfNeeded: byte)
    }
    return value
  }

  /// All of the slice as integers; bytes that do not fill one are left out.
  func integers<Value: FixedWidthInteger>(_ type: Value.Type) -> [Value] {
    let byteCount = MemoryLayout<Value>.size
    return (0..<count / byteCount).map { integer(type, at: $0 * byteCount) }
  }

  /// All of the slice as floats, bit for bit.
  func floats() -> [Float] {
    integers(UInt32.self).map { Float(bitPattern: $0) }
  }
}
