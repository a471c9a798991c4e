import CZlib
import Digests

/// CRC-32 as in zlib, gzip and PNG (polynomial 0x04C11DB7 reflected, all ones in and out).
///
/// - Parameter previous: the checksum of the bytes before these, to be continued.
func crc32(_ bytes: some Collection<UInt8>, after previous: UInt32 = 0) -> UInt32 {
  let result = bytes.withContiguousStorageIfAvailable { buffer in
    // No file is larger than `Format.fileByteCountLimit`, and zlib takes nil for "start afresh".
    buffer.isEmpty
      ? previous
      : UInt32(CZlib.crc32(uLong(previous), buffer.baseAddress, uInt(buffer.count)))
  }
  return result ?? crc32(Array(bytes), after: previous)
}

extension ModelDigest {
  init(of bytes: ArraySlice<UInt8>) {
    self.bytes = sha256(bytes)
  }
}
