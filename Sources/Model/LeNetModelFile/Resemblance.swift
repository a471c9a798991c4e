/// What a file that is no model looks like instead.
public enum Resemblance: Hashable, Sendable {
  case empty
  /// A model whose first bytes a transfer in text mode changed.
  case transferredAsText
  case png
  case gzip
  case text
  /// Nothing known: its first bytes, at most eight.
  case unknown([UInt8])

  /// - Parameter bytes: of a file that does not begin with the magic bytes.
  init(of bytes: [UInt8]) {
    let changedStarts: [[UInt8]] = [
      [0x89],  // line ends converted
      [0x09],  // the highest bit cleared
      [0xC2, 0x89],  // taken for Latin-1, written as UTF-8
      [0xEF, 0xBF, 0xBD],  // taken for UTF-8, the invalid byte replaced
    ]
    if bytes.isEmpty {
      self = .empty
    } else if changedStarts.contains(where: { bytes.starts(with: $0 + Array("LNT".utf8)) }) {
      self = .transferredAsText
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.prefix(256).allSatisfy({ $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) }) {
      self = .text
    } else {
      self = .unknown(Array(bytes.prefix(8)))
    }
  }
}
