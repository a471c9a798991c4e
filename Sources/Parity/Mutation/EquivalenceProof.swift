package import CodeGeneration
package import LeNetModel

/// Proves of mutations that no picture can tell them from the right constant.
package struct EquivalenceProof: Sendable {
  private let model: QuantizedModel
  private let code: GeneratedCode
  private let stages: [ReachableValues]

  /// - Parameter code: generated from `model`.
  package init(_ model: QuantizedModel, code: GeneratedCode) {
    self.model = model
    self.code = code
    stages = ReachableValues.stages(of: model, code.stages)
  }

  /// Whether every value that the C stores stays the same for every picture.
  ///
  /// False says nothing: the values that a channel can reach are known as ranges only.
  package func holds(for mutation: Mutation) -> Bool {
    let array = code.constants[mutation.array]
    let index = array.range.lowerBound + mutation.element
    if array.content == .table { return !isReached(entry: index, array.readers) }
    let stage = stages[array.position]
    let parameters = model.parameters[array.position]
    switch array.content {
    case .weights:
      let layer = model.network.layers[code.stages[array.position].layers.lowerBound]
      let (channel, weight) = index.quotientAndRemainder(dividingBy: layer.weightsPerChannel)
      let input = stage.inputs[layer.inputChannel(ofWeight: weight)]
      let value = parameters.weights[index]
      let change = Int64(value ^ Int8(truncatingIfNeeded: 1 << mutation.bit)) - Int64(value)
      let changes = [change * input.lowerBound, change * input.upperBound]
      return isUnmoved(
        stage, channel, by: min(changes[0], changes[1])...max(changes[0], changes[1]))
    case .bias:
      let value = parameters.bias[index]
      let change = Int64(value ^ Int32(truncatingIfNeeded: 1 << mutation.bit)) - Int64(value)
      return isUnmoved(stage, index, by: change...change)
    case .multipliers:
      var mutated = stage.requantizations[index]
      mutated.multiplier = Int64(
        parameters.multipliers[index] ^ Int32(truncatingIfNeeded: 1 << mutation.bit))
      return stage.requantizations[index].isEqual(to: mutated, on: stage.accumulators[index])
    case .shifts:
      var mutated = stage.requantizations[index]
      mutated.shift ^= 1 << mutation.bit
      // Beyond, the C's behaviour is undefined.
      guard (1...62).contains(mutated.shift) else { return false }
      return stage.requantizations[index].isEqual(to: mutated, on: stage.accumulators[index])
    case .table:
      return false
    }
  }

  private func isReached(entry: Int, _ readers: [Int]) -> Bool {
    readers.contains { stage in
      stages[stage].requantized.contains { $0.contains(Int64(entry) - 128) }
    }
  }

  /// Whether a channel stores the same, whatever is added to its accumulator: nothing, or the
  /// result is saturated in any case.
  private func isUnmoved(
    _ stage: ReachableValues, _ channel: Int, by changes: ClosedRange<Int64>
  ) -> Bool {
    if changes == 0...0 { return true }
    let range = stage.accumulators[channel]
    let moved = range.lowerBound + changes.lowerBound...range.upperBound + changes.upperBound
    guard moved.lowerBound >= Int64(Int32.min), moved.upperBound <= Int64(Int32.max) else {
      return false
    }
    let results = stage.requantizations[channel].results(of: range)
    return results.count == 1 && stage.requantizations[channel].results(of: moved) == results
  }
}
