package import ConfigurationText
package import Training

/// A training recipe as a YAML file.
///
/// ``Training/RecipeKey/all`` describes its keys; the article on training has them as a table, and says how a
/// network is written.
///
/// Any other key is an error, and so are anchors, aliases and tags, apart from YAML's own for types
/// such as `!!float`. Ranges are those of
/// ``Training/Recipe/check()`` and of ``LeNetModel/Network``.
package enum RecipeFile {
  /// The most bytes that a recipe may have.
  package static let byteCountLimit = 1 << 16

  private static let kind = ConfigurationKind(
    name: "recipe", keys: RecipeKey.keys(of: nil).map(\.field), byteCountLimit: byteCountLimit)

  /// Reads and checks the recipe at `path`.
  package static func read(_ path: String) throws(ConfigurationError) -> Recipe {
    try decode(kind.readText(path), from: path)
  }

  /// Decodes and checks a recipe; total, for any text.
  ///
  /// - Parameter source: what errors call the text, such as the path of its file.
  package static func decode(
    _ text: String, from source: String
  ) throws(ConfigurationError) -> Recipe {
    try Recipe(decoding: Mapping(parsing: text, from: source, kind))
  }

  /// The one text that stands for a recipe: equal recipes have equal bytes, and decoding them gives
  /// the recipe again.
  package static func encode(_ recipe: Recipe) -> String {
    recipe.lines.map { $0 + "\n" }.joined()
  }
}
