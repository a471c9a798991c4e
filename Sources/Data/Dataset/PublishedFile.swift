import Foundation

/// A file as it was published, known by its digests.
package struct PublishedFile: Hashable, Sendable {
  package let name: String
  package let byteCount: Int
  /// SHA-256 of the file as it is, compressed, in lower-case hexadecimal.
  package let sha256: String
  /// SHA-256 of what is in it, decompressed; nil where nobody has published it.
  package let contentSHA256: String?

  package init(name: String, byteCount: Int, sha256: String, contentSHA256: String? = nil) {
    self.name = name
    self.byteCount = byteCount
    self.sha256 = sha256
    self.contentSHA256 = contentSHA256
  }

  /// The path of this file in `folder`, as it was published.
  package func path(in folder: String) -> String { join(folder, name) }

  /// The names that are in use, that of the publication first: with and without `.gz`, and with a point
  /// before `idx`, as Kaggle and some programs that decompress have it.
  package var names: [String] {
    let stem = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    let pointed = stem.replacing("-idx", with: ".idx")
    return pointed == stem ? [name, stem] : [name, stem, pointed + ".gz", pointed]
  }

  /// The path of the file in `folder` under the first of its names that one has there; its published
  /// path if none has. A folder of such a name is none, as archives have them.
  package func location(in folder: String) -> String {
    let paths = names.map { join(folder, $0) }
    return paths.first(where: isFile) ?? paths[0]
  }

  /// Whether `folder` has the file under any of its names.
  func exists(in folder: String) -> Bool { isFile(location(in: folder)) }

  /// What the file's bytes hold, decompressed if they are compressed.
  func content(of bytes: [UInt8], at path: String) throws(GzipError) -> [UInt8] {
    let isCompressed = bytes.starts(with: Gzip.magic)
    let isBare = !path.hasSuffix(".gz") || IDX.isBegun(by: bytes)
    return !isCompressed && isBare
      ? bytes : try Gzip.decompress(bytes, limit: Self.contentByteLimit)
  }

  /// More than any file in MNIST's format needs, compressed.
  static let byteLimit = 256 << 20

  /// More than any file in MNIST's format needs, decompressed.
  static let contentByteLimit = 1 << 30
}

func join(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

private func isFile(_ path: String) -> Bool {
  var isFolder: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
}
