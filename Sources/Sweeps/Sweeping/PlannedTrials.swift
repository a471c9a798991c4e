package import SweepSpace

/// The trials that do not depend on what comes of others: those of a grid, and random ones where
/// there is a limit.
package struct PlannedTrials: RandomAccessCollection, Sendable {
  private let configuration: SweepConfiguration
  private let seed: UInt64
  private let grid: Grid?
  package var startIndex: Int { 0 }
  package let endIndex: Int

  /// Trial `number` is at `number - 1`.
  package subscript(index: Int) -> TrialConfiguration {
    grid?[index] ?? configuration.draw(seed: seed, number: index + 1)
  }

  /// Nil for a grid without end.
  package init?(_ configuration: SweepConfiguration, seed: UInt64) {
    self.configuration = configuration
    self.seed = seed
    let limit = configuration.runCap
    switch configuration.method {
    case .grid:
      guard let grid = configuration.grid() else { return nil }
      self.grid = grid
      endIndex = Swift.min(grid.count, limit ?? .max)
    case .random, .bayes:
      grid = nil
      endIndex = configuration.method == .random ? limit ?? 0 : 0
    }
  }
}
