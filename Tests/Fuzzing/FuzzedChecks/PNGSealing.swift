extension [UInt8] {
  /// A PNG file with its checksums made right, as far as its chunks can be told apart, so that a
  /// decoder gets to what is wrong behind them; nil where there is no chunk.
  package func sealedPNG() -> [UInt8]? {
    guard count >= 33, self[1..<4].elementsEqual("PNG".utf8) else { return nil }
    var bytes = self
    var offset = 8
    while offset <= count - 12 {
      let byteCount = bigEndian(at: offset)
      guard byteCount <= count - offset - 12 else { break }
      let content = offset + 8..<offset + 8 + byteCount
      if self[offset + 4..<offset + 8].elementsEqual("IDAT".utf8) {
        bytes.sealStoredPixels(in: content)
      }
      bytes.putBigEndian(
        definedCRC32(bytes[offset + 4..<content.upperBound]), at: content.upperBound)
      offset = content.upperBound + 4
    }
    return bytes
  }

  /// Makes the checksum of compressed bytes right that are one stored block, as those of the seeds
  /// are (RFC 1950 and 1951, 3.2.4): header, 1, length, its complement, bytes, checksum.
  private mutating func sealStoredPixels(in content: Range<Int>) {
    guard content.count >= 11 else { return }
    let start = content.lowerBound
    let byteCount = content.count - 11
    guard byteCount < 1 << 16, self[start] == 0x78, self[start + 2] == 1 else { return }
    put(UInt16(byteCount), at: start + 3)
    put(~UInt16(byteCount), at: start + 5)
    let end = content.upperBound - 4
    putBigEndian(definedAdler32(self[start + 7..<end]), at: end)
  }

  private func bigEndian(at offset: Int) -> Int {
    self[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func putBigEndian(_ value: UInt32, at offset: Int) {
    put(value.byteSwapped, at: offset)
  }
}

/// Adler-32 from its definition rather than from zlib.
package func definedAdler32(_ bytes: some Collection<UInt8>) -> UInt32 {
  var (sum, sumOfSums): (UInt32, UInt32) = (1, 0)
  for byte in bytes {
    sum = (sum + UInt32(byte)) % 65_521
    sumOfSums = (sumOfSums + sum) % 65_521
  }
  return sumOfSums << 16 | sum
}
