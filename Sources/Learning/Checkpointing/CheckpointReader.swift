import Bytes

/// Takes values off the front of bytes; total, for any bytes.
struct CheckpointReader {
  private let bytes: [UInt8]
  private(set) var offset: Int
  private let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { offset == end }

  mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, _ field: String
  ) throws(CheckpointError) -> Value {
    let start = try take(MemoryLayout<Value>.size, field)
    return bytes[start...].integer(type, at: 0)
  }

  /// A count of things of which each takes at least `byteCount` bytes: no larger than what is left,
  /// so that nothing is allocated for what is not there.
  mutating func count(of byteCount: Int, _ field: String) throws(CheckpointError) -> Int {
    let start = offset
    let value = try integer(UInt64.self, field)
    guard value <= UInt64((end - offset) / byteCount) else {
      throw .malformed(field: field, offset: start)
    }
    return Int(value)
  }

  /// An integer that is not negative and no count of what follows.
  mutating func number(_ field: String) throws(CheckpointError) -> Int {
    let start = offset
    guard let value = Int(exactly: try integer(UInt64.self, field)) else {
      throw .malformed(field: field, offset: start)
    }
    return value
  }

  mutating func flag(_ field: String) throws(CheckpointError) -> Bool {
    let start = offset
    switch try integer(UInt8.self, field) {
    case 0: return false
    case 1: return true
    default: throw .malformed(field: field, offset: start)
    }
  }

  mutating func double(_ field: String) throws(CheckpointError) -> Double {
    Double(bitPattern: try integer(UInt64.self, field))
  }

  mutating func string(_ field: String) throws(CheckpointError) -> String {
    let byteCount = try count(of: 1, field)
    let start = try take(byteCount, field)
    guard let text = String(validating: bytes[start..<offset], as: UTF8.self) else {
      throw .malformed(field: field, offset: start)
    }
    return text
  }

  mutating func floats(_ field: String) throws(CheckpointError) -> [Float] {
    let size = MemoryLayout<UInt32>.size
    let count = try count(of: size, field)
    let start = try take(count * size, field)
    return bytes[start..<offset].floats()
  }

  /// - Returns: where the bytes begin.
  private mutating func take(
    _ byteCount: Int, _ field: String
  ) throws(CheckpointError) -> Int {
    guard byteCount <= end - offset else { throw .malformed(field: field, offset: offset) }
    defer { offset += byteCount }
    return offset
  }
}
