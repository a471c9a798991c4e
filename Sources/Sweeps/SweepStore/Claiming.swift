import Foundation
import GRDB
import RecipeFile
package import Sweeping

/// A process at work on a sweep.
package final class SweepWorker: Sendable {
  package let store: SweepStore
  private let process: Int64
  private let patience: Double

  /// What there is to do.
  package enum Task: Sendable {
    case trial(ClaimedTrial)
    /// One more trial, which was over as soon as it was proposed.
    case again
    /// Trials are left whose training another, longer one under way may save.
    case wait
    case nothing
  }

  /// Enters this process into the database.
  ///
  /// - Parameter patience: seconds without a sign of life after which a process that cannot be seen counts
  ///   as gone.
  package init(_ store: SweepStore, patience: Double = 60) throws(SweepStoreError) {
    self.store = store
    self.patience = patience
    process = try store.write { database in
      try database.execute(
        sql: "INSERT INTO process (identity, heartbeat) VALUES (?, ?)",
        arguments: [ProcessIdentity.current.text, Date().timeIntervalSince1970])
      return database.lastInsertedRowID
    }
  }

  /// To be called every few seconds: tells the others that this process is there.
  package func beat() throws(SweepStoreError) {
    try store.write { database in
      try database.execute(
        sql: "UPDATE process SET heartbeat = ? WHERE id = ?",
        arguments: [Date().timeIntervalSince1970, process])
    }
  }

  /// Takes the next trial: no other process has it, or those that had are gone. Of those that begin
  /// alike it is the longest, which answers the others.
  ///
  /// - Parameter propose: gives one more trial, from those there are, if these leave nothing to take;
  ///   nil if there is to be none.
  package func claim(
    proposing propose: ([StoredTrial]) -> TrialPlan?
  ) throws(SweepStoreError) -> Task {
    try store.write { database in
      try release(database)
      if let task = try next(database) { return task }
      let trials = try StoredTrial.all(database, path: store.path)
      guard let plan = propose(trials) else {
        return trials.contains { $0.state == .pending } ? .wait : .nothing
      }
      let number = (trials.last?.number ?? 0) + 1
      try plan.insert(database, number: number)
      try answer(number, database)
      return try next(database) ?? .again
    }
  }

  private func next(_ database: Database) throws -> Task? {
    try Row.fetchOne(database, sql: SweepWorker.nextTrial).map { row in
      .trial(try take(row, database))
    }
  }

  /// Trials of processes that are gone wait again; what they recorded would be recorded again.
  private func release(_ database: Database) throws {
    let now = Date().timeIntervalSince1970
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT trial.number, process.identity, process.heartbeat FROM trial
        LEFT JOIN process ON process.id = trial.process
        WHERE trial.state = 'running' AND trial.process IS NOT ?
        """, arguments: [process])
    for row in rows {
      let identity: String? = try row.value("identity")
      let isRecent =
        try row.value("heartbeat", as: Double?.self).map { abs(now - $0) < patience }
        ?? false
      guard let identity, ProcessIdentity(text: identity).isAlive ?? isRecent else {
        try database.release(trial: row.value("number"))
        continue
      }
    }
  }

  /// The first trial that waits for nothing, or rather the longest of those that begin as it does.
  private static let nextTrial = """
    SELECT candidate.* FROM trial AS candidate
    WHERE candidate.state = 'pending' AND candidate.training = (
      SELECT trial.training FROM trial
      WHERE trial.state = 'pending' AND NOT EXISTS (
        SELECT 1 FROM trial AS other
        WHERE other.training = trial.training AND other.state = 'running'
          AND other.epochs >= trial.epochs)
      ORDER BY trial.number LIMIT 1)
    ORDER BY candidate.epochs DESC, candidate.number LIMIT 1
    """

  private func take(_ row: Row, _ database: Database) throws -> ClaimedTrial {
    let number: Int = try row.value("number")
    let claim = try row.value("claim", as: Int.self) + 1
    try database.execute(
      sql: """
        UPDATE trial SET state = 'running', process = ?, claim = ?, started = ? WHERE number = ?
        """,
      arguments: [process, claim, Date().timeIntervalSince1970, number])
    return ClaimedTrial(
      number: number, configuration: try TrialConfiguration(row),
      recipe: try RecipeFile.decode(
        row.value("recipe"), from: "\(store.path), trial \(number)"),
      claim: claim)
  }
}

extension SweepWorker {
  func isOwner(of trial: ClaimedTrial, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT state = 'running' AND process = ? AND claim = ? FROM trial WHERE number = ?
        """, arguments: [process, trial.claim, trial.number]) ?? false
  }
}

extension Database {
  /// Makes a trial wait as if it had never run.
  func release(trial number: Int) throws {
    try execute(sql: "DELETE FROM epoch WHERE trial = ?", arguments: [number])
    try execute(
      sql: "UPDATE trial SET state = 'pending', process = NULL, started = NULL WHERE number = ?",
      arguments: [number])
  }
}
