package import SweepSpace

/// Every combination of values, the last parameter changing fastest.
package struct Grid: RandomAccessCollection, Sendable {
  private var axes: [(hyperparameter: Hyperparameter, values: [HyperparameterValue])] = []
  package var startIndex: Int { 0 }
  package private(set) var endIndex = 1

  /// Nil if there are more than a hundred thousand, or no end of them.
  init?(_ parameters: [SweptParameter]) {
    for parameter in parameters {
      guard let values = parameter.values,
        endIndex.multipliedReportingOverflow(by: values.count).partialValue <= 100_000
      else { return nil }
      axes.append((parameter.hyperparameter, values))
      endIndex *= values.count
    }
  }

  package subscript(index: Int) -> TrialConfiguration {
    var values: [Hyperparameter: HyperparameterValue] = [:]
    var rest = index
    for axis in axes.reversed() {
      values[axis.hyperparameter] = axis.values[rest % axis.values.count]
      rest /= axis.values.count
    }
    return TrialConfiguration(values)
  }
}

extension SweepConfiguration {
  /// Nil if there are more than a hundred thousand combinations, or no end of them.
  package func grid() -> Grid? { Grid(parameters) }
}
