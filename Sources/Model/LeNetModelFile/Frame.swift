import Bytes
import LeNetModel

/// The encoding of a model: its sections laid out behind header and table, before their digest.
struct Frame {
  let table: [TableEntry]
  let bytes: [UInt8]
  let digest: ModelDigest

  init(_ content: ModelFile.Content) throws(ModelFileError) {
    var sections: [(name: SectionName, bytes: [UInt8])] = []
    for name in content.sectionNames {
      sections.append((name, try content.encode(name)))
    }

    var table: [TableEntry] = []
    var next = Format.tableEnd(sectionCount: sections.count)
    for (name, bytes) in sections {
      let entry = TableEntry(
        name: name, offset: next, byteCount: bytes.count, checksum: crc32(bytes))
      table.append(entry)
      next = Format.aligned(entry.end)
    }
    let fileByteCount = next + Format.digestByteCount
    guard fileByteCount <= Format.fileByteCountLimit else {
      throw .tooLarge(byteCount: UInt64(fileByteCount), limit: Format.fileByteCountLimit)
    }

    var bytes = Header.encode(kind: content.kind, table: table, fileByteCount: fileByteCount)
    bytes.reserveCapacity(fileByteCount)
    for (entry, section) in zip(table, sections) {
      bytes += section.bytes
      bytes.appendZeros(to: Format.aligned(entry.end))
    }
    digest = ModelDigest(of: bytes[...])
    self.table = table
    self.bytes = bytes + digest.bytes
  }
}

extension ModelFile.Content {
  fileprivate var kind: ModelKind {
    switch self {
    case .float: .float
    case .quantized: .quantized
    }
  }

  fileprivate var sectionNames: [SectionName] {
    switch self {
    case .float(let model):
      network.sectionNames(
        kind: .float, calibrated: model.calibration != nil,
        hasConfidence: model.confidence != nil)
    case .quantized(let model):
      network.sectionNames(
        kind: .quantized, calibrated: false, hasConfidence: model.confidence != nil)
    }
  }

  fileprivate func encode(_ section: SectionName) throws(ModelFileError) -> [UInt8] {
    switch self {
    case .float(let model): try model.encode(section)
    case .quantized(let model): try model.encode(section)
    }
  }
}
