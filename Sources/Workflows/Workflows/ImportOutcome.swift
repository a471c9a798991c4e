import Dataset
import FileAccess
package import FloatInference
package import ForeignNetworks
import LabelledData
import LeNetInterpreter
import LeNetModel
package import LeNetModelFile
import Quantization
import RecipeFile
import Training

/// What an import came to.
package struct ImportOutcome {
  package let path: String
  package let file: ModelFile
  /// Format and writer of the file.
  package let origin: String
  package let nodes: [ImportedNode]
  /// How the model reads pictures.
  package let reading: InputReading
  /// What the file left open; empty where it did not.
  package let assumption: String
  /// Ways that were measured, the best first; empty where it was known.
  package let trials: [ReadingTrial]
  /// Pictures that they were measured on.
  package let trialImageCount: Int
  /// On pictures for testing; nil without pictures.
  package let test: Test?
  /// Why a float model has no int8 one.
  package let obstacle: (any Error)?

  package struct Test {
    package let imageCount: Int
    /// Which they are, for people, behind their number.
    package let description: String
    /// Of the model.
    package let model: Evaluation
    /// Of the other one: the int8 model that a float one is exported as, or the real numbers that
    /// an int8 one's integers stand for; nil where there is none.
    package let other: Evaluation?
  }
}

extension ImportRequest {
  /// Makes the model of the way that was found, measures it, and writes it.
  func outcome(
    of chosen: InputSearch.Candidate, _ pictures: ImportPictures?, _ search: InputSearch?,
    _ notify: NoticeHandler, calibrating: (CalibrationProgress) -> Void
  ) throws -> ImportOutcome {
    let train = try chosen.form.map { try pictures?.load(.train, as: $0) } ?? nil
    let test = try chosen.form.map { try pictures?.load(.test, as: $0) } ?? nil
    var identity = chosen.identity
    for (key, digest) in (train?.digests ?? []) + (test?.digests ?? []) {
      identity.provenance[key] = digest
    }
    let made = try Made(
      chosen, identity, train: train?.images, test: test?.images,
      isMNIST: source.isMNIST, calibrating: calibrating, notify: notify)
    let file = try ModelFile(made.content)
    try createFolder(for: output)
    try file.write(to: output)
    if let obstacle = made.obstacle { notify(.noInt8Model(of: output, obstacle)) }
    return ImportOutcome(
      path: output, file: file, origin: chosen.network.origin, nodes: made.nodes,
      reading: chosen.reading, assumption: chosen.assumption, trials: search?.trials ?? [],
      trialImageCount: search?.imageCount ?? 0,
      test: made.evaluation.flatMap { evaluation in
        test.map {
          ImportOutcome.Test(
            imageCount: $0.images.count, description: $0.description, model: evaluation,
            other: made.other)
        }
      }, obstacle: made.obstacle)
  }
}

/// A model, calibrated if it is a float one and there are pictures, and measured.
private struct Made {
  let content: ModelFile.Content
  let nodes: [ImportedNode]
  var evaluation: Evaluation?
  var other: Evaluation?
  var obstacle: (any Error)?

  init(
    _ chosen: InputSearch.Candidate, _ identity: ImportedIdentity, train: LabelledImages?,
    test: LabelledImages?, isMNIST: Bool, calibrating: (CalibrationProgress) -> Void,
    notify: NoticeHandler
  ) throws {
    var identity = identity
    if chosen.isInteger {
      let imported = try chosen.network.quantizedModel(chosen.reading, identity)
      nodes = imported.nodes
      evaluation = test.map { imported.model.evaluated(on: $0) }
      content = .quantized(try imported.model.knowing(train))
      // Whoever quantized it may have lost what is still in the numbers.
      other = try test.map {
        FloatEvaluator(
          try chosen.network.floatModel(chosen.reading, identity).model, threads: processorCount
        ).evaluate($0)
      }
      return
    }
    let plain = try chosen.network.floatModel(chosen.reading, identity)
    nodes = plain.nodes
    guard let test, let train else {
      content = .float(plain.model)
      return
    }
    let evaluation = FloatEvaluator(plain.model, threads: processorCount).evaluate(test)
    identity.provenance["metrics.test_accuracy"] = "\(evaluation.accuracy)"
    identity.provenance["metrics.test_loss"] = "\(evaluation.loss)"
    self.evaluation = evaluation
    let model = try chosen.network.floatModel(chosen.reading, identity).model
    let recipe = try Recipe(splitting: train, for: model.network.signature, isMNIST: isMNIST)
    guard recipe.validationCount < train.count else {
      throw TrainingError.validationSplit(
        validationCount: recipe.validationCount, imageCount: train.count)
    }
    let data = CalibrationData(
      drawing: CalibrationData.defaultCount, seed: CalibrationData.defaultSeed, from: train,
      splitBy: recipe)
    let (calibrated, obstacle) = model.calibratedAsFarAsPossible(
      with: data, threads: processorCount, progress: calibrating, notify: notify)
    self.obstacle = obstacle
    content = .float(calibrated)
    if obstacle == nil {
      let digest = "\(try ModelFile(.float(calibrated)).digest)"
      other = try Quantizer.quantize(calibrated, parentDigest: digest).evaluated(on: test)
    }
  }
}

extension QuantizedModel {
  /// With what its scores are worth on pictures; as it is without.
  fileprivate func knowing(_ images: LabelledImages?) throws -> QuantizedModel {
    guard let images else { return self }
    let some = images.subset(
      stride(from: 0, to: images.count, by: max(1, images.count / 5000)).map(\.self))
    return try QuantizedModel(
      network: network, tensors: tensors, parameters: parameters, tables: tables,
      confidence: Confidence(evaluated(on: some), labels: some.labels), provenance: provenance)
  }

  fileprivate func evaluated(on images: LabelledImages) -> Evaluation {
    Evaluation(
      scores: realScores(of: images.pixels, threads: processorCount), labels: images.labels)
  }
}
