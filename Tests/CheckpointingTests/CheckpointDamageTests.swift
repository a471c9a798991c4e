import Checkpointing
import Testing

/// Checkpoints that were whole once, and bytes that never were one.
@Suite struct CheckpointDamageTests {
  @Test(arguments: [sample, youngSample])
  func cutAnywhereIsTruncated(checkpoint: Checkpoint) {
    let bytes = checkpoint.encoded
    for count in bytes.indices {
      do {
        _ = try Checkpoint(decoding: Array(bytes.prefix(count)))
        Issue.record("cut to \(count) bytes, still a checkpoint")
      } catch .truncated(let found, let expected) {
        #expect(found == count && (expected == nil || expected == UInt64(bytes.count)))
      } catch {
        Issue.record("cut to \(count) bytes: \(error)")
      }
    }
  }

  @Test func everyFlippedBitIsNoticed() {
    let bytes = sample.encoded
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << bit
        #expect(throws: CheckpointError.self) { try Checkpoint(decoding: damaged) }
      }
    }
  }

  /// With a digest that fits, so that every field is read.
  @Test func noBytesTrap() throws {
    let body = sample.encoded[20...].dropLast(32)
    #expect(try Checkpoint(decoding: sealed(body)) == sample)
    for count in 0..<body.count {
      #expect(throws: CheckpointError.self) { try Checkpoint(decoding: sealed(body.prefix(count))) }
    }
    for index in body.indices {
      for bit in 0..<8 {
        var changed = body
        changed[index] ^= 1 << bit
        do {
          let bytes = sealed(changed)
          // Nothing is read that is not kept.
          #expect(try Checkpoint(decoding: bytes).encoded.count == bytes.count)
        } catch CheckpointError.malformed(_, let offset) {
          #expect((20...index + 8).contains(offset) || offset > index)
        }
      }
    }
    for byte in [0, 0x7F, 0xFF] as [UInt8] {
      #expect(throws: CheckpointError.self) {
        try Checkpoint(decoding: sealed([UInt8](repeating: byte, count: 500)))
      }
    }
  }

  static let messages: [([UInt8], String)] = [
    ([], "is truncated: has 0 bytes, expected at least 52"),
    (Array("LENETCKP".utf8), "is truncated: has 8 bytes, expected at least 52"),
    (
      Array("This is a text that somebody wrote, and no checkpoint.".utf8),
      "is no checkpoint: it does not begin with LENETCKP"
    ),
    (
      sample.encoded.dropLast(),
      "is truncated: has \(sample.encoded.count - 1) bytes, expected \(sample.encoded.count)"
    ),
    (sample.encoded + [0, 0], "has 2 bytes after its end"),
    (
      Array(sample.encoded[..<8]) + [2] + sample.encoded[9...],
      "is of format version 2, expected 1; use the lenet that wrote it"
    ),
    (
      Array(sample.encoded[..<99]) + [0xFF] + sample.encoded[100...],
      "is damaged: its content does not have the SHA-256 recorded at its end"
    ),
    (sealed([1]), "makes no sense at offset 20: identity"),
    (
      sealed(sample.encoded[20...].dropLast(32) + [0]),
      "makes no sense at offset \(sample.encoded.count - 32): end"
    ),
  ]

  @Test(arguments: messages)
  func messagesSayWhatIsWrong(bytes: [UInt8], message: String) {
    let error = #expect(throws: CheckpointError.self) { try Checkpoint(decoding: bytes) }
    #expect(error?.description == message)
  }
}
