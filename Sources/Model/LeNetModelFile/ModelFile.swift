import FileAccess
public import LeNetModel

/// A float or int8 model as the bytes of a `.lenet` file, whose format is `Models/FORMAT.md`.
///
/// A value of this type holds a whole and valid file. In the version of the format that is written, bytes
/// and model determine each other; a file of an older version keeps its bytes and with them its digest,
/// and its model encoded again is another file.
public struct ModelFile: Sendable {
  /// The model in the file; both kinds share the container.
  public enum Content: Hashable, Sendable {
    case float(FloatModel)
    case quantized(QuantizedModel)
  }

  /// A part of the file, as its section table lists it.
  public struct Section: Hashable, Sendable {
    /// Four ASCII letters such as `WGHT`.
    public let tag: String
    /// The layer it belongs to; nil for the whole model.
    public let layer: String?
    /// From the start of the file.
    public let offset: Int
    public let byteCount: Int
    /// CRC-32 of the content.
    public let checksum: UInt32
  }

  /// Checked: it keeps every promise of its type.
  public let content: Content
  /// All of the file.
  public let bytes: [UInt8]
  /// With which ``bytes`` end: of a file that was read, its own, whatever its version.
  public let digest: ModelDigest
  /// Of the format.
  public let version: Int
  /// In the order of the file.
  public let sections: [Section]

  /// Encodes a model, in the latest version of the format.
  ///
  /// - Throws: ``ModelFileError/provenanceKey(found:)`` for a key that is not printable ASCII,
  ///   ``ModelFileError/tooLarge(byteCount:limit:)`` for more than 2^30 bytes.
  public init(_ content: Content) throws(ModelFileError) {
    let frame = try Frame(content)
    self.content = content
    bytes = frame.bytes
    digest = frame.digest
    version = Int(FormatVersion.written.rawValue)
    sections = frame.table.map { Section($0, in: content.network) }
  }

  /// Decodes a model; total, for any bytes.
  public init(decoding bytes: [UInt8]) throws(ModelFileError) {
    try self.init(decoding: bytes, isTrusted: false)
  }

  /// Decodes a model that is part of the program: its checksums and its digest, which tell what storage
  /// and transport have done to a file, are taken for right.
  package init(builtIn bytes: [UInt8]) throws(ModelFileError) {
    try self.init(decoding: bytes, isTrusted: true)
  }

  private init(decoding bytes: [UInt8], isTrusted: Bool) throws(ModelFileError) {
    let container = try Container(checking: bytes, isTrusted: isTrusted)
    content =
      switch container.kind {
      case .float: .float(try FloatModel(decoding: container))
      case .quantized: .quantized(try QuantizedModel(decoding: container))
      }
    self.bytes = bytes
    digest = container.digest
    version = Int(container.version.rawValue)
    sections = container.table.map { Section($0, in: container.network) }
  }

  /// Reads and decodes the file at `path`; its size is checked before anything is allocated for it.
  public static func read(_ path: String) throws(ModelFileAccessError) -> ModelFile {
    let bytes: [UInt8]
    do {
      bytes = try readFile(path, limit: Format.fileByteCountLimit)
    } catch {
      throw .fileSystem(message: "\(error)")
    }
    do {
      return try ModelFile(decoding: bytes)
    } catch {
      throw .invalid(path: path, error)
    }
  }

  /// Writes the file whole or not at all: if it fails, what was at `path` is still there.
  public func write(to path: String) throws(ModelFileAccessError) {
    do {
      try writeFile(bytes, to: path)
    } catch {
      throw .fileSystem(message: "\(error)")
    }
  }
}

extension ModelFile.Content {
  public var network: Network {
    switch self {
    case .float(let model): model.network
    case .quantized(let model): model.network
    }
  }

  public var provenance: Provenance {
    switch self {
    case .float(let model): model.provenance
    case .quantized(let model): model.provenance
    }
  }
}

extension ModelFile.Section {
  fileprivate init(_ entry: TableEntry, in network: Network) {
    self.init(
      tag: entry.name.tag.rawValue, layer: entry.name.layer.map { network.layers[$0].name },
      offset: entry.offset, byteCount: entry.byteCount, checksum: entry.checksum)
  }
}
