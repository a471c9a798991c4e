import FileAccess
package import Training

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A training at one of its steps, as a file from which it can go on.
package struct Checkpoint: Hashable, Sendable {
  package let identity: TrainingIdentity
  package let state: TrainingState

  package init(_ identity: TrainingIdentity, _ state: TrainingState) {
    self.identity = identity
    self.state = state
  }

  /// The largest file that is read: five numbers for each parameter of the largest networks.
  private static let byteLimit = 1 << 32

  /// Reads the checkpoint at `path`.
  ///
  /// - Parameter identity: of the training that is to go on.
  /// - Throws: ``CheckpointAccessError`` if there is no sound checkpoint of that training.
  package static func read(
    _ path: String, of identity: TrainingIdentity
  ) throws(CheckpointAccessError) -> Checkpoint {
    let bytes: [UInt8]
    do {
      bytes = try readFile(path, limit: byteLimit)
    } catch .cannotRead(_, ENOENT) {
      throw .missing(path: path)
    } catch {
      throw .fileSystem(error)
    }
    let checkpoint: Checkpoint
    do {
      checkpoint = try Checkpoint(decoding: bytes)
    } catch {
      throw .invalid(path: path, error)
    }
    let differences = checkpoint.identity.differences(from: identity)
    guard differences.isEmpty else {
      throw .otherTraining(path: path, differences)
    }
    return checkpoint
  }

  /// Writes the file whole or not at all: if it fails, the checkpoint before it is still there.
  package func write(to path: String) throws(CheckpointAccessError) {
    do {
      try writeFile(encoded, to: path)
    } catch {
      throw .fileSystem(error)
    }
  }

  /// Whether there is anything at `path`.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// Removes the file at `path`.
  package static func remove(_ path: String) throws(CheckpointAccessError) {
    guard unlink(path) == 0 else { throw .notRemoved(path: path, code: errno) }
  }
}
