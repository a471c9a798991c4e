import FileAccess
import Foundation
import Subprocess
import SweepSpace
import SweepStore
import Sweeping
import SystemPackage
import TestSupport
import Testing
import Training

@Suite struct SweepStoreTests {
  private let sample = try! SampleSweep()

  @Test func whatIsWrittenIsRead() throws {
    _ = try sample.create([(4, 2), (6, 2)])
    let store = try SweepStore.open(sample.path, isReadOnly: false)
    #expect(store.sweep == SampleSweep.sweep)
    let worker = try SweepWorker(store)
    let claimed = try #require(try worker.claimTrial())
    #expect(claimed.number == 1)
    #expect(try claimed.recipe == SampleSweep.plan(filters: 4, epochs: 2).training.get().recipe)
    #expect(try worker.record(.sample(1), of: claimed))

    let trials = try SweepStore.open(sample.path, isReadOnly: true).trials()
    #expect(trials.map(\.state) == [.running, .pending])
    #expect(trials[0].epochs == [.sample(1)])
    #expect(trials[0].configuration == claimed.configuration)
    let cost = try SampleSweep.plan(filters: 4, epochs: 2).training.get().cost
    #expect(trials[0].training?.cost == cost)
    #expect(try trials[0].training?.recipe == claimed.recipe)
  }

  /// A process that was killed while it entered trials is followed by another, or by several.
  @Test func trialsAreEnteredOnce() throws {
    let plans = (1...9).map { SampleSweep.plan(filters: $0, epochs: 1) }
    let store = try sample.create(Array(plans[..<4]))
    let other = try SweepStore.open(sample.path, isReadOnly: false)
    #expect(try other.trialCount() == 4)
    #expect(try other.enter(Array(plans[4..<7]), from: 5) == 7)
    #expect(try store.enter(Array(plans[4..<9]), from: 5) == 9)
    #expect(try store.trials().map(\.configuration) == plans.map(\.configuration))
  }

  @Test func longestIsTrainedAndAnswersTheOthers() throws {
    let store = try sample.create([(4, 1), (4, 2), (4, 4), (6, 1)])
    let worker = try SweepWorker(store)
    let longest = try #require(try worker.claimTrial())
    #expect(longest.number == 3)
    // The others that begin like it wait for it.
    #expect(try #require(try worker.claimTrial()).number == 4)
    guard case .wait = try worker.claim(proposing: { _ in nil }) else {
      Issue.record("trials 1 and 2 are to wait")
      return
    }
    #expect(try worker.record(epochs: 2, of: longest))
    var trials = try store.trials()
    #expect(trials.map(\.state) == [.done, .done, .running, .running])
    #expect(trials[0].epochs == [.sample(1)] && trials[0].answeredBy == 3)
    #expect(trials[1].epochs == [.sample(1), .sample(2)] && trials[1].answeredBy == 3)
    for epoch in 3...4 { #expect(try worker.record(.sample(epoch), of: longest)) }
    trials = try store.trials()
    #expect(trials[2].state == .done && trials[2].epochs.count == 4)
  }

  @Test func shorterTrialsFailAndStopWithTheLongest() throws {
    let store = try sample.create([(4, 1), (4, 2), (4, 4), (6, 2), (6, 3)])
    let worker = try SweepWorker(store)
    let first = try #require(try worker.claimTrial())
    #expect(try worker.record(epochs: 1, of: first))
    try worker.fail(first, reason: "it diverged")
    let second = try #require(try worker.claimTrial())
    #expect(try worker.record(epochs: 1, of: second))
    try worker.stop(second)
    let trials = try store.trials()
    #expect(trials.map(\.state) == [.done, .failed, .failed, .stopped, .stopped])
    #expect(trials[1].reason == "it diverged" && trials[1].epochs.count == 1)
    #expect(trials[3].answeredBy == 5 && trials[3].epochs.count == 1)
  }

  /// A trial that is proposed after a longer one was trained is over at once.
  @Test func proposedTrialsAreAnswered() throws {
    let store = try sample.create([(4, 3)])
    let worker = try SweepWorker(store)
    let trial = try #require(try worker.claimTrial())
    #expect(try worker.record(epochs: 3, of: trial))
    guard
      case .again = try worker.claim(proposing: { _ in SampleSweep.plan(filters: 4, epochs: 2) })
    else {
      Issue.record("trial 2 is the beginning of trial 1")
      return
    }
    let trials = try store.trials()
    #expect(trials[1].state == .done && trials[1].epochs == [.sample(1), .sample(2)])
    // A longer one is not.
    guard
      case .trial(let longer) = try worker.claim(
        proposing: { _ in SampleSweep.plan(filters: 4, epochs: 4) })
    else {
      Issue.record("trial 3 is not the beginning of trial 1")
      return
    }
    #expect(longer.number == 3)
  }

  @Test func infeasibleTrialsAreRecorded() throws {
    let plan = TrialPlan(
      TrialConfiguration([.convBlocks: .integer(3), .padding: .text("valid")]))
    let store = try sample.create([plan])
    let trial = try #require(store.trials().first)
    #expect(trial.state == .infeasible && trial.training == nil)
    #expect(trial.reason?.contains("needs a map of at least 5x5") == true)
    guard case .nothing = try SweepWorker(store).claim(proposing: { _ in nil }) else {
      Issue.record("there is nothing to train")
      return
    }
  }

  @Test func releasedTrialsWaitAgain() throws {
    let store = try sample.create([(4, 2)])
    let worker = try SweepWorker(store)
    let trial = try #require(try worker.claimTrial())
    #expect(try worker.record(epochs: 1, of: trial))
    try worker.release(trial)
    #expect(try store.trials().map(\.state) == [.pending])
    #expect(try store.trials()[0].epochs.isEmpty)
    #expect(try worker.record(.sample(2), of: trial) == false)
    #expect(try worker.claimTrial()?.number == 1)
  }

  /// Many threads with connections of their own, as processes have them.
  @Test func noTrialIsTakenTwice() async throws {
    _ = try sample.create((1...40).map { ($0, 1) })
    let path = sample.path
    let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
      for _ in 0..<6 {
        group.addTask {
          let worker = try SweepWorker(SweepStore.open(path, isReadOnly: false))
          var numbers: [Int] = []
          while let trial = try worker.claimTrial() {
            numbers.append(trial.number)
            guard try worker.record(epochs: 1, of: trial) else { return numbers }
          }
          return numbers
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(taken.sorted() == Array(1...40))
    #expect(
      try SweepStore.open(path, isReadOnly: true).trials().allSatisfy { $0.state == .done })
  }
}
