import LeNetModel

/// How a model does on a set of images.
package struct Evaluation: Sendable {
  /// One class per image: the highest score, the lowest class of equal ones.
  package let predictions: [UInt8]
  /// `[image][class]`.
  package let scores: [Float]
  /// Mean cross-entropy in nats, summed in the order of the images.
  package let loss: Double
  /// Right predictions over images, 0 to 1.
  package let accuracy: Double
  /// `confusion[label][prediction]` counts images.
  package let confusion: [[Int]]

  /// - Parameters:
  ///   - scores: `[image][class]`, to which softmax applies.
  ///   - labels: one class per image, below the number of classes, which is at most 256; at least one
  ///     image.
  package init(scores: [Float], labels: [UInt8]) {
    precondition(!labels.isEmpty && scores.count.isMultiple(of: labels.count))
    let classes = scores.count / labels.count
    var predictions: [UInt8] = []
    var loss = 0.0
    var confusion = [[Int]](
      repeating: [Int](repeating: 0, count: classes), count: classes)
    for (image, label) in labels.enumerated() {
      let first = image * classes
      var best = 0
      for other in 1..<classes where scores[first + other] > scores[first + best] {
        best = other
      }
      predictions.append(UInt8(best))
      confusion[Int(label)][best] += 1
      loss += crossEntropy(classCount: classes, label: Int(label)) { scores[first + $0] }
    }
    let right = confusion.indices.reduce(0) { $0 + confusion[$1][$1] }
    self.predictions = predictions
    self.scores = scores
    self.loss = loss / Double(labels.count)
    accuracy = Double(right) / Double(labels.count)
    self.confusion = confusion
  }
}
