import LeNetModel
import NumberText
import Training

/// How a training goes: a ``TerminalLine`` that changes, and a line for each epoch that stays.
struct TrainingProgress {
  /// In a pipe, epochs have their lines; only long ones need more.
  private var line = TerminalLine(pipeInterval: .seconds(60))
  private let start = ContinuousClock.now
  private let startingWork: Double
  private let showsClasses: Bool

  /// - Parameters:
  ///   - trainer: at the step where it begins or goes on.
  ///   - showsClasses: whether each epoch has a line about its classes, too.
  init(_ trainer: StagedTrainer, showsClasses: Bool) {
    startingWork = trainer.work.done
    self.showsClasses = showsClasses
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
    line.show(
      position(of: min(stage.epochs.count + 1, stage.recipe.epochs), trainer)
        + parts.joined(separator: ", "))
  }

  /// Leaves a line of the epoch that has ended.
  mutating func tell(_ record: EpochRecord, of trainer: StagedTrainer) {
    line.clear()
    inform(
      position(of: record.epoch, trainer) + "loss \(fixed(record.trainingLoss, 4)), validation "
        + "\(fixed(100 * record.validationAccuracy, 2)) %\(record.isBest ? ", the best so far" : "")"
    )
    if showsClasses, let confusion = trainer.current.validationConfusion {
      inform(classes(confusion, names: trainer.current.recipe.network.signature.classNames))
    }
  }

  /// What is read of the validation images of each class, in the order of the classes.
  private func classes(_ confusion: [[Int]], names: [String]) -> String {
    "  "
      + confusion.indices.map { label in
        let count = confusion[label].reduce(0, +)
        let share =
          count == 0 ? "-" : fixed(100 * Double(confusion[label][label]) / Double(count), 1)
        return "\(names[label]) \(share)"
      }.joined(separator: "  ") + " %"
  }

  /// Removes the line that changes.
  func clear() { line.clear() }

  private func position(of epoch: Int, _ trainer: StagedTrainer) -> String {
    (trainer.stages.count > 1 ? "\(trainer.finished.count + 1)/\(trainer.stages.count) " : "")
      + "epoch \(epoch)/\(trainer.current.recipe.epochs): "
  }

  private func timeLeft(_ work: (done: Double, total: Double)) -> String? {
    let done = work.done - startingWork
    guard done > 0 else { return nil }
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    return "\(clock(Int(elapsed * (work.total - work.done) / done))) left"
  }
}
