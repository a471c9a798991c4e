import FileAccess
import Foundation
import LeNetModel

/// The epochs of a training, from the log that a ``TrainingRequest`` writes beside the model.
struct TrainingHistory {
  struct Epoch: Decodable {
    let stage: Int
    let epoch: Int
    let trainingLoss: Double
    let validationLoss: Double
    let validationAccuracy: Double
    let isBest: Bool
  }

  /// Of the network itself and not of its teachers, in order; at least one.
  let epochs: [Epoch]
  /// From 1.
  let bestEpoch: Int

  /// Where the log of the model at `path` lies unless told otherwise.
  static func logPath(for path: String) -> String {
    path.hasSuffix(".lenet") ? path.dropLast(".lenet".count) + ".jsonl" : path + ".jsonl"
  }

  /// Nil where no log lies beside the model at `path`, and where it is that of another training, which is
  /// told: what the model says of its best epoch has to be what the log says, to the last digit.
  init?(of model: FloatModel, at path: String, notify: NoticeHandler) {
    let logPath = Self.logPath(for: path)
    Inputs.add(logPath)
    guard let bytes = try? readFile(logPath, limit: 1 << 26) else { return nil }
    guard let log = Self(bytes, of: model) else {
      notify(.foreignLog(path: logPath, model: path))
      return nil
    }
    self = log
  }

  private init?(_ bytes: [UInt8], of model: FloatModel) {
    guard let best = model.provenance["training.best_epoch"].flatMap(Int.init), best > 0
    else { return nil }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let records = lines.compactMap { try? decoder.decode(Epoch.self, from: Data($0)) }
    guard records.count == lines.count, let stage = records.last?.stage else { return nil }
    epochs = records.filter { $0.stage == stage }
    bestEpoch = best
    guard epochs.map(\.epoch) == Array(1...epochs.count), best <= epochs.count,
      "\(epochs[best - 1].validationLoss)" == model.provenance["training.validation_loss"],
      "\(epochs[best - 1].validationAccuracy)" == model.provenance["training.validation_accuracy"]
    else { return nil }
  }
}
