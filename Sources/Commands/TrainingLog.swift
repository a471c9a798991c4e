import FileAccess
import Foundation
import Training

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of one JSON object a line for each epoch.
///
/// It is written where it lies, not renamed into place, so that a reader can follow it; whatever a
/// crash leaves of it, a resumed training writes it whole again.
final class TrainingLog {
  private let path: String
  private let descriptor: Int32

  /// Replaces what is at `path` by the epochs that are done.
  init(_ path: String, _ trainer: StagedTrainer) throws {
    try createFolder(for: path)
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw CommandError.logLost(path: path, code: errno) }
    let epochs = trainer.finished.map(\.epochs) + [trainer.current.epochs]
    for (stage, records) in epochs.enumerated() {
      for record in records { try append(record, stage: stage + 1) }
    }
  }

  deinit {
    close(descriptor)
  }

  /// Writes the line; it is with the system when this returns.
  func append(_ record: EpochRecord, stage: Int) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.keyEncodingStrategy = .convertToSnakeCase
    var bytes = Array(try encoder.encode(Line(record, stage: stage)))[...] + Array("\n".utf8)
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw CommandError.logLost(path: path, code: errno) }
      bytes = bytes.dropFirst(count)
    }
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
