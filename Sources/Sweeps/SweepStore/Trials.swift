import Foundation
import GRDB
import Sweeping
import Training

extension SweepStore {
  /// All trials in order.
  package func trials() throws(SweepStoreError) -> [StoredTrial] {
    // Decoding takes seconds for a large grid, in which others can go on.
    let rows = try read { database in try StoredTrial.Rows(database) }
    do {
      return try rows.decoded(path: path)
    } catch {
      throw SweepStoreError(error, path: path, isWriting: false)
    }
  }
}

extension StoredTrial {
  static func all(_ database: Database, path: String) throws -> [StoredTrial] {
    try Rows(database).decoded(path: path)
  }

  /// All trials in order as the database has them.
  struct Rows {
    private let trials: [Row]
    private var epochs: [Int: [EpochRecord]] = [:]

    init(_ database: Database) throws {
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM epoch ORDER BY trial, epoch")
      while let row = try rows.next() {
        try epochs[row.value("trial"), default: []].append(EpochRecord(row))
      }
      trials = try Row.fetchAll(database, sql: "SELECT * FROM trial ORDER BY number")
    }

    func decoded(path: String) throws -> [StoredTrial] {
      let decoder = JSONDecoder()
      return try trials.map { row in
        try StoredTrial(
          row, decoder, epochs: epochs[row.value("number")] ?? [], path: path)
      }
    }
  }
}
