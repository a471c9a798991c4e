import Foundation

/// A file as it was published, known by its digests.
package struct MNISTFile: Hashable, Sendable {
  package let name: String
  package let byteCount: Int
  /// SHA-256 of the file as it is, compressed, in lower-case hexadecimal.
  package let sha256: String
  /// SHA-256 of what is in it, decompressed.
  package let contentSHA256: String

  package init(name: String, byteCount: Int, sha256: String, contentSHA256: String) {
    self.name = name
    self.byteCount = byteCount
    self.sha256 = sha256
    self.contentSHA256 = contentSHA256
  }

  package static let trainImages = MNISTFile(
    name: "train-images-idx3-ubyte.gz", byteCount: 9_912_422,
    sha256: "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
    contentSHA256: "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db")
  package static let trainLabels = MNISTFile(
    name: "train-labels-idx1-ubyte.gz", byteCount: 28_881,
    sha256: "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
    contentSHA256: "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5")
  package static let testImages = MNISTFile(
    name: "t10k-images-idx3-ubyte.gz", byteCount: 1_648_877,
    sha256: "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
    contentSHA256: "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7")
  package static let testLabels = MNISTFile(
    name: "t10k-labels-idx1-ubyte.gz", byteCount: 4_542,
    sha256: "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
    contentSHA256: "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2")

  package static let all = [trainImages, trainLabels, testImages, testLabels]

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
    let isBare = !path.hasSuffix(".gz") || bytes.starts(with: IDX.start)
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
