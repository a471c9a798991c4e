extension SweptParameter {
  /// Every value in order; nil where there is no end of them, or more than a grid can have.
  package var values: [HyperparameterValue]? {
    switch distribution {
    case .constant(let value): return [value]
    case .categorical(let values, _): return values
    case .integers(let range):
      guard range.count <= SweptParameter.valueLimit else { return nil }
      return range.map { hyperparameter.value(Double($0)) }
    case .continuous(.uniform(let range), let quantum?):
      let first = (range.lowerBound / quantum).rounded()
      let last = (range.upperBound / quantum).rounded()
      guard last - first < Double(SweptParameter.valueLimit) else { return nil }
      return (0...Int(last - first)).map { hyperparameter.value((first + Double($0)) * quantum) }
    case .continuous: return nil
    }
  }

  private static let valueLimit = 100_000
}

extension Hyperparameter {
  /// The value that a number is.
  ///
  /// - Parameter number: of magnitude below 2^53, and whole for a hyperparameter that is.
  package func value(_ number: Double) -> HyperparameterValue {
    if case .number = domain { return .number(number) }
    return .integer(Int(max(min(number, 0x1p53), -0x1p53)))
  }
}
