import FileAccess
import Foundation
import TestSupport
import Testing

/// On a file system too small for what is written, which is gone with the process that mounts it.
@Suite(.thorough) struct FullDiskTests {
  private let lenet = try! Lenet()

  private static let script = """
    set -e
    mount -t tmpfs -o size=$1 none disk
    shift
    mkdir disk/out
    echo old >disk/out/digit.h
    status=0
    "$@" || status=$?
    find disk -type f
    cat disk/out/digit.h
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

  @Test(
    .enabled(if: canMount, "a small file system cannot be mounted here (unshare -rm, mount)"),
    arguments: [["--int8", "--output", "disk/out"], ["--output", "disk/out"]])
  func exportLeavesWhatWasThere(arguments: [String]) async throws {
    try lenet.placeModels()
    try createFolder(lenet.path(of: "disk"))
    let outcome = try await lenet.run(
      program: "unshare",
      ["-rm", "sh", "-c", Self.script, "sh", "16k", Lenet.path, "export", "--model", "digit.lenet"]
        + arguments)
    #expect(outcome.status == 1)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("cannot be written: the disk is full; nothing was changed"))
    #expect(outcome.output == "disk/out/digit.h\nold\n")
  }

  private func train(diskSize: String) async throws -> Lenet.Outcome {
    try lenet.placeDataset(trainCount: 5300)
    try createFolder(lenet.path(of: "disk"))
    return try await lenet.run(
      program: "unshare",
      ["-rm", "sh", "-c", Self.script, "sh", diskSize, Lenet.path, "train", "--epochs", "3"]
        + ["--mnist", "mnist", "--output", "disk/out/digit.lenet"])
  }

  @Test(.enabled(if: canMount, "a small file system cannot be mounted here (unshare -rm, mount)"))
  func trainingThatCannotBeSavedDoesNotBegin() async throws {
    let outcome = try await train(diskSize: "16k")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "disk/out/digit.lenet.checkpoint: cannot be written: the disk is full; nothing was changed")
    )
    #expect(outcome.output == "disk/out/digit.h\nold\n")
  }

  /// There is room for one checkpoint, not for one with the best epoch's model beside it, and for the
  /// model. A slow machine saves within the first epoch, too, for which there is room; and a line of
  /// the log may find the disk full while a checkpoint is being tried.
  @Test(.enabled(if: canMount, "a small file system cannot be mounted here (unshare -rm, mount)"))
  func trainingGoesOnWhereTheDiskIsFull() async throws {
    let outcome = try await train(diskSize: "1600k")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let notes = outcome.errorLines.filter { $0.contains(".checkpoint: cannot be written") }
    #expect(notes.count == 1)
    let end = /; nothing was changed; the checkpoint is still at epoch 1 of 3, step \d of 10$/
    #expect(notes.first?.contains(end) == true, "\(notes)")
    #expect(outcome.output.contains("disk/out/digit.lenet\n"))
    #expect(!outcome.output.contains("checkpoint"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"),
    arguments: ["inspect digit.lenet", "inspect --json digit.lenet"])
  func resultThatCannotBePrintedIsAFailure(arguments: String) async throws {
    try lenet.placeModels()
    let outcome = try await lenet.run(
      program: "sh", ["-c", "exec \"$0\" \(arguments) >/dev/full", Lenet.path])
    outcome.expectFailure(1, "standard output cannot be written: No space left on device")
  }
}
