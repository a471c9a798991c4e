import Bytes
import Dataset
import Digests
import FileAccess
import Foundation
import LabelledData
import TestSupport
import Testing

@Suite struct LabelledImagesTests {
  let image = [UInt8](repeating: 3, count: 784)

  @Test func imagesAndLabelsAreKept() throws {
    let images = try LabelledImages(pixels: image + image, labels: [0, 9])
    #expect(images.count == 2)
    #expect(images.pixels == image + image)
    #expect(images.labels == [0, 9])
  }

  @Test func whatDoesNotBelongTogetherIsReported() throws {
    #expect(throws: LabelledImagesError.countsDiffer(images: 1, labels: 2)) {
      try LabelledImages(pixels: image, labels: [1, 2])
    }
    #expect(throws: LabelledImagesError.pixelCount(found: 783, expected: 784)) {
      try LabelledImages(pixels: image.dropLast(), labels: [1])
    }
    #expect(throws: LabelledImagesError.noImages) { try LabelledImages(pixels: [], labels: []) }
    #expect(throws: LabelledImagesError.label(index: 1, found: 10, classCount: 10)) {
      try LabelledImages(pixels: image + image, labels: [9, 10])
    }
  }
}

@Suite struct MNISTTests {
  @Test func otherDataInTheFormatLoads() async throws {
    try await withTemporaryFolder { folder in
      try placeSmallMNIST(in: folder)
      let mnist = try MNIST.load(folder: folder)
      #expect(mnist.train.labels == [9, 0, 5])
      #expect(mnist.train.pixels[1] == 7)
      #expect(mnist.test.count == 2)
      #expect(!mnist.isOriginal)
      #expect(mnist.digests.map(\.fileName) == MNISTFile.all.map(\.name))
      let file = try readFile(folder + "/t10k-labels-idx1-ubyte.gz", limit: 1000)
      #expect(mnist.digests.last?.sha256 == hexadecimal(sha256(file)))

      let test = try MNISTPart.load(.test, folder: folder + "/")
      #expect(test.images == mnist.test)
      #expect(test.digests.map(\.fileName) == mnist.digests.suffix(2).map(\.fileName))
    }
  }

  static let names = [
    ["train-images-idx3-ubyte", "train-labels-idx1-ubyte"],
    ["train-images.idx3-ubyte", "train-labels.idx1-ubyte"],
    ["train-images.idx3-ubyte.gz", "train-labels.idx1-ubyte"],
    ["train-images-idx3-ubyte.gz", "train-labels.idx1-ubyte.gz"],
  ]

  @Test(arguments: names)
  func everyNameInUseIsFound(names: [String]) async throws {
    try await withTemporaryFolder { folder in
      for (name, content) in zip(names, [idxImages(count: 3), idxLabels([9, 0, 5])]) {
        try place(name.hasSuffix(".gz") ? gzip(content) : content, name, in: folder)
      }
      // As an archive has it whose files lie in folders of their names.
      let archived = folder + "/train-images-idx3-ubyte"
      if names[0] != "train-images-idx3-ubyte" {
        try FileManager.default.createDirectory(
          atPath: archived, withIntermediateDirectories: false)
      }
      let part = try MNISTPart.load(.train, folder: folder)
      #expect(part.images.labels == [9, 0, 5])
      #expect(part.paths == names.map { "\(folder)/\($0)" })
      #expect(
        part.digests.map(\.fileName) == [MNISTFile.trainImages, MNISTFile.trainLabels].map(\.name))
      #expect(
        PublishedDataset.mnist.verify(folder: folder).map(\.path).prefix(2) == part.paths[...])
    }
  }

  @Test func theFileAsPublishedComesFirst() async throws {
    try await withTemporaryFolder { folder in
      try placeSmallMNIST(in: folder)
      try place(idxLabels([7, 7, 7]), "train-labels.idx1-ubyte", in: folder)
      #expect(try MNISTPart.load(.train, folder: folder).images.labels == [9, 0, 5])
    }
  }

  @Test func onePartDoesNotNeedTheOther() async throws {
    try await withTemporaryFolder { folder in
      try placeSmallMNIST(in: folder)
      try FileManager.default.removeItem(atPath: folder + "/train-images-idx3-ubyte.gz")
      #expect(try MNISTPart.load(.test, folder: folder).images.count == 2)
      #expect(
        throws: MNISTError.missing(
          path: folder + "/train-images-idx3-ubyte.gz", folder: folder)
      ) { try MNISTPart.load(.train, folder: folder) }
    }
  }

  /// As many pixels, in another shape.
  @Test func imagesOfAnotherShapeAreTold() async throws {
    try await withTemporaryFolder { folder in
      try placeSmallMNIST(in: folder)
      let wide = gzip(idxImages(count: 2, rows: 14, columns: 56))
      try place(wide, MNISTFile.testImages.name, in: folder)
      #expect(
        throws: MNISTError.images(
          folder: folder, part: .test, .shape(rows: 14, columns: 56))
      ) { try MNISTPart.load(.test, folder: folder) }
    }
  }

  @Test func digestOfKnownBytes() {
    #expect(
      hexadecimal(sha256(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  /// Each with the bytes put in place of the test labels.
  @Test func everyFailureNamesTheFile() async throws {
    try await withTemporaryFolder { folder in
      try placeSmallMNIST(in: folder)
      let path = folder + "/t10k-labels-idx1-ubyte.gz"
      let cases: [([UInt8], MNISTError)] = [
        (Array("text".utf8), .gzip(path: path, .notGzip(found: Array("text".utf8)))),
        (
          gzip(idxImages(count: 1)),
          .idx(path: path, .wrongMagic(.labels, found: 0x803))
        ),
        (
          gzip(idxLabels([1, 2, 3])),
          .images(folder: folder, part: .test, .countsDiffer(images: 2, labels: 3))
        ),
        (
          gzip(idxLabels([1, 77])),
          .images(folder: folder, part: .test, .label(index: 1, found: 77, classCount: 10))
        ),
      ]
      for (bytes, error) in cases {
        try place(bytes, MNISTFile.testLabels.name, in: folder)
        #expect(throws: error) { try MNIST.load(folder: folder) }
      }
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      #expect(throws: MNISTError.unreadable(.notAFile(path: path))) {
        try MNIST.load(folder: folder)
      }
    }
  }

  @Test func messages() {
    #expect(
      "\(MNISTError.missing(path: "d/f.gz", folder: "d"))"
        == "d/f.gz: is missing, compressed or not; get it with 'lenet data fetch --mnist d'")
    #expect(
      "\(MNISTError.gzip(path: "d/f.gz", .truncated(byteCount: 9)))"
        == "d/f.gz: is truncated: the gzip data does not end within the file's 9 bytes; "
        + "see 'lenet data verify'")
    #expect(
      "\(MNISTError.images(folder: "d", part: .test, .countsDiffer(images: 2, labels: 3)))"
        == "d: the test set has 2 images and 3 labels, expected as many of each; "
        + "see 'lenet data verify'")
    #expect(
      "\(MNISTError.images(folder: "d", part: .train, .label(index: 4, found: 11, classCount: 10)))"
        == "d: the train set label 4 is 11, expected 0 to 9; see 'lenet data verify'")
  }
}

private let folderOfRealMNIST = ProcessInfo.processInfo.environment["LENET_MNIST"] ?? ""

@Suite(.enabled(if: !folderOfRealMNIST.isEmpty, "MNIST not found: set LENET_MNIST to its folder"))
struct RealMNISTTests {
  @Test func allOfItLoads() throws {
    let mnist = try MNIST.load(folder: folderOfRealMNIST)
    #expect(mnist.train.count == 60_000)
    #expect(mnist.test.count == 10_000)
    #expect(mnist.isOriginal)
    #expect(mnist.digests.map(\.sha256) == MNISTFile.all.map(\.sha256))
    var counts = [Int](repeating: 0, count: 10)
    for label in mnist.test.labels { counts[Int(label)] += 1 }
    #expect(counts == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009])
    // Ink is white: the corners are paper.
    #expect(mnist.test.pixels[0] == 0)
    #expect(mnist.test.pixels.max() == 255)
  }

  @Test func allOfItVerifies() {
    let reports = PublishedDataset.mnist.verify(folder: folderOfRealMNIST)
    #expect(reports.map(\.state) == [.ok, .ok, .ok, .ok])
  }

  /// A model trained on it is the same to the byte.
  @Test func decompressedItIsTheSame() async throws {
    try await withTemporaryFolder { folder in
      for file in [MNISTFile.testImages, MNISTFile.testLabels] {
        let bytes = try readFile(file.path(in: folderOfRealMNIST), limit: 1 << 24)
        try place(
          Gzip.decompress(bytes, limit: 1 << 24), try #require(file.names.last), in: folder)
      }
      let part = try MNISTPart.load(.test, folder: folder)
      #expect(part.isOriginal)
      #expect(
        part.digests.map(\.sha256) == [MNISTFile.testImages, MNISTFile.testLabels].map(\.sha256))
      let reports = Array(PublishedDataset.mnist.verify(folder: folder).suffix(2))
      #expect(reports.map(\.isRight) == [true, true])
      #expect(
        "\(reports[1])".hasSuffix(
          "/t10k-labels.idx1-ubyte: ok, what is in t10k-labels-idx1-ubyte.gz"))
      let bytes = try readFile(folder + "/t10k-labels.idx1-ubyte", limit: 1 << 20)
      #expect(
        WrongContent(bytes, expected: MNISTFile.trainLabels)?.hint
          == .anotherFile(name: "t10k-labels-idx1-ubyte.gz"))
    }
  }

  @Test func fileUnderAnothersNameIsTold() throws {
    let bytes = try readFile(MNISTFile.testLabels.path(in: folderOfRealMNIST), limit: 1 << 20)
    #expect(
      WrongContent(bytes, expected: MNISTFile.trainLabels)?.hint
        == .anotherFile(name: "t10k-labels-idx1-ubyte.gz"))
  }
}
