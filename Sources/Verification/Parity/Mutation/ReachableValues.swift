import CodeGeneration
import LeNetModel

/// Which values a stage can see and produce whatever the picture, by interval arithmetic: none lies
/// outside these ranges, though not all inside need occur.
struct ReachableValues {
  /// An output channel.
  struct Channel {
    /// Those of the products.
    let weights: [Int64]
    let bias: Int64
    let accumulators: ClosedRange<Int64>
    let arithmetic: ChannelArithmetic
    /// What it is requantized to, ReLU included.
    let requantized: ClosedRange<Int64>
  }

  /// The convolution or dense layer.
  let layer: Layer
  let zeroPoint: Int64
  /// `q - z` of an input channel, and the zero of the padding.
  let inputs: [ClosedRange<Int64>]
  let channels: [Channel]

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
    let zeroPoint = Int64(model.tensors[first].zeroPoint)
    let isPadded = if case .convolution(_, .same) = layer.kind { true } else { false }
    let inputs = reads.map { range in
      let (lower, upper) = (range.lowerBound - zeroPoint, range.upperBound - zeroPoint)
      return isPadded ? min(lower, 0)...max(upper, 0) : lower...upper
    }
    let arithmetics = ChannelArithmetic.all(of: model, stage, position: position)
    let parameters = model.parameters[position]
    self.layer = layer
    self.zeroPoint = zeroPoint
    self.inputs = inputs
    channels = arithmetics.enumerated().map { channel, arithmetic in
      let count = layer.weightsPerChannel
      let weights = parameters.weights[channel * count..<(channel + 1) * count].map(Int64.init)
      let bias = Int64(parameters.bias[channel])
      var (lower, upper) = (bias, bias)
      for (index, weight) in weights.enumerated() {
        let input = inputs[layer.inputChannel(ofWeight: index)]
        let products = [weight * input.lowerBound, weight * input.upperBound]
        lower += min(products[0], products[1])
        upper += max(products[0], products[1])
      }
      return Channel(
        weights: weights, bias: bias, accumulators: lower...upper, arithmetic: arithmetic,
        requantized: arithmetic.requantization.results(of: lower...upper))
    }
  }

  /// What an output channel stores.
  private var outputs: [ClosedRange<Int64>] {
    // The largest and the mean of values lie among them.
    channels.map { channel in
      let range = channel.requantized
      guard let table = channel.arithmetic.table else { return range }
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
