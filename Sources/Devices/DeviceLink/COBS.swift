/// Consistent overhead byte stuffing: bytes without any 0, so that a 0 can end a frame.
///
/// Every block is a byte that says how far the next 0 is, then what lies before it; 255 is a block
/// of 254 bytes that no 0 follows. S. Cheshire and M. Baker, "Consistent Overhead Byte Stuffing",
/// IEEE/ACM Transactions on Networking 7(2), 1999.
package enum COBS {
  private static let longestBlock = 254

  /// - Returns: the encoded bytes, none of which is 0; the final 0 is not among them.
  package static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count + bytes.count / longestBlock + 1)
    var rest = bytes[...]
    while true {
      let block = rest.prefix(longestBlock).prefix { $0 != 0 }
      encoded.append(UInt8(block.count + 1))
      encoded += block
      rest = rest.dropFirst(block.count)
      if block.count == longestBlock { continue }
      guard rest.popFirst() != nil else { return encoded }
    }
  }

  /// - Returns: nil where the last block is cut off or a byte is 0.
  package static func decode(_ encoded: [UInt8]) -> [UInt8]? {
    guard !encoded.contains(0) else { return nil }
    var bytes: [UInt8] = []
    var rest = encoded[...]
    while let code = rest.popFirst() {
      guard rest.count >= Int(code) - 1 else { return nil }
      bytes += rest.prefix(Int(code) - 1)
      rest = rest.dropFirst(Int(code) - 1)
      if code < 255, !rest.isEmpty { bytes.append(0) }
    }
    return bytes
  }
}
