package import SweepSpace
package import Training

extension Hyperband {
  /// Whether a trial falls behind at the end of an epoch.
  ///
  /// At a bracket a trial goes on if it is among the best `ceil(n / eta)` of the `n` trials that
  /// have come as far, itself included; of equals all go on. Elsewhere every trial goes on.
  ///
  /// - Parameters:
  ///   - gains: the trial's at each of its epochs, more being better.
  ///   - others: those of the other trials, whatever has become of them.
  package func stops(_ gains: [Double], among others: [[Double]]) -> Bool {
    guard brackets.contains(gains.count) else { return false }
    func best(_ gains: [Double]) -> Double? { gains.prefix(epochs).max() }
    let epochs = gains.count
    let rivals = others.filter { $0.count >= epochs }.compactMap(best)
    guard let own = best(gains) else { return false }
    let places = Int((Double(rivals.count + 1) / eta).rounded(.up))
    return rivals.count { $0 > own } >= places
  }
}

extension SweepMetric {
  /// What every epoch of a trial would be worth if it were kept, more being better.
  package func gains(of epochs: [EpochRecord], cost: DeviceCost) -> [Double] {
    epochs.map { gain(value(of: $0, cost: cost)) }
  }
}
