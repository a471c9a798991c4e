import RecipeFile
package import Sweeping
package import Training

/// A trial as the database has it.
package struct StoredTrial: Hashable, Sendable {
  package enum State: String, CaseIterable, Hashable, Sendable {
    case pending
    case running
    case done
    /// Its configuration is not trained.
    case infeasible
    /// Its training came to no end, and would not another time.
    case failed
    /// By the sweep, for falling behind.
    case stopped
  }

  /// From 1.
  package let number: Int
  package let configuration: TrialConfiguration
  package let state: State
  /// Why it is infeasible or failed.
  package let reason: String?
  /// Nil if infeasible.
  package let training: Training?
  /// The trial whose training began as this one's would have, and whose records these are.
  package let answeredBy: Int?
  package let epochs: [EpochRecord]
  /// Seconds since 1970, of the training that is recorded; nil without one.
  package let started: Double?
  package let ended: Double?

  package struct Training: Hashable, Sendable {
    private let recipeText: String
    private let source: String
    /// Equal where one training is the beginning of another.
    package let beginning: String
    package let epochs: Int
    package let cost: DeviceCost

    init(
      recipeText: String, source: String, beginning: String, epochs: Int, cost: DeviceCost
    ) {
      self.recipeText = recipeText
      self.source = source
      self.beginning = beginning
      self.epochs = epochs
      self.cost = cost
    }

    /// Decoded only where it is wanted: of a grid's many trials that is one.
    package var recipe: Recipe {
      get throws { try RecipeFile.decode(recipeText, from: source) }
    }
  }

  /// The epoch that is kept; nil before the first.
  package var best: EpochRecord? { epochs.last(where: \.isBest) }

  /// Whether nothing more comes of it.
  package var isOver: Bool { state != .pending && state != .running }
}

/// A trial that this process is to train.
package struct ClaimedTrial: Hashable, Sendable {
  package let number: Int
  package let configuration: TrialConfiguration
  package let recipe: Recipe
  /// Counts the claims of the trial: whoever has an earlier one has lost it.
  let claim: Int
}
