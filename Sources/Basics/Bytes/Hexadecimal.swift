/// All digits of `value` in lower case, leading zeros included.
package func hexadecimal<Value: FixedWidthInteger & UnsignedInteger>(_ value: Value) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 2 * MemoryLayout<Value>.size - digits.count) + digits
}

/// Two digits a byte, the higher one first.
package func hexadecimal(_ bytes: some Sequence<UInt8>, separator: String = "") -> String {
  bytes.map { hexadecimal($0) }.joined(separator: separator)
}
