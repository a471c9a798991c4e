import Bytes
import ForeignNetworks

/// Bytes in the encoding of FlatBuffers: tables, vectors and strings that point to each other by
/// offsets. Every read is checked, and nothing is read that is not asked for.
///
/// Integers are little-endian. An offset of a table, a vector or a string counts forward from where
/// the offset lies, so that no chain of them comes back.
struct FlatBuffer {
  /// Bytes of an offset, and of the count of a vector.
  static let offsetByteCount = 4

  let bytes: [UInt8]

  /// The table that the first bytes point to.
  func root() throws(ImportError) -> FlatTable {
    try FlatTable(self, at: target(ofOffsetAt: 0))
  }

  func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at position: Int
  ) throws(ImportError) -> Value {
    let byteCount = MemoryLayout<Value>.size
    guard position >= 0, position <= bytes.count - byteCount else {
      throw damaged(
        at: position, "\(bytes.count) bytes in all", "\(byteCount) more bytes there")
    }
    return bytes[position..<position + byteCount].integer(type, at: 0)
  }

  /// Where the offset at a position points to.
  func target(ofOffsetAt position: Int) throws(ImportError) -> Int {
    let offset = Int(try integer(UInt32.self, at: position))
    guard offset > 0, offset < bytes.count - position else {
      throw damaged(
        at: position, "an offset of \(offset)", "one of 1 to \(bytes.count - position - 1)")
    }
    return position + offset
  }

  func damaged(at position: Int, _ found: String, _ expected: String) -> ImportError {
    .damaged(format: "TFLite", place: "byte \(position)", found: found, expected: expected)
  }
}

/// A vector of elements of one size.
struct FlatVector {
  let buffer: FlatBuffer
  /// Of the first element.
  let position: Int
  let count: Int
  let elementByteCount: Int

  init(_ buffer: FlatBuffer, at position: Int, elementByteCount: Int) throws(ImportError) {
    let count = Int(try buffer.integer(UInt32.self, at: position))
    let first = position + FlatBuffer.offsetByteCount
    guard count <= (buffer.bytes.count - first) / elementByteCount else {
      throw buffer.damaged(
        at: position, "a vector of \(count) elements",
        "at most \((buffer.bytes.count - first) / elementByteCount), which the file has room for")
    }
    self.buffer = buffer
    self.position = first
    self.count = count
    self.elementByteCount = elementByteCount
  }

  var bytes: ArraySlice<UInt8> {
    buffer.bytes[position..<position + count * elementByteCount]
  }

  /// - Precondition: `index` is one of a vector of offsets.
  func table(_ index: Int) throws(ImportError) -> FlatTable {
    let place = position + index * elementByteCount
    return try FlatTable(buffer, at: buffer.target(ofOffsetAt: place))
  }
}
