package import ConfigurationText

/// What a sweep varies and how, as a configuration in the format of W&B sweeps says it.
package struct SweepConfiguration: Hashable, Sendable {
  package enum Method: String, CaseIterable, Hashable, Sendable {
    /// Every combination.
    case grid
    /// Combinations drawn at random.
    case random
    /// Combinations that promise most by what came of those before.
    case bayes
  }

  package var method: Method
  package let metric: SweepMetric
  /// In the order of the text; no hyperparameter twice.
  package let parameters: [SweptParameter]
  package let earlyTermination: Hyperband?
  /// The most trials; nil for no limit.
  package var runCap: Int?
  /// What the user should know of the text.
  package let warnings: [SweepWarning]

  package init(
    method: Method, metric: SweepMetric = .validationAccuracy, parameters: [SweptParameter],
    earlyTermination: Hyperband? = nil, runCap: Int? = nil, warnings: [SweepWarning] = []
  ) {
    self.method = method
    self.metric = metric
    self.parameters = parameters
    self.earlyTermination = earlyTermination
    self.runCap = runCap
    self.warnings = warnings
  }
}

/// When a trial that falls behind is stopped (Li et al., "Hyperband", 2018, as W&B runs it).
package struct Hyperband: Hashable, Sendable {
  /// The epochs after which a trial must be among the best; ascending.
  package let brackets: [Int]
  /// One in so many goes on.
  package let eta: Double

  package init(brackets: [Int], eta: Double) {
    self.brackets = brackets
    self.eta = eta
  }
}

/// Something in a sweep configuration that has no effect here, or another than might be expected.
package enum SweepWarning: Hashable, Sendable {
  case ignoredKey(ConfigurationError.Place, key: String)
  /// Whole bounds of a fractional hyperparameter.
  case wholeNumbers(ConfigurationError.Place, key: String)
  case testMetric(ConfigurationError.Place, name: String)
  /// A name in use elsewhere, or a number in use for a word.
  case foreignName(ConfigurationError.Place, key: String, meaning: String)
  /// A metric of which more is better and which has no goal.
  case minimized(ConfigurationError.Place, metric: String)
  /// A momentum that no trial has a use for.
  case momentumWithoutDescent(ConfigurationError.Place, key: String)
}

extension SweepWarning: CustomStringConvertible {
  package var description: String {
    switch self {
    case .ignoredKey(let place, let key):
      "\(place): \(key) means nothing here and is ignored"
    case .wholeNumbers(let place, let key):
      "\(place): \(key) has whole numbers for min and max, so whole numbers are drawn; write one of "
        + "them with a point for fractions"
    case .foreignName(let place, let key, let meaning):
      "\(place): \(key) is read as \(meaning)"
    case .minimized(let place, let metric):
      "\(place): metric \(metric) has no goal, so the trial with the least of it is the best, as in "
        + "W&B; write 'goal: maximize' for the most"
    case .momentumWithoutDescent(let place, let key):
      "\(place): \(key) is that of optimizer sgd, which this sweep does not vary, and has no effect"
    case .testMetric(let place, let name):
      "\(place): metric \(name): test images never choose; the validation images stand in for them"
    }
  }
}
