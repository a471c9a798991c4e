public import LeNetModel

/// Why bytes are no model file, or why a model cannot become one.
///
/// `section` is a title such as `conv2 weights`, an offset counts bytes from the start of the file.
/// The cases stand roughly in the order in which a reader meets them.
public enum ModelFileError: Error, Sendable {
  case notAModel(Resemblance)
  /// `supported` are all that are read, in ascending order.
  case unsupportedVersion(found: UInt32, supported: [UInt32])
  /// The file ends within `at`, which begins at `offset` and of which `left` bytes are there.
  case truncated(at: String, needs: Int, left: Int, offset: Int)
  case tooManySections(found: UInt32, limit: Int)
  case headerChecksum(found: UInt32, expected: UInt32)
  case unknownKind(found: UInt32)
  case tooLarge(byteCount: UInt64, limit: Int)

  /// A table entry, counted from 0, has a tag that this version does not know.
  case unknownSection(tag: [UInt8], entry: Int)
  case nonzeroPadding(found: UInt8, offset: Int)
  case sectionOutsideFile(
    section: String, offset: UInt64, byteCount: UInt64, fileByteCount: UInt64)
  case missingSection(String)
  case duplicateSection(String)
  case unexpectedSection(String)
  case misplacedSection(String, expected: String)
  case sectionOffset(section: String, found: Int, expected: Int)
  case sectionByteCount(section: String, found: Int, expected: Int)
  /// The header's file byte count is not where the last section and the digest end.
  case fileByteCount(found: UInt64, expected: Int)
  case trailingBytes(count: Int, offset: Int)

  case sectionChecksum(section: String, found: UInt32, expected: UInt32, offset: Int)
  case digest(found: ModelDigest, expected: ModelDigest)

  /// A number within a section is not one of those allowed there.
  case field(section: String, field: String, found: UInt32, expected: String)
  /// Something within a section claims more bytes than the section has left.
  case overrun(section: String, part: String, needs: Int, left: Int, offset: Int)
  /// A text within a section is not UTF-8 from `offset` on.
  case notUTF8(section: String, text: String, offset: Int)
  case network(NetworkError)
  /// A provenance key, shown with what is not printable replaced, is empty or not printable ASCII.
  case provenanceKey(found: String)
  case provenanceOrder(key: String, after: String)
  case model(ModelError)
}

/// Why a model file could not be read from, or written to, a path.
public enum ModelFileAccessError: Error, Sendable {
  /// The file system refused; the message names the path and the cause.
  case fileSystem(message: String)
  case invalid(path: String, ModelFileError)
}
