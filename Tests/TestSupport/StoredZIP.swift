import CZlib

/// A ZIP file whose entries are stored as they are.
///
/// - Parameter flags: general purpose bits of all entries.
package func storedZIP(_ entries: [(name: String, content: [UInt8])], flags: UInt16 = 0) -> [UInt8]
{
  var file: [UInt8] = []
  var directory: [UInt8] = []
  for (name, content) in entries {
    let checksum = UInt32(crc32_z(0, content, content.count))
    let byteCount = UInt32(content.count)
    // Version, flags, method, time, date, checksum, sizes, and what follows them.
    let shared =
      bytes(UInt16(20)) + bytes(flags) + bytes(UInt16(0)) + bytes(UInt32(0x21_0000))
      + bytes(checksum) + bytes(byteCount) + bytes(byteCount) + bytes(UInt16(name.utf8.count))
      + bytes(UInt16(0))
    directory += bytes(UInt32(0x0201_4B50)) + bytes(UInt16(20)) + shared
    directory += [UInt8](repeating: 0, count: 10) + bytes(UInt32(file.count)) + Array(name.utf8)
    file += bytes(UInt32(0x0403_4B50)) + shared + Array(name.utf8) + content
  }
  let count = bytes(UInt16(entries.count))
  return file + directory + bytes(UInt32(0x0605_4B50)) + bytes(UInt32(0)) + count + count
    + bytes(UInt32(directory.count)) + bytes(UInt32(file.count)) + bytes(UInt16(0))
}

private func bytes<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
  withUnsafeBytes(of: value.littleEndian) { Array($0) }
}
