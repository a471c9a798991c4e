/// How often an activation fell into each of equally wide bins between its extremes.
public struct Histogram: Hashable, Sendable {
  /// Bins of every histogram.
  public static let binCount = 2048

  public let minimum: Float
  public let maximum: Float
  /// `binCount` counts; bin `i` covers `minimum + (maximum - minimum) * [i, i + 1) / binCount`,
  /// the last one includes `maximum`.
  public let counts: [UInt32]

  public init(minimum: Float, maximum: Float, counts: [UInt32]) {
    self.minimum = minimum
    self.maximum = maximum
    self.counts = counts
  }
}

/// The activations that choose quantization ranges, observed over the calibration images.
public struct Calibration: Hashable, Sendable {
  /// One for each of ``Network/observedIndices``, in order.
  public let histograms: [Histogram]

  public init(histograms: [Histogram]) {
    self.histograms = histograms
  }

  func check(against network: Network) throws(ModelError) {
    let observed = network.observedIndices
    guard histograms.count == observed.count else {
      throw .layerCount(
        what: "histograms", expected: observed.count, found: histograms.count)
    }
    for (index, histogram) in zip(observed, histograms) {
      let name = network.layers[index].name
      guard histogram.counts.count == Histogram.binCount else {
        throw .elementCount(
          layer: name, tensor: "histogram", expected: Histogram.binCount,
          found: histogram.counts.count)
      }
      // The width is finite only if both ends are.
      guard (histogram.maximum - histogram.minimum).isFinite,
        histogram.minimum <= histogram.maximum
      else {
        throw .histogramRange(
          layer: name, minimum: histogram.minimum, maximum: histogram.maximum)
      }
    }
  }
}

extension Network {
  /// Indices of the layers whose output range is chosen from data.
  ///
  /// That is every convolution and dense layer, except that one followed by ReLU is observed
  /// behind it, since nothing negative survives. Every other layer's range follows from its input.
  public var observedIndices: [Int] {
    parametricIndices.map { index in
      let next = index + 1
      return next < layers.count && layers[next].kind == .activation(.relu) ? next : index
    }
  }
}
