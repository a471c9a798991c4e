import CodeGeneration
import ElementaryFunctions
import LeNetModel

/// A unit of a dense layer and the mutations of its constants that are still to be shown.
struct SearchedUnit {
  private struct Addition {
    let mutation: Int
    let input: Int?
    let change: Int64

    func shows(
      _ requantization: ChannelRequantization, accumulator: Int64, result: Int64, input: [Int64]
    ) -> Bool {
      let change = self.change * (self.input.map { input[$0] } ?? 1)
      return change != 0 && requantization(accumulator + change) != result
    }
  }

  /// Of the network.
  let layer: Int
  private let weights: [Int64]
  private let bias: Int64
  private let requantization: ChannelRequantization
  /// Of weights and the bias: what they add to the accumulator for each unit of their input.
  private var additions: [Addition] = []
  /// Of multiplier and shift.
  private var requantizations: [(mutation: Int, mutated: ChannelRequantization)] = []
  private var triesLeft = 8

  var openCount: Int { additions.count + requantizations.count }

  /// How much there is to be gained; 0 where nothing is to be expected any more.
  var hope: Int { triesLeft > 0 ? openCount : 0 }

  func accumulator(input: [Int64]) -> Int64 {
    var sum = bias
    for index in weights.indices { sum &+= weights[index] &* input[index] }
    return sum
  }

  /// How many open mutations a picture shows.
  func gain(accumulator: Int64, input: [Int64]) -> Int {
    let result = requantization(accumulator)
    return additions.count {
      $0.shows(requantization, accumulator: accumulator, result: result, input: input)
    }
      + requantizations.count { $0.mutated(accumulator) != result }
  }

  /// Forgets the mutations that a picture shows.
  ///
  /// - Parameter note: called with each of them.
  mutating func close(accumulator: Int64, input: [Int64], _ note: (Int) -> Void) {
    let requantization = requantization
    let result = requantization(accumulator)
    let before = openCount
    additions.removeAll { addition in
      guard
        addition.shows(requantization, accumulator: accumulator, result: result, input: input)
      else { return false }
      note(addition.mutation)
      return true
    }
    requantizations.removeAll { mutation, mutated in
      guard mutated(accumulator) != result else { return false }
      note(mutation)
      return true
    }
    if openCount < before { triesLeft = max(triesLeft, 2) }
  }

  /// An accumulator at which some of the mutations show.
  ///
  /// - Parameter seen: the accumulators of the pictures at hand; beyond them little can be reached.
  mutating func nextTarget(
    seen: ClosedRange<Int64>, _ generator: inout SplitMix64
  ) -> Int64? {
    triesLeft -= 1
    let results = requantization.results(of: seen)
    guard results.count > 1 else { return nil }
    let steps = (results.lowerBound + 1...results.upperBound).map {
      Int64(clamping: requantization.smallestAccumulator(reaching: $0))
    }
    // The multiplier's lower bits show in the fewest places; where they do, most else does.
    let hardest = requantizations.map(\.mutated).filter { $0.multiplier > 0 }.sorted {
      abs($0.multiplier - requantization.multiplier)
        < abs($1.multiplier - requantization.multiplier)
    }
    for mutated in hardest {
      let telling = steps.flatMap { [$0 - 1, $0] }.filter { mutated($0) != requantization($0) }
      if let target = telling.randomElement(using: &generator) { return target }
    }
    guard let addition = additions.randomElement(using: &generator),
      let step = steps.randomElement(using: &generator)
    else { return nil }
    return addition.change > 0 ? step - 1 : step
  }
}

extension SearchedUnit {
  /// The units of all dense layers.
  static func units(
    of model: QuantizedModel, _ code: GeneratedCode, _ mutations: [Mutation]
  ) -> [SearchedUnit] {
    let reachable = ReachableValues.stages(of: model, code.stages)
    var units: [SearchedUnit] = []
    var firstUnit: [Int: Int] = [:]
    for (position, stage) in code.stages.enumerated() {
      let layer = model.network.layers[stage.layers.lowerBound]
      guard case .dense = layer.kind else { continue }
      firstUnit[position] = units.count
      units += (0..<layer.output.channels).map { channel in
        let count = layer.weightsPerChannel
        return SearchedUnit(
          layer: stage.layers.lowerBound,
          weights: model.parameters[position].weights[channel * count..<(channel + 1) * count]
            .map(Int64.init),
          bias: Int64(model.parameters[position].bias[channel]),
          requantization: reachable[position].requantizations[channel])
      }
    }
    for (number, mutation) in mutations.enumerated() {
      let array = code.constants[mutation.array]
      guard array.content != .table, let first = firstUnit[array.position] else { continue }
      let index = array.range.lowerBound + mutation.element
      let channel = array.content == .weights ? index / units[first].weights.count : index
      units[first + channel].add(
        number, mutation.bit, array.content, index: index, model.parameters[array.position])
    }
    return units
  }

  private init(
    layer: Int, weights: [Int64], bias: Int64, requantization: ChannelRequantization
  ) {
    self.layer = layer
    self.weights = weights
    self.bias = bias
    self.requantization = requantization
  }

  /// - Parameter index: into the model's array.
  private mutating func add(
    _ mutation: Int, _ bit: Int, _ content: ConstantArray.Content, index: Int,
    _ parameters: QuantizedParameters
  ) {
    switch content {
    case .weights:
      let value = parameters.weights[index]
      let change = Int64(value ^ Int8(truncatingIfNeeded: 1 << bit)) - Int64(value)
      additions.append(
        Addition(mutation: mutation, input: index % weights.count, change: change))
    case .bias:
      let value = parameters.bias[index]
      let change = Int64(value ^ Int32(truncatingIfNeeded: 1 << bit)) - Int64(value)
      additions.append(Addition(mutation: mutation, input: nil, change: change))
    case .multipliers:
      var mutated = requantization
      mutated.multiplier = Int64(
        parameters.multipliers[index] ^ Int32(truncatingIfNeeded: 1 << bit))
      requantizations.append((mutation, mutated))
    case .shifts:
      var mutated = requantization
      mutated.shift ^= 1 << bit
      if (1...62).contains(mutated.shift) { requantizations.append((mutation, mutated)) }
    case .table:
      break
    }
  }
}
