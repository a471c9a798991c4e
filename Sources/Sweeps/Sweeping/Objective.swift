package import SweepSpace
package import Training

extension SweepMetric {
  /// What a trial is worth, by the epoch that is kept: the most accurate on the validation images
  /// and, of equals, that of the lowest loss there.
  ///
  /// - Parameter epochs: at least one.
  package func value(of epochs: [EpochRecord], cost: DeviceCost) -> Double? {
    epochs.last(where: \.isBest).map { value(of: $0, cost: cost) }
  }

  func value(of epoch: EpochRecord, cost: DeviceCost) -> Double {
    switch quantity {
    case .validationAccuracy: return epoch.validationAccuracy
    case .validationLoss: return epoch.validationLoss
    case .trainingLoss: return epoch.trainingLoss
    case .score(let weights):
      let bytes =
        weights.flashBytes * Double(cost.flashByteCount)
        + weights.ramBytes * Double(cost.ramByteCount)
      let work = weights.multiplyAccumulates * Double(cost.multiplyAccumulateCount)
      return weights.accuracy * epoch.validationAccuracy - bytes - work
    }
  }

  /// Whether one value is better than another.
  package func isBetter(_ value: Double, than other: Double) -> Bool {
    goal == .maximize ? value > other : value < other
  }

  /// Whether a value is what the sweep was to come to.
  package func isTarget(_ value: Double) -> Bool {
    target.map { !isBetter($0, than: value) } ?? false
  }

  /// So that more is better.
  package func gain(_ value: Double) -> Double { goal == .maximize ? value : -value }
}
