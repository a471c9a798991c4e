package import CodeGeneration
package import LeNetModel

/// Proves of mutations, by the ranges of all values, that nothing can tell them from the right
/// constant: no picture, and no tensor before a stage within what pictures could make of it.
package struct EquivalenceProof: Sendable {
  private let model: QuantizedModel
  private let code: GeneratedCode
  let stages: [ReachableValues]

  /// - Parameter code: generated from `model`.
  package init(_ model: QuantizedModel, code: GeneratedCode) {
    self.model = model
    self.code = code
    stages = ReachableValues.stages(of: model, code.stages)
  }

  /// Whether every value that the C stores stays the same.
  ///
  /// False says nothing: not every value of a range need occur.
  package func holds(for mutation: Mutation) -> Bool {
    let array = code.constants[mutation.array]
    if array.content == .table { return !isReached(entry: mutation.element, array.readers) }
    let stage = stages[array.readers[0]]
    let number = channel(of: mutation)
    let channel = stage.channels[number]
    let error = error(mutation, stage: array.readers[0], channel: number)
    switch array.content {
    case .weights, .bias:
      let input =
        error.weight.map {
          stage.inputs[stage.layer.inputChannel(ofWeight: $0, channel: number)]
        } ?? 0...0
      let changes = [
        error.change(input: input.lowerBound), error.change(input: input.upperBound),
      ]
      return channel.isUnmoved(by: min(changes[0], changes[1])...max(changes[0], changes[1]))
    case .multipliers, .shifts:
      return error.isDefined
        && channel.arithmetic.requantization.isEqual(
          to: error.arithmetic.requantization, on: channel.accumulators)
    case .table:
      return false
    }
  }

  /// The output channel that a constant belongs to, if it is not a table's.
  func channel(of mutation: Mutation) -> Int {
    let array = code.constants[mutation.array]
    let index = array.range.lowerBound + mutation.element
    return array.content == .weights
      ? index / stages[array.readers[0]].layer.weightsPerChannel : index
  }

  /// What a mutation makes of a channel of a stage that has weights and reads the constant.
  func error(_ mutation: Mutation, stage: Int, channel: Int) -> PlantedError {
    let values = stages[stage].channels[channel]
    return PlantedError(
      mutation, of: code.constants[mutation.array], model.parameters[values.position],
      values.arithmetic)
  }

  private func isReached(entry: Int, _ readers: [Int]) -> Bool {
    readers.contains { number in
      let (stage, q) = (stages[number], Int64(entry) - 128)
      return stage.channels.isEmpty
        ? stage.inputs.contains { $0.contains(q - stage.zeroPoint) }
        : stage.channels.contains { $0.requantized.contains(q) }
    }
  }
}

extension ReachableValues.Channel {
  /// Whether it stores the same, whatever is added to its accumulator: nothing, or the result is
  /// saturated in any case.
  fileprivate func isUnmoved(by changes: ClosedRange<Int64>) -> Bool {
    if changes == 0...0 { return true }
    let moved =
      accumulators.lowerBound + changes.lowerBound...accumulators.upperBound + changes.upperBound
    guard moved.lowerBound >= Int64(Int32.min), moved.upperBound <= Int64(Int32.max) else {
      return false
    }
    return requantized.count == 1 && arithmetic.requantization.results(of: moved) == requantized
  }
}
