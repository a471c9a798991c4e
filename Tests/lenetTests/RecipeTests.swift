import FileAccess
import LeNetModel
import LeNetModelFile
import TestSupport
import Testing

/// `train --recipe` and `inspect --recipe`.
@Suite struct RecipeTests {
  private let lenet = try! Lenet()

  private static let network = """
    network:
      - {convolution: 2, padding: same}
      - {activation: relu}
      - {pooling: max}
      - {dense: 10}

    """

  private static let training = """
    optimizer:
      kind: sgd
      momentum: 0.5
    learning_rate: 0.05
    schedule:
      kind: constant
    weight_decay: 0.0
    batch_size: 16

    """

  /// A recipe that takes no time, in its canonical form.
  static func recipe(epochs: Int, seed: Int) -> String {
    network + training
      + "epochs: \(epochs)\nvalidation_images: 20\nvalidation_seed: 2\nseed: \(seed)\n"
  }

  @Test func modelTellsTheRecipeThatMakesItAgain() async throws {
    try lenet.placeDataset(trainCount: 100)
    try lenet.place(Self.recipe(epochs: 1, seed: 1).utf8, "recipes/tiny.first.yaml")
    let train = ["train", "--mnist", "mnist"]
    let first = try await lenet.run(
      train + ["--recipe", "recipes/tiny.first.yaml", "--epochs", "2", "--seed", "7"])
    #expect(first.status == 0, "\(first.errors)")
    // The recipe's file names the model.
    let path = "build/tiny.first.lenet"
    #expect(first.output.hasPrefix("model     \(path)\n"))

    let told = try await lenet("inspect", "--recipe", path)
    told.expectSilentSuccess()
    #expect(told.output == Self.recipe(epochs: 2, seed: 7))

    try lenet.place(told.output.utf8, "told.yaml")
    let second = try await lenet.run(
      train + ["--recipe", "told.yaml", "--output", "again/tiny.first.lenet", "--threads", "3"])
    #expect(second.status == 0, "\(second.errors)")
    #expect(try lenet.bytes(of: "again/tiny.first.lenet") == lenet.bytes(of: path))

    let inspection = try await lenet("inspect", path)
    inspection.expectSilentSuccess()
    #expect(inspection.output.contains("shown by 'lenet inspect --recipe \(path)'"))

    try await lenet("export", "--int8", "--model", path, "--output", "int8").expectSilentSuccess()
    let int8 = try await lenet("inspect", "--recipe", "int8/tiny.first-int8.lenet")
    int8.expectSilentSuccess()
    #expect(int8.output == told.output)
  }

  /// A preset is the recipe that ships with the project, and both make the same file.
  @Test func presetIsItsFile() async throws {
    try lenet.placeDataset(trainCount: 5100)
    let train = ["train", "--mnist", "mnist", "--epochs", "1"]
    for (preset, name) in [("default", "lenet5"), ("original", "lenet5-original")] {
      let byPreset = try await lenet.run(train + ["--preset", preset])
      #expect(byPreset.status == 0, "\(byPreset.errors)")
      let byRecipe = try await lenet.run(
        train + ["--recipe", ProjectFolder.path(of: "Models/\(name).yaml"), "--output"]
          + ["other/\(name).lenet"])
      #expect(byRecipe.status == 0, "\(byRecipe.errors)")
      #expect(
        try lenet.bytes(of: "build/\(name).lenet") == lenet.bytes(of: "other/\(name).lenet"))
    }
  }

  @Test(arguments: [
    (recipe(epochs: 0, seed: 1), "r.yaml:14: epochs is 0, expected 1 to 100000"),
    (recipe(epochs: 1, seed: 1) + "momentum: 0.5\n", "r.yaml:18: unknown key momentum, expected"),
    ("epochs: 1: 2", "r.yaml:1: is not YAML: "),
    (nil, "r.yaml: cannot be read: there is no such file or folder"),
  ])
  func badRecipeIsToldBeforeAnyWork(recipe: String?, words: String) async throws {
    if let recipe { try lenet.place(recipe.utf8, "r.yaml") }
    let before = try lenet.leftovers()
    try await lenet("train", "--recipe", "r.yaml").expectFailure(1, words)
    #expect(try lenet.leftovers() == before)
  }

  @Test func modelWithoutRecipe() async throws {
    try lenet.placeModels()
    try await lenet("inspect", "--recipe", "digit.lenet").expectFailure(
      1, "digit.lenet: keeps no recipe, expected one under training.recipe in the provenance")
  }

  /// Anybody may have written the model.
  @Test func modelWithBadRecipe() async throws {
    var random = RandomModels(seed: 5)
    let model = try random.floatModel(
      of: .lenet5, provenance: Provenance(["training.recipe": "epochs: \"\\e[2J\"\n"]))
    try lenet.place(ModelFile(.float(model)).bytes, "bad.lenet")
    try await lenet("inspect", "--recipe", "bad.lenet").expectFailure(
      1, "bad.lenet: training.recipe:1: network is missing")
  }
}
