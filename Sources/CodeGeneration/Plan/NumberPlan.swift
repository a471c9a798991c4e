import LeNetModel

extension Plan {
  /// The arithmetic's numbers. Where a number in the C is in the places of two, it is the first.
  var numbers: [GeneratedNumber] {
    shared + stages.flatMap { inputs(of: $0) + requantization(of: $0) + activation(of: $0) }
  }

  /// Of what every stage with weights calls.
  private var shared: [GeneratedNumber] {
    guard stages.contains(where: { $0.parameterPosition != nil }) else { return [] }
    return [
      GeneratedNumber(kind: .rounding, function: requantize, place: .variable("shift")),
      GeneratedNumber(kind: .limit, function: requantize, place: .variable("value")),
    ]
  }

  private var requantize: String { "\(prefix)_requantize" }

  private func function(of stage: Stage) -> String { "\(prefix)_\(stage.name)" }

  private func inputs(of stage: Stage) -> [GeneratedNumber] {
    let isZero = stage.parameterPosition == nil ? !stage.readsPixels : stage.isDistance
    guard !isZero else { return [] }
    return [
      GeneratedNumber(
        kind: .inputZeroPoint, function: function(of: stage), place: .element(["input", "source"]))
    ]
  }

  private func requantization(of stage: Stage) -> [GeneratedNumber] {
    guard stage.parameterPosition != nil else { return [] }
    var numbers = [
      GeneratedNumber(
        kind: .zeroPoint, function: function(of: stage), place: .argument(3, of: requantize)),
      GeneratedNumber(
        kind: .lowerLimit, function: function(of: stage), place: .argument(4, of: requantize)),
    ]
    if stage.cutsOffAbove {
      numbers.append(
        GeneratedNumber(
          kind: .upperLimit, function: function(of: stage),
          place: .argument(1, of: "\(prefix)_limit")))
    }
    return numbers
  }

  /// Of what is done to values in 8 bits.
  private func activation(of stage: Stage) -> [GeneratedNumber] {
    var numbers: [GeneratedNumber] = []
    if case .activation = stage.kind, stage.limits != Lowering.allValues {
      numbers.append(
        GeneratedNumber(kind: .limit, function: function(of: stage), place: .variable("q")))
    }
    if stage.table != nil {
      numbers.append(
        GeneratedNumber(
          kind: .tableOrigin, function: function(of: stage),
          place: .argument(1, of: "\(macroPrefix)_CONSTANT")))
    }
    if stage.averages {
      numbers.append(
        GeneratedNumber(kind: .mean, function: function(of: stage), place: .variable("total")))
    }
    return numbers
  }
}

extension Stage {
  /// Whether means are taken.
  fileprivate var averages: Bool {
    switch kind {
    case .convolution(let convolution): convolution.pooled?.pooling == .average
    case .pooling(let pooling, _): pooling == .average
    case .globalAverage: true
    case .dense, .activation: false
    }
  }
}
