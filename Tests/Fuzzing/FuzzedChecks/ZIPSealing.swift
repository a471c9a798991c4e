extension [UInt8] {
  /// A ZIP file with the checksums, sizes and places of its stored entries made right, as far as they can
  /// be told apart by what they begin with, so that a reader gets to what is in them; nil where there is no
  /// entry, or one that is compressed.
  package func sealedZIP() -> [UInt8]? {
    let starts = indices.filter { isMark(3, 4, at: $0) && $0 + headerByteCount <= count }
    guard starts.first == 0 else { return nil }
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for start in starts {
      guard number(at: start + 8, byteCount: 2) == 0 else { return nil }
      let nameEnd = Swift.min(
        start + headerByteCount + Int(number(at: start + 26, byteCount: 2)), count)
      let name = self[start + headerByteCount..<nameEnd]
      let begin = Swift.min(nameEnd + Int(number(at: start + 28, byteCount: 2)), count)
      let content = self[begin...].prefix(upTo: end(from: begin))
      let sizes = [UInt8](littleEndian: UInt32(content.count))
      // Version, flags but for names in UTF-8, method, time, date, checksum, sizes, and what follows them.
      let shared: [UInt8] =
        [20, 0, 0, self[start + 7] & 8, 0, 0, 0, 0, 0x21, 0]
        + [UInt8](littleEndian: definedCRC32(content)) + sizes + sizes
        + [UInt8](littleEndian: UInt16(name.count)) + [0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0] + shared + [UInt8](repeating: 0, count: 10)
      directory += [UInt8](littleEndian: UInt32(file.count)) + name
      file += [0x50, 0x4B, 3, 4] + shared + name + content
    }
    let entryCount = [UInt8](littleEndian: UInt16(truncatingIfNeeded: starts.count))
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + entryCount + entryCount
      + [UInt8](littleEndian: UInt32(directory.count))
      + [UInt8](littleEndian: UInt32(file.count)) + [0, 0]
  }

  /// Where content ends: at the next entry, at sizes that follow it, or at the directory.
  private func end(from begin: Int) -> Int {
    (begin..<count).first { index in
      isMark(3, 4, at: index) || isMark(7, 8, at: index) || isMark(1, 2, at: index)
        || isMark(5, 6, at: index)
    } ?? count
  }

  private func isMark(_ first: UInt8, _ second: UInt8, at index: Int) -> Bool {
    index + 4 <= count && self[index] == 0x50 && self[index + 1] == 0x4B
      && self[index + 2] == first && self[index + 3] == second
  }

  private init<Value: FixedWidthInteger>(littleEndian value: Value) {
    self.init(repeating: 0, count: MemoryLayout<Value>.size)
    put(value, at: 0)
  }
}

/// Of an entry, in front of its name.
private let headerByteCount = 30
