import FileAccess
import Foundation
import GRDB
package import Sweeping

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

  /// Makes the file, and its folder where there is none.
  ///
  /// - Parameter plans: trials to begin with.
  package static func create(
    _ path: String, _ sweep: StoredSweep, plans: [TrialPlan]
  ) throws -> SweepStore {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw SweepStoreError.exists(path: path)
    }
    try createFolder(for: path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
      try queue.inTransaction(.immediate) { database in
        // Another process may have been quicker.
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == 0 else {
          throw SweepStoreError.exists(path: path)
        }
        try database.execute(sql: Schema.statements)
        try sweep.insert(database)
        for (index, plan) in plans.enumerated() {
          try plan.insert(database, number: index + 1)
        }
        return .commit
      }
      return SweepStore(path: path, sweep: sweep, queue: queue)
    } catch let error as SweepStoreError {
      throw error
    } catch {
      // Nobody can go on from half a sweep.
      try? FileManager.default.removeItem(atPath: path)
      let error = SweepStoreError(error, path: path, isWriting: true)
      guard case .cannotWrite(_, let reason) = error else { throw error }
      throw SweepStoreError.cannotCreate(path: path, reason: reason)
    }
  }

  /// Opens a sweep.
  ///
  /// - Parameter isReadOnly: whether the file may be one that cannot be written.
  package static func open(
    _ path: String, isReadOnly: Bool
  ) throws(SweepStoreError) -> SweepStore {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: path)
    }
    guard !isFolder.boolValue else { throw .notASweep(path: path) }
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

  private static func configuration(isReadOnly: Bool) -> Configuration {
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
