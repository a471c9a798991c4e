import ArgumentParser
import Dataset
import FileAccess
import FloatInference
import LeNetModel
import LeNetModelFile
import RecipeFile
import Training

struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Choose how a float model is quantized, by measuring every method.",
    discussion: """
      Runs calibration images through the model, quantizes it by every method (range of \
      activations, scale of weights, bias correction), measures each int8 model on the images that \
      the training had set aside, and stores statistics, table and the method whose answers diverge \
      least from the float model's in the model, from where 'lenet export --int8' takes them. 'lenet train' ends with the same.

      EXAMPLE: lenet calibrate build/lenet5.lenet --images 2000
      """)

  @Argument(help: "A float model; it is replaced unless --output names another file.")
  var model: String

  @Option(
    help: ArgumentHelp("Calibration images to draw from those trained on.", valueName: "count"))
  var images = CalibrationData.defaultCount

  @Option(help: ArgumentHelp("Decides which are drawn.", valueName: "number"))
  var seed = CalibrationData.defaultSeed

  @Option(
    help: ArgumentHelp(
      "A folder of pictures of digits to calibrate with instead, prepared as 'lenet infer' does.",
      valueName: "dir"))
  var calibrationSet: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup var mnist: MNISTOption
  @Flag(help: "Print what each method leaves of each layer, too, in decibels.")
  var layers = false

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if !(1...1_000_000).contains(images) {
      throw ValidationError("--images \(images): expected 1 to 1000000")
    }
    if let output, output.isEmpty {
      throw ValidationError("--output is empty, expected a file name")
    }
  }

  func run() throws {
    let path = output ?? model
    let loaded = try LoadedFloatModel(model, isReplaced: true)
    let pictures = try calibrationSet.map { try PictureFolder($0) }
    let recipe = try recipe(of: loaded.model)
    let train = try mnist.load(.train).images
    try recipe.check(on: train)
    let data =
      pictures.map {
        CalibrationData($0.pixels, source: $0.description, from: train, splitBy: recipe)
      } ?? CalibrationData(drawing: images, seed: seed, from: train, splitBy: recipe)
    try checkOutputs([path])
    try createFolder(for: path)
    if let pictures { warnOfMissingDigits(pictures, loaded.model) }

    let calibrated = try namingModel(model) {
      try loaded.model.calibrated(with: data, threads: processorCount)
    }
    let file = try ModelFile(.float(calibrated))
    try file.write(to: path)
    let imageCount = data.pixels.count / calibrated.network.inputShape.count
    guard let report = CalibrationReport(calibrated) else { return }
    if json.isOn {
      try printJSON(
        Result(
          model: path, digest: "\(file.digest)",
          images: imageCount,
          validationImages: data.validation.count, chosen: report.chosen, trials: report.trials))
    } else {
      print(report.table(showsLayers: layers))
      print(
        """
        model     \(path)
        digest    \(file.digest)
        images    \(grouped(imageCount)), \(data.source)
        chosen    \(report.chosen), the least divergence from float on \
        \(grouped(data.validation.count)) validation images
        """)
    }
  }

  private struct Result: Encodable {
    let model: String
    let digest: String
    let images: Int
    let validationImages: Int
    let chosen: String
    let trials: [CalibrationReport.Trial]
  }

  /// What the model was trained by says which images it has not seen.
  private func recipe(of float: FloatModel) throws -> Recipe {
    if let text = float.provenance[recipeKey] {
      return try RecipeFile.decode(text, from: "\(model): \(recipeKey)")
    }
    let path = try ProjectFiles.required(ProjectFiles.defaultRecipe)
    Inputs.add(path)
    note(
      "\(model) keeps no recipe, so it is not known which images it was trained on; "
        + "those that \(path) sets aside decide")
    return try RecipeFile.read(path)
  }

  /// Ranges hold for digits like those that were seen.
  private func warnOfMissingDigits(_ pictures: PictureFolder, _ float: FloatModel) {
    let scores = FloatEvaluator(float, threads: processorCount).scores(of: pictures.pixels)
    let classCount = float.network.classCount
    let seen = stride(from: 0, to: scores.count, by: classCount).map { first in
      (0..<classCount).reduce(0) { scores[first + $1] > scores[first + $0] ? $1 : $0 }
    }
    let missing = (0..<classCount).filter { !seen.contains($0) }
    guard !missing.isEmpty else { return }
    note(
      "\(pictures.description), as the model reads them, lack "
        + missing.map { "\($0)" }.joined(separator: ", ")
        + "; activations of such digits may leave the ranges")
  }
}
