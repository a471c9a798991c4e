import FileAccess
import SweepSpace
import SweepStore
import Sweeping
import Testing
import Training

/// A sweep in a folder of its own.
struct SampleSweep {
  let folder: TemporaryFolder
  var path: String { folder.path(of: "s.sqlite") }

  init() throws {
    folder = try TemporaryFolder()
  }

  static let sweep = StoredSweep(
    source: "s.yaml", text: "method: grid\n", method: "grid", seed: .max, trialLimit: nil,
    images: ["a", "b"])

  /// Trials of so many epochs each; those with equal filters begin alike.
  func create(_ trials: [(filters: Int, epochs: Int)]) throws -> SweepStore {
    try create(trials.map(Self.plan))
  }

  func create(_ plans: [TrialPlan]) throws -> SweepStore {
    let store = try SweepStore.create(path, Self.sweep)
    #expect(try store.enter(plans, from: 1) == plans.count)
    return store
  }

  static func plan(filters: Int, epochs: Int) -> TrialPlan {
    TrialPlan(
      TrialConfiguration([.filters: .integer(filters), .epochs: .integer(epochs)]))
  }
}

extension EpochRecord {
  /// Better from epoch to epoch.
  static func sample(_ epoch: Int) -> EpochRecord {
    EpochRecord(
      epoch: epoch, trainingLoss: 1 / Double(epoch), validationLoss: 2 / Double(epoch),
      validationAccuracy: 1 - 0.5 / Double(epoch), learningRate: 0.001, imagesPerSecond: 100,
      seconds: 1.5, isBest: true)
  }
}

extension SweepWorker {
  /// Takes a trial, of which none is proposed.
  func claimTrial() throws -> ClaimedTrial? {
    guard case .trial(let trial) = try claim(proposing: { _ in nil }) else { return nil }
    return trial
  }

  /// Records epochs from the first on.
  func record(epochs: Int, of trial: ClaimedTrial) throws -> Bool {
    for epoch in 1...epochs {
      guard try record(.sample(epoch), of: trial) else { return false }
    }
    return true
  }
}
