/// Why something of a ZIP file could not be had.
package enum ZIPError: Error, Hashable, Sendable {
  /// libzip is not on this machine.
  case noLibrary
  /// - Parameter reason: in libzip's words.
  case damaged(reason: String)
  /// Several entries have a name.
  case duplicateName(String)
  case noEntry(String)
  case encrypted(entry: String)
  case compression(entry: String, method: Int)
  case tooLarge(entry: String, byteCount: UInt64, limit: Int)
  /// It is not of the size that its archive says.
  case byteCount(entry: String, found: Int, expected: UInt64)
  /// - Parameter reason: in libzip's words: `CRC error`.
  case content(entry: String, reason: String)
}

extension ZIPError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noLibrary: "libzip cannot be loaded; install the package libzip4"
    case .damaged(let reason): "found a damaged ZIP file (\(reason)), expected a whole one"
    case .duplicateName(let name):
      "the ZIP file has several entries '\(name)', expected names that differ"
    case .noEntry(let name): "the ZIP file has no entry '\(name)'"
    case .encrypted(let entry): "\(entry): is encrypted, expected an entry that anybody may read"
    case .compression(let entry, let method):
      "\(entry): is compressed by method \(method), expected 0 (stored) or 8 (deflate)"
    case .tooLarge(let entry, let byteCount, let limit):
      "\(entry): unpacks to \(byteCount) bytes, expected at most \(limit)"
    case .byteCount(let entry, let found, let expected):
      "\(entry): unpacks to \(found) bytes or more, expected \(expected)"
    case .content(let entry, let reason): "\(entry): cannot be unpacked (\(reason))"
    }
  }
}
