package import Dataset
import FileAccess
import Foundation

/// Where MNIST is looked for: in a folder, or where it lies by convention.
package struct MNISTFolder: Sendable {
  private let named: String?

  /// - Parameter named: nil for the folder of convention.
  package init(_ named: String?) {
    self.named = named
  }

  /// The folder to read from; an error that says how to name one when there is none.
  package func resolve() throws -> String {
    try MNISTLocation.resolve(option: named, environment: environment, home: home)
  }

  /// The folder to fetch into.
  package func destination() throws -> String {
    try MNISTLocation.destination(option: named, environment: environment, home: home)
  }

  /// The training or the test images, with a notice if they are not MNIST's own.
  package func load(_ part: MNISTPart.Name, notify: NoticeHandler) throws -> MNISTPart {
    let loaded = try MNISTPart.load(part, folder: resolve())
    for path in loaded.paths { Inputs.add(path) }
    if !loaded.isOriginal { notify(.foreignDataset(part)) }
    return loaded
  }
}

/// The folder of pictures that were made ready, in the user's cache.
var preparedFolder: String { cacheRoot(environment, home) + "/prepared" }

/// Where the files of a published dataset lie: in a folder, or by convention.
package struct PublishedDatasetFolder: Sendable {
  private let dataset: PublishedDataset
  private let named: String?

  /// - Parameter named: nil for the folder of convention.
  package init(_ dataset: PublishedDataset, _ named: String?) {
    self.dataset = dataset
    self.named = named
  }

  /// The folder to read from; an error that says how to name one when there is none.
  package func resolve() throws -> String {
    dataset == .mnist
      ? try MNISTFolder(named).resolve()
      : try dataset.resolve(option: named, environment: environment, home: home)
  }

  /// The folder to fetch into.
  package func destination() throws -> String {
    dataset == .mnist
      ? try MNISTFolder(named).destination() : named ?? dataset.cacheFolder(environment, home)
  }
}

private var environment: [String: String] { ProcessInfo.processInfo.environment }

/// What the shell calls `~`: Foundation asks the user database and passes over the variable.
private var home: String {
  guard let home = environment["HOME"], home.hasPrefix("/") else { return NSHomeDirectory() }
  return home
}
