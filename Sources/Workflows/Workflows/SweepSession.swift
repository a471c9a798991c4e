import Foundation
import LabelledData
import LeNetModel
import Quantization
import SweepSpace
import SweepStore
import Sweeping
import Synchronization
import Training

/// The work of this process on a sweep: several trials at once, each on one thread.
final class SweepSession: Sendable {
  private let store: SweepStore
  private let configuration: SweepConfiguration
  private let images: LabelledImages
  private let worker: SweepWorker
  private let workerCount: Int
  private let isInterrupted: @Sendable () -> Bool
  private let planner: TrialPlanner
  private let status = Mutex(Status())

  private struct Status {
    /// Threads that have not ended.
    var working = 0
    /// What ends the work of all.
    var failure: SweepStoreError?
    /// By number.
    var running: [Int: RunningTrial] = [:]
    /// Raised by every change of the database.
    var changes = 0
  }

  init(
    _ store: SweepStore, _ configuration: SweepConfiguration, base: Recipe,
    on images: LabelledImages, workers: Int, isInterrupted: @escaping @Sendable () -> Bool
  ) throws {
    self.store = store
    self.configuration = configuration
    planner = TrialPlanner(base: base)
    self.images = images
    workerCount = workers
    self.isInterrupted = isInterrupted
    worker = try SweepWorker(store)
  }

  /// Trains until there is nothing left to do, or gives back what is under way and throws a
  /// ``SweepInterruption``.
  func run(progress: (SweepRequest.Progress) -> Void) throws {
    try plan(progress)
    status.withLock { $0.working = workerCount }
    for _ in 0..<workerCount {
      let thread = Thread { self.work() }
      thread.stackSize = 1 << 23
      thread.start()
    }
    accompany(progress)
    if isInterrupted() {
      throw SweepInterruption(description: "\(store.path) has the trials that are done")
    }
    if let failure = status.withLock({ $0.failure }) { throw failure }
  }

  /// Enters the trials that stand from the beginning, unless that is done.
  private func plan(_ progress: (SweepRequest.Progress) -> Void) throws {
    guard let planned = PlannedTrials(configuration, seed: store.sweep.seed) else { return }
    var count = try store.trialCount()
    guard count < planned.count else { return }
    progress(.planning(done: count, total: planned.count))
    while count < planned.count, !isInterrupted() {
      let start = ContinuousClock.now
      var plans: [TrialPlan] = []
      for trial in planned[count...].prefix(1000) {
        plans.append(planner.plan(trial))
        if ContinuousClock.now - start > .milliseconds(100) { break }
      }
      count = try store.enter(plans, from: count + 1)
      progress(.planning(done: count, total: planned.count))
    }
    if isInterrupted() {
      throw SweepInterruption(
        description: "\(store.path) has \(count) of its \(planned.count) trials")
    }
  }

  /// Shows how it goes, and the other processes that this one is there, until all threads ended.
  private func accompany(_ progress: (SweepRequest.Progress) -> Void) {
    var lastBeat = ContinuousClock.now
    while status.withLock({ $0.working > 0 }) {
      usleep(50_000)
      if ContinuousClock.now - lastBeat > .seconds(10) {
        attempt { () throws(SweepStoreError) in try worker.beat() }
        lastBeat = .now
      }
      let (running, changes) = status.withLock { ($0.running, $0.changes) }
      progress(.training(running, changes: changes) { [store] in try store.trials() })
    }
  }

  private var isEnding: Bool {
    isInterrupted() || status.withLock { $0.failure != nil }
  }

  /// What a thread does.
  private func work() {
    attempt { () throws(SweepStoreError) in
      while !isEnding {
        if try hasReachedTarget() { return }
        switch try worker.claim(proposing: propose) {
        case .trial(let trial): try train(trial)
        case .again: status.withLock { $0.changes += 1 }
        case .wait: usleep(200_000)
        case .nothing: return
        }
      }
    }
    status.withLock { $0.working -= 1 }
  }

  private func hasReachedTarget() throws(SweepStoreError) -> Bool {
    guard configuration.metric.target != nil else { return false }
    let best = SweepOutcome(configuration, try store.trials()).best
    return best.map { configuration.metric.isTarget($0.value) } ?? false
  }

  private func attempt(_ body: () throws(SweepStoreError) -> Void) {
    do {
      try body()
    } catch {
      status.withLock { if $0.failure == nil { $0.failure = error } }
    }
  }

  /// One more trial of a sweep whose trials do not stand from the beginning.
  private func propose(after trials: [StoredTrial]) -> TrialPlan? {
    guard trials.count < configuration.runCap ?? .max, !isEnding else { return nil }
    let observations = trials.map { Observation($0, metric: configuration.metric) }
    return configuration.proposal(seed: store.sweep.seed, after: observations)
      .map { planner.plan($0) }
  }

  private func train(_ trial: ClaimedTrial) throws(SweepStoreError) {
    defer {
      status.withLock {
        $0.running[trial.number] = nil
        $0.changes += 1
      }
    }
    do {
      let trainer = try StagedTrainer(trial.recipe, on: images, threads: 1)
      while let event = try trainer.advance() {
        status.withLock { $0.running[trial.number] = .init(trial, trainer) }
        if case .epoch(let record) = event {
          let cost = record.isBest ? cost(of: trainer.result, trial) : nil
          guard try worker.record(record, cost: cost, of: trial) else { return }
          status.withLock { $0.changes += 1 }
          if try fallsBehind(trial, after: record.epoch) { return try worker.stop(trial) }
        }
        if isEnding { return try worker.release(trial) }
      }
    } catch let error as SweepStoreError {
      throw error
    } catch {
      try worker.fail(trial, reason: "\(error)")
    }
  }

  /// What the trained network takes; nil if there is no int8 model of it.
  private func cost(of result: TrainingResult?, _ trial: ClaimedTrial) -> DeviceCost? {
    // Which images calibrate it says little about sizes, so that few do.
    let pixels = images.subset(0..<min(100, images.count)).pixels
    guard let result,
      let model = try? FloatModel(network: result.network, parameters: result.parameters)
        .calibrated(pixels: pixels, source: "", threads: 1),
      let quantized = try? Quantizer.quantize(model, parentDigest: "")
    else { return nil }
    return DeviceCost(quantized)
  }

  private func fallsBehind(_ trial: ClaimedTrial, after epoch: Int) throws(SweepStoreError) -> Bool
  {
    guard let hyperband = configuration.earlyTermination, epoch < trial.recipe.epochs,
      hyperband.brackets.contains(epoch)
    else { return false }
    // Records that were copied from another trial are no second opinion.
    let trials = try store.trials().filter { $0.answeredBy == nil }
    func gains(_ trial: StoredTrial) -> [Double] {
      trial.training.map { configuration.metric.gains(of: trial.epochs, cost: $0.cost) } ?? []
    }
    guard let own = trials.first(where: { $0.number == trial.number }) else { return false }
    return hyperband.stops(
      gains(own), among: trials.filter { $0.number != trial.number }.map(gains))
  }
}

extension Observation {
  fileprivate init(_ trial: StoredTrial, metric: SweepMetric) {
    let value = trial.training.flatMap { metric.value(of: trial.epochs, cost: $0.cost) }
    let outcome: Outcome =
      switch (trial.state, value) {
      case (.pending, _), (.running, _): .awaited
      case (.done, let value?), (.stopped, let value?): .gain(metric.gain(value))
      default: .none
      }
    self.init(trial.configuration, outcome)
  }
}
