import Bytes
import ForeignNetworks
import LeNetModel

/// Makes the operators of a network, layer by layer: maps become `[1][row][column][channel]`, and an
/// activation that clamps becomes part of the operator with weights before it.
struct TFLiteNetworkWriter {
  var graph = TFLiteGraphWriter()
  let network: Network
  /// Of the picture and of each layer's output; nil in floating point.
  let tensors: [QuantizationParameters]?
  /// What the last operator made.
  private(set) var current: Int
  let input: Int
  /// Whether it lies as a row, `[1][element]`.
  private var isRow = false

  init(_ network: Network, tensors: [QuantizationParameters]?) {
    self.network = network
    self.tensors = tensors
    let shape = network.inputShape
    input = graph.tensor(
      "picture", [1, shape.height, shape.width, shape.channels],
      tensors == nil ? .float32 : .int8,
      quantization: tensors.map { TFLiteGraphWriter.Quantization($0[0]) })
    current = input
  }

  /// The type of weights and activations.
  var type: TFLiteType { tensors == nil ? .float32 : .int8 }

  /// Pixels divided by 255.
  mutating func appendDivision() {
    let shape = network.inputShape
    let divisor = graph.tensor(
      "picture.maximum", [1], .float32, data: Self.bytes([Float(255)]))
    append(
      "DIV", reading: [divisor], name: "picture.scaled", shape, of: 0, version: 1,
      options: (.division, []))
  }

  /// A layer, with that behind it if it goes into its operator.
  ///
  /// - Parameters:
  ///   - weights: tensors of weights and biases; nil for a layer without.
  /// - Returns: layers that are done.
  mutating func append(layer index: Int, weights: [Int]) -> Int {
    let layer = network.layers[index]
    let fused = fusedActivation(behind: index)
    let done = fused == .none ? index : index + 1
    let activation = FlatValue.byte(UInt8(fused.rawValue))
    let isFloat = tensors == nil
    if layer.kind.readsMap { appendMap(layer.name + ".input", layer.input, of: index) }
    switch layer.kind {
    case .convolution(_, let window), .depthwiseConvolution(let window):
      let isDepthwise = layer.kind.isDepthwise
      let padding = appendPadding(layer, window, of: index)
      let stride = FlatValue.word(window.stride)
      let common = [
        FlatField(TFLiteSchema.Convolution.padding, .byte(UInt8(padding.rawValue))),
        FlatField(TFLiteSchema.Convolution.columnStride, stride),
        FlatField(TFLiteSchema.Convolution.rowStride, stride),
      ]
      append(
        isDepthwise ? "DEPTHWISE_CONV_2D" : "CONV_2D", reading: weights, name: layer.name,
        layer.output, of: done + 1, version: isFloat ? 1 : 3,
        options: isDepthwise
          ? (
            .depthwiseConvolution,
            common + [
              FlatField(TFLiteSchema.DepthwiseConvolution.multiplier, .word(1)),
              FlatField(TFLiteSchema.DepthwiseConvolution.activation, activation),
              FlatField(TFLiteSchema.DepthwiseConvolution.columnDilation, .word(1)),
              FlatField(TFLiteSchema.DepthwiseConvolution.rowDilation, .word(1)),
            ]
          )
          : (
            .convolution,
            common + [
              FlatField(TFLiteSchema.Convolution.activation, activation),
              FlatField(TFLiteSchema.Convolution.columnDilation, .word(1)),
              FlatField(TFLiteSchema.Convolution.rowDilation, .word(1)),
            ]
          ))
    case .dense:
      appendRow(layer.name + ".input", layer.input, of: index)
      append(
        "FULLY_CONNECTED", reading: weights, name: layer.name, layer.output, of: done + 1,
        version: isFloat ? 1 : 4,
        options: (.dense, [FlatField(TFLiteSchema.Dense.activation, activation)]))
    case .activation(let activation): append(activation, layer, index)
    case .pooling(let pooling, let window):
      let (stride, size) = (FlatValue.word(window.stride), FlatValue.word(window.size))
      append(
        pooling == .max ? "MAX_POOL_2D" : "AVERAGE_POOL_2D", reading: [], name: layer.name,
        layer.output, of: index + 1, version: isFloat ? 1 : 2,
        options: (
          .pooling,
          [
            FlatField(
              TFLiteSchema.Pooling.padding, .byte(UInt8(TFLitePadding.valid.rawValue))),
            FlatField(TFLiteSchema.Pooling.columnStride, stride),
            FlatField(TFLiteSchema.Pooling.rowStride, stride),
            FlatField(TFLiteSchema.Pooling.columns, size),
            FlatField(TFLiteSchema.Pooling.rows, size),
          ]
        ))
    case .globalAverage:
      let axes = graph.tensor(layer.name + ".axes", [2], .int32, data: Self.bytes([1, 2]))
      append(
        "MEAN", reading: [axes], name: layer.name, layer.output, of: index + 1,
        version: isFloat ? 1 : 2,
        options: (.reducer, [FlatField(TFLiteSchema.Reducer.keepsAxes, .byte(1))]))
    case .batchNormalization, .dropout: preconditionFailure("a model is folded")
    }
    return done
  }

  private mutating func append(_ activation: Activation, _ layer: Layer, _ index: Int) {
    let clampVersion = tensors == nil ? 1 : 2
    let (operation, version, options): (String, Int, (TFLiteOptions, [FlatField])?) =
      switch activation {
      case .relu: ("RELU", clampVersion, nil)
      case .relu6: ("RELU6", clampVersion, nil)
      case .tanh: ("TANH", 1, nil)
      case .sigmoid: ("LOGISTIC", 1, nil)
      case .leakyReLU(let slope):
        (
          "LEAKY_RELU", 1,
          (.leakyReLU, [FlatField(TFLiteSchema.LeakyReLU.slope, .word(slope.bitPattern))])
        )
      }
    append(
      operation, reading: [], name: layer.name, layer.output, of: index + 1, version: version,
      options: options)
  }

  /// What an operator of layer `index` does to its own output.
  private func fusedActivation(behind index: Int) -> TFLiteActivation {
    guard network.layers[index].isParametric, index + 1 < network.layers.count,
      case .activation(let activation) = network.layers[index + 1].kind
    else { return .none }
    return switch activation {
    case .relu: .relu
    case .relu6: .relu6
    case .leakyReLU, .tanh, .sigmoid: .none
    }
  }

  /// Zeros around a map where neither of the format's two paddings is the layer's.
  ///
  /// - Returns: what is left for the layer's operator to do.
  private mutating func appendPadding(
    _ layer: Layer, _ window: Window, of tensor: Int
  ) -> TFLitePadding {
    let padding = window.padding
    if padding == 0 { return .valid }
    let same = ForeignPadding.same(
      ForeignWindow(
        rows: window.size, columns: window.size, rowStride: window.stride,
        columnStride: window.stride),
      height: layer.input.height, width: layer.input.width)
    let own = ForeignPadding(
      top: padding.top, left: padding.left, bottom: padding.bottom, right: padding.right)
    if own == same { return .same }
    let amounts = graph.tensor(
      layer.name + ".padding", [4, 2], .int32,
      data: Self.bytes([0, 0, own.top, own.bottom, own.left, own.right, 0, 0]))
    append(
      "PAD", reading: [amounts], name: layer.name + ".padded",
      Shape(
        channels: layer.input.channels, height: layer.input.height + own.top + own.bottom,
        width: layer.input.width + own.left + own.right),
      of: tensor, version: tensors == nil ? 1 : 2, options: (.padding, []))
    return .valid
  }

  /// Elements in a row, in the order in which they lie, unless they do already.
  mutating func appendRow(_ name: String, _ shape: Shape, of tensor: Int) {
    guard !isRow else { return }
    isRow = true
    appendReshape(name, Shape(channels: shape.count, height: 1, width: 1), of: tensor)
  }

  /// A map of one row and column, unless it is one.
  private mutating func appendMap(_ name: String, _ shape: Shape, of tensor: Int) {
    guard isRow else { return }
    isRow = false
    appendReshape(name, shape, of: tensor)
  }

  private mutating func appendReshape(_ name: String, _ shape: Shape, of tensor: Int) {
    let extents = extents(of: shape)
    let constant = graph.tensor(
      name + ".shape", [extents.count], .int32, data: Self.bytes(extents))
    append(
      "RESHAPE", reading: [constant], name: name, shape, of: tensor, version: 1,
      options: (.reshape, []))
  }

  private func extents(of shape: Shape) -> [Int] {
    isRow ? [1, shape.count] : [1, shape.height, shape.width, shape.channels]
  }

  /// - Parameters:
  ///   - shape: of the output.
  ///   - tensor: into ``tensors``, whose scale the output has.
  private mutating func append(
    _ operation: String, reading constants: [Int], name: String, _ shape: Shape, of tensor: Int,
    version: Int, options: (type: TFLiteOptions, fields: [FlatField])?
  ) {
    let output = graph.tensor(
      name, extents(of: shape), type,
      quantization: tensors.map { TFLiteGraphWriter.Quantization($0[tensor]) })
    graph.append(
      operation, version: version, inputs: [current] + constants, output: output,
      options: options)
    current = output
  }

  static func bytes(_ values: [Float]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: values)
    return bytes
  }

  /// As integers of 32 bits.
  static func bytes(_ values: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: values.map { Int32($0) })
    return bytes
  }
}

extension LayerKind {
  var isDepthwise: Bool {
    if case .depthwiseConvolution = self { true } else { false }
  }

  /// Whether rows and columns matter to the layer.
  fileprivate var readsMap: Bool {
    switch self {
    case .convolution, .depthwiseConvolution, .pooling, .globalAverage: true
    case .batchNormalization, .activation, .dense, .dropout: false
    }
  }
}
