import ArgumentParser
import LeNetModel
import LeNetModelFile
import RecipeFile

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what is in a model file.",
    discussion: """
      Layers, shapes, parameters, multiply-accumulates, quantization, provenance and checksums, of \
      float and int8 models alike. With --recipe, the recipe that the model was trained by: \
      'lenet inspect --recipe MODEL > mine.yaml && lenet train --recipe mine.yaml' trains it again.

      EXAMPLE: lenet inspect Models/lenet5-int8.lenet
      """)

  @Argument(help: "A .lenet file.")
  var model: String

  @Flag(help: "Print the recipe that the model was trained by, and nothing else.")
  var recipe = false

  @OptionGroup var json: JSONOption

  func validate() throws {
    if recipe, json.isOn {
      throw ValidationError("--recipe and --json: a recipe is YAML, expected one of them")
    }
  }

  func run() throws {
    let file = try ModelFile.read(model)
    if recipe { return try printRecipe(of: file) }
    let inspection = Inspection(file, path: model)
    if json.isOn {
      try printJSON(inspection)
    } else {
      print(inspection.text)
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
