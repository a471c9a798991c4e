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

  @Test(arguments: ["", "no database at all, but long enough to be looked into for its header...."])
  func otherFile(content: String) throws {
    try writeFile(Array(content.utf8), to: sample.path)
    #expect(
      openingError()
        == "\(sample.path): is no sweep, expected a database that 'lenet sweep run' wrote")
  }

  @Test func folder() throws {
    try createFolder(sample.path)
    #expect(openingError()?.contains("is no sweep") == true)
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
    #expect(try SweepStore.open(cut, isReadOnly: true).trials() == before)
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
