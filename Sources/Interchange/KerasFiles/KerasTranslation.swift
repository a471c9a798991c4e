import ForeignNetworks
import LeNetModel

/// Turns Keras' layers into steps, one layer after the other.
struct KerasTranslation {
  let weights: KerasWeights
  private(set) var input: Shape
  private(set) var steps: [ForeignStep] = []
  private(set) var nodes: [ForeignNode] = []
  var tensor: KerasTensor
  /// Of what is between two layers: more than any network of this project has, few enough to write out.
  private static let valueLimit = 1 << 22

  /// Whether pictures that are in a row are `[channel][row][column]`.
  let isChannelsFirst: Bool
  /// The layer whose softmax ended the network.
  private var end: KerasLayer?

  init(_ model: KerasModel, _ weights: KerasWeights) throws(ImportError) {
    self.weights = weights
    tensor = try .input(of: model)
    isChannelsFirst = try KerasTensor.inputAxes(of: model).first == .channel
    input = tensor.shape
    for layer in model.layers { try append(layer) }
    if tensor.isOpen, let last = model.layers.last { try settle(for: last) }
  }

  private mutating func append(_ layer: KerasLayer) throws(ImportError) {
    let first = steps.count
    if let reason = LayerClass.reasonToLeaveOut(layer.className) {
      leave(layer, reason)
      return
    }
    guard let kind = LayerClass(rawValue: layer.className) else {
      let refusal = LayerClass.refusal(layer.className)
      throw layer.error(refusal.found, refusal.possible)
    }
    let reason = try translate(layer, kind)
    guard tensor.shape.count <= Self.valueLimit else {
      throw layer.error("\(tensor.shape.count) values", "at most \(Self.valueLimit)")
    }
    if let step = steps[first...].firstIndex(where: { !$0.isFlattening })
      ?? steps[first...].indices.first
    {
      nodes.append(ForeignNode(name: layer.name, operation: layer.className, fate: .step(step)))
    } else {
      leave(layer, reason ?? "the same values")
    }
  }

  private mutating func leave(_ layer: KerasLayer, _ reason: String) {
    nodes.append(
      ForeignNode(name: layer.name, operation: layer.className, fate: .leftOut(reason)))
  }

  /// Returns why nothing is left of the layer, if nothing is.
  private mutating func translate(
    _ layer: KerasLayer, _ kind: LayerClass
  ) throws(ImportError) -> String? {
    switch kind {
    case .inputLayer: return "the picture"
    case .convolution: try appendConvolution(layer)
    case .depthwiseConvolution: try appendDepthwiseConvolution(layer)
    case .separableConvolution: try appendSeparableConvolution(layer)
    case .dense: try appendDense(layer)
    case .maxPooling: try appendPooling(layer, .max)
    case .averagePooling: try appendPooling(layer, .average)
    case .globalAverage: try appendGlobalAverage(layer)
    case .zeroPadding: try appendZeroPadding(layer)
    case .flatten: return try flatten(layer)
    case .reshape: return try reshape(layer)
    case .permute: return try permute(layer)
    case .batchNormalization: try appendBatchNormalization(layer)
    case .normalization: try appendNormalization(layer)
    case .rescaling: try appendRescaling(layer)
    case .activation:
      return try append(KerasActivation(layer.config["activation"], of: layer), layer)
    case .relu: return try append(.relu(layer), layer)
    case .leakyReLU: return try append(.leakyReLU(layer), layer)
    case .softmax: return try append(KerasActivation.softmax, layer)
    }
    return nil
  }

  mutating func emit(_ operation: ForeignOperation, _ layer: KerasLayer) throws(ImportError) {
    if let end {
      throw end.error("softmax before \(layer.name)", "softmax at the end, behind the last layer")
    }
    steps.append(ForeignStep(name: layer.name, operation: operation))
  }

  /// What stands in a layer's `activation`.
  mutating func appendActivation(of layer: KerasLayer) throws(ImportError) {
    _ = try append(KerasActivation(layer.config["activation"], of: layer), layer)
  }

  private mutating func append(
    _ activation: KerasActivation, _ layer: KerasLayer
  ) throws(ImportError) -> String? {
    switch activation {
    case .nothing: return "the same values"
    case .activation(let activation):
      try emit(.activation(activation), layer)
      return nil
    case .softmax:
      end = layer
      return "the order of the scores is the same"
    }
  }

  /// A row of values that are a picture's becomes one, for a layer that needs to know.
  ///
  /// - Parameter picture: nil for a square one, row by row.
  mutating func settle(
    _ picture: KerasTensor? = nil, for layer: KerasLayer
  ) throws(ImportError) {
    guard tensor.isOpen else { return }
    if let picture {
      tensor = picture
      input = picture.shape
      return
    }
    let count = tensor.shape.count
    let edge = Int(Double(count).squareRoot().rounded())
    guard edge * edge == count else {
      throw layer.error(
        "a picture of \(count) values in a row",
        "a number that a square picture has, or a Reshape to rows, columns and channels in front")
    }
    input = Shape(channels: 1, height: edge, width: edge)
    tensor = KerasTensor(shape: input, axes: [.row, .column, .channel])
    try flatten(for: layer)
  }

  /// Maps are laid in a row, as Keras' tensor has them.
  mutating func flatten(for layer: KerasLayer) throws(ImportError) {
    guard !tensor.isFlattened else { return }
    try emit(.flattening(tensor.order), layer)
    tensor = .row(tensor.shape.count)
  }
}

extension ForeignStep {
  fileprivate var isFlattening: Bool {
    if case .flattening = operation { true } else { false }
  }
}
