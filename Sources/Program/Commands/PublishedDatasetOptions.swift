import ArgumentParser
import Dataset
import Workflows

/// Which published dataset is meant, and its folder.
struct PublishedDatasetOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The dataset: \(Self.names).", valueName: "name"),
    completion: .list(PublishedDataset.all.map(\.name)))
  var name = PublishedDataset.mnist.name

  @OptionGroup var mnist: MNISTOption

  @Option(
    name: .customLong("data"),
    help: ArgumentHelp("The folder of another dataset's files than MNIST's.", valueName: "dir"))
  var folder: String?

  private static let names =
    PublishedDataset.all.dropLast().map(\.name).joined(separator: ", ")
    + " or \(PublishedDataset.qmnist.name)"

  func validate() throws {
    guard name != "emnist" else {
      throw ValidationError(
        "emnist is published as one archive of half a gigabyte: download "
          + "https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip, unpack it, and name one of its "
          + "datasets, as in lenet train --data gzip/emnist-letters")
    }
    guard let dataset = PublishedDataset.all.first(where: { $0.name == name }) else {
      throw ValidationError("\(name): there is no such dataset, expected \(Self.names)")
    }
    if folder != nil, dataset == .mnist {
      throw ValidationError("--data: MNIST's folder is named with --mnist")
    }
    if mnist.folder != nil, dataset != .mnist {
      throw ValidationError("--mnist: the folder of \(dataset.title) is named with --data")
    }
    if folder == "" { throw ValidationError("--data is empty, expected a folder") }
  }

  /// One of those that are known, after validation.
  var dataset: PublishedDataset {
    PublishedDataset.all.first { $0.name == name } ?? .mnist
  }

  var location: PublishedDatasetFolder {
    PublishedDatasetFolder(dataset, folder ?? mnist.folder)
  }
}
