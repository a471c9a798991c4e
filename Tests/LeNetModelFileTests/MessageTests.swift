import FuzzedChecks
import LeNetModelFile
import Testing

/// One broken file for each error, with the exact wording of what a reader says of it.
@Suite struct FrameMessageTests {
  let float: ModelFile
  let quantized: ModelFile

  init() throws {
    float = try .tinyFloat()
    quantized = try .tinyQuantized()
  }

  @Test(
    arguments: [
      ([], "is empty, expected a model file"),
      (
        Array("\u{89}LNT\n\u{1A}\n".unicodeScalars.map { UInt8($0.value) }),
        "was a model file, but its first bytes were changed, as by a transfer in text mode; "
          + "copy it again in binary mode"
      ),
      (
        [0xC2, 0x89, 0x4C, 0x4E, 0x54, 0x0D, 0x0A, 0x1A, 0x0A],
        "was a model file, but its first bytes were changed, as by a transfer in text mode; "
          + "copy it again in binary mode"
      ),
      (
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        "is a PNG picture, expected a model file"
      ),
      (
        [0x1F, 0x8B, 0x08],
        "is compressed by gzip, expected a model file; decompress it with 'gunzip' if it holds one"
      ),
      (Array("Grüße\r\n".utf8), "looks like text, expected a model file"),
      (
        [0, 0, 8, 3, 0, 0, 0xEA, 0x60, 0],
        "begins with the bytes 00 00 08 03 00 00 ea 60, expected a model file"
      ),
    ] as [([UInt8], String)])
  func otherFiles(bytes: [UInt8], message: String) {
    #expect(complaint(bytes) == message)
  }

  @Test func newerVersionWhateverItsLayout() {
    let bytes = Array(float.bytes.prefix(8)) + [3, 0, 0, 0]
    #expect(complaint(bytes) == "is of format version 3, expected 1 or 2; use a newer lenet")
    #expect(
      complaint(bytes + Array(repeating: 0xEE, count: 50))
        == "is of format version 3, expected 1 or 2; use a newer lenet")
  }

  @Test func versionZero() {
    #expect(
      float.complaint { $0.put(UInt32(0), at: 8) }
        == "is of format version 0, expected 1 or 2; make it again by 'lenet train' or 'export'")
  }

  @Test(arguments: [(1, 69), (2, 324)] as [(UInt32, Int)])
  func tooManySections(version: UInt32, limit: Int) {
    #expect(
      float.complaint {
        $0.put(version, at: 8)
        $0.put(UInt32.max, at: 16)
      }
        == "the header counts 4294967295 sections, expected at most \(limit); "
        + "make it again by 'lenet train' or 'export'")
  }

  @Test func headerChecksum() {
    var bytes = float.bytes
    bytes.put(UInt32(0x0000_1234), at: 20)
    let found = float.bytes.number(at: 20, byteCount: 4)
    let digits = String(found, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    #expect(
      complaint(bytes)
        == "header or section table damaged: CRC-32 is \(padded), expected 00001234; "
        + "make it again by 'lenet train' or 'export'")
  }

  @Test func unknownKind() {
    #expect(
      float.complaint { $0.put(UInt32(3), at: 12) }
        == "is of kind 3, expected 1 (float) or 2 (int8)")
  }

  @Test func tooLarge() {
    #expect(
      float.complaint { $0.put(UInt64(1 << 30) + 1, at: 24) }
        == "a file of 1073741825 bytes, expected at most 1073741824")
  }

  @Test func unknownSection() {
    #expect(
      float.complaint { $0.replaceSubrange(96..<100, with: [0x41, 0x42, 0x0A, 0xFF]) }
        == "section 2 has the unknown tag 'AB??'")
  }

  @Test func reservedFieldOfAnEntry() {
    #expect(
      float.complaint { $0[float.entry("META") + 31] = 7 }
        == "byte 7 at offset 95, expected zero; make it again by 'lenet train' or 'export'")
  }

  @Test func padding() {
    let meta = float.sections[1]
    let offset = meta.offset + meta.byteCount
    #expect(offset % 16 != 0)
    #expect(
      float.complaint { $0[offset] = 1 }
        == "byte 1 at offset \(offset), expected zero; make it again by 'lenet train' or 'export'")
  }

  @Test(arguments: [UInt64.max, UInt64.max - 15, 1 << 63, 1 << 31])
  func sectionOutsideTheFile(number: UInt64) {
    let bias = float.sections[float.index("BIAS")]
    #expect(
      float.complaint { $0.put(number, at: float.entry("BIAS") + 8) }
        == "layer 1 bias: 4 bytes at offset \(number) are not within the file of "
        + "\(float.bytes.count) bytes")
    #expect(
      float.complaint { $0.put(number, at: float.entry("BIAS") + 16) }
        == "layer 1 bias: \(number) bytes at offset \(bias.offset) are not within the file of "
        + "\(float.bytes.count) bytes")
  }

  @Test func missingSection() {
    // Every entry from the bias of conv1 on moves up by one; the section count stays behind.
    #expect(
      float.complaint { bytes in
        bytes.replaceSubrange(
          float.entry("BIAS")..<32 + 32 * float.sections.count,
          with: bytes[(float.entry("BIAS") + 32)..<32 + 32 * float.sections.count]
            + bytes[96..<128])
      } == "conv1 bias: this section is missing")
    #expect(
      float.complaint { $0.put(UInt32(3), at: float.entry("NETW") + 4) }
        == "network: this section is missing")
    #expect(float.complaint { $0.put(UInt32(0), at: 16) } == "network: this section is missing")
  }

  @Test func duplicateSection() {
    #expect(
      float.complaint { $0.replaceSubrange(160..<192, with: $0[128..<160]) }
        == "conv1 bias: this section is there twice")
  }

  @Test func unexpectedSection() {
    // What is missing is more telling than what came in its place.
    let last = 32 * float.sections.count
    #expect(
      float.complaint { $0.put(UInt32(99), at: last + 4) } == "fc2 bias: this section is missing")
    #expect(
      float.complaint { bytes in
        // One entry more, for which the 32 bytes at the end of the file make room.
        bytes.insert(contentsOf: bytes[last..<last + 32], at: last + 32)
        bytes.put(UInt32(99), at: last + 32 + 4)
        bytes.put(UInt32(float.sections.count + 1), at: 16)
        bytes.put(UInt64(bytes.count), at: 24)
        for entry in 0...float.sections.count {
          let offset = 32 + 32 * entry + 8
          bytes.put(bytes.number(at: offset, byteCount: 8) + 32, at: offset)
        }
      } == "layer 100 bias: this section does not belong to the model")
    #expect(
      quantized.complaint { $0.put(UInt32(1), at: 12) }
        == "quantization: this section does not belong to the model")
  }

  @Test func misplacedSection() {
    #expect(
      float.complaint { bytes in
        let weights = Array(bytes[96..<128])
        bytes.replaceSubrange(96..<128, with: bytes[128..<160])
        bytes.replaceSubrange(128..<160, with: weights)
      } == "conv1 bias: this section is where conv1 weights is expected")
    #expect(
      float.complaint { bytes in
        let network = Array(bytes[32..<64])
        bytes.replaceSubrange(32..<64, with: bytes[64..<96])
        bytes.replaceSubrange(64..<96, with: network)
      } == "provenance: this section is where network is expected")
  }

  @Test func misalignedSection() {
    let offset = float.start("BIAS")
    #expect(
      float.complaint { $0.put(UInt64(offset + 4), at: float.entry("BIAS") + 8) }
        == "conv1 bias: begins at offset \(offset + 4), expected \(offset), "
        + "the next multiple of 16")
    #expect(
      float.complaint { $0.put(UInt64(float.start("NETW") + 16), at: 40) }
        == "network: begins at offset \(float.start("NETW") + 16), "
        + "expected \(float.start("NETW")), the next multiple of 16")
  }

  @Test func sectionByteCount() {
    #expect(
      float.complaint { $0.put(UInt64(8), at: float.entry("BIAS") + 16) }
        == "conv1 bias: has 8 bytes, expected 4")
    #expect(
      float.complaint { $0.put(UInt64(3), at: float.entry("NETW") + 16) }
        == "network: the signature needs 1 bytes, 0 left in the section "
        + "(offset \(float.start("NETW") + 3))")
  }

  @Test func fileByteCount() {
    #expect(
      float.complaint { $0.put(UInt64(float.bytes.count + 16), at: 24) }
        == "the header counts \(float.bytes.count + 16) bytes, "
        + "expected \(float.bytes.count) after the section table")
  }

  @Test func trailingBytes() {
    #expect(
      complaint(float.bytes + [10])
        == "1 byte after the end of the model (offset \(float.bytes.count)); "
        + "make it again by 'lenet train' or 'export'")
  }

  @Test func sectionChecksum() {
    var bytes = quantized.bytes
    let entry = quantized.entry("SHFT")
    bytes.put(UInt32(0xABCD), at: entry + 24)
    bytes.put(UInt32(0), at: 20)
    bytes.put(definedCRC32(bytes[..<(32 + 32 * quantized.sections.count)]), at: 20)
    let section = quantized.sections[quantized.index("SHFT")]
    let digits = String(section.checksum, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    #expect(
      complaint(bytes) == "conv1 shifts damaged: CRC-32 is \(padded), expected 0000abcd "
        + "(offset \(section.offset)); make it again by 'lenet train' or 'export'")
  }

  @Test func digest() {
    var bytes = float.bytes
    bytes[bytes.count - 1] ^= 0xFF
    let expected = bytes.suffix(32).map {
      $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16)
    }
    #expect(
      complaint(bytes) == "damaged: SHA-256 is \(float.digest), expected \(expected.joined()); "
        + "make it again by 'lenet train' or 'export'")
  }
}
