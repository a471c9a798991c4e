import ElementaryFunctions
import SweepSpace

/// The choice of the next trial by expected improvement (Jones, Schonlau and Welch, 1998) under a
/// Gaussian process that was fitted to the trials so far.
struct BayesianSearch {
  private let space: SweepConfiguration
  private let encoding: SpaceEncoding
  private let number: Int
  private let seed: UInt64

  /// Of the latest and of the best trials each: fitting takes their cube.
  private static let observationLimit = 100
  /// Combinations to choose from where there are more.
  private static let candidateCount = 1000

  init(_ space: SweepConfiguration, seed: UInt64, number: Int) {
    self.space = space
    encoding = SpaceEncoding(space)
    self.seed = seed
    self.number = number
  }

  /// - Parameter combinations: all there are; nil where these are too many to list.
  func proposal(
    after observations: [Observation], combinations: Grid?
  ) -> TrialConfiguration? {
    let tried = Set(observations.map(\.configuration))
    let points = points(observations)
    let drawn = space.draw(seed: seed, number: number)
    guard points.count >= startCount, let best = points.map(\.gain).max() else {
      return tried.contains(drawn) ? combinations?.first { !tried.contains($0) } ?? drawn : drawn
    }
    let process = GaussianProcess(
      points: points.map(\.coordinates), values: points.map(\.gain))
    var found: (configuration: TrialConfiguration, improvement: Double)?
    for candidate in candidates(observations, combinations) where !tried.contains(candidate) {
      let improvement = process.expectedImprovement(
        at: encoding.coordinates(candidate), over: best)
      if improvement > found?.improvement ?? -.infinity { found = (candidate, improvement) }
    }
    return found?.configuration ?? drawn
  }

  /// Random trials before the process is asked.
  private var startCount: Int { encoding.dimensions + 2 }

  /// The trials as the process sees them: what failed is as bad as the worst, and what is not over
  /// is as good as the mean, so that trials at the same time keep apart.
  private func points(_ observations: [Observation]) -> [(coordinates: [Double], gain: Double)] {
    let gains = observations.compactMap { observation in
      if case .gain(let gain) = observation.outcome, gain.isFinite { gain } else { nil }
    }
    guard let worst = gains.min() else { return [] }
    let mean = gains.reduce(0, +) / Double(gains.count)
    let all = observations.map { observation in
      let gain =
        switch observation.outcome {
        case .gain(let gain): gain.isFinite ? gain : worst
        case .none: worst
        case .awaited: mean
        }
      return (coordinates: encoding.coordinates(observation.configuration), gain: gain)
    }
    let limit = BayesianSearch.observationLimit
    guard all.count > 2 * limit else { return all }
    let older = all.dropLast(limit).enumerated().sorted {
      ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset)
    }
    return older.prefix(limit).map(\.element) + all.suffix(limit)
  }

  /// All combinations, or random ones and neighbours of the best three trials.
  private func candidates(
    _ observations: [Observation], _ combinations: Grid?
  ) -> [TrialConfiguration] {
    if let combinations, combinations.count <= BayesianSearch.candidateCount {
      return Array(combinations)
    }
    var generator = SplitMix64(seed: seed, path: UInt64(number), 1)
    var candidates = (0..<BayesianSearch.candidateCount).map { _ in space.draw(&generator) }
    let best = observations.compactMap { observation in
      if case .gain(let gain) = observation.outcome {
        (observation.configuration, gain)
      } else {
        nil
      }
    }.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.prefix(3)
    for (_, (configuration, _)) in best {
      for _ in 0..<BayesianSearch.candidateCount / 5 {
        candidates.append(space.neighbour(of: configuration, &generator))
      }
    }
    return candidates
  }
}
