extension PublishedDataset {
  /// The folder to read the files from: `option`, else the cache folder if it has any of them. Not
  /// for MNIST, which a variable can name, too: ``MNISTLocation``.
  ///
  /// - Parameters:
  ///   - option: what `--data` was given.
  ///   - environment: the variables of the process.
  ///   - home: the user's home folder.
  package func resolve(
    option: String?, environment: [String: String], home: String
  ) throws(DatasetLocationError) -> String {
    if let option { return option }
    let cache = cacheFolder(environment, home)
    guard hasFiles(in: cache) else { throw .notFound(self, cache: cache) }
    return cache
  }

  /// The folder to put the files into where nobody names one.
  package func cacheFolder(_ environment: [String: String], _ home: String) -> String {
    cacheRoot(environment, home) + "/" + name
  }

  /// Whether `folder` has any of the files, under any of its names.
  func hasFiles(in folder: String) -> Bool { files.contains { $0.exists(in: folder) } }
}

/// Why a published dataset is not on this machine.
package enum DatasetLocationError: Error, Hashable, Sendable {
  /// No option names a folder, and `cache` has none of the files.
  case notFound(PublishedDataset, cache: String)
}

/// The program's folder in the user's cache, by the XDG base directory specification, which says to
/// ignore a relative path.
package func cacheRoot(_ environment: [String: String], _ home: String) -> String {
  if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/lenet" }
  return home + "/.cache/lenet"
}
