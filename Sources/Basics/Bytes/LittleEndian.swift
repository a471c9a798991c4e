extension [UInt8] {
  package mutating func append<Value: FixedWidthInteger>(littleEndian value: Value) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  package mutating func append<Value: FixedWidthInteger>(littleEndian values: [Value]) {
    values.map(\.littleEndian).withUnsafeBytes { append(contentsOf: $0) }
  }

  package mutating func append(littleEndian values: [Float]) {
    append(littleEndian: values.map(\.bitPattern))
  }

  package mutating func appendZeros(to byteCount: Int) {
    append(contentsOf: repeatElement(0, count: byteCount - count))
  }
}

extension ArraySlice<UInt8> {
  /// The integer whose first byte is `offset` bytes behind the start of the slice.
  ///
  /// - Precondition: the integer lies within the slice.
  package func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at offset: Int
  )
    -> Value
  {
    withUnsafeBytes { Value(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: type)) }
  }

  /// All of the slice as integers; bytes that do not fill one are left out.
  package func integers<Value: FixedWidthInteger & BitwiseCopyable>(_ type: Value.Type) -> [Value] {
    withUnsafeBytes { bytes in
      let byteCount = MemoryLayout<Value>.size
      return (0..<count / byteCount).map {
        Value(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * byteCount, as: type))
      }
    }
  }

  /// All of the slice as floats, bit for bit.
  package func floats() -> [Float] {
    integers(UInt32.self).map { Float(bitPattern: $0) }
  }
}
