import Bytes

/// What host and board exchange over the serial line: a type, a sequence number and a body, followed
/// by the CRC-32 of all three, in COBS, ended by a 0. Numbers of several bytes go low byte first.
package struct Frame: Hashable, Sendable {
  package enum Kind {
    package static let hello: UInt8 = 0x01
    package static let infer: UInt8 = 0x02
    package static let trace: UInt8 = 0x03
    package static let selfTest: UInt8 = 0x04
    /// Set in the type of an answer.
    package static let answer: UInt8 = 0x80
    package static let error: UInt8 = 0xFF
  }

  /// Why bytes between two 0s are no frame.
  package enum Damage: Error, Hashable, Sendable {
    case encoding
    case tooShort(byteCount: Int)
    case checksum(found: UInt32, expected: UInt32)
  }

  package let type: UInt8
  package let sequence: UInt8
  package let body: [UInt8]

  package init(type: UInt8, sequence: UInt8, body: [UInt8] = []) {
    self.type = type
    self.sequence = sequence
    self.body = body
  }

  /// - Parameter encoded: the bytes between two 0s.
  package init(decoding encoded: [UInt8]) throws(Damage) {
    guard let content = COBS.decode(encoded) else { throw .encoding }
    guard content.count >= 6 else { throw .tooShort(byteCount: content.count) }
    let expected = crc32(content.dropLast(4))
    let found = content.suffix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    guard found == expected else { throw .checksum(found: found, expected: expected) }
    self.init(type: content[0], sequence: content[1], body: Array(content[2..<content.count - 4]))
  }

  /// As it goes over the line, the final 0 included.
  package var encoded: [UInt8] {
    let content = [type, sequence] + body
    let crc = crc32(content)
    return COBS.encode(content + (0..<4).map { UInt8(truncatingIfNeeded: crc >> (8 * $0)) }) + [0]
  }
}

/// Finds the frames in what comes over the line. Whatever came before, it finds the thread again at
/// the next 0.
package struct FrameReader: Sendable {
  /// Longer than any frame of a board. What grows beyond it is noise.
  private static let byteLimit = 4096

  private var pending: [UInt8] = []

  package init() {}

  /// Takes bytes as they come.
  ///
  /// - Returns: what ended in them, frames and damaged ones.
  package mutating func take(
    _ bytes: some Sequence<UInt8>
  ) -> [Result<Frame, Frame.Damage>] {
    var ended: [Result<Frame, Frame.Damage>] = []
    for byte in bytes {
      if byte != 0 {
        if pending.count < Self.byteLimit { pending.append(byte) }
        continue
      }
      if !pending.isEmpty {
        let encoded = pending
        ended.append(Result { () throws(Frame.Damage) in try Frame(decoding: encoded) })
      }
      pending.removeAll(keepingCapacity: true)
    }
    return ended
  }
}
