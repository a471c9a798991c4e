import Foundation

/// Where MNIST lies on this machine.
package enum MNISTLocation {
  /// The folder to read MNIST from: `option`, else the variable `LENET_MNIST`, else the cache
  /// folder if it has any of the files.
  ///
  /// A folder that is named is taken as it is, even when it is not there: to read another one
  /// than the user named would be worse than an error.
  ///
  /// - Parameters:
  ///   - option: what `--mnist` was given.
  ///   - environment: the variables of the process. An empty one counts as unset.
  ///   - home: the user's home folder.
  package static func resolve(
    option: String?, environment: [String: String], home: String
  ) throws(MNISTError) -> String {
    if let named = try named(option, environment) { return named }
    let cache = PublishedDataset.mnist.cacheFolder(environment, home)
    guard PublishedDataset.mnist.hasFiles(in: cache) else { throw .notFound(cache: cache) }
    return cache
  }

  /// The folder to put MNIST into: as `resolve`, but the cache folder need not be there.
  package static func destination(
    option: String?, environment: [String: String], home: String
  ) throws(MNISTError) -> String {
    try named(option, environment) ?? PublishedDataset.mnist.cacheFolder(environment, home)
  }

  private static func named(
    _ option: String?, _ environment: [String: String]
  ) throws(MNISTError) -> String? {
    if let option {
      guard !option.isEmpty else { throw .emptyOption }
      return option
    }
    guard let variable = environment["LENET_MNIST"], !variable.isEmpty else { return nil }
    return variable
  }
}
