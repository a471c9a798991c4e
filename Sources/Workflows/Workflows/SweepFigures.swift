import Charts
import NumberText
import Reporting
import SweepSpace
import SweepStore
import Sweeping

extension SweepOutcome {
  /// Charts of the trials that have a value.
  ///
  /// - Parameter name: what the sweep is called.
  func figures(name: String, notify: NoticeHandler) -> [ReportFigure] {
    guard !ranked.isEmpty else {
      notify(.nothingToDraw(sweep: name))
      return []
    }
    return [
      ReportFigure("\(name)-trials.png", parallelCoordinates(name)),
      ReportFigure("\(name)-importance.png", importanceChart(name)),
    ]
  }

  /// Hyperparameters of which trials have more than one value.
  private var varied: [Hyperparameter] {
    configuration.parameters.map(\.hyperparameter).filter { parameter in
      Set(ranked.map { $0.trial.configuration[parameter] }).count > 1
    }
  }

  var importance: ParameterImportance {
    let ranked = ranked
    return ParameterImportance(
      names: varied.map(\.rawValue),
      values: varied.map { parameter in
        ranked.map { trial, _ in
          let value = trial.configuration[parameter]
          return value?.number.map { .number($0) } ?? .word(value.map { "\($0)" } ?? "")
        }
      }, outcomes: ranked.map(\.value))
  }

  private func importanceChart(_ name: String) -> ImportanceChart {
    ImportanceChart(
      title: "\(name): what decides \(configuration.metric.name)",
      subtitle: "\(ranked.count) trials by rank; importance: share of the variance that a random "
        + "forest's splits take off; correlation: with the rank",
      rows: importance.parameters.map {
        ImportanceChart.Row(
          name: $0.name + ($0.greaterWord.map { ": \($0)" } ?? ""), importance: $0.importance,
          correlation: $0.correlation)
      })
  }

  private func parallelCoordinates(_ name: String) -> ParallelCoordinates {
    let ranked = ranked
    let axes = varied.map { parameter in
      SweepAxis(parameter, ranked.map { $0.trial.configuration[parameter] })
    }
    let range = shownRange(ranked.map(\.value))
    let metric = configuration.metric.name
    let last = ParallelCoordinates.Axis(name: metric, range)
    let best = ranked.first.map {
      "; the best, trial \($0.trial.number) with \(fixed($0.value, 5)): \($0.trial.configuration)"
    }
    return ParallelCoordinates(
      title: "\(name): \(ranked.count) trials",
      subtitle:
        "every line is a trial, beside its values by its rank; the bluer the better, red the best; "
        + "what came to less than the axis shows ends at its foot",
      description: "\(ranked.count) trials over \(axes.map(\.axis.name).joined(separator: ", ")); "
        + "\(metric) from \(fixed(ranked.last?.value ?? 0, 5)) to \(fixed(ranked.first?.value ?? 0, 5))"
        + (best ?? ""),
      axes: axes.map(\.axis) + [last],
      lines: ranked.enumerated().map { index, ranked in
        let place = (ranked.value - range.lowerBound) / range.width
        // By rank, as most trials of a search lie close together at its upper end.
        let worth = 1 - Double(index) / Double(max(1, trials.count - 1))
        return ParallelCoordinates.Line(
          places: axes.map {
            $0.place(ranked.trial.configuration[$0.hyperparameter], worth: worth)
          } + [min(1, max(0, place))], worth: worth)
      })
  }

  /// From where most values lie to the best: a training that diverged would press all others together.
  private func shownRange(_ values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    guard let low = sorted.first, let high = sorted.last, low < high else {
      return (sorted.first ?? 0) - 0.5...(sorted.first ?? 0) + 0.5
    }
    let (lower, upper) = (sorted[sorted.count / 4], sorted[sorted.count * 3 / 4])
    let reach = 2 * (upper - lower)
    guard reach > 0 else { return low...high }
    return max(low, lower - reach)...min(high, upper + reach)
  }
}

extension ParallelCoordinates.Axis {
  /// With round numbers.
  fileprivate init(name: String, _ range: ClosedRange<Double>) {
    let scale = Scale(over: range)
    self.init(name: name, ticks: scale.ticks.map { (scale.position($0.value), $0.text) })
  }
}

extension ClosedRange<Double> {
  fileprivate var width: Double { upperBound - lowerBound }
}

/// Where the values of a hyperparameter lie on an axis: a few of them evenly, one above the other; many
/// numbers by their size.
private struct SweepAxis {
  let hyperparameter: Hyperparameter
  let axis: ParallelCoordinates.Axis
  private let steps: [HyperparameterValue]
  private let range: ClosedRange<Double>?

  private static let mostSteps = 8

  init(_ hyperparameter: Hyperparameter, _ values: [HyperparameterValue?]) {
    self.hyperparameter = hyperparameter
    let kinds = Set(values.compactMap { $0 })
    let numbers = kinds.compactMap(\.number)
    let isNumeric = numbers.count == kinds.count
    steps = kinds.sorted { first, second in
      if let one = first.number, let other = second.number { return one < other }
      return "\(first)" < "\(second)"
    }
    if isNumeric, kinds.count > Self.mostSteps, let low = numbers.min(), let high = numbers.max() {
      let range = low...high
      self.range = range
      axis = ParallelCoordinates.Axis(name: hyperparameter.rawValue, range)
    } else {
      range = nil
      let count = steps.count
      axis = ParallelCoordinates.Axis(
        name: hyperparameter.rawValue,
        ticks: steps.enumerated().map { (Self.place($0, of: count), "\($1)") })
    }
  }

  /// - Parameter worth: 0 to 1; spreads trials of the same value, so that each is seen.
  func place(_ value: HyperparameterValue?, worth: Double) -> Double {
    guard let value else { return 0 }
    if let range, let number = value.number {
      return (number - range.lowerBound) / (range.upperBound - range.lowerBound)
    }
    let spread = 0.3 / Double(max(3, steps.count))
    return Self.place(steps.firstIndex(of: value) ?? 0, of: steps.count)
      + spread * (worth - 0.5)
  }

  /// With room for those that are spread above the highest and below the lowest.
  private static func place(_ index: Int, of count: Int) -> Double {
    count > 1 ? 0.06 + 0.88 * Double(index) / Double(count - 1) : 0.5
  }
}
