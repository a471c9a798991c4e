import FileAccess
import Foundation
import GRDB
package import Sweeping

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SweepStore {
  /// Makes the file, and its folder where there is none, with a sweep that has no trials yet. It has
  /// its name only when all of it is there.
  ///
  /// - Throws: ``SweepStoreError`` and `FileAccessError`. What lies at `path` stays, unless it is empty.
  package static func create(_ path: String, _ sweep: StoredSweep) throws -> SweepStore {
    let isThere = try isEmptyFile(path)
    try createFolder(for: path)
    let bytes = try content(of: sweep, for: path)
    do {
      if isThere {
        try writeFile(bytes, to: path)
      } else {
        // One without its database is a remnant, which SQLite would play back into the new one.
        unlink(path + "-journal")
        try writeNewFile(bytes, to: path)
      }
    } catch FileAccessError.cannotWrite(_, EEXIST) {
      throw SweepStoreError.exists(path: path)
    }
    return try open(path, isReadOnly: false)
  }

  /// False if nothing lies at `path`.
  ///
  /// - Throws: if something does that is not empty.
  private static func isEmptyFile(_ path: String) throws(SweepStoreError) -> Bool {
    do {
      // Takes back what was cut off, too.
      _ = try open(path, isReadOnly: false)
    } catch .missing {
      return false
    } catch .empty {
      return true
    } catch .notASweep {
      throw .occupied(path: path)
    }
    throw .exists(path: path)
  }

  private static func content(of sweep: StoredSweep, for path: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "sweep.sqlite")
    do {
      let queue = try DatabaseQueue(path: file, configuration: configuration(isReadOnly: false))
      try queue.inTransaction(.immediate) { database in
        try database.execute(sql: Schema.statements)
        try sweep.insert(database)
        return .commit
      }
      try queue.close()
    } catch {
      let error = SweepStoreError(error, path: path, isWriting: true)
      guard case .cannotWrite(_, let reason) = error else { throw error }
      throw SweepStoreError.cannotCreate(path: path, reason: reason)
    }
    return try readFile(file, limit: .max)
  }
}

extension SweepStore {
  package func trialCount() throws(SweepStoreError) -> Int {
    try read { database in try database.trialCount() }
  }

  /// Enters trials that stand from the beginning, but for those that another process has entered.
  ///
  /// - Parameter first: the number of the first.
  /// - Returns: how many trials there are.
  package func enter(_ plans: [TrialPlan], from first: Int) throws(SweepStoreError) -> Int {
    try write { database in
      let count = try database.trialCount()
      for (offset, plan) in plans.enumerated() where first + offset > count {
        try plan.insert(database, number: first + offset)
      }
      return try database.trialCount()
    }
  }
}

extension Database {
  /// By the last number: counting takes the longer the more there are.
  fileprivate func trialCount() throws -> Int {
    try Int.fetchOne(self, sql: "SELECT max(number) FROM trial") ?? 0
  }
}
