import Bytes

extension ModelFileAccessError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .fileSystem(let message): message
    case .invalid(let path, let error): "\(path): \(error)"
    }
  }
}

extension ModelFileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAModel(let resemblance):
      "\(resemblance)"
    case .unsupportedVersion(let found, let supported):
      "is of format version \(found), expected "
        + supported.map { "\($0)" }.joined(separator: " or ")
        + (found > (supported.last ?? 0) ? "; use a newer lenet" : exportAgain)
    case .truncated(let at, let needs, let left, let offset):
      "truncated at \(at): needs \(needs) bytes, \(left) left (offset \(offset))" + exportAgain
    case .tooManySections(let found, let limit):
      "the header counts \(found) sections, expected at most \(limit)" + exportAgain
    case .headerChecksum(let found, let expected):
      "header or section table damaged: CRC-32 is \(hexadecimal(found)), expected "
        + hexadecimal(expected) + exportAgain
    case .unknownKind(let found):
      "is of kind \(found), expected 1 (float) or 2 (int8)"
    case .tooLarge(let byteCount, let limit):
      "a file of \(byteCount) bytes, expected at most \(limit)"

    case .unknownSection(let tag, let entry):
      "section \(entry) has the unknown tag '\(printable(tag))'"
    case .nonzeroPadding(let found, let offset):
      "byte \(found) at offset \(offset), expected zero" + exportAgain
    case .sectionOutsideFile(let section, let offset, let byteCount, let fileByteCount):
      "\(section): \(byteCount) bytes at offset \(offset) are not within the file of "
        + "\(fileByteCount) bytes"
    case .missingSection(let section):
      "\(section): this section is missing"
    case .duplicateSection(let section):
      "\(section): this section is there twice"
    case .unexpectedSection(let section):
      "\(section): this section does not belong to the model"
    case .misplacedSection(let section, let expected):
      "\(section): this section is where \(expected) is expected"
    case .sectionOffset(let section, let found, let expected):
      "\(section): begins at offset \(found), expected \(expected)"
        + ", the next multiple of \(Format.alignment)"
    case .sectionByteCount(let section, let found, let expected):
      "\(section): has \(found) bytes, expected \(expected)"
    case .fileByteCount(let found, let expected):
      "the header counts \(found) bytes, expected \(expected) after the section table"
    case .trailingBytes(let count, let offset):
      "\(count) \(count == 1 ? "byte" : "bytes") after the end of the model (offset \(offset))"
        + exportAgain

    case .sectionChecksum(let section, let found, let expected, let offset):
      "\(section) damaged: CRC-32 is \(hexadecimal(found)), expected \(hexadecimal(expected)) "
        + "(offset \(offset))" + exportAgain
    case .digest(let found, let expected):
      "damaged: SHA-256 is \(found), expected \(expected)" + exportAgain

    case .field(let section, let field, let found, let expected):
      "\(section): \(field) is \(found), expected \(expected)"
    case .overrun(let section, let part, let needs, let left, let offset):
      "\(section): \(part) needs \(needs) bytes, \(left) left in the section (offset \(offset))"
    case .notUTF8(let section, let text, let offset):
      "\(section): \(text) is not UTF-8 (offset \(offset))"
    case .network(let error):
      "network: \(error)"
    case .provenanceKey(let found):
      "provenance: the key '\(found)' is not one or more printable ASCII characters without spaces"
    case .provenanceOrder(let key, let previous):
      "provenance: key '\(key)' after '\(previous)', expected ascending keys"
    case .model(let error):
      "\(error)"
    }
  }
}

extension Resemblance: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty:
      "is empty, expected a model file"
    case .transferredAsText:
      "was a model file, but its first bytes were changed, as by a transfer in text mode; "
        + "copy it again in binary mode"
    case .png:
      "is a PNG picture, expected a model file"
    case .gzip:
      "is compressed by gzip, expected a model file; decompress it with 'gunzip' if it holds one"
    case .text:
      "looks like text, expected a model file"
    case .unknown(let bytes):
      "begins with the bytes \(hexadecimal(bytes, separator: " ")), "
        + "expected a model file"
    }
  }
}

private let exportAgain = "; make it again by 'lenet train' or 'export'"

/// `bytes` as ASCII on one line, with `?` for what cannot be shown.
func printable(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: bytes.map { (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
}
