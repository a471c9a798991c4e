import Checkpointing
import Dispatch
import FileAccess
import Synchronization
import Training

/// The checkpoint file of a training under way.
///
/// Files are written in the background, because a disk may take longer for one than an epoch takes.
final class CheckpointKeeper: Sendable {
  /// The model that the training is to end in.
  private let output: String
  /// Beside it.
  let path: String
  private let identity: TrainingIdentity
  private let writer = DispatchQueue(label: "checkpoint")
  private let notify: NoticeHandler
  private let status = Mutex(Status())

  private struct Status {
    var lastSave = ContinuousClock.now
    /// Where the training is in the file.
    var position = ""
    /// Why the last save did not come about.
    var failure: CheckpointAccessError?
    /// Failures are told once until a save comes about.
    var isTold = false
  }

  init(
    beside output: String, of identity: TrainingIdentity, notify: @escaping NoticeHandler
  ) {
    self.output = output
    self.notify = notify
    path = Self.path(beside: output)
    self.identity = identity
  }

  /// Where the checkpoint of the model at `output` lies.
  static func path(beside output: String) -> String { output + ".checkpoint" }

  /// Makes sure that there is something to go on from.
  func requirePresence() throws {
    guard Checkpoint.exists(path) else { throw CheckpointAccessError.missing(path: path) }
  }

  /// The state to go on from.
  func read() throws -> TrainingState {
    try Checkpoint.read(path, of: identity).state
  }

  /// Makes sure that a new training overwrites no other's state.
  func requireAbsence() throws {
    guard !Checkpoint.exists(path) else { throw CheckpointAccessError.exists(path: path) }
  }

  /// Saves the training before it begins or goes on, so that a file that cannot be written is found
  /// out before hours of work, and removes what a killed process left half-written.
  func begin(_ trainer: StagedTrainer) throws {
    discardAbandonedWrites(to: output)
    let state = try trainer.state()
    try Checkpoint(identity, state).write(to: path)
    status.withLock { $0 = Status(position: trainer.position) }
  }

  /// Takes the state and has it written, after the one before it is. A failure is told by the next
  /// call of any method, and the file before it stays.
  ///
  /// - Throws: ``TrainingError/diverged(epoch:step:stepCount:learningRate:)`` in place of saving
  ///   what nobody can go on from.
  func save(_ trainer: StagedTrainer) throws(TrainingError) {
    let state = try trainer.state()
    settle()
    let position = trainer.position
    status.withLock { $0.lastSave = .now }
    writer.async { [self] in
      do throws(CheckpointAccessError) {
        try Checkpoint(identity, state).write(to: path)
        status.withLock { ($0.position, $0.failure, $0.isTold) = (position, nil, false) }
      } catch {
        status.withLock { $0.failure = error }
      }
    }
  }

  /// Whether it is long ago that the training was saved.
  var isDue: Bool {
    ContinuousClock.now - status.withLock { $0.lastSave } > .seconds(10)
  }

  /// Where the training is in the file, once that is written.
  var position: String {
    settle()
    return status.withLock { $0.position }
  }

  /// To be called when the model is written.
  func remove() throws {
    settle()
    try Checkpoint.remove(path)
  }

  /// Waits for the write under way and tells of its failure, of which a training need not end.
  private func settle() {
    writer.sync {}
    let (failure, position) = status.withLock { status in
      defer { status.isTold = status.failure != nil }
      return (status.isTold ? nil : status.failure, status.position)
    }
    if let failure { notify(.checkpointNotSaved(failure, position: position)) }
  }
}

extension StagedTrainer {
  /// The last step that is done.
  fileprivate var position: String {
    let isBetween = current.stepInEpoch == 0 && !current.epochs.isEmpty
    let epoch = isBetween ? current.epochs.count : current.epochs.count + 1
    let step = isBetween ? current.stepsPerEpoch : current.stepInEpoch
    return (stages.count > 1 ? "stage \(finished.count + 1) of \(stages.count), " : "")
      + "epoch \(epoch) of \(current.recipe.epochs), step \(step) of \(current.stepsPerEpoch)"
  }
}
