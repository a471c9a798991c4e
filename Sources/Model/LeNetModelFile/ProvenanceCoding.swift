import Bytes
import LeNetModel

/// `META`: u32 entry count, then for each entry, by ascending key, u32 byte count and bytes of the
/// key, u32 byte count and bytes of the value.
///
/// Keys are printable ASCII, because Swift takes canonically equivalent strings for the same key:
/// in UTF-8 two keys of a file could become one entry of the model.
extension Provenance {
  func encode() throws(ModelFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(entries.count))
    let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (key, value) in sorted {
      try checkKey(key.utf8)
      for text in [key.utf8, value.utf8] {
        guard text.count <= Format.fileByteCountLimit else {
          throw .tooLarge(byteCount: UInt64(text.count), limit: Format.fileByteCountLimit)
        }
        bytes.append(littleEndian: UInt32(text.count))
        bytes += Array(text)
      }
    }
    return bytes
  }

  init(decoding content: ArraySlice<UInt8>) throws(ModelFileError) {
    self.init()
    var section = SectionReader(content, of: SectionTag.provenance.title)
    let entryCount = try section.integer(UInt32.self, of: "an entry")
    var previous: ArraySlice<UInt8>?
    // Each turn takes at least eight bytes, so a count too high ends with them.
    for _ in 0..<entryCount {
      let key = try section.text(of: "an entry")
      try checkKey(key)
      if let previous, !previous.lexicographicallyPrecedes(key) {
        throw .provenanceOrder(key: printable(key), after: printable(previous))
      }
      previous = key
      let value = try section.text(of: "an entry")
      entries[String(decoding: key, as: UTF8.self)] =
        try section.string(value, called: "the value of '\(printable(key))'")
    }
    try section.checkEnd()
  }
}

private func checkKey(_ key: some Collection<UInt8>) throws(ModelFileError) {
  guard !key.isEmpty, key.allSatisfy({ (0x21...0x7E).contains($0) }) else {
    throw .provenanceKey(found: printable(key))
  }
}
