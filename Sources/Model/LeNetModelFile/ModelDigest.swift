import Bytes
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
  public var description: String { hexadecimal(bytes) }
}

extension ModelDigest {
  init(of bytes: ArraySlice<UInt8>) {
    self.bytes = sha256(bytes)
  }
}
