import Bytes
import Digests
package import LeNetModel
package import SweepStore

/// What work was on, so that what it took can be found again: a digest.
extension Provenance {
  /// Of the training that a model comes from: recipe and images. A training knows it before its end,
  /// and the model keeps both. Nil for a model that keeps no recipe.
  package var experiment: String? {
    guard let recipe = self[recipeKey] else { return nil }
    let images = entries.filter { $0.key.hasPrefix("dataset.") }.sorted { $0.key < $1.key }
    return digest([recipe] + images.map { "\($0)=\($1)" })
  }
}

extension StoredSweep {
  package var experiment: String {
    digest([text, method, "\(seed)"] + images)
  }
}

private func digest(_ lines: [String]) -> String {
  hexadecimal(sha256(lines.joined(separator: "\n").utf8))
}
