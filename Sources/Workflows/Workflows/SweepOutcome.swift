package import SweepSpace
package import SweepStore
import Sweeping
import Training

/// The trials of a sweep and how they compare.
package struct SweepOutcome {
  package let configuration: SweepConfiguration
  /// In the order of their numbers.
  package let trials: [StoredTrial]

  package init(_ configuration: SweepConfiguration, _ trials: [StoredTrial]) {
    self.configuration = configuration
    self.trials = trials
  }

  /// What a trial is worth so far, finite; nil without an epoch.
  package func value(_ trial: StoredTrial) -> Double? {
    trial.training.flatMap { configuration.metric.value(of: trial.epochs, cost: $0.cost) }
      .flatMap { $0.isFinite ? $0 : nil }
  }

  /// Those with a value, the best first; of equals the one of the lower validation loss, then that
  /// with fewer epochs, then the first.
  package var ranked: [(trial: StoredTrial, value: Double)] {
    trials.compactMap { trial in value(trial).map { (trial, $0) } }.sorted { first, second in
      if first.1 != second.1 { return configuration.metric.isBetter(first.1, than: second.1) }
      let losses = (first.0.best?.validationLoss ?? 0, second.0.best?.validationLoss ?? 0)
      if losses.0 != losses.1 { return losses.0 < losses.1 }
      let epochs = (first.0.epochs.count, second.0.epochs.count)
      return epochs.0 != epochs.1 ? epochs.0 < epochs.1 : first.0.number < second.0.number
    }
  }

  /// The best of those that are done; nil if none is.
  package var best: (trial: StoredTrial, value: Double)? {
    ranked.first { $0.trial.state == .done }
  }

  /// Those done of which no other is at least as accurate, as small in flash and RAM and as little
  /// work, and better in one of these; the most accurate first.
  package var pareto: [(trial: StoredTrial, value: Double)] {
    let candidates = ranked.filter { $0.trial.state == .done }
    func dominates(_ first: StoredTrial, _ second: StoredTrial) -> Bool {
      guard let one = first.paretoCosts, let other = second.paretoCosts else { return false }
      return zip(one, other).allSatisfy(<=) && one != other
    }
    var seen: Set<[Double]> = []
    return candidates.filter { candidate in
      // Of trials that are alike in all of these, the first in rank.
      guard let costs = candidate.trial.paretoCosts, seen.insert(costs).inserted else {
        return false
      }
      return !candidates.contains { dominates($0.trial, candidate.trial) }
    }
  }

  package func count(_ state: StoredTrial.State) -> Int { trials.count { $0.state == state } }
}

extension StoredTrial {
  /// Less of each is better.
  fileprivate var paretoCosts: [Double]? {
    guard let best, let cost = training?.cost else { return nil }
    return [
      -best.validationAccuracy, Double(cost.flashByteCount), Double(cost.ramByteCount),
      Double(cost.multiplyAccumulateCount),
    ]
  }
}
