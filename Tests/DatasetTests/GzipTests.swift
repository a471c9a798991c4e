import Dataset
import LabelledData
import TestSupport
import Testing

@Suite struct GzipTests {
  let content = Array("the quick brown fox jumps over the lazy dog, the quick one".utf8)

  @Test(arguments: [0, 1, 1000, 65_535, 65_536, 65_537, 300_000])
  func contentOfAnyLengthComesBack(count: Int) throws {
    var state: UInt32 = 1
    let content = (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 27)
    }
    #expect(try Gzip.decompress(gzip(content), limit: count) == content)
  }

  @Test func membersFollowEachOther() throws {
    let file = gzip(content) + gzip([]) + gzip([1, 2, 3])
    #expect(try Gzip.decompress(file, limit: 1000) == content + [1, 2, 3])
  }

  @Test func everyTruncationIsReported() throws {
    let file = gzip(content)
    for count in 0..<file.count {
      #expect(throws: GzipError.truncated(byteCount: count)) {
        try Gzip.decompress(Array(file[..<count]), limit: 1000)
      }
    }
    let two = file + file
    for count in file.count + 1..<two.count {
      // One byte of a second member could be the start of anything.
      #expect(throws: GzipError.truncated(byteCount: count)) {
        try Gzip.decompress(Array(two[..<count]), limit: 1000)
      }
    }
  }

  @Test func everyFlippedBitIsNoticedOrHarmless() {
    let file = gzip(content)
    var noticed = 0
    for bit in 0..<file.count * 8 {
      var flipped = file
      flipped[bit / 8] ^= 1 << (bit % 8)
      do {
        #expect(try Gzip.decompress(flipped, limit: 1000) == content, "bit \(bit)")
      } catch {
        noticed += 1
      }
    }
    // Harmless are time (4 bytes), extra flags and system, and the flags for text and header CRC.
    #expect(noticed >= (file.count - 6) * 8 - 8)
  }

  @Test func wrongChecksumAndLengthAreTold() {
    var file = gzip(content)
    let end = file.count
    file[end - 8] ^= 1
    #expect(throws: GzipError.wrongChecksum(offset: end - 4)) {
      try Gzip.decompress(file, limit: 1000)
    }
    file[end - 8] ^= 1
    file[end - 1] ^= 1
    #expect(throws: GzipError.wrongLength(offset: end)) { try Gzip.decompress(file, limit: 1000) }
  }

  @Test func damagedBlockIsTold() {
    // A last block of the reserved type 3.
    let file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x07]
    #expect(throws: GzipError.damaged(offset: 11, reason: "invalid block type")) {
      try Gzip.decompress(file, limit: 1000)
    }
  }

  @Test func otherFilesAreTold() {
    #expect(throws: GzipError.notGzip(found: [0x3C, 0x68, 0x74, 0x6D])) {
      try Gzip.decompress(Array("<html>".utf8), limit: 1000)
    }
    // zlib's own wrapping is not gzip.
    #expect(throws: GzipError.notGzip(found: [0x78, 0x9C, 3, 0])) {
      try Gzip.decompress([0x78, 0x9C, 3, 0, 0, 0, 0, 1], limit: 1000)
    }
  }

  @Test func trailingBytesAreTold() {
    let file = gzip(content)
    for trailing: [UInt8] in [[0], [0x1F, 0x8C], [0, 0, 0, 0, 0]] {
      #expect(throws: GzipError.trailingBytes(offset: file.count, byteCount: trailing.count)) {
        try Gzip.decompress(file + trailing, limit: 1000)
      }
    }
  }

  @Test func bombIsRefused() {
    let bomb = gzip([UInt8](repeating: 0, count: 32 << 20))
    #expect(bomb.count < 64 << 10)
    #expect(throws: GzipError.tooLarge(limit: 1 << 20)) {
      try Gzip.decompress(bomb, limit: 1 << 20)
    }
    let members = Array(repeating: gzip(content), count: 3).flatMap { $0 }
    #expect(throws: GzipError.tooLarge(limit: 3 * content.count - 1)) {
      try Gzip.decompress(members, limit: 3 * content.count - 1)
    }
  }

  @Test func messages() {
    #expect(
      "\(GzipError.notGzip(found: [0x3C, 0x0A]))"
        == "starts with 3c 0a, expected 1f 8b: it is not a gzip file")
    #expect(
      "\(GzipError.truncated(byteCount: 12))"
        == "is truncated: the gzip data does not end within the file's 12 bytes")
    #expect(
      "\(GzipError.trailingBytes(offset: 40, byteCount: 2))"
        == "has 2 bytes that are not gzip data after the end of it (offset 40)")
  }
}
