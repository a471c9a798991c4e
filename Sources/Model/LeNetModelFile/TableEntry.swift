import Bytes
import LeNetModel

/// One line of the section table.
struct TableEntry {
  let name: SectionName
  let offset: Int
  let byteCount: Int
  /// CRC-32 of the content.
  let checksum: UInt32

  var end: Int { offset + byteCount }

  func encode(into bytes: inout [UInt8]) {
    bytes += Array(name.tag.rawValue.utf8)
    bytes.append(littleEndian: name.layer.map { UInt32($0) } ?? Format.wholeModel)
    bytes.append(littleEndian: UInt64(offset))
    bytes.append(littleEndian: UInt64(byteCount))
    bytes.append(littleEndian: checksum)
    bytes.append(littleEndian: UInt32(0))
  }
}

extension Header {
  /// The table behind this header; no section reaches beyond the file byte count.
  func table(in bytes: [UInt8]) throws(ModelFileError) -> [TableEntry] {
    var table: [TableEntry] = []
    for index in 0..<sectionCount {
      table.append(try entry(index, in: bytes))
    }
    return table
  }

  private func entry(_ index: Int, in bytes: [UInt8]) throws(ModelFileError) -> TableEntry {
    let start = Format.headerByteCount + index * Format.entryByteCount
    let fields = bytes[start..<start + Format.entryByteCount]
    guard let tag = SectionTag(bytes: fields.prefix(4)) else {
      throw .unknownSection(tag: Array(fields.prefix(4)), entry: index)
    }
    try checkZeros(in: bytes, start + 28..<start + 32)
    let layer = fields.integer(UInt32.self, at: 4)
    let name = SectionName(tag: tag, layer: layer == Format.wholeModel ? nil : Int(layer))
    let offset = fields.integer(UInt64.self, at: 8)
    let byteCount = fields.integer(UInt64.self, at: 16)
    guard offset <= fileByteCount, byteCount <= UInt64(fileByteCount) - offset else {
      throw .sectionOutsideFile(
        section: name.title(in: nil), offset: offset, byteCount: byteCount,
        fileByteCount: UInt64(fileByteCount))
    }
    return TableEntry(
      name: name, offset: Int(offset), byteCount: Int(byteCount),
      checksum: fields.integer(UInt32.self, at: 24))
  }
}
