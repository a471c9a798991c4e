import FileAccess
import Foundation
import Training

/// One JSON object a line for each epoch of a training under way.
///
/// The lines lie beside the checkpoint, for readers that follow them, until the training ends and
/// they are written with its model. Whoever has that file trains this model; nobody else does.
final class TrainingLog {
  private let file: HeldFile
  private let notify: NoticeHandler
  private(set) var bytes: [UInt8] = []
  private var isBegun = false
  private var isTold = false

  /// Where the lines lie until the training of the model at `output` ends.
  static func path(beside output: String) -> String { output + ".checkpoint.jsonl" }

  /// - Throws: ``FileAccessError/held(path:)`` if another process trains this model.
  init(beside output: String, notify: @escaping NoticeHandler) throws(FileAccessError) {
    self.notify = notify
    file = try HeldFile(Self.path(beside: output))
  }

  deinit {
    if file.isNew, !isBegun { file.remove() }
  }

  /// Replaces what another process left by the epochs that are done.
  func begin(_ trainer: StagedTrainer) throws {
    isBegun = true
    try file.clear()
    bytes = []
    let epochs = trainer.finished.map(\.epochs) + [trainer.current.epochs]
    for (stage, records) in epochs.enumerated() {
      for record in records { try append(record, stage: stage + 1) }
    }
  }

  /// Adds a line. One that cannot be written is told once and kept for the end: no training ends for
  /// it.
  func append(_ record: EpochRecord, stage: Int) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let line = Array(try encoder.encode(Line(record, stage: stage))) + Array("\n".utf8)
    bytes += line
    do {
      try file.append(line)
    } catch {
      if !isTold { notify(.logKept(error)) }
      isTold = true
    }
  }

  /// To be called when the lines are with the model.
  func remove() {
    file.remove()
  }

  private struct Line: Encodable {
    /// From 1: the teachers come before the network itself.
    let stage: Int
    let epoch: Int
    let trainingLoss: Double
    let validationLoss: Double
    let validationAccuracy: Double
    let learningRate: Double
    let imagesPerSecond: Double
    let seconds: Double
    let isBest: Bool

    init(_ record: EpochRecord, stage: Int) {
      self.stage = stage
      epoch = record.epoch
      trainingLoss = record.trainingLoss
      validationLoss = record.validationLoss
      validationAccuracy = record.validationAccuracy
      learningRate = record.learningRate
      imagesPerSecond = record.imagesPerSecond
      seconds = record.seconds
      isBest = record.isBest
    }
  }
}
