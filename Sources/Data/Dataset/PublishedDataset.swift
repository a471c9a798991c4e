/// A dataset in MNIST's format that is on the web, in files that are known by their SHA-256.
package struct PublishedDataset: Hashable, Sendable {
  /// As commands and folders call it: `fashion-mnist`.
  package let name: String
  /// As people call it: `Fashion-MNIST`.
  package let title: String
  package let files: [PublishedFile]
  /// Folders on the web that serve the files under their published names, in the order they are
  /// asked.
  package let mirrors: [String]

  package init(name: String, title: String, files: [PublishedFile], mirrors: [String]) {
    self.name = name
    self.title = title
    self.files = files
    self.mirrors = mirrors
  }

  /// All that can be fetched file by file.
  package static let all = [mnist, fashionMNIST, kmnist, qmnist]

  package static let mnist = PublishedDataset(
    name: "mnist", title: "MNIST", files: MNISTFile.all,
    mirrors: [
      "https://ossci-datasets.s3.amazonaws.com/mnist/",
      "https://storage.googleapis.com/cvdf-datasets/mnist/",
      "https://raw.githubusercontent.com/fgnt/mnist/master/",
    ])

  package static let fashionMNIST = PublishedDataset(
    name: "fashion-mnist", title: "Fashion-MNIST",
    files: [
      PublishedFile(
        name: "train-images-idx3-ubyte.gz", byteCount: 26_421_880,
        sha256: "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
      PublishedFile(
        name: "train-labels-idx1-ubyte.gz", byteCount: 29_515,
        sha256: "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
      PublishedFile(
        name: "t10k-images-idx3-ubyte.gz", byteCount: 4_422_102,
        sha256: "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
      PublishedFile(
        name: "t10k-labels-idx1-ubyte.gz", byteCount: 5_148,
        sha256: "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"),
    ],
    mirrors: [
      "https://storage.googleapis.com/tensorflow/tf-keras-datasets/",
      "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
      // Not https: the digests say whether it delivers what was published.
      "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
    ])

  /// Kuzushiji-MNIST: old Japanese writing.
  package static let kmnist = PublishedDataset(
    name: "kmnist", title: "KMNIST",
    files: [
      PublishedFile(
        name: "train-images-idx3-ubyte.gz", byteCount: 18_165_135,
        sha256: "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4"),
      PublishedFile(
        name: "train-labels-idx1-ubyte.gz", byteCount: 29_497,
        sha256: "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17"),
      PublishedFile(
        name: "t10k-images-idx3-ubyte.gz", byteCount: 3_041_136,
        sha256: "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5"),
      PublishedFile(
        name: "t10k-labels-idx1-ubyte.gz", byteCount: 5_120,
        sha256: "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c"),
    ],
    mirrors: [
      "https://codh.rois.ac.jp/kmnist/dataset/kmnist/",
      "http://codh.rois.ac.jp/kmnist/dataset/kmnist/",
    ])

  /// MNIST's digits found again in their source, and the 50,000 test digits that MNIST left out.
  package static let qmnist = PublishedDataset(
    name: "qmnist", title: "QMNIST",
    files: [
      PublishedFile(
        name: "qmnist-train-images-idx3-ubyte.gz", byteCount: 9_704_059,
        sha256: "9e26a7bf1683614e065d7b76460ccd52807165b3f22561fb782bd9f38c52b51d"),
      PublishedFile(
        name: "qmnist-train-labels-idx2-int.gz", byteCount: 463_024,
        sha256: "2c05dc77f6b916b38e455e97ab129a42a444f3dbef09b278a366f82904e0dd9f"),
      PublishedFile(
        name: "qmnist-test-images-idx3-ubyte.gz", byteCount: 9_742_279,
        sha256: "43fc22bf7498b8fc98de98369d72f752d0deabc280a43a7bcc364ab19e57b375"),
      PublishedFile(
        name: "qmnist-test-labels-idx2-int.gz", byteCount: 526_800,
        sha256: "9fbcbe594c3766fdf4f0b15c5165dc0d1e57ac604e01422608bb72c906030d06"),
    ],
    mirrors: ["https://raw.githubusercontent.com/facebookresearch/qmnist/master/"])

  /// The command-line option that names its folder.
  package var folderOption: String { self == .mnist ? "--mnist" : "--data" }

  /// What follows `lenet data fetch` and `lenet data verify` for this one, in `folder` if that is
  /// named.
  package func arguments(folder: String? = nil) -> String {
    (self == .mnist ? "" : " \(name)") + (folder.map { " \(folderOption) \($0)" } ?? "")
  }
}
