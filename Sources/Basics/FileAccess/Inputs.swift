import Synchronization

/// The files that this process reads and therefore does not write, under whatever name.
package enum Inputs {
  /// From now on no write replaces the file at `path`.
  package static func add(_ path: String) {
    let identity = FileIdentity(path)
    let resolved = resolvedPath(path)
    inputs.withLock { inputs in
      if let identity { inputs.pathOfIdentity[identity] = path }
      if let resolved { inputs.resolvedPaths.insert(resolved) }
    }
  }

  /// Whether the file at `path` is one of them.
  package static func contains(_ path: String) -> Bool {
    guard case .file(let path, let status)? = try? OutputTarget(path) else { return false }
    return contains(path, status.map(FileIdentity.init))
  }

  /// - Parameter path: without links.
  static func contains(_ path: String, _ identity: FileIdentity?) -> Bool {
    let (isNamed, other) = inputs.withLock { inputs in
      (inputs.resolvedPaths.contains(path), identity.flatMap { inputs.pathOfIdentity[$0] })
    }
    // A file that was read and is gone may have left its number to another.
    return isNamed || other.map { FileIdentity($0) == identity } ?? false
  }
}

private struct InputFiles {
  var resolvedPaths: Set<String> = []
  var pathOfIdentity: [FileIdentity: String] = [:]
}

private let inputs = Mutex(InputFiles())
