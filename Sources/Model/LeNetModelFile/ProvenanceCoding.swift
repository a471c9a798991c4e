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
    var rest = content
    let entryCount = try takeInteger(from: &rest)
    var previous: ArraySlice<UInt8>?
    // Each turn takes at least eight bytes, so a count too high ends with them.
    for _ in 0..<entryCount {
      let key = try takeText(from: &rest)
      try checkKey(key)
      if let previous, !previous.lexicographicallyPrecedes(key) {
        throw .provenanceOrder(key: printable(key), after: printable(previous))
      }
      previous = key
      let value = try takeText(from: &rest)
      guard let text = String(validating: value, as: UTF8.self) else {
        throw .provenanceValue(
          key: printable(key), offset: value.startIndex + validPrefixByteCount(of: value))
      }
      entries[String(decoding: key, as: UTF8.self)] = text
    }
    guard rest.isEmpty else {
      throw .sectionByteCount(
        section: "provenance", found: content.count, expected: content.count - rest.count)
    }
  }
}

private func checkKey(_ key: some Collection<UInt8>) throws(ModelFileError) {
  guard !key.isEmpty, key.allSatisfy({ (0x21...0x7E).contains($0) }) else {
    throw .provenanceKey(found: printable(key))
  }
}

private func takeInteger(from rest: inout ArraySlice<UInt8>) throws(ModelFileError) -> UInt32 {
  try take(4, from: &rest).integer(UInt32.self, at: 0)
}

private func takeText(from rest: inout ArraySlice<UInt8>) throws(ModelFileError) -> ArraySlice<
  UInt8
> {
  try take(Int(takeInteger(from: &rest)), from: &rest)
}

private func take(
  _ byteCount: Int, from rest: inout ArraySlice<UInt8>
) throws(ModelFileError) -> ArraySlice<UInt8> {
  guard byteCount <= rest.count else {
    throw .provenanceOverrun(needs: byteCount, left: rest.count, offset: rest.startIndex)
  }
  defer { rest = rest.dropFirst(byteCount) }
  return rest.prefix(byteCount)
}

/// Bytes of `text` before the first that cannot be UTF-8.
private func validPrefixByteCount(of text: ArraySlice<UInt8>) -> Int {
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = text.makeIterator()
  var byteCount = 0
  while case .valid(let scalar) = parser.parseScalar(from: &iterator) { byteCount += scalar.count }
  return byteCount
}
