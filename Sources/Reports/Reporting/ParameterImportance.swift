import ElementaryFunctions

/// How much each hyperparameter of a sweep tells of a trial's rank among the others. Ranks and not values,
/// as one training that diverged would else outweigh all differences between those that did not.
///
/// As in W&B's sweeps, importance is what the parameter's splits take off the variance in a random
/// forest that was fitted to the trials (Breiman, "Random Forests", 2001), as a share of what all take
/// off; correlation is Pearson's. The same bits everywhere.
package struct ParameterImportance: Sendable {
  /// A hyperparameter's value in a trial.
  package enum Value: Hashable, Sendable {
    case number(Double)
    case word(String)
  }

  package struct Parameter: Sendable {
    package let name: String
    /// 0 to 1; of all parameters together 1, or 0 where nothing tells anything.
    package let importance: Double
    /// -1 to 1, more than 0 where greater values go with greater outcomes; nil where the values have no
    /// order or do not vary.
    package let correlation: Double?
    /// Of two words that which counts as the greater; nil for numbers and more words.
    package let greaterWord: String?
  }

  /// The most important first.
  package let parameters: [Parameter]

  /// - Parameters:
  ///   - values: `[parameter][trial]`.
  ///   - outcomes: one for each trial.
  package init(names: [String], values: [[Value]], outcomes: [Double]) {
    // A word is a coordinate of its own for each word there is.
    var coordinates: [[Double]] = []
    var owners: [Int] = []
    for (parameter, values) in values.enumerated() {
      for column in Self.columns(values) {
        coordinates.append(column)
        owners.append(parameter)
      }
    }
    let ranks = Self.ranks(outcomes)
    let reductions = RandomForest.varianceReductions(coordinates, ranks)
    let total = reductions.reduce(0, +)
    parameters = names.indices.map { parameter in
      var own = 0.0
      for (owner, reduction) in zip(owners, reductions) where owner == parameter {
        own += reduction
      }
      let (numbers, word) = Self.ordered(values[parameter])
      return Parameter(
        name: names[parameter], importance: total > 0 ? own / total : 0,
        correlation: numbers.flatMap { Self.correlation($0, ranks) }, greaterWord: word)
    }.sorted { $0.importance > $1.importance }
  }

  private static func columns(_ values: [Value]) -> [[Double]] {
    if let numbers = ordered(values).numbers { return [numbers] }
    return kinds(values).map { kind in values.map { $0 == kind ? 1 : 0 } }
  }

  /// The values as numbers; nil for three words and more.
  private static func ordered(_ values: [Value]) -> (numbers: [Double]?, greaterWord: String?) {
    let numbers = values.compactMap { if case .number(let number) = $0 { number } else { nil } }
    if numbers.count == values.count { return (numbers, nil) }
    guard let last = kinds(values).last, kinds(values).count == 2, case .word(let word) = last
    else {
      return (nil, nil)
    }
    return (values.map { $0 == last ? 1 : 0 }, word)
  }

  private static func kinds(_ values: [Value]) -> [Value] {
    Set(values).sorted { "\($0)" < "\($1)" }
  }

  /// From 1 for the least; of equals the mean.
  private static func ranks(_ outcomes: [Double]) -> [Double] {
    let sorted = outcomes.indices.sorted { outcomes[$0] < outcomes[$1] }
    var ranks = [Double](repeating: 0, count: outcomes.count)
    var start = 0
    while start < sorted.count {
      let equals = sorted[start...].prefix { outcomes[$0] == outcomes[sorted[start]] }
      for index in equals { ranks[index] = Double(2 * start + equals.count + 1) / 2 }
      start += equals.count
    }
    return ranks
  }

  private static func correlation(_ numbers: [Double], _ outcomes: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let count = Double(numbers.count)
    let means = (numbers.reduce(0, +) / count, outcomes.reduce(0, +) / count)
    var (squares, otherSquares, products) = (0.0, 0.0, 0.0)
    for (number, outcome) in zip(numbers, outcomes) {
      squares += (number - means.0) * (number - means.0)
      otherSquares += (outcome - means.1) * (outcome - means.1)
      products += (number - means.0) * (outcome - means.1)
    }
    guard squares > 0, otherSquares > 0 else { return nil }
    return min(1, max(-1, products / (squares.squareRoot() * otherSquares.squareRoot())))
  }
}

/// Regression trees, each grown on trials drawn with replacement. All coordinates are tried at each split:
/// with a part of them, what tells nothing is split by where what tells is not among them.
private struct RandomForest {
  private static let treeCount = 200

  /// What the splits at each coordinate take off the sum of squares, over all trees.
  static func varianceReductions(_ coordinates: [[Double]], _ outcomes: [Double]) -> [Double] {
    var forest = RandomForest(coordinates: coordinates, outcomes: outcomes)
    guard !outcomes.isEmpty else { return forest.reductions }
    for _ in 0..<treeCount {
      forest.grow(outcomes.indices.map { _ in forest.generator.nextInt(below: outcomes.count) })
    }
    return forest.reductions
  }

  private let coordinates: [[Double]]
  private let outcomes: [Double]
  private var reductions: [Double]
  private var generator = SplitMix64(seed: 1, path: 0)

  private init(coordinates: [[Double]], outcomes: [Double]) {
    self.coordinates = coordinates
    self.outcomes = outcomes
    reductions = [Double](repeating: 0, count: coordinates.count)
  }

  private mutating func grow(_ trials: [Int]) {
    guard trials.count >= 2, let split = bestSplit(trials) else { return }
    reductions[split.coordinate] += split.reduction
    let column = coordinates[split.coordinate]
    grow(trials.filter { column[$0] <= split.threshold })
    grow(trials.filter { column[$0] > split.threshold })
  }

  private struct Split {
    let coordinate: Int
    let threshold: Double
    let reduction: Double
  }

  /// Nil if no split takes anything off.
  private func bestSplit(_ trials: [Int]) -> Split? {
    coordinates.indices.compactMap { bestSplit(trials, at: $0) }
      .reduce(nil) { $1.reduction > $0?.reduction ?? 0 ? $1 : $0 }
  }

  private func bestSplit(_ trials: [Int], at coordinate: Int) -> Split? {
    let column = coordinates[coordinate]
    let sorted = trials.sorted { (column[$0], $0) < (column[$1], $1) }
    let total = sorted.reduce(0.0) { $0 + outcomes[$1] }
    let count = Double(sorted.count)
    var (below, best) = (0.0, Split?.none)
    for (index, trial) in sorted.dropLast().enumerated() {
      below += outcomes[trial]
      let next = sorted[index + 1]
      guard column[trial] < column[next] else { continue }
      let belowCount = Double(index + 1)
      let above = total - below
      let reduction =
        below * below / belowCount + above * above / (count - belowCount) - total * total / count
      if reduction > best?.reduction ?? 1e-15 * total * total {
        best = Split(coordinate: coordinate, threshold: column[trial], reduction: reduction)
      }
    }
    return best
  }
}
