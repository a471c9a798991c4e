import LeNetModel
import NumberText

/// The methods that were compared for a model, and what came of each.
struct CalibrationReport: Encodable {
  struct Trial: Encodable {
    let activations: String
    let weights: String
    let correctsBias: Bool
    let loss: Double
    let divergence: Double
    let accuracy: Double
    let agreement: Double
    /// Decibels, by layer.
    let signalToNoise: [String: Float]
  }

  let chosen: String
  let trials: [Trial]
  private let tensors: [String]

  /// Nil if the model carries no tournament.
  init?(_ model: FloatModel) {
    guard let calibration = model.calibration, let tournament = calibration.tournament else {
      return nil
    }
    let tensors = model.network.activatedIndices.map { model.network.layers[$0].name }
    self.tensors = tensors
    chosen = "\(calibration.method)"
    let count = Double(tournament.imageCount)
    trials = tournament.trials.map { trial in
      Trial(
        activations: trial.method.activations.rawValue, weights: trial.method.weights.rawValue,
        correctsBias: trial.method.correctsBias, loss: trial.loss,
        divergence: trial.divergence,
        accuracy: Double(trial.correctCount) / count,
        agreement: Double(trial.agreementCount) / count,
        signalToNoise: Dictionary(uniqueKeysWithValues: zip(tensors, trial.signalToNoise)))
    }
    best = calibration.method
    methods = tournament.trials.map(\.method)
  }

  private enum CodingKeys: CodingKey {
    case chosen
    case trials
  }

  /// The chosen method and what it keeps of the float model.
  var summary: String {
    guard let index = methods.firstIndex(of: best) else { return chosen }
    return "\(chosen), of \(trials.count) methods the closest to float on the validation split: "
      + "\(fixed(100 * trials[index].accuracy, 2)) %, "
      + "the same digit as float in \(fixed(100 * trials[index].agreement, 2)) %"
  }

  private let best: CalibrationMethod
  private let methods: [CalibrationMethod]

  /// Method, loss, accuracy and agreement in per cent; the chosen one is marked.
  ///
  /// - Parameter showsLayers: whether the signal-to-noise ratio of each layer in decibels follows,
  ///   beyond 80 columns.
  func table(showsLayers: Bool) -> String {
    let tensors = showsLayers ? self.tensors : []
    let names = tensors.map { padded(String($0.prefix { $0 != "." }), 7, right: true) }
    var lines = [
      padded("  activations", 20) + padded("weights", 9) + padded("bias", 9)
        + padded("divergence", 11, right: true) + padded("loss", 10, right: true)
        + padded("accuracy", 10, right: true)
        + padded("agreement", 11, right: true) + (showsLayers ? "   dB" : "") + names.joined()
    ]
    for (method, trial) in zip(methods, trials) {
      lines.append(
        (method == best ? "> " : "  ") + padded(trial.activations, 18)
          + padded(trial.weights, 9) + padded(trial.correctsBias ? "corrected" : "as it is", 9)
          + padded(fixed(trial.divergence, 7), 11, right: true)
          + padded(fixed(trial.loss, 6), 10, right: true)
          + padded(fixed(100 * trial.accuracy, 2) + " %", 10, right: true)
          + padded(fixed(100 * trial.agreement, 2) + " %", 11, right: true)
          + (showsLayers ? "     " : "")
          + tensors.map { padded(fixed(Double(trial.signalToNoise[$0] ?? 0), 1), 7, right: true) }
          .joined())
    }
    return lines.joined(separator: "\n")
  }
}
