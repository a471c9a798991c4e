import CZlib

/// CRC-32 as in zlib, gzip, PNG and IEEE 802.3 (polynomial 0x04C11DB7 reflected, all ones in and out).
///
/// - Parameter previous: the checksum of the bytes before these, to be continued.
package func crc32(_ bytes: some Collection<UInt8>, after previous: UInt32 = 0) -> UInt32 {
  let result = bytes.withContiguousStorageIfAvailable { buffer in
    // zlib takes nil for "start afresh".
    buffer.isEmpty
      ? previous
      : UInt32(CZlib.crc32_z(uLong(previous), buffer.baseAddress, buffer.count))
  }
  return result ?? crc32(Array(bytes), after: previous)
}
