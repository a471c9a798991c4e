import Bytes
import Dataset
import Digests
import Foundation
import TestSupport
import Testing

/// Folders of files in MNIST's format.
@Suite struct IDXFolderTests {
  static let names: [(images: String, labels: String, prefix: String, part: DataPart)] = [
    ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz", "", .train),
    ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "", .train),
    ("train-images.idx3-ubyte", "train-labels.idx1-ubyte.gz", "", .train),
    ("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz", "", .test),
    ("test-images-idx3-ubyte", "test-labels-idx1-ubyte", "", .test),
    ("valid-images-idx3-ubyte", "valid-labels-idx1-ubyte", "", .valid),
    (
      "emnist-letters-train-images-idx3-ubyte.gz", "emnist-letters-train-labels-idx1-ubyte",
      "emnist-letters-", .train
    ),
    ("qmnist-test-images-idx3-ubyte.gz", "qmnist-test-labels-idx2-int.gz", "qmnist-", .test),
    ("my.train_images-idx3-ubyte", "my.train_labels-idx1-ubyte", "my.", .train),
  ]

  @Test(arguments: names)
  func everyName(images: String, labels: String, prefix: String, part: DataPart) async throws {
    try await withTemporaryFolder { folder in
      let labelFile =
        labels.contains("idx2-int") ? idxIntegers([3, 5, 3]) : idxLabels([3, 5, 3])
      for (name, content) in [
        (images, idxImages(count: 3, rows: 2, columns: 2)), (labels, labelFile),
      ] {
        try place(name.hasSuffix(".gz") ? gzip(content) : content, name, in: folder)
      }
      // Beside it what is of no use.
      try place([1], "README.md", in: folder)
      try place([1], "qmnist-test-labels.tsv.gz", in: folder)
      try place(
        [1], below: folder, "a-train-images-idx3-ubyte/file")
      let data = try DataFolder(folder, threads: 2)
      #expect(data.form == .idx(prefix: prefix))
      #expect(data.classNames == ["3", "5"])
      let items =
        part == .train ? try #require(data.all) : try #require(data.parts[part])
      #expect(items.labels.sorted() == [0, 0, 1])
      #expect(Set(items.paths) == [folder + "/" + images, folder + "/" + labels])
    }
  }

  @Test func compressedFileComesBeforeOneThatIsNot() async throws {
    try await withTemporaryFolder { folder in
      try placeSmallMNIST(in: folder)
      try place(idxLabels([7, 8, 7]), "train-labels-idx1-ubyte", in: folder)
      try place(idxLabels([7, 8, 7]), "train-labels.idx1-ubyte", in: folder)
      #expect(try DataFolder(folder, threads: 1).classNames == ["0", "1", "2", "5", "9"])
    }
  }

  @Test func partsAndImagesAreAsInTheFiles() async throws {
    try await withTemporaryFolder { folder in
      try placeSmallMNIST(in: folder)
      let data = try DataFolder(folder + "/", threads: 1)
      #expect(!data.isSplit && data.all == nil && !data.isSideways)
      let train = try #require(data.parts[.train])
      #expect(train.labels == [4, 0, 3])
      #expect(data.parts[.test]?.labels == [1, 2])
      let images = try IDX.images(idxImages(count: 3))
      #expect(train.pictures == .images(images))
      #expect(train.digests[2] == sha256(Array(images.pixels[1568...])))
      #expect(train.fileDigests.map(\.name) == ["train-images", "train-labels"])
      #expect(
        train.fileDigests.map(\.sha256)
          == [gzip(idxImages(count: 3)), gzip(idxLabels([9, 0, 5]))].map { hexadecimal(sha256($0)) }
      )
      #expect(train.name(of: 2) == "\(folder)/train-images-idx3-ubyte.gz, image 2")
    }
  }

  @Test func severalDatasetsInAFolderAreToldApartByTheirNames() async throws {
    try await withTemporaryFolder { folder in
      for (prefix, labels) in [("emnist-letters-", [1, 2, 26]), ("emnist-digits-", [0, 9, 0])] {
        try place(
          idxImages(count: 3, rows: 2, columns: 3), "\(prefix)train-images-idx3-ubyte", in: folder)
        try place(
          idxLabels(labels.map { UInt8($0) }), "\(prefix)train-labels-idx1-ubyte", in: folder)
      }
      let error = DataFolderError.severalPrefixes(
        path: folder, ["emnist-digits-", "emnist-letters-"])
      #expect(throws: error) { try DataFolder(folder, threads: 1) }
      #expect(
        "\(error)" == "\(folder): has files of several datasets; name one: "
          + "\(folder)/emnist-digits, \(folder)/emnist-letters")
      for name in ["emnist-letters", "emnist-letters-"] {
        #expect(try DataFolder(folder + "/" + name, threads: 1).classNames == ["1", "2", "26"])
      }
      #expect(throws: DataFolderError.noFolder(path: folder + "/emnist")) {
        try DataFolder(folder + "/emnist", threads: 1)
      }
      // MNIST's own names cannot be asked for beside others.
      try placeSmallMNIST(in: folder)
      let message = (#expect(throws: DataFolderError.self) { try DataFolder(folder, threads: 1) })
        .map { "\($0)" }
      #expect(
        message?.hasSuffix(
          "name one: \(folder)/emnist-digits, \(folder)/emnist-letters; those whose names begin "
            + "with train or test need a folder of their own") == true)
    }
  }

  /// EMNIST's images lie on their side.
  @Test(arguments: ["emnist-letters-", "EMNIST-", "qmnist-", "my-emnist-", ""])
  func imagesOnTheirSideAreTurned(prefix: String) async throws {
    try await withTemporaryFolder { folder in
      let pixels: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
      try place(
        idx(magic: 0x803, sizes: [2, 2, 3], elements: pixels), "\(prefix)test-images-idx3-ubyte",
        in: folder)
      try place(idxLabels([1, 2]), "\(prefix)test-labels-idx1-ubyte", in: folder)
      let data = try DataFolder(folder, threads: 1)
      guard case .images(let images) = data.parts[.test]?.pictures else {
        Issue.record("no images")
        return
      }
      let isTurned = prefix.lowercased().hasPrefix("emnist-")
      #expect(data.isSideways == isTurned)
      #expect(
        images.pixels == (isTurned ? [1, 4, 2, 5, 3, 6, 7, 10, 8, 11, 9, 12] : pixels))
      #expect(images.rows == (isTurned ? 3 : 2) && images.columns == (isTurned ? 2 : 3))
    }
  }

  @Test func labelsWithGapsAreNamedByTheirNumbers() async throws {
    try await withTemporaryFolder { folder in
      for (part, labels) in [("train", [300, 7]), ("test", [7, 70_000])] {
        try place(
          idxImages(count: 2, rows: 1, columns: 1), "q-\(part)-images-idx3-ubyte", in: folder)
        try place(idxIntegers(labels), "q-\(part)-labels-idx2-int", in: folder)
      }
      let data = try DataFolder(folder, threads: 1)
      #expect(data.classNames == ["7", "300", "70000"])
      #expect(data.parts[.train]?.labels == [1, 0])
      #expect(data.parts[.test]?.labels == [0, 2])
    }
  }

  @Test(arguments: [1, 2, 256, 257])
  func labelsAreOfTwoTo256Classes(count: Int) async throws {
    try await withTemporaryFolder { folder in
      try place(
        idxImages(count: count, rows: 1, columns: 1), "test-images-idx3-ubyte", in: folder)
      try place(idxIntegers(Array(0..<count), width: 1), "test-labels-idx2-int", in: folder)
      guard DataFolder.classCounts.contains(count) else {
        #expect(
          throws: DataFolderError.classCount(path: folder, found: count, expected: 2...256)
        ) { try DataFolder(folder, threads: 1) }
        return
      }
      let items = try #require(DataFolder(folder, threads: 1).parts[.test])
      #expect(items.labels == (0..<count).map { UInt8($0) })
    }
  }

  /// Each with the two files of the training part.
  @Test func everyFailureNamesTheFile() async throws {
    try await withTemporaryFolder { folder in
      let images = folder + "/train-images-idx3-ubyte"
      let labels = folder + "/train-labels-idx1-ubyte"
      let rightImages = idxImages(count: 2, rows: 2, columns: 2)
      let cutGzip = Array(gzip(rightImages).dropLast())
      let cases: [([UInt8], [UInt8], DataFolderError)] = [
        (
          Array(rightImages.dropLast()), idxLabels([1, 2]),
          .idx(
            path: images, .wrongByteCount(.images, sizes: [2, 2, 2], expected: 8, found: 7))
        ),
        (cutGzip, idxLabels([1, 2]), .gzip(path: images, .truncated(byteCount: cutGzip.count))),
        (
          idxLabels([1, 2]), idxLabels([1, 2]),
          .idx(
            path: images,
            .truncatedHeader(
              .images, expected: 16, found: 10))
        ),
        (rightImages, rightImages, .idx(path: labels, .wrongMagic(.labels, found: 0x803))),
        (rightImages, [], .idx(path: labels, .truncatedHeader(.labels, expected: 8, found: 0))),
        (
          rightImages, Array(idxIntegers([1, 2]).dropLast()),
          .idx(
            path: labels,
            .wrongByteCount(.extendedLabels, sizes: [2, 8], expected: 64, found: 63))
        ),
        (
          rightImages, idxLabels([1, 2, 3]),
          .countsDiffer(images: images, count: 2, labels: labels, 3)
        ),
        (idxImages(count: 0), idxLabels([]), .noImages(path: images)),
        (idxImages(count: 2, rows: 0, columns: 9), idxLabels([1, 2]), .noImages(path: images)),
      ]
      for (imageBytes, labelBytes, error) in cases {
        try place(imageBytes, "train-images-idx3-ubyte", in: folder)
        try place(labelBytes, "train-labels-idx1-ubyte", in: folder)
        #expect(throws: error) { try DataFolder(folder, threads: 1) }
      }
      try FileManager.default.removeItem(atPath: labels)
      let alone = DataFolderError.alone(path: images, missing: "labels")
      #expect(throws: alone) { try DataFolder(folder, threads: 1) }
      #expect("\(alone)" == "\(images): the file with its labels is missing beside it")
    }
    #expect(
      "\(DataFolderError.countsDiffer(images: "i", count: 2, labels: "l", 3))"
        == "i: has 2 images, and l 3 labels, expected as many of each")
  }
}
