import ArgumentParser
import FileAccess
import LeNetModel
import LeNetModelFile
import RecipeFile
import Workflows

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what is in a model file.",
    discussion: """
      Layers, shapes, parameters, multiply-accumulates, quantization, provenance and checksums, of \
      float and int8 models alike; of a calibrated float model the table that its method was chosen \
      from. With --recipe, the recipe that the model was trained by: \
      'lenet inspect --recipe MODEL > mine.yaml && lenet train --recipe mine.yaml' trains it again.

      With --ranges, what quantization does to every tensor: range, scale, zero point, share of the \
      values clipped, bounds and spare bits of the accumulators; of a float model, as its \
      calibration would have it; of an int8 model with the float model it was made from beside it, \
      or without what only that one knows.

      EXAMPLE: lenet inspect Models/lenet5-int8.lenet
      """)

  @Argument(help: "A .lenet file.")
  var model: String

  @Flag(help: "Print the recipe that the model was trained by, and nothing else.")
  var recipe = false

  @Flag(help: "Show ranges, clipping and accumulators of every tensor.")
  var ranges = false

  @Option(
    help: ArgumentHelp("With --ranges: draw the histograms into a PNG.", valueName: "file"))
  var picture: String?

  @Flag(
    help: "Show what each calibration method leaves of each layer, too, in decibels.")
  var layers = false

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if recipe, ranges { throw ValidationError("--recipe and --ranges: expected one of them") }
    if picture != nil, !ranges {
      throw ValidationError("--picture draws ranges; add --ranges")
    }
    if recipe, json.isOn {
      throw ValidationError("--recipe and --json: a recipe is YAML, expected one of them")
    }
  }

  func run() throws {
    let file = try ModelFile.input(model)
    if let picture { try checkOutputs([picture]) }
    if recipe { return try printRecipe(of: file) }
    if ranges { return try printRanges(of: file) }
    let inspection = Inspection(file, path: model)
    if json.isOn {
      try printJSON(inspection)
    } else {
      print(inspection.text(showsLayers: layers))
    }
  }

  private func printRanges(of file: ModelFile) throws {
    let name = model.split(separator: "/").last.map(String.init) ?? model
    let quantized = try file.content.quantized(path: model, digest: "\(file.digest)")
    let parent: FloatModel?
    switch file.content {
    case .float(let float): parent = float
    case .quantized:
      parent = FloatParent.beside(model, of: quantized)
      if parent == nil {
        inform(
          "the float model of \(model) is not beside it; what was seen in calibration is left out")
      }
    }
    let result = RangeResult(quantized, name: name, parent: parent)
    if let picture { try writeFile(try result.picture(), to: picture) }
    if json.isOn {
      try printJSON(result)
    } else {
      print(result.text)
    }
  }

  /// Decoded and encoded again, for anybody may have written the file.
  private func printRecipe(of file: ModelFile) throws {
    guard let text = file.content.provenance[recipeKey] else {
      throw CommandError.noRecipe(path: model)
    }
    let recipe = try RecipeFile.decode(text, from: "\(model): \(recipeKey)")
    print(RecipeFile.encode(recipe), terminator: "")
  }
}
