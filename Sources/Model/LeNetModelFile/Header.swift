import Bytes

/// The fields of the header that differ from file to file.
struct Header {
  let version: FormatVersion
  let kind: ModelKind
  let sectionCount: Int
  let fileByteCount: Int

  /// Checks the header and the checksum over header and section table.
  ///
  /// The version is read before anything a later version may have changed, and the checksum is
  /// compared before any other field is trusted.
  init(checking bytes: [UInt8]) throws(ModelFileError) {
    guard bytes.starts(with: Format.magic) || (!bytes.isEmpty && Format.magic.starts(with: bytes))
    else {
      throw .notAModel(Resemblance(of: bytes))
    }
    // Of a later version no more may be there than magic and version.
    let version: FormatVersion? =
      bytes.count < 12 ? nil : try FormatVersion(found: bytes[...].integer(UInt32.self, at: 8))
    guard let version, bytes.count >= Format.headerByteCount else {
      throw .truncated(
        at: "header", needs: Format.headerByteCount, left: bytes.count, offset: 0)
    }
    self.version = version
    let sectionCount = bytes[...].integer(UInt32.self, at: 16)
    guard sectionCount <= version.sectionCountLimit else {
      throw .tooManySections(found: sectionCount, limit: version.sectionCountLimit)
    }
    self.sectionCount = Int(sectionCount)
    try checkPresence(
      of: "section table", needs: self.sectionCount * Format.entryByteCount,
      at: Format.headerByteCount, in: bytes)

    let expected = bytes[...].integer(UInt32.self, at: 20)
    let found = Self.checksum(of: bytes, sectionCount: self.sectionCount)
    guard found == expected else { throw .headerChecksum(found: found, expected: expected) }

    let kind = bytes[...].integer(UInt32.self, at: 12)
    guard let kind = ModelKind(rawValue: kind) else { throw .unknownKind(found: kind) }
    self.kind = kind
    let fileByteCount = bytes[...].integer(UInt64.self, at: 24)
    guard fileByteCount <= Format.fileByteCountLimit else {
      throw .tooLarge(byteCount: fileByteCount, limit: Format.fileByteCountLimit)
    }
    self.fileByteCount = Int(fileByteCount)
  }

  /// The header as bytes, followed by the table, with the checksum over both.
  static func encode(kind: ModelKind, table: [TableEntry], fileByteCount: Int) -> [UInt8] {
    var bytes = Format.magic
    bytes.append(littleEndian: FormatVersion.written.rawValue)
    bytes.append(littleEndian: kind.rawValue)
    bytes.append(littleEndian: UInt32(table.count))
    bytes.append(littleEndian: UInt32(0))
    bytes.append(littleEndian: UInt64(fileByteCount))
    for entry in table { entry.encode(into: &bytes) }

    var checksum: [UInt8] = []
    checksum.append(littleEndian: Self.checksum(of: bytes, sectionCount: table.count))
    bytes.replaceSubrange(20..<24, with: checksum)
    return bytes
  }

  /// CRC-32 of header and section table, with zeros in place of the checksum itself.
  private static func checksum(of bytes: [UInt8], sectionCount: Int) -> UInt32 {
    let before = crc32(bytes[..<20])
    let itself = crc32([0, 0, 0, 0], after: before)
    return crc32(bytes[24..<Format.tableEnd(sectionCount: sectionCount)], after: itself)
  }
}

extension FormatVersion {
  fileprivate init(found version: UInt32) throws(ModelFileError) {
    guard let known = FormatVersion(rawValue: version) else {
      throw .unsupportedVersion(found: version, supported: Self.allCases.map(\.rawValue))
    }
    self = known
  }
}

/// - Throws: ``ModelFileError/truncated(at:needs:left:offset:)`` unless all of the bytes are there.
func checkPresence(
  of part: @autoclosure () -> String, needs byteCount: Int, at offset: Int, in bytes: [UInt8]
) throws(ModelFileError) {
  let left = max(0, bytes.count - offset)
  guard left >= byteCount else {
    throw .truncated(at: part(), needs: byteCount, left: left, offset: offset)
  }
}

func checkZeros(in bytes: [UInt8], _ range: Range<Int>) throws(ModelFileError) {
  if let offset = range.first(where: { bytes[$0] != 0 }) {
    throw .nonzeroPadding(found: bytes[offset], offset: offset)
  }
}
