package import ConfigurationText
package import Training

/// A training recipe as a YAML file.
///
/// ``Training/RecipeKey/all`` describes its keys; the article on training has them as a table.
///
/// `network` is `lenet5`, `original`, a list of layers that read MNIST's digits, or a mapping. This has
/// `input`, the channels (1 or 3), rows and columns of a picture as in
/// `[3, 32, 32]`; `classes`, how many there are, or their names as a list; `preparation`, what is done to
/// pictures, `none` (without it, too) or `digit`; and `layers`.
///
/// A list of layers goes from the picture to the scores. A layer is one of:
/// - `convolution:`, the number of filters, or `depthwise` for one of each channel by itself; with
///   `padding:` `same` (as many rows and columns come out as went in: for odd kernels and stride 1),
///   `valid` (none), a number for all sides, or a list of four for top, left, bottom and right; `kernel:`,
///   its rows and columns, and without it 5; `stride:`, and without it 1;
/// - `activation:` `relu`, `relu6`, `leaky-relu` with `slope:`, by which what is negative is multiplied,
///   `tanh` or `sigmoid`;
/// - `pooling:` `max` or `average`; with `size:`, the rows and columns of a window, and without it 2;
///   `stride:`, and without it the size;
/// - `dense:`, the number of units;
/// - `dropout:`, the part of the values that each image of a step goes without;
/// - the word `global_average`, the mean of each channel;
/// - the word `batch_normalization`.
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
