import FileAccess
import Foundation
import Subprocess
import SweepStore
import SystemPackage
import TestSupport
import Testing

/// Files that are no sweep of this version, and processes that are gone.
@Suite struct SweepStoreErrorTests {
  private let sample = try! SampleSweep()

  private func openingError() -> String? {
    let error = #expect(throws: SweepStoreError.self) {
      try SweepStore.open(sample.path, isReadOnly: true)
    }
    return error?.description
  }

  private static let hasSQLite =
    ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/sqlite3")
    } == true

  /// Changes the database as another program would.
  private func execute(_ statement: String) async throws {
    let result = try await Subprocess.run(
      .name("sqlite3"), arguments: [sample.path], input: .string(statement),
      output: .string(limit: 1000))
    try #require(result.terminationStatus.isSuccess)
  }

  @Test func missingFile() {
    #expect(
      openingError() == "\(sample.path): there is no such file; 'lenet sweep run' makes one")
  }

  @Test(arguments: [
    "x", "not a sweep\n",
    "no database at all, but long enough to be looked into for its header....",
    String(repeating: "more than a page\n", count: 400),
  ])
  func otherFile(content: String) throws {
    try writeFile(Array(content.utf8), to: sample.path)
    #expect(
      openingError()
        == "\(sample.path): is no sweep, expected a database that 'lenet sweep run' wrote")
    try expectOccupied()
    #expect(try readFile(sample.path, limit: 1 << 20) == Array(content.utf8))
  }

  private func expectOccupied() throws {
    let error = #expect(throws: SweepStoreError.self) { try sample.create([(4, 1)]) }
    #expect(
      error?.description
        == "\(sample.path): is there and is no sweep; it stays as it is: name another file with "
        + "--database")
  }

  @Test func folder() throws {
    try createFolder(sample.path)
    #expect(openingError()?.contains("is no sweep") == true)
    try expectOccupied()
  }

  /// Nothing is read from a device, and nothing put in its place.
  @Test func device() throws {
    try FileManager.default.createSymbolicLink(
      atPath: sample.path, withDestinationPath: "/dev/null")
    try expectOccupied()
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: sample.path) == "/dev/null")
  }

  @Test(.enabled(if: hasSQLite, "there is no sqlite3 to make databases with"))
  func databaseOfSomethingElse() async throws {
    try await execute("CREATE TABLE notes (text)")
    let before = try readFile(sample.path, limit: 1 << 20)
    try expectOccupied()
    #expect(try readFile(sample.path, limit: 1 << 20) == before)
  }

  /// What a program leaves that was killed as it began a sweep: an empty file, one with a journal, or
  /// a database without tables.
  @Test(arguments: [nil, "journal"])
  func sweepThatDidNotBegin(journal: String?) throws {
    try writeFile([], to: sample.path)
    // That of a transaction that began at no page at all.
    if let journal { try writeFile(journal.utf8, to: sample.path + "-journal") }
    #expect(
      openingError()
        == "\(sample.path): is empty, expected a database that 'lenet sweep run' wrote; that command "
        + "takes it")
    let store = try sample.create([(4, 1)])
    #expect(try store.trials().map(\.state) == [.pending])
    #expect(try SweepStore.open(sample.path, isReadOnly: true).trialCount() == 1)
  }

  @Test(.enabled(if: hasSQLite, "there is no sqlite3 to make databases with"))
  func databaseWithoutTables() async throws {
    try await execute("CREATE TABLE notes (text); DROP TABLE notes")
    #expect(try !readFile(sample.path, limit: 1 << 20).isEmpty)
    _ = try sample.create([(4, 1)])
    #expect(try SweepStore.open(sample.path, isReadOnly: true).trialCount() == 1)
  }

  /// Every column, each by itself. SQLite keeps any value in any column.
  @Test(.enabled(if: hasSQLite, "there is no sqlite3 to change databases with"))
  func valuesOfOtherTypes() async throws {
    let store = try sample.create([(4, 1)])
    let worker = try SweepWorker(store)
    let trial = try #require(try worker.claimTrial())
    #expect(try worker.record(epochs: 1, of: trial))
    let intact = try readFile(sample.path, limit: 1 << 20)
    for (table, columns) in [
      "sweep": ["seed", "trial_limit"],
      "trial": [
        "configuration", "epochs", "parameters", "multiply_accumulates", "flash_bytes",
        "ram_bytes", "answered_by", "started", "ended",
      ],
      "epoch": [
        "trial", "epoch", "training_loss", "validation_loss", "validation_accuracy",
        "learning_rate", "images_per_second", "seconds", "is_best",
      ],
    ] {
      for column in columns {
        try writeFile(intact, to: sample.path)
        try await execute("PRAGMA foreign_keys = OFF; UPDATE \(table) SET \(column) = 'much'")
        let error = #expect(throws: SweepStoreError.self, "\(table).\(column)") {
          _ = try SweepStore.open(sample.path, isReadOnly: true).trials()
        }
        let description = try #require(error?.description)
        // A text may be there, though not this one.
        let isText = ["seed", "configuration"].contains(column)
        #expect(
          description.hasPrefix(
            "\(sample.path): is damaged: "
              + (isText ? "" : "its column '\(column)' holds \"much\", which lenet does not write")),
          "\(table).\(column)")
      }
    }
  }

  /// The journal of a database that is gone is not played back into a new one.
  @Test(.enabled(if: hasSQLite, "there is no sqlite3 to change databases with"))
  func journalWithoutItsDatabase() async throws {
    _ = try sample.create([(4, 1)])
    let kept = sample.folder.path(of: "kept")
    try await execute(
      """
      PRAGMA cache_size = 2;
      BEGIN;
      WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 3000)
        INSERT INTO trial (number, configuration, state) SELECT n + 1, '{}', 'infeasible' FROM number;
      .shell cp \(sample.path)-journal \(kept)
      ROLLBACK;
      """)
    let journal = try readFile(kept, limit: 1 << 20)
    try #require(journal.count > 512)
    try FileManager.default.removeItem(atPath: sample.path)
    try writeFile(journal, to: sample.path + "-journal")
    _ = try sample.create([(4, 1), (6, 1), (8, 1)])
    #expect(try SweepStore.open(sample.path, isReadOnly: true).trialCount() == 3)
  }

  /// What could not be made leaves nothing, and what was there.
  @Test func folderThatCannotBeMade() throws {
    try writeFile([1], to: sample.folder.path(of: "file"))
    #expect(throws: FileAccessError.self) {
      try SweepStore.create(sample.folder.path(of: "file/s.sqlite"), SampleSweep.sweep)
    }
    #expect(try readFile(sample.folder.path(of: "file"), limit: 9) == [1])
  }

  @Test func sweepThatIsThereAlready() throws {
    _ = try sample.create([(4, 1)])
    let before = try readFile(sample.path, limit: 1 << 20)
    let error = #expect(throws: SweepStoreError.self) { try sample.create([(6, 1)]) }
    #expect(error == .exists(path: sample.path))
    #expect(try readFile(sample.path, limit: 1 << 20) == before)
  }

  @Test(.enabled(if: hasSQLite, "there is no sqlite3 to change databases with"))
  func newerVersion() async throws {
    _ = try sample.create([(4, 1)])
    try await execute("PRAGMA user_version = 7")
    #expect(
      openingError()
        == "\(sample.path): is a sweep of version 7, expected at most 1; use the lenet "
        + "that wrote it, or a later one")
  }

  /// The files as a process leaves them that is killed in the middle of a transaction.
  @Test(.enabled(if: hasSQLite, "there is no sqlite3 to change databases with"))
  func transactionCutOff() async throws {
    let store = try sample.create([(4, 400)])
    let worker = try SweepWorker(store)
    let trial = try #require(try worker.claimTrial())
    #expect(try worker.record(epochs: 300, of: trial))
    let before = try store.trials()
    let cut = sample.folder.path(of: "cut.sqlite")
    try await execute(
      """
      PRAGMA cache_size = 2;
      BEGIN;
      UPDATE epoch SET training_loss = 0;
      .shell cp \(sample.path) \(cut)
      .shell cp \(sample.path)-journal \(cut)-journal
      ROLLBACK;
      """)
    try #require(try readFile(cut, limit: 1 << 20) != readFile(sample.path, limit: 1 << 20))
    let after = try SweepStore.open(cut, isReadOnly: true).trials()
    #expect(
      after.map(\.epochs) == before.map(\.epochs) && after.map(\.state) == before.map(\.state))
  }

  /// One that cannot be seen from here counts as gone when it was not heard of for long.
  @Test(.enabled(if: hasSQLite, "there is no sqlite3 to change databases with"))
  func trialOfAProcessThatIsGone() async throws {
    let store = try sample.create([(4, 2)])
    let worker = try SweepWorker(store)
    let trial = try #require(try worker.claimTrial())
    #expect(try worker.record(epochs: 1, of: trial))
    // Longer than any machine makes this test wait.
    let other = try SweepWorker(store, patience: 1e6)
    // Its process lives.
    #expect(try other.claimTrial() == nil)
    // Another world, then silence.
    try await execute("UPDATE process SET identity = '1 1 elsewhere' WHERE id = 1")
    #expect(try other.claimTrial() == nil)
    try await execute("UPDATE process SET heartbeat = heartbeat - 2e6 WHERE id = 1")
    let again = try #require(try other.claimTrial())
    #expect(again.number == trial.number)
    // What the first recorded is gone, and it may record no more.
    #expect(try store.trials()[0].epochs.isEmpty)
    #expect(try worker.record(.sample(2), of: trial) == false)
    #expect(try other.record(epochs: 2, of: again))
    #expect(try store.trials()[0].state == .done)
  }
}
