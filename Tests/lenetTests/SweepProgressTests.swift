import Commands
import FileAccess
import SweepSpace
import SweepStore
import Sweeping
import Synchronization
import Testing
import Training

/// By a clock that the test sets.
@Suite struct SweepProgressTests {
  private final class Surroundings: Sendable {
    let now = Mutex(ContinuousClock.now)
    let text = Mutex("")
  }

  private let surroundings = Surroundings()

  private static let space = SweepConfiguration(
    method: .grid,
    parameters: [
      SweptParameter(.filters, .categorical([.integer(4), .integer(6)], probabilities: nil)),
      SweptParameter(.epochs, .constant(.integer(1))),
    ])

  /// A grid of two trials, of which the first is done.
  private func sweep(in folder: TemporaryFolder) throws -> SweepStore {
    let store = try SweepStore.create(
      folder.path(of: "s.sqlite"),
      StoredSweep(
        source: "s.yaml", text: "", method: "grid", seed: 1, trialLimit: nil, images: []))
    let trials = try #require(PlannedTrials(Self.space, seed: 1))
    _ = try store.enter(trials.map { TrialPlan($0) }, from: 1)
    let worker = try SweepWorker(store)
    guard case .trial(let trial) = try worker.claim(proposing: { _ in nil }) else {
      Issue.record("there is a trial to take")
      return store
    }
    let epoch = EpochRecord(
      epoch: 1, trainingLoss: 1, validationLoss: 2, validationAccuracy: 0.75, learningRate: 0.001,
      imagesPerSecond: 100, seconds: 1, isBest: true)
    #expect(try worker.record(epoch, of: trial))
    return store
  }

  @Test func aPipeGetsALineNowAndThen() throws {
    let folder = try TemporaryFolder()
    let store = try sweep(in: folder)
    let surroundings = surroundings
    var progress = SweepProgress(
      Self.space,
      line: TerminalLine(
        isTerminal: false, pipeInterval: .seconds(30),
        now: { surroundings.now.withLock { $0 } },
        write: { text in surroundings.text.withLock { $0 += text } }))
    for _ in 0..<7 {
      progress.update([:], changes: 1) { try store.trials() }
      surroundings.now.withLock { $0 += .seconds(10) }
    }
    let line =
      "lenet: 2 trials: 1 pending, 1 done; best: trial 1, val_accuracy 0.75000: filters 4, epochs 1\n"
    #expect(surroundings.text.withLock { $0 } == line + line)
  }
}
