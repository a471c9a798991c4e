package import LeNetModel

/// What quantization does to every tensor of a model: ranges, steps, and what is lost beyond them.
package struct RangeReport: Sendable {
  /// An activation.
  package struct Tensor: Sendable {
    package let name: String
    package let scale: Float
    package let zeroPoint: Int32
    /// The real numbers of -128 and 127.
    package let range: ClosedRange<Float>
    /// What calibration saw of it; nil for a tensor that it did not observe, or without calibration.
    package let histogram: Histogram?
    /// Share, 0 to 1, of the values seen that lie beyond the range by more than half a step.
    package let clippedShare: Double?
  }

  /// The weights and accumulators of a layer.
  package struct Weights: Sendable {
    package let name: String
    /// Smallest and largest scale of a channel.
    package let scales: ClosedRange<Float>
    /// How many weights there are of each integer, from -127 to 127.
    package let counts: [Int]
    /// Share, 0 to 1, of the weights that lie beyond the range of their channel; nil without the
    /// float model.
    package let clippedShare: Double?
    /// The largest magnitude that an accumulator can reach, for any picture.
    package let accumulatorBound: Int64
    /// Bits of a signed 32-bit accumulator that the bound leaves free.
    package let spareBits: Int
  }

  /// The input, then the output of each layer that changes scale or zero point, named after the
  /// layer behind which it was observed.
  package let tensors: [Tensor]
  package let weights: [Weights]

  /// - Parameter parent: the calibrated float model that `model` was made from; nil leaves out what
  ///   only it knows.
  package init(_ model: QuantizedModel, parent: FloatModel?) {
    let network = model.network
    let observed = Dictionary(
      uniqueKeysWithValues: zip(
        network.observedIndices, parent?.calibration?.histograms ?? []))
    tensors =
      [Tensor("input", model.tensors[0], nil)]
      + network.layers.indices.compactMap { index in
        if let histogram = observed[index] {
          return Tensor(network.layers[index].name, model.tensors[index + 1], histogram)
        }
        // A layer before ReLU shows behind it, where it was observed.
        let layer = network.layers[index]
        let isBeforeReLU = layer.isParametric && !network.observedIndices.contains(index)
        guard !layer.keepsQuantization || network.observedIndices.contains(index), !isBeforeReLU
        else { return nil }
        return Tensor(network.layers[index].name, model.tensors[index + 1], nil)
      }
    weights = network.parametricIndices.indices.map { position in
      Weights(model, position: position, real: parent?.parameters[position].weights)
    }
  }
}

extension RangeReport.Tensor {
  fileprivate init(_ name: String, _ parameters: QuantizationParameters, _ histogram: Histogram?) {
    self.name = name
    scale = parameters.scale
    zeroPoint = parameters.zeroPoint
    let low = scale * Float(-128 - zeroPoint)
    let high = scale * Float(127 - zeroPoint)
    range = low...high
    self.histogram = histogram
    let halfStep = Double(scale) / 2
    clippedShare = histogram.map { histogram in
      histogram.share(
        below: Double(low) - halfStep, above: Double(high) + halfStep)
    }
  }
}

extension RangeReport.Weights {
  fileprivate init(_ model: QuantizedModel, position: Int, real: [Float]?) {
    let layer = model.network.layers[model.network.parametricIndices[position]]
    let parameters = model.parameters[position]
    name = layer.name
    let sorted = parameters.weightScales.sorted()
    scales = sorted[0]...sorted[sorted.count - 1]
    var counts = [Int](repeating: 0, count: 255)
    for weight in parameters.weights { counts[Int(weight) + 127] += 1 }
    self.counts = counts
    clippedShare = real.map { real in
      let clipped = real.indices.count { index in
        let scale = parameters.weightScales[index / layer.weightsPerChannel]
        return Double(real[index].magnitude) > 127.5 * Double(scale)
      }
      return Double(clipped) / Double(real.count)
    }
    let bound =
      parameters.bias.indices.map { model.accumulatorBound(position: position, channel: $0) }
      .max() ?? 0
    accumulatorBound = bound
    spareBits = 31 - (Int64.bitWidth - bound.leadingZeroBitCount)
  }
}

extension Histogram {
  /// The share of the values beyond either limit, each taken to be at the middle of its bin.
  fileprivate func share(below low: Double, above high: Double) -> Double {
    let total = counts.reduce(0) { $0 + Double($1) }
    guard total > 0 else { return 0 }
    let beyond = counts.indices.reduce(0.0) { sum, bin in
      let real = middle(ofBin: bin)
      return real < low || real > high ? sum + Double(counts[bin]) : sum
    }
    return beyond / total
  }
}
