/// What bytes that are no readable picture look like, for a message that helps.
public enum ForeignContent: Hashable, Sendable {
  case nothing
  case text
  case svg
  case tiff
  case heifOrAVIF
  case jpegXL
  case pdf
  case gzip
  case zip
  /// An array in MNIST's own container, IDX.
  case idx
  /// Something else, with its first bytes.
  case unknown(firstBytes: [UInt8])

  init(of bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .nothing
    } else if let known = Self.signatures.first(where: { bytes.starts(with: $0.magic) }) {
      self = known.content
    } else if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) {
      self = .heifOrAVIF
    } else if let text = Self.text(bytes.prefix(4096)) {
      self = text.contains("<svg") ? .svg : .text
    } else {
      self = .unknown(firstBytes: Array(bytes.prefix(8)))
    }
  }

  private static let signatures: [(magic: [UInt8], content: ForeignContent)] = [
    ([0x49, 0x49, 0x2A, 0x00], .tiff),
    ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    ([0xFF, 0x0A], .jpegXL),
    ([0x00, 0x00, 0x00, 0x0C, 0x4A, 0x58, 0x4C, 0x20], .jpegXL),
    ([0x25, 0x50, 0x44, 0x46, 0x2D], .pdf),
    ([0x1F, 0x8B], .gzip),
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0x00, 0x00, 0x08, 0x01], .idx),
    ([0x00, 0x00, 0x08, 0x03], .idx),
  ]

  /// The bytes as text, unless they hold control characters that no text has or are not UTF-8. The
  /// prefix may end inside a character, so up to three bytes at its end are forgiven.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    let controls = bytes.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
    guard !controls else { return nil }
    for cut in 0...min(3, bytes.count) {
      if let text = String(validating: bytes.dropLast(cut), as: UTF8.self) { return text }
    }
    return nil
  }
}
