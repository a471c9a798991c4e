/// Learning from larger networks as well as from the labels (Hinton, Vinyals and Dean, "Distilling
/// the Knowledge in a Neural Network", 2015).
///
/// The loss of an image is `weight * temperature^2 * H(p, q) + (1 - weight) * cross-entropy`, with
/// `p` and `q` the softmax of the teachers' and the network's scores over the temperature and H
/// their cross-entropy. The teachers' scores are the mean of theirs. The other cross-entropy is
/// that of the labels, smoothed where the recipe says so.
package struct Distillation: Hashable, Sendable {
  /// Trained first, one after the other, each by a recipe of its own on the same images.
  package var teachers: [Recipe]
  package var temperature: Double
  /// 0 learns from the labels alone, 1 from the teachers alone.
  package var weight: Double
  /// Distorted versions of each image: epoch `versions + 1` sees the first one again, for which
  /// the teachers' scores are kept.
  package var versions: Int

  package init(teachers: [Recipe], temperature: Double, weight: Double, versions: Int) {
    self.teachers = teachers
    self.temperature = temperature
    self.weight = weight
    self.versions = versions
  }
}
