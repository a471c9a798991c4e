/// How a float model does on a set of images.
package struct FloatEvaluation: Sendable {
  /// One digit per image: the highest score, the lowest digit of equal ones.
  package let predictions: [UInt8]
  /// `[image][class]`.
  package let scores: [Float]
  /// Mean cross-entropy in nats, summed in the order of the images.
  package let loss: Double
  /// Right predictions over images, 0 to 1.
  package let accuracy: Double
  /// `confusion[label][prediction]` counts images.
  package let confusion: [[Int]]
}
