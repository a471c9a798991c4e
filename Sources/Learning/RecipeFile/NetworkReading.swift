import ConfigurationText
import LeNetModel
import Yams

private enum NamedNetwork: String, CaseIterable {
  case lenet5
  case original
}

extension Entry {
  /// The network of a name or a list of layers.
  func network() throws(ConfigurationError) -> Network {
    if isList { return try network(of: list()) }
    guard let name = node.text.flatMap(NamedNetwork.init(rawValue:)) else {
      throw error("lenet5, original or a list of layers")
    }
    switch name {
    case .lenet5: return .lenet5
    case .original: return .original
    }
  }

  private func network(of layers: [Entry]) throws(ConfigurationError) -> Network {
    var kinds: [LayerKind] = []
    for layer in layers { kinds.append(try layer.layerKind()) }
    do {
      return try Network(kinds)
    } catch {
      // The chain may end too early: then its last layer is the nearest.
      let layer = layers.prefix(1 + (error.layerIndex ?? layers.count)).last
      throw .refused(layer?.place ?? place, key: key, reason: "\(error)")
    }
  }

  private func layerKind() throws(ConfigurationError) -> LayerKind {
    let layer = try mapping()
    if let filters = layer["convolution"] {
      try layer.expect(["convolution", "padding"])
      return .convolution(
        filters: try filters.integer(),
        padding: try layer.required("padding", "valid or same").choice())
    }
    if let activation = layer["activation"] {
      try layer.expect(["activation"])
      return .activation(try activation.choice())
    }
    if let pooling = layer["pooling"] {
      try layer.expect(["pooling"])
      return .pooling(try pooling.choice())
    }
    if let units = layer["dense"] {
      try layer.expect(["dense"])
      return .dense(units: try units.integer())
    }
    try layer.expect(["convolution", "activation", "pooling", "dense"])
    throw error("a layer: convolution, activation, pooling or dense")
  }
}

extension NetworkError {
  /// From 0; nil for an error about the last layer.
  fileprivate var layerIndex: Int? {
    switch self {
    case .unexpectedLayer(let index, _, _), .widthOutOfRange(let index, _, _),
      .mapTooSmall(let index, _, _, _):
      index
    case .wrongClassCount: nil
    }
  }
}
