import FloatInference
package import LabelledData
import LeNetInterpreter
package import LeNetModel
package import Quantization

/// Quantizes a model by every method and chooses the one that does best.
package enum Tournament {
  /// The model with the winner and every method's result in its calibration.
  ///
  /// The same for any number of threads. Losses and counts are over all images; signal-to-noise
  /// ratios are over the first of them, up to ``noiseImageCount``.
  ///
  /// - Parameters:
  ///   - model: calibrated.
  ///   - validation: labelled images that neither trained nor calibrated the model; at least one.
  ///   - progress: called with the methods done.
  /// - Throws: the first method's ``QuantizationError`` if no method gives an int8 model; methods
  ///   that give none are left out.
  package static func run(
    _ model: FloatModel, validation: LabelledImages, threads: Int,
    progress: (Int) -> Void = { _ in }
  ) throws(QuantizationError) -> FloatModel {
    guard let calibration = model.calibration else { throw .notCalibrated }
    let float = FloatEvaluator(model, threads: threads).evaluate(validation)
    let noiseImages = validation.subset(0..<min(noiseImageCount, validation.count))
    var trials: [CalibrationTournament.Trial] = []
    var failure: QuantizationError?
    for (position, method) in methods.enumerated() {
      do {
        let candidate = try Quantizer.quantize(model, method: method, parentDigest: "")
        let evaluation = Evaluation(
          scores: candidate.realScores(of: validation.pixels, threads: threads),
          labels: validation.labels)
        trials.append(
          CalibrationTournament.Trial(
            method: method, loss: min(evaluation.loss, .greatestFiniteMagnitude),
            divergence: divergence(
              of: evaluation.scores, from: float.scores, classes: model.network.classCount),
            correctCount: zip(evaluation.predictions, validation.labels).count { $0 == $1 },
            agreementCount: zip(evaluation.predictions, float.predictions).count { $0 == $1 },
            signalToNoise: SignalToNoise.ratios(
              of: candidate, to: model, on: noiseImages, threads: threads)))
      } catch {
        failure = failure ?? error
      }
      progress(position + 1)
    }
    if trials.isEmpty, let failure { throw failure }
    let tournament = CalibrationTournament(imageCount: validation.count, trials: trials)
    let decided = Calibration(
      histograms: calibration.histograms, inputMeans: calibration.inputMeans,
      method: tournament.winner ?? calibration.method, tournament: tournament)
    do {
      return try FloatModel(
        network: model.network, parameters: model.parameters, calibration: decided,
        confidence: model.confidence, provenance: model.provenance)
    } catch {
      throw .model(error)
    }
  }

  /// Every method there is.
  package static let methods = CalibrationMethod.all

  /// Images that signal-to-noise ratios are measured on: the sums are over all values of a tensor,
  /// so that few images suffice.
  package static let noiseImageCount = 256
}
