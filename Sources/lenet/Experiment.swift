import Dataset
import LeNetModel
import SweepStore

/// What work was on, so that what it took can be found again: a digest.
extension Provenance {
  /// Of the training that a model comes from: recipe and images. A training knows it before its end,
  /// and the model keeps both. Nil for a model that keeps no recipe.
  var experiment: String? {
    guard let recipe = self[recipeKey] else { return nil }
    let images = entries.filter { $0.key.hasPrefix("dataset.") }.sorted { $0.key < $1.key }
    return sha256(Array(([recipe] + images.map { "\($0)=\($1)" }).joined(separator: "\n").utf8))
  }
}

extension StoredSweep {
  var experiment: String {
    let parts = [text, method, "\(seed)"] + images
    return sha256(Array(parts.joined(separator: "\n").utf8))
  }
}
