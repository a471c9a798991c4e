package import ConfigurationText
package import Training

/// A training recipe as a YAML file.
///
/// | key | meaning |
/// |---|---|
/// | `network` | `lenet5`, `original`, a list of layers that read MNIST's digits, or a mapping, see below |
/// | `optimizer` | how a gradient becomes an update, see below |
/// | `learning_rate` | the largest rate of the schedule: a weight's change per unit of gradient for SGD, about its largest change in one step for AdamW |
/// | `schedule` | the rate over the steps, see below |
/// | `weight_decay` | decoupled for AdamW, added to the gradient for SGD; biases do not decay |
/// | `batch_size` | images of one update |
/// | `epochs` | passes over the training images |
/// | `augmentation` | random distortion of each image in each epoch, see below; without it there is none |
/// | `synthetic_share` | drawn digits that each epoch has besides the images, as a share of these, 0 to 1; without it there are none |
/// | `average_decay` | per update, of the exponential average of the parameters that is then kept; without it the parameters themselves are |
/// | `dropout` | the part of the hidden dense layers' outputs that each image of a step goes without, the others being scaled up for it; without it there is none |
/// | `distillation` | learning from teachers, see below; without it the labels alone are learnt from |
/// | `validation_images` | images set aside to choose the epoch that is kept |
/// | `validation_seed` | of the choice of these images, 0 to 2^64 - 1 |
/// | `seed` | of everything else that is random, 0 to 2^64 - 1 |
///
/// `optimizer` is a mapping: `kind: sgd` with `momentum`, the part of a step that the next one
/// repeats; or `kind: adamw` with `beta1` and `beta2`, the decay per step of the averages of gradient
/// and squared gradient, and `epsilon`, added to the divisor.
///
/// `schedule` is a mapping: `kind: constant`; or `kind: one-cycle` with `warm_up`, the fraction of all
/// steps in which the rate rises.
///
/// `augmentation` is a mapping of largest deviations, to either side of a uniform distribution:
/// `rotation_degrees`; `scale`, a fraction of the size; `shear`, columns per row; `translation`, pixels
/// in each direction; `stroke_width`, pixels by which strokes become wider or narrower. Besides there are
/// `elastic_amplitude`, the largest root mean square of the pixels' own displacements in pixels, in each
/// direction, and `elastic_sigma`, over how many pixels these change little. What is left out is 0, and
/// `elastic_sigma` 4.
///
/// `distillation` is a mapping: `temperature`, by which scores are divided; `weight`, the teachers' part
/// of the loss, 0 to 1; `versions`, distortions of each image before the first comes again; and
/// `teachers`, a list of whole recipes.
///
/// `network` as a mapping has `input`, the channels (1 or 3), rows and columns of a picture as in
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
    name: "recipe", keys: Recipe.keys, byteCountLimit: byteCountLimit)

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
