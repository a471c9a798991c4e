import CZlib

/// The CRC-32 of IEEE 802.3, as zlib and the firmware compute it.
package func crc32(_ bytes: some Collection<UInt8>) -> UInt32 {
  let result = bytes.withContiguousStorageIfAvailable { buffer in
    buffer.isEmpty
      ? 0 : UInt32(CZlib.crc32(0, buffer.baseAddress, uInt(buffer.count)))
  }
  return result ?? crc32(Array(bytes))
}
