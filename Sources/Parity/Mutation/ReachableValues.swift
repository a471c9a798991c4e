import CodeGeneration
import LeNetModel

/// Which values a stage can see and produce whatever the picture, by interval arithmetic: none lies
/// outside these ranges, though not all inside need occur.
struct ReachableValues {
  /// `q - z` of an input channel, and the zero of the padding.
  let inputs: [ClosedRange<Int64>]
  /// Of an output channel.
  let accumulators: [ClosedRange<Int64>]
  let requantizations: [ChannelRequantization]
  /// What an output channel is requantized to, ReLU included.
  let requantized: [ClosedRange<Int64>]
  /// What an output channel stores.
  let outputs: [ClosedRange<Int64>]

  /// Those of all stages, in order.
  static func stages(of model: QuantizedModel, _ stages: [GeneratedStage]) -> [ReachableValues] {
    var outputs = [Int64(-128)...127]
    return stages.indices.map { position in
      let stage = ReachableValues(model, stages[position], position: position, reads: outputs)
      outputs = stage.outputs
      return stage
    }
  }

  private init(
    _ model: QuantizedModel, _ stage: GeneratedStage, position: Int, reads: [ClosedRange<Int64>]
  ) {
    let first = stage.layers.lowerBound
    let layer = model.network.layers[first]
    let parameters = model.parameters[position]
    let zeroPoint = Int64(model.tensors[first].zeroPoint)
    let isPadded = if case .convolution(_, .same) = layer.kind { true } else { false }
    let inputs = reads.map { range in
      let (lower, upper) = (range.lowerBound - zeroPoint, range.upperBound - zeroPoint)
      return isPadded ? min(lower, 0)...max(upper, 0) : lower...upper
    }
    let accumulators = (0..<layer.output.channels).map { channel in
      var (lower, upper) = (Int64(parameters.bias[channel]), Int64(parameters.bias[channel]))
      for index in 0..<layer.weightsPerChannel {
        let weight = Int64(parameters.weights[channel * layer.weightsPerChannel + index])
        let input = inputs[layer.inputChannel(ofWeight: index)]
        let products = [weight * input.lowerBound, weight * input.upperBound]
        lower += min(products[0], products[1])
        upper += max(products[0], products[1])
      }
      return lower...upper
    }
    let layers = model.network.layers[stage.layers]
    let output = model.tensors[first + 1].zeroPoint
    let hasReLU = layers.contains { $0.kind == .activation(.relu) }
    let requantizations = (0..<layer.output.channels).map {
      ChannelRequantization(
        multiplier: Int64(parameters.multipliers[$0]), shift: Int64(parameters.shifts[$0]),
        zeroPoint: Int64(output), minimum: hasReLU ? Int64(output) : -128)
    }
    let requantized = zip(requantizations, accumulators).map { $0.results(of: $1) }
    let table = zip(model.network.tableIndices, model.tables).first { stage.layers.contains($0.0) }
    self.inputs = inputs
    self.accumulators = accumulators
    self.requantizations = requantizations
    self.requantized = requantized
    // The largest and the mean of values lie among them.
    outputs = requantized.map { range in
      guard let (_, table) = table else { return range }
      let entries = table[Int(range.lowerBound) + 128...Int(range.upperBound) + 128]
      return Int64(entries.min()!)...Int64(entries.max()!)
    }
  }
}

extension Layer {
  /// - Parameter index: of a weight among those of an output channel.
  func inputChannel(ofWeight index: Int) -> Int {
    index / (weightsPerChannel / input.channels)
  }
}
