import Dataset
import FileAccess
import FloatInference
import LabelledData
package import LeNetModel
package import LeNetModelFile
import RecipeFile
import Training

/// A float model, and the images by which is to be chosen how it is quantized.
package struct CalibrationRequest {
  /// Its path.
  package let model: String
  /// How many of the images trained on show the ranges of activations, drawn by ``seed``.
  package let images: Int
  package let seed: UInt64
  /// A folder of pictures that show them instead, prepared as a `Recognizer` does.
  package let pictureFolder: String?
  package let source: DataSource
  /// The path of the file to write.
  package let output: String

  /// - Parameter output: nil to replace the model.
  package init(
    _ model: String, images: Int, seed: UInt64, pictureFolder: String?, data source: DataSource,
    output: String?
  ) {
    self.model = model
    self.images = images
    self.seed = seed
    self.pictureFolder = pictureFolder
    self.source = source
    self.output = output ?? model
  }

  /// Calibrates by every method, measures each, and writes the model with what came of it.
  package func run(
    notify: NoticeHandler, progress: (CalibrationProgress) -> Void
  ) throws -> CalibratedModel {
    let loaded = try LoadedFloatModel(model, isReplaced: true)
    let pictures = try pictureFolder.map {
      try PictureFolder($0, for: loaded.model.network.signature)
    }
    let train = try source.load(
      .train, for: loaded.model.network.signature, loaded.model.provenance, notify: notify
    ).images
    try loaded.model.network.requireFit(to: train, model: model)
    let recipe = try recipe(of: loaded.model, on: train, notify)
    try recipe.check(on: train)
    let data =
      pictures.map {
        CalibrationData($0.pixels, source: $0.description, from: train, splitBy: recipe)
      } ?? CalibrationData(drawing: images, seed: seed, from: train, splitBy: recipe)
    try checkOutputs([output])
    try createFolder(for: output)
    if let pictures { tellOfMissingClasses(pictures, loaded.model, notify) }
    let calibrated = try namingModel(model) {
      try loaded.model.calibrated(
        with: data, threads: processorCount, progress: progress, notify: notify)
    }
    let file = try ModelFile(.float(calibrated))
    try file.write(to: output)
    return CalibratedModel(
      model: calibrated, file: file,
      imageCount: data.pixels.count / calibrated.network.inputShape.count, source: data.source,
      validationCount: data.validation.count)
  }

  /// What the model was trained by says which images it has not seen.
  private func recipe(
    of float: FloatModel, on train: LabelledImages, _ notify: NoticeHandler
  ) throws -> Recipe {
    if let text = float.provenance[recipeKey] {
      return try RecipeFile.decode(text, from: "\(model): \(recipeKey)")
    }
    let name = Recipe.splittingName(isMNIST: source.isMNIST)
    Inputs.add(try ProjectFiles.required(name))
    notify(.noRecipe(model: model, instead: name))
    return try Recipe(
      splitting: train, for: float.network.signature, isMNIST: source.isMNIST)
  }

  /// Ranges hold for pictures like those that were seen.
  private func tellOfMissingClasses(
    _ pictures: PictureFolder, _ float: FloatModel, _ notify: NoticeHandler
  ) {
    let scores = FloatEvaluator(float, threads: processorCount).scores(of: pictures.pixels)
    let classCount = float.network.classCount
    let seen = stride(from: 0, to: scores.count, by: classCount).map { first in
      (0..<classCount).reduce(0) { scores[first + $1] > scores[first + $0] ? $1 : $0 }
    }
    let missing = float.network.signature.classNames.enumerated()
      .filter { !seen.contains($0.offset) }.map(\.element)
    if !missing.isEmpty {
      notify(.missingClasses(missing, pictures: pictures.description))
    }
  }
}

/// What a calibration came to.
package struct CalibratedModel {
  package let model: FloatModel
  package let file: ModelFile
  /// Images that showed the ranges.
  package let imageCount: Int
  /// Which they are, for people.
  package let source: String
  /// Images on which the methods were compared.
  package let validationCount: Int
}
