import CodeGeneration
import LeNetModel

/// What an output channel makes of its accumulators, those of a pooling window.
struct ChannelArithmetic {
  var requantization: ChannelRequantization
  /// Of an activation.
  var table: [Int8]?
  let pooling: Pooling?
  /// Whether the largest of a window's sums is requantized instead of all of them.
  let poolsSums: Bool

  /// Requantized, and through the activation.
  func activated(_ accumulator: Int64) -> Int64 {
    let value = requantization(accumulator)
    return table.map { Int64($0[Int(value) + 128]) } ?? value
  }

  /// Whether the largest of a window's accumulators gives the value.
  var poolsLargest: Bool {
    guard pooling == .max, let table else { return pooling == .max }
    return zip(table, table.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// What is stored.
  func callAsFunction(_ accumulators: [Int64]) -> Int64 {
    switch pooling {
    case nil: activated(accumulators[0])
    case .max:
      poolsSums ? activated(accumulators.max()!) : accumulators.lazy.map(activated).max()!
    case .average:
      floorOfQuotient(
        2 * accumulators.reduce(0) { $0 + activated($1) } + Int64(accumulators.count),
        2 * Int64(accumulators.count))
    }
  }
}

/// For a positive divisor.
private func floorOfQuotient(_ dividend: Int64, _ divisor: Int64) -> Int64 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}

extension ChannelArithmetic {
  /// Those of a stage's output channels.
  static func all(
    of model: QuantizedModel, _ stage: GeneratedStage, position: Int
  ) -> [ChannelArithmetic] {
    let layers = model.network.layers[stage.layers]
    let output = Int64(model.tensors[stage.layers.lowerBound + 1].zeroPoint)
    let limits = stage.layers.lazy.compactMap { model.clamp(ofLayer: $0) }
      .reduce(Int8.min...Int8.max) { $0.clamped(to: $1) }
    let pooling = layers.lazy.compactMap { layer in
      if case .pooling(let pooling, _) = layer.kind { pooling } else { nil }
    }.first
    let table = zip(model.network.tableIndices, model.tables)
      .first { stage.layers.contains($0.0) }?.1
    let parameters = model.parameters[position]
    return zip(parameters.multipliers, parameters.shifts).map { multiplier, shift in
      ChannelArithmetic(
        requantization: ChannelRequantization(
          multiplier: Int64(multiplier), shift: Int64(shift), zeroPoint: output,
          minimum: Int64(limits.lowerBound), maximum: Int64(limits.upperBound)),
        table: table, pooling: pooling, poolsSums: stage.poolsSums)
    }
  }
}
