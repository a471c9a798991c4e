import Digests

/// CRC-32 from its definition rather than from zlib.
package func definedCRC32(_ bytes: some Collection<UInt8>) -> UInt32 {
  var remainder = UInt32.max
  for byte in bytes {
    remainder = remainders[Int(UInt8(truncatingIfNeeded: remainder) ^ byte)] ^ remainder >> 8
  }
  return ~remainder
}

/// What eight steps of the division leave of each byte.
private let remainders: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(byte) { remainder, _ in
    remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1
  }
}

extension [UInt8] {
  /// Overwrites with a little-endian number.
  package mutating func put<Value: FixedWidthInteger>(_ value: Value, at offset: Int) {
    for index in 0..<MemoryLayout<Value>.size {
      self[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index))
    }
  }

  package func number(at offset: Int, byteCount: Int) -> UInt64 {
    self[offset..<offset + byteCount].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The file with its checksums and digest made right, as far as there are places for them, so
  /// that a reader gets to what is wrong behind them.
  package func sealed() -> [UInt8] {
    guard count >= 64 else { return self }
    var bytes = self
    let available = (count - 32) / 32
    let sectionCount = Int(Swift.min(number(at: 16, byteCount: 4), UInt64(available)))
    for entry in (0..<sectionCount).map({ 32 + 32 * $0 }) {
      let offset = number(at: entry + 8, byteCount: 8)
      let byteCount = number(at: entry + 16, byteCount: 8)
      guard offset <= count, byteCount <= UInt64(count) - offset else { continue }
      bytes.put(definedCRC32(self[Int(offset)..<Int(offset + byteCount)]), at: entry + 24)
    }
    bytes.put(UInt32(0), at: 20)
    bytes.put(definedCRC32(bytes[..<(32 + 32 * sectionCount)]), at: 20)
    bytes.replaceSubrange(count - 32..<count, with: sha256(bytes.dropLast(32)))
    return bytes
  }
}
