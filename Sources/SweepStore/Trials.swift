import GRDB
import Sweeping
import Training

extension SweepStore {
  /// All trials in order.
  package func trials() throws(SweepStoreError) -> [StoredTrial] {
    try read { database in try StoredTrial.all(database, path: path) }
  }
}

extension StoredTrial {
  static func all(_ database: Database, path: String) throws -> [StoredTrial] {
    var epochs: [Int: [EpochRecord]] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM epoch ORDER BY trial, epoch")
    while let row = try rows.next() { epochs[row["trial"], default: []].append(EpochRecord(row)) }
    return try Row.fetchAll(database, sql: "SELECT * FROM trial ORDER BY number").map { row in
      try StoredTrial(row, epochs: epochs[row["number"]] ?? [], path: path)
    }
  }
}
