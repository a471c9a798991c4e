package import ConfigurationText
package import LeNetModel
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
  ///
  /// - Parameter data: what it is to be trained on.
  package static func read(
    _ path: String, for data: TrainingData = .any
  ) throws(ConfigurationError) -> Recipe {
    try decode(kind.readText(path), from: path, for: data)
  }

  /// Decodes and checks a recipe; total, for any text.
  ///
  /// - Parameter source: what errors call the text, such as the path of its file.
  package static func decode(
    _ text: String, from source: String, for data: TrainingData = .any
  ) throws(ConfigurationError) -> Recipe {
    try Recipe(decoding: Mapping(parsing: text, from: source, kind), for: data)
  }

  /// The one text that stands for a recipe: equal recipes have equal bytes, and decoding them gives
  /// the recipe again.
  package static func encode(_ recipe: Recipe) -> String {
    recipe.lines.map { $0 + "\n" }.joined()
  }
}

/// What a recipe leaves to the data that it is to be trained on.
package struct TrainingData: Hashable, Sendable {
  /// Of networks that are written without one.
  let signature: Signature
  /// Training and validation images together; nil where that is not known.
  let imageCount: Int?
  private let validationCount: Int?

  /// MNIST's digits, however many.
  package static let any = TrainingData(.digits, imageCount: nil)

  /// - Parameter validationCount: images that are set aside already; nil for none.
  package init(_ signature: Signature, imageCount: Int?, validationCount: Int? = nil) {
    self.signature = signature
    self.imageCount = imageCount
    self.validationCount = validationCount
  }

  /// Whether the pictures are digits as MNIST has them.
  package var isMNISTLike: Bool { signature == .digits }

  /// Of an integer that a recipe does without: what is set aside already, or a tenth of the images.
  func usual(_ key: RecipeKey) -> Int? {
    key.name == "validation_images"
      ? validationCount ?? imageCount.map { max(1, $0 / 10) } : nil
  }
}
