import Bytes
import Digests
import FloatInference
import LabelledData
import LeNetModel
import Quantization
import Tournament
import Training

/// How many of the methods to quantize by have been measured.
package typealias CalibrationProgress = (done: Int, total: Int)

/// The images that a model is calibrated with, and those that decide how it is quantized.
package struct CalibrationData {
  /// 784 bytes an image.
  let pixels: [UInt8]
  /// Which images they are, for people.
  let source: String
  /// The seed they were drawn by; nil if they were not drawn.
  let seed: UInt64?
  let validation: LabelledImages

  /// How many images are drawn, and by which seed, unless somebody says otherwise.
  package static let defaultCount = 10_000
  package static let defaultSeed: UInt64 = 1

  /// Images that a recipe trains on, as many of each digit as of any other, and those that it sets
  /// aside.
  init(drawing count: Int, seed: UInt64, from images: LabelledImages, splitBy recipe: Recipe) {
    let split = recipe.split(images)
    let drawn = images.balancedDraw(count, from: split.training, seed: seed)
    pixels = images.subset(drawn).pixels
    source = "of the images trained on, each digit equally often"
    self.seed = seed
    validation = images.subset(split.validation)
  }

  /// Pictures of one's own, and the images that a recipe sets aside.
  init(
    _ pictures: [UInt8], source: String, from images: LabelledImages, splitBy recipe: Recipe
  ) {
    pixels = pictures
    self.source = source
    seed = nil
    validation = images.subset(recipe.split(images).validation)
  }
}

extension FloatModel {
  /// The model with a calibration, the method that does best on the validation images, and what the
  /// scores are worth on them.
  ///
  /// - Throws: ``ModelError``, ``QuantizationError``.
  func calibrated(
    with data: CalibrationData, threads: Int, progress: (CalibrationProgress) -> Void,
    notify: NoticeHandler
  ) throws -> FloatModel {
    try observed(on: data, threads: threads)
      .compared(on: data, threads: threads, progress, notify)
  }

  /// The model with all of that which there is, and the error that it ended with.
  func calibratedAsFarAsPossible(
    with data: CalibrationData, threads: Int, progress: (CalibrationProgress) -> Void,
    notify: NoticeHandler
  ) -> (FloatModel, obstacle: (any Error)?) {
    var model = self
    do {
      model = try observed(on: data, threads: threads)
      return (try model.compared(on: data, threads: threads, progress, notify), nil)
    } catch {
      return (model, error)
    }
  }

  /// With what the images show, and what the scores are worth.
  private func observed(on data: CalibrationData, threads: Int) throws -> FloatModel {
    let model = try calibrated(pixels: data.pixels, source: data.source, threads: threads)
    var provenance = model.provenance
    provenance["calibration.seed"] = data.seed.map { "\($0)" }
    provenance["calibration.pixels.sha256"] = hexadecimal(sha256(data.pixels))
    return try FloatModel(
      network: model.network, parameters: model.parameters, calibration: model.calibration,
      confidence: Confidence(
        FloatEvaluator(model, threads: threads).evaluate(data.validation),
        labels: data.validation.labels),
      provenance: provenance)
  }

  /// With what each method makes of it.
  private func compared(
    on data: CalibrationData, threads: Int, _ progress: (CalibrationProgress) -> Void,
    _ notify: NoticeHandler
  ) throws -> FloatModel {
    let total = Tournament.methods.count
    progress((0, total))
    let model = try Tournament.run(self, validation: data.validation, threads: threads) {
      progress(($0, total))
    }
    let count = model.calibration?.tournament?.trials.count ?? 0
    if count < total { notify(.methodsLeftOut(count: total - count, total: total)) }
    return model
  }
}
