import Dataset
import Foundation
import LabelledData
import Testing

@Suite struct MNISTLocationTests {
  @Test func optionWinsThenVariableThenCache() async throws {
    try await withTemporaryFolder { home in
      let cache = home + "/.cache/lenet/mnist"
      try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
      try place([], MNISTFile.testImages.name, in: cache)
      let variable = ["LENET_MNIST": "/variable"]

      #expect(
        try MNISTLocation.resolve(option: "option", environment: variable, home: home) == "option")
      #expect(
        try MNISTLocation.resolve(option: nil, environment: variable, home: home) == "/variable")
      #expect(try MNISTLocation.resolve(option: nil, environment: [:], home: home) == cache)
      #expect(
        try MNISTLocation.resolve(option: nil, environment: ["LENET_MNIST": ""], home: home)
          == cache)
      #expect(
        try MNISTLocation.resolve(
          option: nil, environment: ["XDG_CACHE_HOME": "relative"], home: home) == cache)
    }
  }

  @Test func cacheFolderOfTheEnvironmentWinsOverHome() async throws {
    try await withTemporaryFolder { folder in
      let cache = folder + "/xdg/lenet/mnist"
      try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
      let environment = ["XDG_CACHE_HOME": folder + "/xdg"]
      // A folder without any of the files is nothing found.
      #expect(throws: MNISTError.notFound(cache: cache)) {
        try MNISTLocation.resolve(option: nil, environment: environment, home: "/nowhere")
      }
      try place([], MNISTFile.trainLabels.name, in: cache)
      #expect(
        try MNISTLocation.resolve(option: nil, environment: environment, home: "/nowhere")
          == cache)
    }
  }

  @Test func emptyOptionIsRefused() {
    #expect(throws: MNISTError.emptyOption) {
      try MNISTLocation.resolve(option: "", environment: ["LENET_MNIST": "/x"], home: "/home")
    }
  }

  @Test func destinationNeedNotBeThere() throws {
    #expect(
      try MNISTLocation.destination(option: nil, environment: [:], home: "/nowhere")
        == "/nowhere/.cache/lenet/mnist")
    #expect(
      try MNISTLocation.destination(
        option: nil, environment: ["LENET_MNIST": "/variable"], home: "/nowhere") == "/variable")
  }

  @Test func messageNamesAllWays() {
    #expect(
      "\(MNISTError.notFound(cache: "/home/.cache/lenet/mnist"))"
        == "MNIST was not found: name its folder with --mnist DIR or the variable LENET_MNIST, "
        + "or run 'lenet data fetch', which puts it into /home/.cache/lenet/mnist; "
        + "pictures of your own are named with --data PATH")
  }

  @Test func otherDatasetsHaveNoVariable() async throws {
    try await withTemporaryFolder { folder in
      let environment = ["XDG_CACHE_HOME": folder, "LENET_MNIST": "/variable"]
      let dataset = PublishedDataset.fashionMNIST
      let cache = folder + "/lenet/fashion-mnist"
      #expect(dataset.cacheFolder(environment, "/nowhere") == cache)
      #expect(throws: DatasetLocationError.notFound(dataset, cache: cache)) {
        try dataset.resolve(option: nil, environment: environment, home: "/nowhere")
      }
      #expect(
        try dataset.resolve(option: "d", environment: environment, home: "/nowhere") == "d")
      try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
      try place([], "t10k-labels.idx1-ubyte", in: cache)
      #expect(
        try dataset.resolve(option: nil, environment: environment, home: "/nowhere") == cache)
    }
    #expect(
      "\(DatasetLocationError.notFound(.kmnist, cache: "/c"))"
        == "KMNIST was not found: name its folder with --data DIR, or run "
        + "'lenet data fetch kmnist', which puts it into /c")
  }
}
