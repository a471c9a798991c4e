import FileAccess
import Foundation
import Subprocess
import Testing

/// What a sweep cannot be run from, or on.
@Suite struct SweepErrorTests {
  private let lenet = try! Lenet()

  private static let space =
    "method: grid\nparameters: {filters: {values: [1, 2, 3]}, epochs: {values: [1, 2]}}\n"

  private func place() throws {
    try lenet.placeDataset(trainCount: 5200, testCount: 50)
    try lenet.place(Self.space.utf8, "space.yaml")
  }

  @Test func filesThatAreNoConfiguration() async throws {
    try lenet.placeDataset()
    for (text, words) in [
      ("method: [", "bad.yaml:2: is not YAML"),
      ("method: magic\n", "bad.yaml:1: method is magic, expected grid, random or bayes"),
      (
        "method: random\nparameters:\n  lr: {values: []}\n",
        "bad.yaml:3: parameters.lr.values is an empty list, expected at least one value"
      ),
      (
        "method: random\nparameters:\n  lr: {min: 2, max: 1}\n",
        "bad.yaml:3: parameters.lr.min is 2, expected at most max"
      ),
    ] {
      try lenet.place(text.utf8, "bad.yaml")
      try await lenet("sweep", "run", "bad.yaml", "--mnist", "mnist").expectFailure(1, words)
    }
    #expect(try !lenet.leftovers().contains { $0.hasSuffix(".sqlite") })
  }

  @Test func gridWithoutEnd() async throws {
    try lenet.place(
      "method: random\nparameters: {learning_rate: {min: 0.1, max: 0.2}}\n".utf8, "space.yaml")
    try await lenet("sweep", "run", "space.yaml", "--method", "grid")
      .expectFailure(1, "space.yaml: has no end of combinations", "use --method random")
  }

  @Test func databasesThatAreNone() async throws {
    try await lenet("sweep", "show", "s.sqlite").expectFailure(1, "s.sqlite: there is no such file")
    try lenet.place("no database".utf8, "s.sqlite")
    try await lenet("sweep", "show", "s.sqlite").expectFailure(1, "s.sqlite: is no sweep")
    try await lenet("sweep", "resume", "s.sqlite").expectFailure(1, "s.sqlite: is no sweep")
    try await lenet("train", "--from-sweep", "s.sqlite").expectFailure(1, "s.sqlite: is no sweep")
  }

  @Test func databaseThatIsNoneIsLeftAlone() async throws {
    try place()
    try lenet.place("not a sweep\n".utf8, "notes.txt")
    let run = ["sweep", "run", "space.yaml", "--mnist", "mnist", "--database"]
    let outcome = try await lenet.run(run + ["notes.txt"])
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains("notes.txt: is there and is no sweep; it stays as it is"))
    #expect(try lenet.bytes(of: "notes.txt") == Array("not a sweep\n".utf8))
    // What an earlier version left that was killed as it began.
    try lenet.place([], "e.sqlite")
    try await lenet("sweep", "resume", "e.sqlite", "--mnist", "mnist")
      .expectFailure(1, "e.sqlite: is empty", "'lenet sweep run' wrote; that command takes it")
    #expect(try await lenet.run(run + ["e.sqlite"]).status == 0)
  }

  @Test func wrongUsage() async throws {
    try await lenet("sweep", "run", "--trials", "0").expectUsageError("--trials 0: expected 1 to")
    try await lenet("sweep", "run", "--workers", "0").expectUsageError("--workers 0: expected 1 to")
    try await lenet("sweep", "run", "--method", "magic").expectUsageError("magic")
    try await lenet("sweep", "export", "--csv", "--json", "s.sqlite").expectUsageError("--csv")
    try await lenet("train", "--from-sweep", "s.sqlite", "--recipe", "r.yaml").expectUsageError(
      "--recipe r.yaml and --from-sweep s.sqlite: expected one of them")
  }

  @Test func sweepOfOtherImages() async throws {
    try place()
    try await #require(
      lenet("sweep", "run", "space.yaml", "--database", "s.sqlite", "--mnist", "mnist").status == 0)
    try await lenet("sweep", "run", "space.yaml", "--database", "s.sqlite", "--mnist", "mnist")
      .expectFailingLine(
        "s.sqlite: there is a sweep already; go on with 'lenet sweep resume s.sqlite'")
    try lenet.placeDataset(trainCount: 5300)
    try await lenet("sweep", "resume", "s.sqlite", "--mnist", "mnist")
      .expectFailingLine("s.sqlite: was begun on other training images")
  }

  private static let script = """
    set -e
    mount -t tmpfs -o size=$1 none disk
    shift
    status=0
    "$@" || status=$?
    mount -o remount,size=10m disk
    "$LENET" sweep resume disk/s.sqlite --mnist mnist >resumed.txt 2>/dev/null || echo cannot resume
    "$LENET" sweep show disk/s.sqlite
    exit $status
    """

  private static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// The disk fills up after the sweep began; with room it goes on.
  @Test(.enabled(if: canMount, "a small file system cannot be mounted here (unshare -rm, mount)"))
  func fullDiskInMidSweep() async throws {
    try lenet.placeDataset(trainCount: 5200)
    let space =
      "method: grid\nparameters: {conv_blocks: {value: 1}, filters: {values: [1, 2]}, "
      + "padding: {values: [same, valid]}, epochs: {value: 100}}\n"
    try lenet.place(space.utf8, "space.yaml")
    try createFolder(lenet.path(of: "disk"))
    let outcome = try await lenet.run(
      program: "unshare",
      ["-rm", "sh", "-c", Self.script, "sh", "56k", Lenet.path, "sweep", "run", "space.yaml"]
        + ["--database", "disk/s.sqlite", "--mnist", "mnist"],
      environment: ["LENET": Lenet.path])
    #expect(outcome.status == 1)
    let lines = outcome.errorLines.filter { $0.contains("s.sqlite") }
    #expect(lines.count == 1)
    #expect(
      lines.first?.contains(
        "disk/s.sqlite: cannot be written: the disk is full; what it held before is intact")
        == true,
      "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("4 trials: 4 done\n"), "\(outcome.output)")
  }

  @Test(.enabled(if: canMount, "a small file system cannot be mounted here (unshare -rm, mount)"))
  func sweepThatCannotBeKeptDoesNotBegin() async throws {
    try place()
    try createFolder(lenet.path(of: "disk"))
    let outcome = try await lenet.run(
      program: "unshare",
      [
        "-rm", "sh", "-c", "mount -t tmpfs -o size=8k none disk && \"$@\"; find disk -type f", "sh",
        Lenet.path, "sweep", "run", "space.yaml", "--database", "disk/s.sqlite", "--mnist", "mnist",
      ])
    #expect(outcome.errors.contains("disk/s.sqlite: cannot be written: the disk is full"))
    #expect(outcome.output == "")
  }
}

extension Lenet.Outcome {
  /// Expects a failure that says this in its last line on standard error.
  fileprivate func expectFailingLine(
    _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(status == 1, sourceLocation: sourceLocation)
    #expect(errorLines.last?.contains(words) == true, "\(errors)", sourceLocation: sourceLocation)
  }
}
