import Checkpointing
import FileAccess
import LabelledData
import LeNetModelFile
import Training

/// A training, new or continued, that keeps a checkpoint beside the model it is to end in. No other
/// process trains that model meanwhile.
struct TrainingSession {
  /// What a training came to.
  struct Outcome {
    let result: TrainingResult
    /// Why the result is not that of the whole training; nil if it is.
    let divergence: TrainingError?
  }

  private let trainer: StagedTrainer
  private let checkpoint: CheckpointKeeper
  private let log: TrainingLog

  /// - Parameters:
  ///   - data: digests of everything that the model depends on, by their provenance keys.
  ///   - output: the model's path.
  ///   - resume: whether to go on from the checkpoint; else there must be none.
  /// - Throws: ``CheckpointAccessError``, ``TrainingError``, `FileAccessError`.
  init(
    _ recipe: Recipe, on images: LabelledImages, data: [String: String], output: String,
    resume: Bool, threads: Int, notify: @escaping NoticeHandler
  ) throws {
    checkpoint = CheckpointKeeper(
      beside: output, of: TrainingIdentity(recipe, data: data), notify: notify)
    if resume {
      try checkpoint.requirePresence()
      log = try TrainingLog(beside: output, notify: notify)
      trainer = try StagedTrainer(recipe, on: images, threads: threads, from: checkpoint.read())
    } else {
      trainer = try StagedTrainer(recipe, on: images, threads: threads)
      try createFolder(for: output)
      log = try TrainingLog(beside: output, notify: notify)
      try checkpoint.requireAbsence()
    }
  }

  /// The files that it writes besides the model and its log.
  static func files(beside output: String) -> [String] {
    [CheckpointKeeper.path(beside: output), TrainingLog.path(beside: output)]
  }

  /// Trains to the end, or saves and throws a ``TrainingInterruption``.
  ///
  /// - Throws: ``WorkflowError/diverged(_:best:checkpoint:position:)`` if not even one epoch came to
  ///   its end.
  func run(
    experiment: String, isInterrupted: () -> Bool, progress: (TrainingRequest.Progress) -> Void
  ) throws -> Outcome {
    progress(.beginning)
    try checkpoint.begin(trainer)
    try log.begin(trainer)
    progress(.begun(trainer, experiment: experiment))
    var divergence: TrainingError?
    do {
      try advance(isInterrupted, progress)
    } catch let error as TrainingError {
      divergence = error
    }
    progress(.trained(checkpoint: checkpoint.path))
    switch (trainer.result, divergence) {
    case (let result?, _): return Outcome(result: result, divergence: divergence)
    case (nil, let divergence?): throw failure(divergence, best: nil)
    case (nil, nil): preconditionFailure("a training has an epoch, or it diverged")
    }
  }

  /// Writes the model and its log together, and removes what only the training needed.
  ///
  /// - Parameter written: called when they lie there.
  /// - Throws: ``WorkflowError/diverged(_:best:checkpoint:position:)`` if the training did.
  func end(
    _ outcome: Outcome, model: ModelFile, at path: String, logPath: String, written: () -> Void
  ) throws {
    try writeFiles([(path, model.bytes), (logPath, log.bytes)])
    written()
    if let divergence = outcome.divergence {
      log.remove()
      throw failure(divergence, best: (outcome.result.best, path))
    }
    try checkpoint.remove()
    log.remove()
  }

  private func advance(
    _ isInterrupted: () -> Bool, _ progress: (TrainingRequest.Progress) -> Void
  ) throws {
    defer { progress(.pausing) }
    while let event = try trainer.advance() {
      if case .epoch(let record) = event {
        progress(.epoch(record, trainer))
        try checkpoint.save(trainer)
        try log.append(record, stage: trainer.finished.count + 1)
      } else if checkpoint.isDue {
        progress(.pausing)
        try checkpoint.save(trainer)
      }
      progress(.step(trainer))
      if isInterrupted() {
        progress(.pausing)
        try checkpoint.save(trainer)
        throw TrainingInterruption(checkpoint: checkpoint.path, position: checkpoint.position)
      }
    }
  }

  private func failure(
    _ divergence: TrainingError, best: (EpochRecord, model: String)?
  ) -> WorkflowError {
    .diverged(
      divergence, best: best, checkpoint: checkpoint.path, position: checkpoint.position)
  }
}
