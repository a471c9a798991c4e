import Dataset
import FloatInference
import LeNetModel
import LeNetModelFile
import Training

/// The model that a training came to, with all that it says of itself.
struct TrainedModel {
  let path: String
  let model: FloatModel
  let file: ModelFile
  let result: TrainingResult
  /// On the test images, which a training that diverged does not see.
  let test: Evaluation?
  /// Why there is no int8 model of it; nil if there is one.
  let obstacle: (any Error)?

  /// Evaluates and calibrates what was trained.
  ///
  /// - Parameters:
  ///   - provenance: what was known before the training.
  init(
    _ outcome: TrainingSession.Outcome, by recipe: Recipe, train: LabelledImages,
    test: LabelledImages, provenance known: Provenance, path: String, threads: Int
  ) throws {
    var provenance = known
    for (key, value) in outcome.result.provenance { provenance[key] = value }
    provenance["name"] = path.stem
    provenance["tool.version"] = Provenance.toolVersion
    provenance["split.validation"] =
      "\(recipe.validationCount) of \(train.count) training images, by a seeded shuffle"
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
    (model, obstacle) = trained.calibratedAsFarAsPossible(with: data, threads: threads)
    file = try ModelFile(.float(model))
    result = outcome.result
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
  /// What always giving the commonest of the validation images' digits would read of them, 0 to 1,
  /// and that digit.
  func guess(on images: LabelledImages) -> (digit: Int, accuracy: Double) {
    let labels = split(imageCount: images.count).validation.map { Int(images.labels[$0]) }
    var counts = [Int](repeating: 0, count: network.classCount)
    for label in labels { counts[label] += 1 }
    let digit = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
    return (digit, Double(counts[digit]) / Double(labels.count))
  }
}
