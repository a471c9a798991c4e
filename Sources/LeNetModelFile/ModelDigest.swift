import Digests

/// The identity of a model: the SHA-256 with which its file ends.
///
/// `head -c -32 model.lenet | sha256sum` prints it, too.
public struct ModelDigest: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]
}

extension ModelDigest: CustomStringConvertible {
  /// 64 lowercase hexadecimal digits.
  public var description: String { Digests.hexadecimal(bytes) }
}

/// All digits of `value`, leading zeros included.
func hexadecimal<Value: FixedWidthInteger & UnsignedInteger>(_ value: Value) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 2 * MemoryLayout<Value>.size - digits.count) + digits
}
