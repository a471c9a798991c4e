import Dataset
import LabelledData
import SyntheticDigits
import TestSupport
import Testing

/// MNIST that is not there, or not MNIST.
@Suite struct DatasetErrorTests {
  private let lenet = try! Lenet()

  static let readers: [[String]] = [
    ["evaluate", "digit.lenet", "--json"], ["train", "--json"], ["data", "verify", "--json"],
  ]

  @Test(arguments: readers)
  func absenceIsToldWithTheThreeWays(command: [String]) async throws {
    try lenet.placeModels()
    try await lenet.run(command).expectFailure(
      1, "--mnist DIR", "LENET_MNIST", "'lenet data fetch'", "/cache/lenet/mnist")
    #expect(try lenet.leftovers() == ["digit-int8.lenet", "digit.lenet"])
  }

  /// A folder that was named is not passed over in silence.
  @Test(arguments: [
    ["evaluate", "digit.lenet"], ["train"], ["verify", "--model", "digit-int8.lenet"],
  ])
  func folderWithoutTheFiles(command: [String]) async throws {
    try lenet.placeModels()
    try await lenet.run(command + ["--mnist", "nowhere"]).expectFailure(
      1, "nowhere/", "is missing, compressed or not; get it with 'lenet data fetch --mnist nowhere'"
    )
    try await lenet.run(command + ["--mnist", ""]).expectFailure(1, "--mnist is empty")
  }

  static let damages: [(PublishedFile, [UInt8], String)] = [
    (
      MNISTFile.testLabels, gzip(idxLabels([1, 2])),
      "has 30 images and 2 labels, expected as many of each"
    ),
    (MNISTFile.testLabels, Array("not gzip".utf8), "expected 1f 8b: it is not a gzip file"),
    (MNISTFile.testLabels, [], "is truncated"),
    (
      MNISTFile.testImages, Array(gzip(idxImages([UInt8](repeating: 7, count: 784))).dropLast(9)),
      "is truncated"
    ),
    (
      MNISTFile.testImages, gzip(idxLabels([UInt8](repeating: 1, count: 30))),
      "it holds labels, not images"
    ),
    (
      MNISTFile.testImages, gzip(idxImages([]) + [0]),
      "has 1 bytes of images after the header, expected 0"
    ),
    (
      MNISTFile.testLabels, gzip(idxLabels([UInt8](repeating: 11, count: 30))),
      "label 0 is 11, expected 0 to 9"
    ),
    (
      MNISTFile.testImages, gzip([0, 0, 8, 3] + [UInt8](repeating: 0xFF, count: 12)),
      "4294967295 x 4294967295 x 4294967295"
    ),
  ]

  @Test(arguments: damages)
  func damage(file: PublishedFile, content: [UInt8], words: String) async throws {
    try lenet.placeModels()
    try lenet.placeDataset(testCount: 30)
    try lenet.place(content, "mnist/" + file.name)
    let before = try lenet.leftovers()
    for command in [
      ["evaluate", "digit.lenet", "--json"], ["verify", "--model", "digit-int8.lenet", "--json"],
    ] {
      try await lenet.run(command + ["--mnist", "mnist"])
        .expectFailure(1, "mnist", words, "'lenet data verify'")
    }
    // The training images are told to be foreign first, which is no failure.
    let training = try await lenet("train", "--json", "--mnist", "mnist")
    #expect(training.status == 1)
    #expect(training.output == "")
    #expect(training.errors.contains(words))
    #expect(try lenet.leftovers() == before)
  }

  @Test func tooFewImagesToTrainOn() async throws {
    try lenet.placeDataset(trainCount: 20)
    let outcome = try await lenet("train", "--json", "--mnist", "mnist")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("5000 validation images of 20 leave none to train on"))
    #expect(try lenet.leftovers().filter { $0.hasSuffix(".lenet") }.isEmpty)
  }

  @Test func imagesOfOneDigitAreMislabelled() async throws {
    try lenet.placeDataset(trainCount: 5300)
    try lenet.place(
      gzip(idxLabels([UInt8](repeating: 3, count: 5300))), "mnist/" + MNISTFile.trainLabels.name)
    let before = try lenet.leftovers()
    let outcome = try await lenet("train", "--json", "--mnist", "mnist")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("all 5300 images are labelled 3, expected more than one digit"))
    #expect(try lenet.leftovers() == before)
  }

  @Test func foreignFilesAreNotMNIST() async throws {
    try lenet.placeDataset()
    let outcome = try await lenet("data", "verify", "--mnist", "mnist", "--json")
    #expect(outcome.status == 1)
    #expect(try outcome.jsonKeys() == ["schema", "folder", "original", "files"])
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("4 of 4 files are missing or not MNIST's"))
  }

  @Test func mirrorThatDoesNotAnswer() async throws {
    try await lenet("data", "fetch", "--mirror", "http://127.0.0.1:1/", "--mnist", "got", "--json")
      .expectFailure(1, "no mirror delivered it", "http://127.0.0.1:1/", "--mirror URL")
    #expect(try lenet.leftovers().filter { $0 != "got" } == [])
  }

  @Test func folderThatCannotBeFetchedInto() async throws {
    try lenet.place([1], "file")
    try await lenet("data", "fetch", "--mirror", "http://127.0.0.1:1/", "--mnist", "file/mnist")
      .expectFailure(1, "file/mnist/", "a part of the path is not a folder")
    #expect(try lenet.leftovers() == ["file"])
  }

  @Test func otherDatasetsAreNamedByTheirOption() async throws {
    try await lenet("data", "verify", "fashion-mnist", "--json").expectFailure(
      1, "Fashion-MNIST was not found", "--data DIR", "'lenet data fetch fashion-mnist'",
      "/cache/lenet/fashion-mnist")
    try lenet.placeDataset()
    let outcome = try await lenet("data", "verify", "kmnist", "--data", "mnist", "--json")
    #expect(outcome.status == 1)
    #expect(try outcome.jsonKeys() == ["schema", "folder", "original", "files"])
    #expect(outcome.errors.contains("4 of 4 files are missing or not KMNIST's"))
    #expect(outcome.errors.contains("'lenet data fetch kmnist --data mnist'"))
    try await lenet(
      "data", "fetch", "qmnist", "--mirror", "http://127.0.0.1:1/", "--data", "got", "--json"
    ).expectFailure(
      1, "qmnist-train-images-idx3-ubyte.gz: no mirror delivered it", "http://127.0.0.1:1/")
  }

  @Test func datasetsThatCannotBeFetched() async throws {
    for command in ["fetch", "verify"] {
      try await lenet("data", command, "emnist").expectUsageError(
        "https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip",
        "lenet train --data gzip/emnist-letters")
      try await lenet("data", command, "cifar").expectUsageError(
        "cifar: there is no such dataset, expected mnist, fashion-mnist, kmnist or qmnist")
      try await lenet("data", command, "--data", "d").expectUsageError("--mnist")
      try await lenet("data", command, "kmnist", "--mnist", "d").expectUsageError(
        "the folder of KMNIST is named with --data")
      try await lenet("data", command, "kmnist", "--data", "").expectUsageError(
        "--data is empty")
    }
  }
}
