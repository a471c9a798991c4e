package import FloatInference
import LabelledData
package import LeNetModel
package import LeNetModelFile
package import Training

/// The model that a training came to, with all that it says of itself.
package struct TrainedModel {
  package let path: String
  package let model: FloatModel
  package let file: ModelFile
  package let result: TrainingResult
  /// On the test images, which a training that diverged does not see.
  package let test: Evaluation?
  /// Why there is no int8 model of it; nil if there is one.
  package let obstacle: (any Error)?
  /// What always giving the commonest of the validation images' classes reads of them, 0 to 1, and that
  /// class.
  package let guess: (name: String, accuracy: Double)

  /// Evaluates and calibrates what was trained.
  ///
  /// - Parameters:
  ///   - provenance: what was known before the training.
  init(
    _ outcome: TrainingSession.Outcome, by recipe: Recipe, train: LabelledImages,
    test: LabelledImages, provenance known: Provenance, path: String, threads: Int,
    calibrating: (CalibrationProgress) -> Void, notify: NoticeHandler
  ) throws {
    var provenance = known
    for (key, value) in outcome.result.provenance { provenance[key] = value }
    provenance["name"] = path.stem
    provenance["tool.version"] = Provenance.toolVersion
    provenance["split.validation"] =
      train.heldOutCount > 0
      ? "the \(train.heldOutCount) images that the dataset sets aside"
      : "\(recipe.validationCount) of \(train.count) training images, by a seeded shuffle"
    if let divergence = outcome.divergence {
      // No end of a training: the test images do not see it.
      provenance["training.diverged"] = "\(divergence)"
      self.test = nil
    } else {
      let uncalibrated = try FloatModel(
        network: outcome.result.network, parameters: outcome.result.parameters,
        provenance: provenance)
      let evaluation = FloatEvaluator(uncalibrated, threads: threads).evaluate(test)
      provenance["metrics.test_accuracy"] = "\(evaluation.accuracy)"
      provenance["metrics.test_loss"] = "\(evaluation.loss)"
      self.test = evaluation
    }
    let data = CalibrationData(
      drawing: CalibrationData.defaultCount, seed: CalibrationData.defaultSeed, from: train,
      splitBy: recipe)
    let trained = try FloatModel(
      network: outcome.result.network, parameters: outcome.result.parameters, provenance: provenance
    )
    (model, obstacle) = trained.calibratedAsFarAsPossible(
      with: data, threads: threads, progress: calibrating, notify: notify)
    file = try ModelFile(.float(model))
    result = outcome.result
    guess = recipe.guess(on: train)
    self.path = path
  }

  /// The path beside `path` of a training that diverged, so that it replaces nothing of one that did
  /// not.
  static func divergedPath(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else {
      return path + "-diverged"
    }
    return path[..<point] + "-diverged" + path[point...]
  }
}

extension Recipe {
  fileprivate func guess(on images: LabelledImages) -> (name: String, accuracy: Double) {
    let labels = split(images).validation.map { Int(images.labels[$0]) }
    var counts = [Int](repeating: 0, count: network.classCount)
    for label in labels { counts[label] += 1 }
    let commonest = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
    return (
      network.signature.classNames[commonest], Double(counts[commonest]) / Double(labels.count)
    )
  }
}
