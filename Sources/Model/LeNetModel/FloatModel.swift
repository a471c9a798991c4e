/// Weights and biases of one convolution or dense layer.
public struct FloatParameters: Hashable, Sendable {
  /// `[output channel][...]`, the layout of ``Layer/weightCount``.
  public var weights: [Float]
  /// One per output channel.
  public var bias: [Float]

  public init(weights: [Float], bias: [Float]) {
    self.weights = weights
    self.bias = bias
  }
}

/// A trained network in 32-bit floating point.
///
/// Its input is a picture with one value in 0...1 per pixel (the pixel divided by 255), as
/// ``Signature`` says; its output is one score per class, to which softmax applies.
public struct FloatModel: Hashable, Sendable {
  public let network: Network
  /// One for each of ``Network/parametricIndices``, in order.
  public let parameters: [FloatParameters]
  /// What quantizing it takes; nil before calibration.
  public let calibration: Calibration?
  /// Nil where nobody looked.
  public let confidence: Confidence?
  public let provenance: Provenance

  /// - Throws: ``ModelError`` if a tensor has the wrong length or a value that is not finite, the
  ///   network is not folded, or the calibration is not of this network.
  public init(
    network: Network, parameters: [FloatParameters], calibration: Calibration? = nil,
    confidence: Confidence? = nil, provenance: Provenance = Provenance()
  ) throws(ModelError) {
    guard network.isFolded else { throw .notFolded }
    guard parameters.count == network.parametricIndices.count else {
      throw .layerCount(
        what: "parameter sets", expected: network.parametricIndices.count,
        found: parameters.count)
    }
    for (index, parameters) in zip(network.parametricIndices, parameters) {
      let layer = network.layers[index]
      try checkFinite(parameters.weights, "weights", count: layer.weightCount, layer: layer)
      try checkFinite(parameters.bias, "bias", count: layer.biasCount, layer: layer)
    }
    if let calibration { try calibration.check(against: network) }
    if let confidence { try confidence.check() }
    self.network = network
    self.parameters = parameters
    self.calibration = calibration
    self.confidence = confidence
    self.provenance = provenance
  }
}

/// - Throws: ``ModelError`` unless there are `count` finite values.
func checkFinite(
  _ values: [Float], _ tensor: String, count: Int, layer: Layer
) throws(ModelError) {
  guard values.count == count else {
    throw .elementCount(
      layer: layer.name, tensor: tensor, expected: count, found: values.count)
  }
  if let index = values.firstIndex(where: { !$0.isFinite }) {
    throw .notFinite(layer: layer.name, tensor: tensor, index: index, value: values[index])
  }
}
