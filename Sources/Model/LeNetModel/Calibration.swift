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

/// What calibration images showed of a float model's activations, and the method chosen for it:
/// all that it takes to quantize the model.
public struct Calibration: Hashable, Sendable {
  /// One for each of ``Network/observedIndices``, in order.
  public let histograms: [Histogram]
  /// One for each of ``Network/parametricIndices``, in order: the mean, over images and positions,
  /// of what each of ``Layer/inputMeanCount`` weights is multiplied with, padding included. With it the mean error of a rounded weight's products is known.
  public let inputMeans: [[Float]]
  /// How this model is quantized unless somebody asks for another way.
  public let method: CalibrationMethod
  /// What the method was chosen from; nil if nobody compared.
  public let tournament: CalibrationTournament?

  public init(
    histograms: [Histogram], inputMeans: [[Float]], method: CalibrationMethod = .standard,
    tournament: CalibrationTournament? = nil
  ) {
    self.histograms = histograms
    self.inputMeans = inputMeans
    self.method = method
    self.tournament = tournament
  }

  func check(against network: Network) throws(ModelError) {
    let observed = network.observedIndices
    guard histograms.count == observed.count else {
      throw .layerCount(
        what: "histograms", expected: observed.count, found: histograms.count)
    }
    for (index, histogram) in zip(observed, histograms) {
      try histogram.check(network.layers[index].name)
    }
    let parametric = network.parametricIndices
    guard inputMeans.count == parametric.count else {
      throw .layerCount(what: "sets of means", expected: parametric.count, found: inputMeans.count)
    }
    for (index, means) in zip(parametric, inputMeans) {
      let layer = network.layers[index]
      try checkFinite(means, "input means", count: layer.inputMeanCount, layer: layer)
    }
    try tournament?.check(network)
  }
}

extension Histogram {
  fileprivate func check(_ layer: String) throws(ModelError) {
    guard counts.count == Self.binCount else {
      throw .elementCount(
        layer: layer, tensor: "histogram", expected: Self.binCount, found: counts.count)
    }
    // The width is finite only if both ends are.
    guard (maximum - minimum).isFinite, minimum <= maximum else {
      throw .histogramRange(layer: layer, minimum: minimum, maximum: maximum)
    }
  }
}

extension Network {
  /// Indices of the layers whose output range is chosen from data.
  ///
  /// That is every convolution and dense layer, except that one followed by ReLU or ReLU6 is
  /// observed behind it, since nothing beyond survives. Every other layer's range follows from its input.
  public var observedIndices: [Int] {
    parametricIndices.map { index in
      let next = index + 1
      return next < layers.count && layers[next].isClamp ? next : index
    }
  }
}
