import Checkpointing
import FileAccess
import Foundation
import LeNetModel
import Subprocess
import Synchronization
import TestSupport
import Testing
import Training

/// Trainings that are ended before their end, and continued.
@Suite(.thorough) struct ResumeTests {
  private let lenet = try! Lenet()

  private func arguments(_ folder: String, epochs: Int = 6, seed: Int = 1) -> [String] {
    [
      "train", "--epochs", "\(epochs)", "--seed", "\(seed)", "--mnist", "mnist", "--output",
      "\(folder)/digit.lenet",
      "--log", "\(folder)/log",
    ]
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: lenet.path(of: name))
  }

  /// A line of the log, without the times.
  private struct Line: Decodable, Hashable {
    let epoch: Int
    let trainingLoss: Double
    let validationLoss: Double
    let validationAccuracy: Double
    let learningRate: Double
    let isBest: Bool

    struct Number: Decodable { let epoch: Int }
  }

  private func log(_ folder: String) throws -> [Line] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try lenet.bytes(of: folder + "/log").split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(Line.self, from: Data($0))
    }
  }

  @Test(.ifStuck) func killedAtAnyMomentEndsInTheSameBytes() async throws {
    try lenet.placeDataset(trainCount: 5800)
    let start = ContinuousClock.now
    let whole = try await lenet.run(arguments("whole"))
    #expect(whole.status == 0, "\(whole.errors)")
    let duration = ContinuousClock.now - start
    #expect(try log("whole").map(\.epoch) == Array(1...6))

    for _ in 0..<8 where !exists("killed/digit.lenet") {
      let moment = ContinuousClock.now + duration * Double.random(in: 0...1)
      _ = try? await lenet(
        arguments("killed") + (exists("killed/digit.lenet.checkpoint") ? ["--resume"] : []),
        interruptedBy: .kill, when: { ContinuousClock.now >= moment })
    }
    if exists("killed/digit.lenet.checkpoint") || !exists("killed/digit.lenet") {
      let last = try await lenet.run(
        arguments("killed") + (exists("killed/digit.lenet.checkpoint") ? ["--resume"] : []))
      #expect(last.status == 0, "\(last.errors)")
    }
    #expect(try lenet.bytes(of: "killed/digit.lenet") == lenet.bytes(of: "whole/digit.lenet"))
    #expect(try log("killed") == log("whole"))
    let left = try lenet.leftovers()
    for folder in ["whole", "killed"] {
      // The last to be written may not have been by the moment of a late kill.
      #expect(
        left.filter { $0.hasPrefix("\(folder)/") && $0 != "killed/emissions.csv" }
          == ["digit.lenet", "emissions.csv", "log"].map { "\(folder)/\($0)" }
          .filter { $0 != "killed/emissions.csv" })
    }
  }

  @Test(.ifStuck, arguments: [(Signal.interrupt, 130 as Int32), (.terminate, 143)])
  func interruptionSaysHowToGoOn(signal: Signal, status: Int32) async throws {
    try lenet.placeDataset(trainCount: 5300)
    let before = try lenet.leftovers()
    let outcome = try await lenet(
      arguments("a 'b", epochs: 10), interruptedBy: signal,
      when: { (try? lenet.bytes(of: "a 'b/digit.lenet.checkpoint.jsonl").isEmpty) == false })
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    let lines = outcome.errorLines.suffix(2)
    #expect(
      lines.first?.hasPrefix("lenet: interrupted; a 'b/digit.lenet.checkpoint is at epoch ") == true
    )
    #expect(lines.first?.hasSuffix(" of 10; continue with") == true, "\(outcome.errors)")
    #expect(
      try lenet.leftovers()
        == (before
        + [
          "a 'b", "a 'b/digit.lenet.checkpoint", "a 'b/digit.lenet.checkpoint.jsonl",
          "a 'b/emissions.csv",
        ]).sorted())

    let command = try #require(lines.last)
    #expect(command.hasSuffix("--resume"))
    let resumed = try await lenet.run(program: "sh", ["-c", String(command)])
    #expect(resumed.status == 0, "\(resumed.errors)")
    try await #require(lenet.run(arguments("whole", epochs: 10)).status == 0)
    #expect(try lenet.bytes(of: "a 'b/digit.lenet") == lenet.bytes(of: "whole/digit.lenet"))
    #expect(try log("a 'b") == log("whole"))
  }

  /// A training of 100,000 epochs that has come through one of them.
  private func placeCheckpoint() async throws {
    try lenet.placeDataset(trainCount: 5300)
    let outcome = try await lenet(
      arguments("out", epochs: 100_000), interruptedBy: .interrupt,
      when: { (try? lenet.bytes(of: "out/digit.lenet.checkpoint.jsonl").isEmpty) == false })
    try #require(outcome.status == 130)
  }

  private func expectFailure(
    _ arguments: [String], _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await lenet.run(arguments)
    #expect(outcome.status == 1, sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
    let error = outcome.errorLines.last { $0.hasPrefix("lenet: ") } ?? ""
    for word in words {
      #expect(error.contains(word), "\(outcome.errors)", sourceLocation: sourceLocation)
    }
  }

  @Test func whatCannotBeContinuedIsTold() async throws {
    try await placeCheckpoint()
    let name = "out/digit.lenet.checkpoint"
    let bytes = try lenet.bytes(of: name)
    let log = try lenet.bytes(of: "out/digit.lenet.checkpoint.jsonl")
    let long = arguments("out", epochs: 100_000)
    try await expectFailure(
      long, "\(name): holds a training that has not ended; continue it with --resume, or remove")
    try await expectFailure(
      arguments("out", seed: 2) + ["--resume"], "\(name): is of another training: ",
      "training.epochs is 100000 there, 6 here; training.seed is 1 there, 2 here; resume with")
    try await expectFailure(
      arguments("elsewhere") + ["--resume"], "elsewhere/digit.lenet.checkpoint")

    try lenet.place(bytes.dropLast(1000), name)
    try await expectFailure(
      long + ["--resume"], "\(name): is truncated: has \(bytes.count - 1000) bytes, expected")
    try lenet.place(bytes[..<5000] + [bytes[5000] ^ 1] + bytes[5001...], name)
    try await expectFailure(long + ["--resume"], "\(name): is damaged", "remove it to start anew")
    try lenet.place([7], name)
    try await expectFailure(long + ["--resume"], "\(name): is no checkpoint")
    #expect(try lenet.bytes(of: "out/digit.lenet.checkpoint.jsonl") == log)
    #expect(!exists("out/log"))
    #expect(!exists("elsewhere"))

    try lenet.place(bytes, name)
    try lenet.placeDataset(trainCount: 5301)
    try await expectFailure(long + ["--resume"], "dataset.train-images.sha256 is ")
    #expect(try lenet.bytes(of: name) == bytes)
  }

  @Test func divergenceLeavesTheBestEpoch() async throws {
    try await placeCheckpoint()
    let name = "out/digit.lenet.checkpoint"
    let saved = try Checkpoint(decoding: lenet.bytes(of: name))
    var state = saved.state
    // At the start of an epoch, so that a step comes next and no validation.
    state.current.step = 10 * state.current.epochs.count
    state.current.average?.updates = state.current.step
    let last = state.current.parameters.count - 1
    state.current.parameters[last].bias = [3e38] + [Float](repeating: -3e38, count: 9)
    try Checkpoint(saved.identity, state).write(to: lenet.path(of: name))
    let best = try #require(state.current.epochs.last { $0.isBest })
    try await expectFailure(
      arguments("out", epochs: 100_000) + ["--resume"],
      "training diverged in epoch \(state.current.epochs.count + 1), step ",
      "lower the learning rate; ",
      "out/digit-diverged.lenet is the model of the best epoch before, epoch \(best.epoch) with ",
      "; \(name) is at epoch ", "the last good state saved: remove it to train anew")
    #expect(try Checkpoint(decoding: lenet.bytes(of: name)).state == state)
    #expect(!exists("out/digit.lenet"))
    #expect(!exists("out/log"))
    #expect(
      try lenet.bytes(of: "out/log-diverged").count { $0 == UInt8(ascii: "\n") } >= best.epoch)
    let inspection = try await lenet("inspect", "out/digit-diverged.lenet")
    inspection.expectSilentSuccess()
    #expect(inspection.output.contains("training.diverged"))
    #expect(!inspection.output.contains("metrics.test_accuracy"))
  }

  /// Begun again, with another seed, and given up.
  @Test(.ifStuck) func aTrainingGivenUpLeavesModelAndLog() async throws {
    try lenet.placeDataset(trainCount: 5300)
    let first = try await lenet.run(arguments("out", epochs: 2))
    try #require(first.status == 0, "\(first.errors)")
    let (model, log) = try (lenet.bytes(of: "out/digit.lenet"), lenet.bytes(of: "out/log"))
    let again = try await lenet(
      arguments("out", epochs: 100_000, seed: 2), interruptedBy: .interrupt,
      when: { (try? lenet.bytes(of: "out/digit.lenet.checkpoint.jsonl").isEmpty) == false })
    #expect(again.status == 130)
    #expect(try lenet.bytes(of: "out/digit.lenet") == model)
    #expect(try lenet.bytes(of: "out/log") == log)
  }

  @Test(.ifStuck) func oneProcessTrainsAModel() async throws {
    try lenet.placeDataset(trainCount: 5300)
    let long = arguments("out", epochs: 100_000)
    let log = "out/digit.lenet.checkpoint.jsonl"
    let isOver = Mutex(false)
    async let training = lenet(
      long, interruptedBy: .interrupt, when: { isOver.withLock { $0 } })
    while (try? lenet.bytes(of: log).isEmpty) != false {
      try await Task.sleep(for: .milliseconds(5))
    }
    for arguments in [long, long + ["--resume"], arguments("out", seed: 2)] {
      try await expectFailure(
        arguments, "\(log): another process is at work there; wait for its end")
    }
    isOver.withLock { $0 = true }
    let outcome = try await training
    #expect(outcome.status == 130, "\(outcome.errors)")
    let epochs = try lenet.bytes(of: log).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Line.Number.self, from: Data($0)).epoch
    }
    #expect(epochs == Array(1...epochs.count))
  }

  @Test func logThatCannotBeWritten() async throws {
    try lenet.placeDataset(trainCount: 5300)
    try await expectFailure(
      ["train", "--mnist", "mnist", "--output", "digit.lenet", "--log", "mnist"],
      "mnist: cannot be written: a folder is in its place; nothing was changed")
    #expect(!exists("digit.lenet.checkpoint"))
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/usr/bin/script"), "there is no 'script'"))
  func progressIsShownOnATerminal() async throws {
    try lenet.placeDataset(trainCount: 5800)
    let command = ([Lenet.path] + arguments("out", epochs: 2)).joined(separator: " ")
    let outcome = try await lenet.run(program: "script", ["-qec", command, "/dev/null"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        try Regex(
          #"\repoch 1/2: loss [0-9.]+, [0-9,]+ images/s, [0-9:]+ left"#
            .replacing(#"\r"#, with: "\r\u{1B}\\[K"))))
    #expect(
      outcome.output.contains(/\u{1B}\[Klenet: epoch 1\/2: loss [0-9.]+, validation [0-9.]+ %/))
    #expect(outcome.output.contains("\r\u{1B}[Kcalibrate: 0/20 methods"))
    let whole = /epoch 2\/2: loss [0-9.]+, validation [0-9.]+ %, [0-9,]+ images\/s, 0:0[0-9] left/
    #expect(outcome.output.contains(whole))
  }
}
