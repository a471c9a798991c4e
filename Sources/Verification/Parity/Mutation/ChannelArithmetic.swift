import CodeGeneration
import LeNetModel

/// What an output channel makes of its accumulators, those of a pooling window.
struct ChannelArithmetic {
  var requantization: ChannelRequantization
  /// Of tanh.
  var table: [Int8]?
  let pooling: Pooling?
  /// Whether the largest of four sums is requantized instead of four sums.
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
    case .average: (accumulators.reduce(0) { $0 + activated($1) } + 2) >> 2
    }
  }
}

extension ChannelArithmetic {
  /// Those of a stage's output channels.
  static func all(
    of model: QuantizedModel, _ stage: GeneratedStage, position: Int
  ) -> [ChannelArithmetic] {
    let layers = model.network.layers[stage.layers]
    let output = Int64(model.tensors[stage.layers.lowerBound + 1].zeroPoint)
    let hasReLU = layers.contains { $0.kind == .activation(.relu) }
    let pooling = layers.lazy.compactMap { layer in
      if case .pooling(let pooling) = layer.kind { pooling } else { nil }
    }.first
    let table = zip(model.network.tableIndices, model.tables)
      .first { stage.layers.contains($0.0) }?.1
    let parameters = model.parameters[position]
    return zip(parameters.multipliers, parameters.shifts).map { multiplier, shift in
      ChannelArithmetic(
        requantization: ChannelRequantization(
          multiplier: Int64(multiplier), shift: Int64(shift), zeroPoint: output,
          minimum: hasReLU ? output : -128),
        table: table, pooling: pooling, poolsSums: stage.poolsSums)
    }
  }
}
