import Bytes
import LeNetModel

/// A file whose frame is sound: every section is there, in its place, of the size that the network
/// asks for, and neither checksums nor digest object. What the sections say is not yet looked at,
/// but for the network.
struct Container {
  let version: FormatVersion
  let kind: ModelKind
  let network: Network
  let table: [TableEntry]
  let digest: ModelDigest
  private let bytes: [UInt8]

  /// - Parameter isTrusted: whether `bytes` are what they were when they were written, so that no
  ///   checksum can differ.
  init(checking bytes: [UInt8], isTrusted: Bool) throws(ModelFileError) {
    let header = try Header(checking: bytes)
    self.bytes = bytes
    version = header.version
    kind = header.kind
    table = try header.table(in: bytes)
    network = try Self.network(version, table, bytes, isTrusted: isTrusted)
    digest = ModelDigest(bytes: bytes.suffix(Format.digestByteCount))
    try checkNames()
    let end = try checkPlaces()
    guard header.fileByteCount == end + Format.digestByteCount else {
      throw .fileByteCount(
        found: UInt64(header.fileByteCount), expected: end + Format.digestByteCount)
    }
    try checkPresence(end: end)
    if !isTrusted { try checkContents(end: end) }
  }

  /// Bytes of the section of that name; none if the model has no such section.
  func content(_ tag: SectionTag, layer: Int? = nil) -> ArraySlice<UInt8> {
    let name = SectionName(tag: tag, layer: layer)
    return table.first { $0.name == name }.map { bytes[$0.offset..<$0.end] } ?? []
  }

  /// Whether the model brings a calibration: with one of its sections, all must be there.
  var isCalibrated: Bool {
    table.contains { [.calibration, .histogram, .inputMeans].contains($0.name.tag) }
  }

  var hasConfidence: Bool { table.contains { $0.name.tag == .confidence } }

  /// The network, out of turn, because it names and measures all other sections.
  private static func network(
    _ version: FormatVersion, _ table: [TableEntry], _ bytes: [UInt8], isTrusted: Bool
  ) throws(ModelFileError) -> Network {
    let name = SectionName(tag: .network)
    let title = name.title(in: nil)
    guard let first = table.first, table.contains(where: { $0.name == name }) else {
      throw .missingSection(title)
    }
    guard first.name == name else {
      throw .misplacedSection(first.name.title(in: nil), expected: title)
    }
    let start = Format.tableEnd(sectionCount: table.count)
    guard first.offset == start else {
      throw .sectionOffset(section: title, found: first.offset, expected: start)
    }
    try LeNetModelFile.checkPresence(
      of: title, needs: first.byteCount, at: first.offset, in: bytes)
    if !isTrusted { try checkChecksum(first, title: title, bytes) }
    return try Network(decoding: bytes[first.offset..<first.end], version)
  }

  /// The sections are those of the network, in their order.
  private func checkNames() throws(ModelFileError) {
    let expected = network.sectionNames(
      kind: kind, calibrated: isCalibrated, hasConfidence: hasConfidence)
    let found = table.map(\.name)
    guard let index = firstDifference(found, expected) else { return }
    if index < found.count, found[..<index].contains(found[index]) {
      throw .duplicateSection(found[index].title(in: network))
    }
    if index < expected.count, !found.contains(expected[index]) {
      throw .missingSection(expected[index].title(in: network))
    }
    guard index < expected.count, expected.contains(found[index]) else {
      throw .unexpectedSection(found[index].title(in: network))
    }
    throw .misplacedSection(
      found[index].title(in: network), expected: expected[index].title(in: network))
  }

  /// The sections follow each other without gaps and have the sizes that the network asks for.
  ///
  /// - Returns: where the digest begins.
  private func checkPlaces() throws(ModelFileError) -> Int {
    var next = Format.tableEnd(sectionCount: table.count)
    for entry in table {
      guard entry.offset == next else {
        throw .sectionOffset(
          section: entry.name.title(in: network), found: entry.offset, expected: next)
      }
      if let expected = network.byteCount(of: entry.name, kind: kind, version),
        entry.byteCount != expected
      {
        throw .sectionByteCount(
          section: entry.name.title(in: network), found: entry.byteCount, expected: expected)
      }
      next = Format.aligned(entry.end)
    }
    return next
  }

  /// The file has all the bytes that its table tells of, and no more.
  private func checkPresence(end: Int) throws(ModelFileError) {
    for entry in table {
      try LeNetModelFile.checkPresence(
        of: entry.name.title(in: network), needs: entry.byteCount, at: entry.offset, in: bytes)
    }
    try LeNetModelFile.checkPresence(
      of: "SHA-256", needs: Format.digestByteCount, at: end, in: bytes)
    let fileEnd = end + Format.digestByteCount
    guard bytes.count == fileEnd else {
      throw .trailingBytes(count: bytes.count - fileEnd, offset: fileEnd)
    }
  }

  private func checkContents(end: Int) throws(ModelFileError) {
    for entry in table {
      try Self.checkChecksum(entry, title: entry.name.title(in: network), bytes)
      try checkZeros(in: bytes, entry.end..<Format.aligned(entry.end))
    }
    let found = ModelDigest(of: bytes[..<end])
    guard found == digest else { throw .digest(found: found, expected: digest) }
  }

  private static func checkChecksum(
    _ entry: TableEntry, title: @autoclosure () -> String, _ bytes: [UInt8]
  ) throws(ModelFileError) {
    let found = crc32(bytes[entry.offset..<entry.end])
    guard found == entry.checksum else {
      throw .sectionChecksum(
        section: title(), found: found, expected: entry.checksum, offset: entry.offset)
    }
  }
}

/// The first index at which one has an element and the other has none or a different one.
private func firstDifference(_ left: [SectionName], _ right: [SectionName]) -> Int? {
  if left == right { return nil }
  return zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset
    ?? min(left.count, right.count)
}
