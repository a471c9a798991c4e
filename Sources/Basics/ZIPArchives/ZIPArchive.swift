/// A ZIP file in memory.
package struct ZIPArchive {
  /// Of its entries, in the archive's order; each once.
  package let names: [String]
  private let indices: [String: UInt64]
  private let opened: OpenedArchive

  /// - Parameter bytes: of the whole file, in front of which may be another.
  package init(_ bytes: [UInt8]) throws(ZIPError) {
    // libzip takes no bytes at all for an empty archive.
    guard Self.isZIP(bytes) || Self.isAppended(to: bytes) else {
      throw .damaged(reason: "it neither begins nor ends as a ZIP file")
    }
    opened = try OpenedArchive(bytes)
    var names: [String] = []
    var indices: [String: UInt64] = [:]
    for index in 0..<opened.entryCount {
      let name = try opened.name(of: index)
      guard indices.updateValue(index, forKey: name) == nil else { throw .duplicateName(name) }
      names.append(name)
    }
    self.names = names
    self.indices = indices
  }

  /// Whether a file begins as ZIP files do, empty ones too.
  package static func isZIP(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// Whether an archive lies behind what else a file has: its directory ends the file, but for a comment.
  package static func isAppended(to bytes: [UInt8]) -> Bool {
    let end: [UInt8] = [0x50, 0x4B, 5, 6]
    let last = bytes.suffix(Self.directoryEndByteCount + Int(UInt16.max))
    return last.indices.dropLast(Self.directoryEndByteCount - 1).contains { index in
      last[index] == end[0] && last[index...].starts(with: end)
    }
  }

  /// Without a comment.
  private static let directoryEndByteCount = 22

  /// What was packed, after its checksum was checked.
  ///
  /// - Parameter limit: the most bytes the caller can make sense of; a larger entry is refused before
  ///   anything is allocated for it.
  package func content(of name: String, limit: Int) throws(ZIPError) -> [UInt8] {
    guard let index = indices[name] else { throw .noEntry(name) }
    return try opened.content(of: index, name, limit: limit)
  }
}
