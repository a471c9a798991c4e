import ForeignNetworks

/// A table: fields by number, each of which may be missing, then with the schema's default.
struct FlatTable {
  let buffer: FlatBuffer
  /// Of the table's first byte, the offset of its vtable.
  let position: Int
  private let byteCount: Int
  /// Of the first field's entry in the vtable.
  private let entries: Int
  private let fieldCount: Int

  init(_ buffer: FlatBuffer, at position: Int) throws(ImportError) {
    let vtable = position - Int(try buffer.integer(Int32.self, at: position))
    let vtableByteCount = Int(try buffer.integer(UInt16.self, at: vtable))
    byteCount = Int(try buffer.integer(UInt16.self, at: vtable + 2))
    guard vtableByteCount >= 4, vtableByteCount.isMultiple(of: 2),
      vtableByteCount <= buffer.bytes.count - vtable
    else {
      throw buffer.damaged(
        at: vtable, "a list of fields of \(vtableByteCount) bytes",
        "4 to \(buffer.bytes.count - vtable), an even number")
    }
    guard byteCount >= 4, byteCount <= buffer.bytes.count - position else {
      throw buffer.damaged(
        at: position, "a table of \(byteCount) bytes", "4 to \(buffer.bytes.count - position)")
    }
    self.buffer = buffer
    self.position = position
    entries = vtable + 4
    fieldCount = (vtableByteCount - 4) / 2
  }

  /// Where a field lies; nil if it is missing.
  private func place(_ field: Int, byteCount: Int) throws(ImportError) -> Int? {
    guard field < fieldCount else { return nil }
    let entry = entries + 2 * field
    let offset = Int(try buffer.integer(UInt16.self, at: entry))
    if offset == 0 { return nil }
    guard offset >= 4, offset <= self.byteCount - byteCount else {
      throw buffer.damaged(
        at: entry, "a field at \(offset)",
        "one within the \(self.byteCount) bytes of its table")
    }
    return position + offset
  }

  func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    _ field: Int, _ type: Value.Type, default: Value = 0
  ) throws(ImportError) -> Int {
    guard let place = try place(field, byteCount: MemoryLayout<Value>.size) else {
      return Int(clamping: `default`)
    }
    return Int(clamping: try buffer.integer(type, at: place))
  }

  func bool(_ field: Int) throws(ImportError) -> Bool {
    try integer(field, UInt8.self) != 0
  }

  func float(_ field: Int) throws(ImportError) -> Float {
    guard let place = try place(field, byteCount: 4) else { return 0 }
    return Float(bitPattern: try buffer.integer(UInt32.self, at: place))
  }

  func table(_ field: Int) throws(ImportError) -> FlatTable? {
    guard let place = try place(field, byteCount: FlatBuffer.offsetByteCount) else { return nil }
    return try FlatTable(buffer, at: buffer.target(ofOffsetAt: place))
  }

  /// - Parameter elementByteCount: that of an offset for a vector of tables.
  func vector(
    _ field: Int, elementByteCount: Int = FlatBuffer.offsetByteCount
  ) throws(ImportError) -> FlatVector? {
    guard let place = try place(field, byteCount: FlatBuffer.offsetByteCount) else { return nil }
    return try FlatVector(
      buffer, at: buffer.target(ofOffsetAt: place), elementByteCount: elementByteCount)
  }

  /// The first thousand bytes of a text; what is no Unicode in it becomes U+FFFD.
  func string(_ field: Int) throws(ImportError) -> String? {
    guard let vector = try vector(field, elementByteCount: 1) else { return nil }
    // Many tables may share a text that is as long as the file.
    return String(decoding: vector.bytes.prefix(1000), as: UTF8.self)
  }
}
