import ConfigurationText
import RecipeFile
import Testing

/// A recipe in which each line can be told by its number.
let smallRecipe = """
  network: original
  optimizer:
    kind: sgd
    momentum: 0.9
  learning_rate: 0.02
  schedule:
    kind: constant
  weight_decay: 0
  batch_size: 64
  epochs: 20
  validation_images: 5000
  validation_seed: 3
  seed: 1

  """

/// What is said of the small recipe after a change.
///
/// - Parameters:
///   - written: in ``smallRecipe``.
///   - changed: what stands there instead.
func message(_ written: String, _ changed: String) throws -> String? {
  try #require(smallRecipe.contains(written))
  let text = smallRecipe.replacing(written, with: changed)
  let error = #expect(throws: ConfigurationError.self) {
    try RecipeFile.decode(text, from: "r.yaml")
  }
  return error?.description
}
