import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A sweep in one SQLite file, which any number of processes may work on.
///
/// Every change is a transaction: a process that is killed leaves what was true before or after it.
package final class SweepStore: Sendable {
  package let path: String
  package let sweep: StoredSweep
  let queue: DatabaseQueue

  private init(path: String, sweep: StoredSweep, queue: DatabaseQueue) {
    self.path = path
    self.sweep = sweep
    self.queue = queue
  }

  /// Opens a sweep.
  ///
  /// - Parameter isReadOnly: whether the file may be one that cannot be written.
  package static func open(
    _ path: String, isReadOnly: Bool
  ) throws(SweepStoreError) -> SweepStore {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing(path: path) }
    // A database has a page of 512 bytes or more, or nothing; SQLite takes a byte for nothing, too.
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 || status.st_size >= 512 else {
      throw .notASweep(path: path)
    }
    do {
      do {
        return try opened(path, isReadOnly: isReadOnly)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
        // A process was killed in the middle of a transaction, which has to be taken back.
        return try opened(path, isReadOnly: false)
      }
    } catch {
      throw SweepStoreError(error, path: path, isWriting: false)
    }
  }

  private static func opened(_ path: String, isReadOnly: Bool) throws -> SweepStore {
    let queue = try DatabaseQueue(
      path: path, configuration: configuration(isReadOnly: isReadOnly))
    let sweep = try queue.read { database in
      try Schema.check(database, path: path)
      return try StoredSweep(database, path: path)
    }
    return SweepStore(path: path, sweep: sweep, queue: queue)
  }

  static func configuration(isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    // Transactions take milliseconds, those of a Bayesian search up to seconds.
    configuration.busyMode = .timeout(120)
    return configuration
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(SweepStoreError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw SweepStoreError(error, path: path, isWriting: false)
    }
  }

  /// One transaction, which no other process's can come between.
  func write<Value>(_ body: (Database) throws -> Value) throws(SweepStoreError) -> Value {
    do {
      var value: Value?
      try queue.inTransaction(.immediate) { database in
        value = try body(database)
        return .commit
      }
      guard let value else { preconditionFailure("a transaction ends with its value") }
      return value
    } catch {
      throw SweepStoreError(error, path: path, isWriting: true)
    }
  }
}
