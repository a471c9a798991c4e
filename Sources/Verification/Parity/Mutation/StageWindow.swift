import LeNetInterpreter
import LeNetModel

/// Where in a stage's input the sums lie that one output value is made of: one, or those of a pooling
/// window, in the middle of the map.
struct StageWindow {
  /// For each sum, by weight, the element of the input; nil in the padding.
  let sources: [[Int?]]
  /// Of the output.
  let channel: Int

  /// - Parameters:
  ///   - layer: the convolution or dense layer of a stage.
  ///   - channel: of the output.
  ///   - pool: of the stage, whose windows touch; nil if it does not pool.
  init(_ layer: Layer, channel: Int, pool: Window?) {
    self.channel = channel
    let (size, stride) = (pool?.size ?? 1, pool?.stride ?? 1)
    let row = layer.output.height / 2 / stride * stride
    let column = layer.output.width / 2 / stride * stride
    sources = (0..<size * size).map { corner in
      (0..<layer.weightsPerChannel).map {
        layer.source(
          ofWeight: $0, channel: channel, row: min(row, layer.output.height - size) + corner / size,
          column: min(column, layer.output.width - size) + corner % size)
      }
    }
  }

  /// Whether no sum has a part of it in the padding.
  var isInside: Bool { sources.allSatisfy { !$0.contains(nil) } }

  /// How much each element of the input counts in all sums together.
  ///
  /// - Parameter shares: how often each sum counts.
  func weights(of channel: ReachableValues.Channel, shares: [Int64]) -> [Int: Int64] {
    var weights: [Int: Int64] = [:]
    for (share, sources) in zip(shares, sources) {
      for (weight, source) in zip(channel.weights, sources) {
        if let source { weights[source, default: 0] += share * weight }
      }
    }
    return weights
  }

  /// The sums of an output channel.
  ///
  /// - Parameter tensor: `q - z`.
  func accumulators(_ channel: ReachableValues.Channel, _ tensor: [Int64]) -> [Int64] {
    sources.map { sources in
      var sum = channel.bias
      for (weight, source) in zip(channel.weights, sources) {
        if let source { sum += weight * tensor[source] }
      }
      return sum
    }
  }
}

extension PlantedError {
  /// Whether the value of the window is another one with the error.
  ///
  /// - Parameters:
  ///   - tensor: `q - z`.
  ///   - accumulators: of the window.
  func isShown(
    by tensor: [Int64], _ accumulators: [Int64], _ channel: ReachableValues.Channel,
    _ window: StageWindow
  ) -> Bool {
    let wrong = zip(accumulators, window.sources).map { accumulator, sources in
      self.accumulator(
        accumulator, input: weight.flatMap { sources[$0] }.map { tensor[$0] } ?? 0)
    }
    return arithmetic(wrong) != channel.arithmetic(accumulators)
  }
}
