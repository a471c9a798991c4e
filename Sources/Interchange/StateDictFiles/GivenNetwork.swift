package import ForeignNetworks
package import LeNetModel

extension StateDict {
  /// The network of given layers, with the file's numbers in the file's order. A batch normalization that
  /// only the file has stands behind its layer.
  ///
  /// - Throws: ``ImportError`` unless all tensors fit, and none is left.
  package func network(
    _ kinds: [LayerKind], signature: Signature
  ) throws(ImportError) -> ForeignNetwork {
    let network: Network
    do {
      network = try Network(kinds, signature)
    } catch {
      throw .network(error)
    }
    var assignment = Assignment(
      modules: try orderedModules()[...], assembly: NetworkAssembly(input: signature.input))
    for (index, layer) in network.layers.enumerated() {
      let next = index + 1 < network.layers.count ? network.layers[index + 1].kind : nil
      try assignment.assign(layer, before: next)
    }
    if let module = assignment.modules.first {
      throw .tensor(
        name: module.weightName, found: module.operation,
        expected: "no more numbers behind \(network.layers[network.layers.count - 1].name), "
          + "the network's last layer")
    }
    return finished(assignment.assembly)
  }
}

/// Layers and modules, walked side by side.
private struct Assignment {
  /// Those that have no layer yet.
  var modules: ArraySlice<StateModule>
  var assembly: NetworkAssembly

  private static let source = "given"

  /// - Parameter next: behind the layer; nil behind the last.
  mutating func assign(_ layer: Layer, before next: LayerKind?) throws(ImportError) {
    switch layer.kind {
    case .convolution(let filters, let window):
      try convolve(layer, window, shape: [filters, layer.input.channels], groups: 1)
      try normalize(before: next)
    case .depthwiseConvolution(let window):
      let channels = layer.input.channels
      try convolve(layer, window, shape: [channels, 1], groups: channels)
      try normalize(before: next)
    case .dense(let units):
      try connect(layer, units: units)
      try normalize(before: next)
    case .batchNormalization:
      guard let module = modules.popFirst() else { throw missing(layer) }
      try assembly.normalize(module)
    case .activation(let activation):
      guard let module = modules.first, let slope = module.slope else {
        assembly.activate(activation, Self.source)
        break
      }
      guard case .leakyReLU = activation else {
        throw .tensor(
          name: module.weightName, found: "a PReLU",
          expected: "leaky-relu where the network has \(layer.name)")
      }
      modules.removeFirst()
      assembly.activate(slope, module)
    case .pooling(let pooling, let window): assembly.pool(pooling, window, Self.source)
    case .globalAverage: assembly.average(Self.source)
    case .dropout:
      assembly.leaveOut(layer.name, "\(Self.source): dropout", "nothing while not training")
    }
  }

  private mutating func normalize(before next: LayerKind?) throws(ImportError) {
    guard next != .batchNormalization, let module = modules.first, module.channels != nil else {
      return
    }
    modules.removeFirst()
    try assembly.normalize(module)
  }

  /// - Parameter shape: output channels, and input channels of a group.
  private mutating func convolve(
    _ layer: Layer, _ window: Window, shape: [Int], groups: Int
  ) throws(ImportError) {
    let expected = shape + [window.size, window.size]
    // A dense layer that reads a map may be a convolution that sees it whole.
    let seesAll =
      layer.output.height == 1 && layer.output.width == 1 && window.padding == 0
      && layer.input.height == window.size && layer.input.width == window.size
    let dense = [expected[0], expected[1] * window.count]
    let (module, weights) = try take(layer, expected, or: seesAll && groups == 1 ? dense : nil)
    assembly.convolve(module, weights, ForeignWindow(window), groups: groups)
  }

  private mutating func connect(_ layer: Layer, units: Int) throws(ImportError) {
    let input = layer.input
    let (module, weights) = try take(
      layer, [units, input.count], or: [units, input.channels, input.height, input.width])
    assembly.connect(module, weights)
  }

  /// The next module, whose weights have either shape; they get the first.
  private mutating func take(
    _ layer: Layer, _ shape: [Int], or other: [Int]?
  ) throws(ImportError) -> (StateModule, ForeignWeights) {
    guard let module = modules.popFirst() else { throw missing(layer) }
    guard var weights = module.weights, weights.shape == shape || weights.shape == other else {
      throw .tensor(
        name: module.weightName, found: module.operation,
        expected: "\(shape) for \(layer.name), a \(layer.kind)")
    }
    weights.shape = shape
    return (module, weights)
  }

  private func missing(_ layer: Layer) -> ImportError {
    .unsupported(
      found: "no more tensors for \(layer.name), a \(layer.kind)",
      possible: "a network with as many layers as the file has tensors for")
  }
}
