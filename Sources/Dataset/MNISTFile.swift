/// A file as it was published, known by its digest.
package struct MNISTFile: Hashable, Sendable {
  package let name: String
  package let byteCount: Int
  /// SHA-256 of the file as it is, compressed, in lower-case hexadecimal.
  package let sha256: String

  package init(name: String, byteCount: Int, sha256: String) {
    self.name = name
    self.byteCount = byteCount
    self.sha256 = sha256
  }

  package static let trainImages = MNISTFile(
    name: "train-images-idx3-ubyte.gz", byteCount: 9_912_422,
    sha256: "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609")
  package static let trainLabels = MNISTFile(
    name: "train-labels-idx1-ubyte.gz", byteCount: 28_881,
    sha256: "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c")
  package static let testImages = MNISTFile(
    name: "t10k-images-idx3-ubyte.gz", byteCount: 1_648_877,
    sha256: "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6")
  package static let testLabels = MNISTFile(
    name: "t10k-labels-idx1-ubyte.gz", byteCount: 4_542,
    sha256: "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6")

  package static let all = [trainImages, trainLabels, testImages, testLabels]

  /// The path of this file in `folder`.
  package func path(in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// More than any file in MNIST's format needs, compressed.
  static let byteLimit = 256 << 20

  /// More than any file in MNIST's format needs, decompressed.
  static let contentByteLimit = 1 << 30
}
