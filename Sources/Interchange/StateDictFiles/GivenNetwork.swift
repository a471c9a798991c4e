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
    var assignment = try Assignment(
      try OrderedModules(of: self), places: !kinds.contains(.batchNormalization),
      NetworkAssembly(input: signature.input))
    for layer in network.layers { try assignment.assign(layer) }
    if let module = assignment.rest.first {
      throw .tensor(
        name: module.weightName, found: module.operation,
        expected: "no more numbers behind \(network.layers[network.layers.count - 1].name), "
          + "the network's last layer")
    }
    return finished(assignment.assembly)
  }
}

/// Layers and modules, walked side by side; each has those that have no layer yet.
private struct Assignment {
  private var weighted: ArraySlice<StateModule>
  /// Those that layers of the network are for.
  private var normalizations: ArraySlice<StateModule>
  /// Of PReLUs; a single one is used again and again.
  private let slopes: [StateModule]
  private var usedSlopeCount = 0
  /// Those that no layer is for, by the names of the modules that they stand behind.
  private var followers: [String: StateModule] = [:]
  private(set) var assembly: NetworkAssembly

  private static let source = "given"

  /// - Parameter places: whether the network has no batch normalization itself.
  init(
    _ modules: OrderedModules, places: Bool, _ assembly: NetworkAssembly
  ) throws(ImportError) {
    weighted = modules.chain[...]
    normalizations = modules.others.filter { $0.channels != nil }[...]
    slopes = modules.others.filter { $0.slope != nil }
    self.assembly = assembly
    guard places, !normalizations.isEmpty else { return }
    let (first, stages) = try modules.stages()
    for module in first { try self.assembly.normalize(module) }
    for stage in stages { followers[stage.module.name] = stage.normalization }
    normalizations = []
  }

  var rest: ArraySlice<StateModule> { weighted + normalizations + slopes.dropFirst(usedSlopeCount) }

  mutating func assign(_ layer: Layer) throws(ImportError) {
    try checkPlace(of: layer)
    switch layer.kind {
    case .convolution(let filters, let window):
      try convolve(layer, window, shape: [filters, layer.input.channels], groups: 1)
    case .depthwiseConvolution(let window):
      let channels = layer.input.channels
      try convolve(layer, window, shape: [channels, 1], groups: channels)
    case .dense(let units): try connect(layer, units: units)
    case .batchNormalization:
      guard let module = normalizations.popFirst() else { throw missing(layer) }
      try assembly.normalize(module)
    case .activation(let activation): try activate(layer, activation)
    case .pooling(let pooling, let window): assembly.pool(pooling, window, Self.source)
    case .globalAverage: assembly.average(Self.source)
    case .dropout:
      assembly.leaveOut(layer.name, "\(Self.source): dropout", "nothing while not training")
    }
  }

  private func checkPlace(of layer: Layer) throws(ImportError) {
    guard assembly.isFlat else { return }
    switch layer.kind {
    case .convolution, .depthwiseConvolution, .pooling, .globalAverage:
      throw .unsupported(
        found: "\(layer.name), a \(layer.kind), behind a dense layer",
        possible: "a map's layers before dense ones")
    case .batchNormalization, .activation, .dense, .dropout: return
    }
  }

  private mutating func activate(_ layer: Layer, _ activation: Activation) throws(ImportError) {
    guard case .leakyReLU = activation, !slopes.isEmpty else {
      assembly.activate(activation, Self.source)
      return
    }
    let index = slopes.count == 1 ? 0 : usedSlopeCount
    guard index < slopes.count, let slope = slopes[index].slope else { throw missing(layer) }
    assembly.activate(slope, slopes[index])
    usedSlopeCount += 1
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
    try normalize(behind: module)
  }

  private mutating func connect(_ layer: Layer, units: Int) throws(ImportError) {
    let input = layer.input
    let (module, weights) = try take(
      layer, [units, input.count], or: [units, input.channels, input.height, input.width])
    assembly.connect(module, weights)
    try normalize(behind: module)
  }

  private mutating func normalize(behind module: StateModule) throws(ImportError) {
    if let normalization = followers[module.name] { try assembly.normalize(normalization) }
  }

  /// The next module, whose weights have either shape; they get the first.
  private mutating func take(
    _ layer: Layer, _ shape: [Int], or other: [Int]?
  ) throws(ImportError) -> (StateModule, ForeignWeights) {
    guard let module = weighted.popFirst() else { throw missing(layer) }
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
