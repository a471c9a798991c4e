package import FloatInference
package import LeNetModel

extension ParameterBuffer {
  /// The parameters of ``LeNetModel/Network/folded``, one for each of its
  /// ``LeNetModel/Network/parametricIndices``: batch normalization, by its running statistics, is
  /// absorbed by the layer before it or becomes a depthwise convolution. Computed in Double and rounded
  /// once; what nothing is folded into stays as it is.
  package var foldedParameters: [FloatParameters] {
    var folded: [FloatParameters] = []
    for index in network.layers.indices {
      guard let span = layout.spans[index] else { continue }
      guard let statistics = layout.statistics[index] else {
        folded.append(self[span])
        continue
      }
      let maps = affineMaps(self[span], statistics: self[statistics])
      if network.absorbing(index) == nil {
        folded.append(FloatParameters(depthwise: maps))
      } else {
        folded[folded.count - 1].absorb(maps)
      }
    }
    return folded
  }
}

/// What batch normalization by given statistics does to a channel.
private struct ChannelMap {
  let mean: Double
  /// The weight over the standard deviation.
  let factor: Double
  let bias: Double

  func callAsFunction(_ value: Double) -> Double { (value - mean) * factor + bias }
}

private func affineMaps(_ own: FloatParameters, statistics: FloatParameters) -> [ChannelMap] {
  own.weights.indices.map { channel in
    let variance = Double(statistics.weights[channel])
    return ChannelMap(
      mean: Double(statistics.bias[channel]),
      factor: Double(own.weights[channel])
        / (variance + BatchNormalization.epsilon).squareRoot(),
      bias: Double(own.bias[channel]))
  }
}

extension FloatParameters {
  /// A depthwise convolution whose kernels have one weight.
  fileprivate init(depthwise maps: [ChannelMap]) {
    self.init(weights: maps.map { Float($0.factor) }, bias: maps.map { Float($0(0)) })
  }

  /// Applies a map to each output channel.
  fileprivate mutating func absorb(_ maps: [ChannelMap]) {
    let perChannel = weights.count / maps.count
    for (channel, map) in maps.enumerated() {
      for index in channel * perChannel..<(channel + 1) * perChannel {
        weights[index] = Float(Double(weights[index]) * map.factor)
      }
      bias[channel] = Float(map(Double(bias[channel])))
    }
  }
}
