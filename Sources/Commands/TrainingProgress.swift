import Training

/// How a training goes, on a ``TerminalLine``.
struct TrainingProgress {
  private var line = TerminalLine()
  private let start = ContinuousClock.now
  private let startingWork: Double

  /// - Parameter trainer: at the step where it begins or goes on.
  init(_ trainer: StagedTrainer) {
    startingWork = trainer.work.done
  }

  /// To be called after every step; most calls do nothing.
  mutating func update(_ trainer: StagedTrainer) {
    guard line.isDue() else { return }
    let stage = trainer.current
    let last = stage.epochs.last
    let rate = stage.imagesInEpoch > 0 ? stage.imagesPerSecond : last?.imagesPerSecond
    let parts = [
      (stage.meanLoss ?? last?.trainingLoss).map { "loss \(fixed($0, 4))" },
      last.map { "validation \(fixed(100 * $0.validationAccuracy, 2)) %" },
      rate.map { "\(grouped(Int($0))) images/s" },
      timeLeft(trainer.work),
    ].compactMap { $0 }
    let epochCount = stage.recipe.epochs
    line.show(
      (trainer.stages.count > 1 ? "\(trainer.finished.count + 1)/\(trainer.stages.count) " : "")
        + "epoch \(min(stage.epochs.count + 1, epochCount))/\(epochCount): "
        + parts.joined(separator: ", "))
  }

  /// Removes the line.
  func clear() { line.clear() }

  private func timeLeft(_ work: (done: Double, total: Double)) -> String? {
    let done = work.done - startingWork
    guard done > 0 else { return nil }
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    return "\(clock(Int(elapsed * (work.total - work.done) / done))) left"
  }
}
