import LeNetModel

/// Walks the layers of a model once, and makes stages of them.
struct Lowering {
  /// What a value is clamped to where no activation cuts off.
  static let allValues: ClosedRange<Int32> = -128...127

  private let model: QuantizedModel
  /// Whether a convolution takes pooling of any size along, or 2x2 alone, as kernels do. That takes more
  /// memory for a map, and less time.
  private let poolsAnySize: Bool
  /// The first layer that is in no stage yet.
  private var next = 0
  private var parameterCount = 0
  private var tableCount = 0
  /// By their values, the first of each.
  private var written: [[Int8]: Table] = [:]

  /// In the order of execution; every layer is in one of them.
  static func stages(of model: QuantizedModel, poolsAnySize: Bool) -> [Stage] {
    var lowering = Lowering(model: model, poolsAnySize: poolsAnySize)
    var stages: [Stage] = []
    while lowering.next < model.network.layers.count { stages.append(lowering.takeStage()) }
    return stages
  }

  private init(model: QuantizedModel, poolsAnySize: Bool) {
    self.model = model
    self.poolsAnySize = poolsAnySize
  }

  private var layers: [Layer] { model.network.layers }

  private mutating func takeStage() -> Stage {
    let first = next
    next += 1
    let kind: Stage.Kind
    var activations = Activations()
    switch layers[first].kind {
    case .convolution(_, let window):
      activations = takeActivations(of: first)
      kind = .convolution(
        Stage.Convolution(window: window, isDepthwise: false, pooled: takePooled()))
    case .depthwiseConvolution(let window):
      activations = takeActivations(of: first)
      kind = .convolution(
        Stage.Convolution(window: window, isDepthwise: true, pooled: takePooled()))
    case .dense:
      activations = takeActivations(of: first)
      kind = .dense
    case .activation:
      next = first
      activations = takeActivations(of: first)
      kind = .activation
    case .pooling(let pooling, let window):
      kind = .pooling(pooling, window)
    case .globalAverage:
      kind = .globalAverage
    case .batchNormalization, .dropout:
      preconditionFailure("a quantized model's network is folded")
    }
    return stage(first, kind, activations, takeParameters(of: first))
  }

  /// Clamps, then one table: what can be done to a value before it is stored.
  private struct Activations {
    var limits = Lowering.allValues
    var table: Table?
  }

  /// - Parameter first: the first layer of the stage.
  private mutating func takeActivations(of first: Int) -> Activations {
    var activations = Activations()
    while next < layers.count, let clamp = model.clamp(ofLayer: next) {
      activations.limits = activations.limits.clamped(
        to: Int32(clamp.lowerBound)...Int32(clamp.upperBound))
      next += 1
    }
    if next < layers.count, layers[next].isTable, case .activation(let kind) = layers[next].kind {
      activations.table = takeTable(kind, owner: Self.identifier(layers[first].name))
      next += 1
    }
    return activations
  }

  private mutating func takeTable(_ activation: Activation, owner: String) -> Table {
    let values = model.tables[tableCount]
    let first = written[values]
    let table = Table(
      activation: activation,
      array: first?.array ?? "\(owner)_\(Self.identifier(activation.name))",
      owner: first?.owner ?? owner, index: first?.index ?? tableCount, values: values)
    tableCount += 1
    if first == nil { written[values] = table }
    return table
  }

  /// A pooling whose windows touch.
  private mutating func takePooled() -> Stage.Pooled? {
    guard next < layers.count, case .pooling(let pooling, let window) = layers[next].kind,
      window.isDisjoint, window.stride == window.size, poolsAnySize || window.size == 2
    else { return nil }
    next += 1
    return Stage.Pooled(pooling: pooling, size: window.size)
  }

  private mutating func takeParameters(of layer: Int) -> Int? {
    guard layers[layer].isParametric else { return nil }
    defer { parameterCount += 1 }
    return parameterCount
  }

  /// Of the layers from `first` to the next that is in no stage.
  private func stage(
    _ first: Int, _ kind: Stage.Kind, _ activations: Activations, _ position: Int?
  ) -> Stage {
    let none = QuantizedParameters(
      weights: [], bias: [], weightScales: [], multipliers: [], shifts: [])
    let bounds = position.map { position in
      (0..<layers[first].output.channels).map {
        model.accumulatorBound(position: position, channel: $0)
      }
    }
    return Stage(
      name: Self.identifier(layers[first].name),
      kind: kind,
      description: layers[first..<next].map(\.name).joined(separator: ", "),
      firstLayer: first,
      lastLayer: next - 1,
      input: layers[first].input,
      output: layers[next - 1].output,
      inputParameters: model.tensors[first],
      outputParameters: model.tensors[next],
      requantizedZeroPoint: model.tensors[position == nil ? first : first + 1].zeroPoint,
      limits: activations.limits,
      table: activations.table,
      parameters: position.map { model.parameters[$0] } ?? none,
      parameterPosition: position,
      weightsPerChannel: layers[first].weightsPerChannel,
      accumulatorBound: bounds?.max() ?? 0)
  }

  /// `conv1_leaky_relu` of `conv1.leaky-relu`.
  private static func identifier(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
