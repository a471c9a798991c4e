import LeNetModel

/// Layers that the generated code computes in one pass, with nothing stored between them: a
/// convolution with activation and pooling, or a dense layer with its activation.
struct Stage {
  enum Kind {
    case convolution(padding: Int, Pooling)
    case dense
  }

  /// Of the first layer: `conv1`, `fc1`.
  let name: String
  let kind: Kind
  /// Layer names in order, for people.
  let description: String
  /// Index into `network.layers` of the convolution or dense layer.
  let firstLayer: Int
  /// Index of the layer whose output the stage leaves behind.
  let lastLayer: Int
  /// Whether the stage reads the picture, unsigned bytes, and not what another stage left.
  let readsPixels: Bool
  let input: Shape
  let output: Shape
  let inputParameters: QuantizationParameters
  let outputParameters: QuantizationParameters
  /// What a sum of products is requantized to, before tanh changes it.
  let requantizedZeroPoint: Int32
  let hasReLU: Bool
  /// -128, or the zero point where ReLU cuts off.
  let requantizedMinimum: Int32
  /// Of tanh.
  let table: Table?
  let parameters: QuantizedParameters
  let weightsPerChannel: Int
  /// The largest magnitude of an accumulator of this stage, for any picture.
  let accumulatorBound: Int64

  /// Whether the largest of four sums can be requantized instead of four sums: not through a table,
  /// which may go down.
  var poolsSums: Bool {
    if case .convolution(_, .max) = kind { table == nil } else { false }
  }
}

/// A tanh table, written once for all stages that have the same one.
struct Table {
  /// Name of the first stage that has it.
  let owner: String
  /// Into the model's tables: the first of those that are equal.
  let index: Int
  let values: [Int8]
}

extension Stage {
  /// Whether the table is written with this stage's constants.
  var ownsTable: Bool { table?.owner == name }

  /// The stages of a model in the order of execution.
  static func stages(of model: QuantizedModel) -> [Stage] {
    let layers = model.network.layers
    var tables = model.tables.enumerated().makeIterator()
    var written: [[Int8]: Table] = [:]
    return model.network.parametricIndices.indices.map { position in
      let first = model.network.parametricIndices[position]
      let next =
        position + 1 < model.network.parametricIndices.count
        ? model.network.parametricIndices[position + 1] : layers.count
      let fused = first..<next
      let hasReLU = fused.contains { layers[$0].kind == .activation(.relu) }
      let hasTanh = fused.contains { layers[$0].kind == .activation(.tanh) }
      let requantized = model.tensors[first + 1]
      let table = (hasTanh ? tables.next() : nil).map { index, values in
        let table =
          written[values] ?? Table(owner: layers[first].name, index: index, values: values)
        written[values] = table
        return table
      }
      return Stage(
        name: layers[first].name,
        kind: kind(layers[fused]),
        description: fused.map { layers[$0].name }.joined(separator: ", "),
        firstLayer: first,
        lastLayer: next - 1,
        readsPixels: first == 0,
        input: layers[first].input,
        output: layers[next - 1].output,
        inputParameters: model.tensors[first],
        outputParameters: model.tensors[next],
        requantizedZeroPoint: requantized.zeroPoint,
        hasReLU: hasReLU,
        requantizedMinimum: hasReLU ? requantized.zeroPoint : -128,
        table: table,
        parameters: model.parameters[position],
        weightsPerChannel: layers[first].weightsPerChannel,
        accumulatorBound: (0..<layers[first].output.channels).map {
          model.accumulatorBound(position: position, channel: $0)
        }.max() ?? 0)
    }
  }

  private static func kind(_ layers: ArraySlice<Layer>) -> Kind {
    var padding: Padding?
    var pooling: Pooling?
    for layer in layers {
      switch layer.kind {
      case .convolution(_, let value): padding = value
      case .pooling(let value): pooling = value
      case .activation, .dense: break
      }
    }
    guard let padding, let pooling else { return .dense }
    return .convolution(padding: padding.amount, pooling)
  }
}
