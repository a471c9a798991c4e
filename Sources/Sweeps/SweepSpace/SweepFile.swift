package import ConfigurationText

/// A sweep configuration as a YAML file, in the format of W&B sweeps.
///
/// | key | meaning |
/// |---|---|
/// | `method` | `grid`, `random` or `bayes` |
/// | `metric` | `name` and `goal`, see below; without it the validation accuracy, to be maximized |
/// | `parameters` | what is varied, see below |
/// | `early_terminate` | `type: hyperband` with `min_iter`, or with `max_iter` and `s`; and `eta`, 3 without it |
/// | `run_cap` | the most trials |
///
/// `metric.name` is `val_accuracy`, `val_loss`, `train_loss` or a name in use for one of them, or
/// `score`, which is the validation accuracy less what the device pays: with it, `weights` is a
/// mapping of `accuracy`, and of `flash_bytes`, `ram_bytes` and `multiply_accumulates`, what one of
/// these costs. Without `goal` any of them is minimized, as in W&B, with a warning where more is
/// better. Once a trial has come to `target`, no other begins.
///
/// Each of the parameters is a mapping: `value`; or `values`, with `probabilities` if these differ;
/// or `min` and `max`, uniform, of whole numbers if both are; or a `distribution` and what it
/// takes: `constant`, `categorical`, `int_uniform`, `uniform`, `log_uniform`, `log_uniform_values`,
/// `normal`, `log_normal`, `beta`, and `q_` before those that are not whole, for multiples of `q`;
/// `inv_log_uniform`, by which the logarithm of the inverse lies evenly between `min` and `max`, and
/// `inv_log_uniform_values`, which is `log_uniform_values`. A mapping of `parameters` in it has the
/// names below its own.
///
/// Names of parameters that are in use elsewhere are taken with a warning that says what for, and so
/// are 0 and 1 for max and average pooling. Keys that mean nothing offline, such as `program`, are
/// left out with a warning. Any other key is an error, and so are anchors, aliases and tags, apart
/// from YAML's own for types such as `!!float`.
package enum SweepFile {
  /// The most bytes that a sweep configuration may have.
  package static let byteCountLimit = 1 << 16

  /// Reads and checks the sweep configuration at `path`.
  ///
  /// - Returns: the configuration and its text, which ``decode(_:from:)`` reads again.
  package static func read(
    _ path: String
  ) throws(ConfigurationError) -> (configuration: SweepConfiguration, text: String) {
    let text = try ConfigurationKind.sweep.readText(path)
    return (try decode(text, from: path), text)
  }

  /// Decodes and checks a sweep configuration; total, for any text.
  ///
  /// - Parameter source: what errors call the text, such as the path of its file.
  package static func decode(
    _ text: String, from source: String
  ) throws(ConfigurationError) -> SweepConfiguration {
    try SweepConfiguration(decoding: Mapping(parsing: text, from: source, .sweep))
  }
}

extension ConfigurationKind {
  fileprivate static let sweep = ConfigurationKind(
    name: "sweep configuration", keys: SweepConfiguration.keys,
    byteCountLimit: SweepFile.byteCountLimit)
}
