import CodeGeneration
import LeNetModel

/// Which values a stage can see and produce whatever the picture, by interval arithmetic: none lies
/// outside these ranges, though not all inside need occur.
struct ReachableValues {
  /// An output channel.
  struct Channel {
    /// Of its layer's integers in the model.
    let position: Int
    /// Those of the products.
    let weights: [Int64]
    let bias: Int64
    let accumulators: ClosedRange<Int64>
    let arithmetic: ChannelArithmetic
    /// What it is requantized to, clamps included.
    let requantized: ClosedRange<Int64>
  }

  /// The convolution or dense layer.
  let layer: Layer
  /// Of the pooling of its sums or values; nil if there is none.
  let pool: Window?
  let zeroPoint: Int64
  /// `q - z` of an input channel, and the zero of the padding.
  let inputs: [ClosedRange<Int64>]
  let channels: [Channel]

  /// Those of all stages, in order.
  static func stages(of model: QuantizedModel, _ stages: [GeneratedStage]) -> [ReachableValues] {
    var outputs = [ClosedRange<Int64>](
      repeating: -128...127, count: model.network.inputShape.channels)
    return stages.map { stage in
      let reachable = ReachableValues(model, stage, reads: outputs)
      outputs = reachable.outputs(model, stage, reads: outputs)
      return reachable
    }
  }

  private init(
    _ model: QuantizedModel, _ stage: GeneratedStage, reads: [ClosedRange<Int64>]
  ) {
    let first = stage.layers.lowerBound
    let layer = model.network.layers[first]
    let zeroPoint = Int64(model.tensors[first].zeroPoint)
    let isPadded = layer.kind.window.map { $0.padding != 0 } ?? false
    let inputs = reads.map { range in
      let (lower, upper) = (range.lowerBound - zeroPoint, range.upperBound - zeroPoint)
      return isPadded ? min(lower, 0)...max(upper, 0) : lower...upper
    }
    self.layer = layer
    pool = model.network.layers[stage.layers].dropFirst().lazy.compactMap(\.kind.window).first
    self.zeroPoint = zeroPoint
    self.inputs = inputs
    guard let position = model.network.parametricIndices.firstIndex(of: first) else {
      channels = []
      return
    }
    let arithmetics = ChannelArithmetic.all(of: model, stage, position: position)
    let parameters = model.parameters[position]
    channels = arithmetics.enumerated().map { channel, arithmetic in
      let count = layer.weightsPerChannel
      let weights = parameters.weights[channel * count..<(channel + 1) * count].map(Int64.init)
      let bias = Int64(parameters.bias[channel])
      var (lower, upper) = (bias, bias)
      for (index, weight) in weights.enumerated() {
        let input = inputs[layer.inputChannel(ofWeight: index, channel: channel)]
        let products = [weight * input.lowerBound, weight * input.upperBound]
        lower += min(products[0], products[1])
        upper += max(products[0], products[1])
      }
      return Channel(
        position: position, weights: weights, bias: bias, accumulators: lower...upper,
        arithmetic: arithmetic,
        requantized: arithmetic.requantization.results(of: lower...upper))
    }
  }

  /// What each output channel stores: the largest and the mean of values lie among them.
  private func outputs(
    _ model: QuantizedModel, _ stage: GeneratedStage, reads: [ClosedRange<Int64>]
  ) -> [ClosedRange<Int64>] {
    let isParametric = !channels.isEmpty
    return stage.layers.dropFirst(isParametric ? 1 : 0)
      .reduce(isParametric ? channels.map(\.requantized) : reads) {
        model.values(ofLayer: $1, from: $0)
      }
  }
}

extension QuantizedModel {
  /// The values, by channel, that a layer without weights gives.
  fileprivate func values(
    ofLayer index: Int, from inputs: [ClosedRange<Int64>]
  ) -> [ClosedRange<Int64>] {
    if let clamp = clamp(ofLayer: index) {
      let range = Int64(clamp.lowerBound)...Int64(clamp.upperBound)
      return inputs.map { $0.clamped(to: range) }
    }
    guard let position = network.tableIndices.firstIndex(of: index) else { return inputs }
    return inputs.map { input in
      let entries = tables[position][Int(input.lowerBound) + 128...Int(input.upperBound) + 128]
      return Int64(entries.min()!)...Int64(entries.max()!)
    }
  }
}

extension Layer {
  /// - Parameters:
  ///   - index: of a weight among those of an output channel.
  ///   - channel: of the output.
  func inputChannel(ofWeight index: Int, channel: Int) -> Int {
    if case .depthwiseConvolution = kind { return channel }
    return index / (weightsPerChannel / input.channels)
  }
}
