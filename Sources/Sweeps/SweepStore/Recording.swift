import Foundation
import GRDB
package import Sweeping
package import Training

extension SweepWorker {
  /// Enters an epoch of a trial, and with it what it says of shorter trials that begin alike; with
  /// the last one the trial is done.
  ///
  /// - Parameter cost: of the network with the weights of this epoch; nil where they are not those that
  ///   are kept.
  /// - Returns: false if the trial is no longer this process's, which then has to leave it.
  package func record(
    _ epoch: EpochRecord, cost: DeviceCost? = nil, of trial: ClaimedTrial
  ) throws(SweepStoreError) -> Bool {
    try store.write { database in
      guard try isOwner(of: trial, database) else { return false }
      try epoch.insert(database, trial: trial.number)
      if let cost { try database.setCost(cost, of: trial.number) }
      if epoch.epoch == trial.recipe.epochs { try database.end(trial.number, "done") }
      let shorter = try Int.fetchAll(
        database,
        sql: """
          SELECT number FROM trial
          WHERE state = 'pending' AND epochs = ?
            AND training = (SELECT training FROM trial WHERE number = ?)
          """, arguments: [epoch.epoch, trial.number])
      for number in shorter { try database.copy(trial.number, to: number, state: "done") }
      return true
    }
  }

  /// Enters that a trial's training came to no end and never will.
  package func fail(_ trial: ClaimedTrial, reason: String) throws(SweepStoreError) {
    try end(trial, "failed", reason: reason)
  }

  /// Enters that a trial fell behind and goes no further.
  package func stop(_ trial: ClaimedTrial) throws(SweepStoreError) {
    try end(trial, "stopped", reason: nil)
  }

  /// Gives a trial back.
  package func release(_ trial: ClaimedTrial) throws(SweepStoreError) {
    try store.write { database in
      if try isOwner(of: trial, database) { try database.release(trial: trial.number) }
    }
  }

  /// Ends a trial before its last epoch, and those that begin alike with it.
  private func end(
    _ trial: ClaimedTrial, _ state: String, reason: String?
  ) throws(SweepStoreError) {
    try store.write { database in
      guard try isOwner(of: trial, database) else { return }
      try database.end(trial.number, state, reason: reason)
      let shorter = try Int.fetchAll(
        database,
        sql: """
          SELECT number FROM trial
          WHERE state = 'pending' AND epochs <= ?
            AND training = (SELECT training FROM trial WHERE number = ?)
          """, arguments: [trial.recipe.epochs, trial.number])
      for number in shorter {
        try database.copy(trial.number, to: number, state: state, reason: reason)
      }
    }
  }

  /// Ends a new trial at once if a longer one that begins alike has come as far.
  func answer(_ number: Int, _ database: Database) throws {
    let longer = try Row.fetchOne(
      database,
      sql: """
        SELECT other.number, other.state, other.reason FROM trial
        JOIN trial AS other ON other.training = trial.training
        WHERE trial.number = ? AND other.number <> trial.number AND other.answered_by IS NULL
          AND ((SELECT count(*) FROM epoch WHERE epoch.trial = other.number) >= trial.epochs
            OR other.epochs >= trial.epochs AND other.state IN ('failed', 'stopped'))
        ORDER BY other.number LIMIT 1
        """, arguments: [number])
    guard let longer else { return }
    let count =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM epoch WHERE trial = ?",
        arguments: [longer.value("number", as: Int.self)]) ?? 0
    let epochs =
      try Int.fetchOne(
        database, sql: "SELECT epochs FROM trial WHERE number = ?", arguments: [number]) ?? 0
    try database.copy(
      longer.value("number"), to: number,
      state: count >= epochs ? "done" : longer.value("state"),
      reason: count >= epochs ? nil : longer.value("reason"))
  }
}

extension Database {
  fileprivate func end(_ number: Int, _ state: String, reason: String? = nil) throws {
    try execute(
      sql: "UPDATE trial SET state = ?, reason = ?, process = NULL, ended = ? WHERE number = ?",
      arguments: [state, reason, Date().timeIntervalSince1970, number])
  }

  fileprivate func setCost(_ cost: DeviceCost, of number: Int) throws {
    try execute(
      sql: "UPDATE trial SET flash_bytes = ?, ram_bytes = ? WHERE number = ?",
      arguments: [cost.flashByteCount, cost.ramByteCount, number])
  }

  /// Gives one trial the epochs of another as far as it goes.
  fileprivate func copy(
    _ source: Int, to number: Int, state: String, reason: String? = nil
  ) throws {
    try execute(
      sql: """
        INSERT INTO epoch
        SELECT ?, epoch, training_loss, validation_loss, validation_accuracy, learning_rate,
          images_per_second, seconds, is_best
        FROM epoch WHERE trial = ?
          AND epoch <= (SELECT epochs FROM trial WHERE number = ?)
        """, arguments: [number, source, number])
    try execute(
      sql: """
        UPDATE trial SET answered_by = source.number, flash_bytes = source.flash_bytes,
          ram_bytes = source.ram_bytes
        FROM trial AS source WHERE source.number = ? AND trial.number = ?
        """, arguments: [source, number])
    try end(number, state, reason: reason)
  }
}
