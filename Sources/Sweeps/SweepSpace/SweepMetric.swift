/// By what trials are compared.
package struct SweepMetric: Hashable, Sendable {
  package enum Quantity: Hashable, Sendable {
    /// Of the validation images, in the epoch that is kept, as in the next.
    case validationAccuracy
    case validationLoss
    case trainingLoss
    case score(ScoreWeights)
  }

  package enum Goal: String, CaseIterable, Hashable, Sendable {
    case minimize
    case maximize
  }

  /// As the configuration calls it.
  package let name: String
  package let quantity: Quantity
  package let goal: Goal
  /// What is good enough: once a trial has come to it, no other begins.
  package let target: Double?

  package init(name: String, quantity: Quantity, goal: Goal, target: Double? = nil) {
    self.name = name
    self.quantity = quantity
    self.goal = goal
    self.target = target
  }

  package static let validationAccuracy = SweepMetric(
    name: "val_accuracy", quantity: .validationAccuracy, goal: .maximize)
}

/// `score = accuracy * validation accuracy - flashBytes * flash bytes - ...`: what a byte or a
/// multiply-accumulate costs in accuracy.
package struct ScoreWeights: Hashable, Sendable {
  package let accuracy: Double
  package let flashBytes: Double
  package let ramBytes: Double
  package let multiplyAccumulates: Double

  package init(
    accuracy: Double, flashBytes: Double, ramBytes: Double, multiplyAccumulates: Double
  ) {
    self.accuracy = accuracy
    self.flashBytes = flashBytes
    self.ramBytes = ramBytes
    self.multiplyAccumulates = multiplyAccumulates
  }
}
