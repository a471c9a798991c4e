/// What a sweep is, apart from its trials.
package struct StoredSweep: Hashable, Sendable {
  /// The file that the configuration was read from.
  package let source: String
  /// The text of the configuration.
  package let text: String
  /// `grid`, `random` or `bayes`: the one that was asked for, whatever the text says.
  package let method: String
  package let seed: UInt64
  /// The most trials; nil for no limit.
  package let trialLimit: Int?
  /// Digests of the training images' and labels' files.
  package let images: [String]

  package init(
    source: String, text: String, method: String, seed: UInt64, trialLimit: Int?, images: [String]
  ) {
    self.source = source
    self.text = text
    self.method = method
    self.seed = seed
    self.trialLimit = trialLimit
    self.images = images
  }
}
