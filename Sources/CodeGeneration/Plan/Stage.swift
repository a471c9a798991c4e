import LeNetModel

/// Layers that the generated code computes in one pass, with nothing stored between them.
///
/// Layers with weights take the activation behind them along, and a convolution the pooling behind that,
/// if its windows touch, and are 2x2 where speed counts. What is left is a stage of its own.
struct Stage {
  enum Kind {
    /// Sums of products, requantized, activated and pooled.
    case convolution(Convolution)
    /// Sums of products, requantized and activated.
    case dense
    /// Of stored values, one by one.
    case activation
    /// Of stored values.
    case pooling(Pooling, Window)
    /// The mean of each channel's stored values.
    case globalAverage
  }

  struct Convolution {
    let window: Window
    /// Whether each channel has a kernel of its own, and not each filter one for every channel.
    let isDepthwise: Bool
    /// Nil where every sum becomes an output.
    let pooled: Pooled?
  }

  /// Square pieces of a convolution's map, each of which becomes an output; they touch.
  struct Pooled {
    let pooling: Pooling
    /// Rows and columns.
    let size: Int
  }

  /// A C identifier that begins with the first layer's: `conv1`, `fc1`, `conv1_maxpool_2`.
  let name: String
  let kind: Kind
  /// Layer names in order, for people.
  let description: String
  /// Index into `network.layers`.
  let firstLayer: Int
  /// Index of the layer whose output the stage leaves behind.
  let lastLayer: Int
  let input: Shape
  let output: Shape
  let inputParameters: QuantizationParameters
  let outputParameters: QuantizationParameters
  /// What a sum of products is requantized to, or a stored value has, before a table changes it.
  let requantizedZeroPoint: Int32
  /// What such a value is clamped to: -128...127, or less where ReLU or ReLU6 cuts off.
  let limits: ClosedRange<Int32>
  /// Of an activation that is no clamp.
  let table: Table?
  /// Empty in a stage without weights.
  let parameters: QuantizedParameters
  /// Into the model's parameters; nil in a stage without weights.
  let parameterPosition: Int?
  /// 0 in a stage without weights.
  let weightsPerChannel: Int
  /// The largest magnitude of an accumulator of this stage, for any picture.
  let accumulatorBound: Int64

  /// Whether the stage reads the picture, unsigned bytes, and not what another stage left.
  var readsPixels: Bool { firstLayer == 0 }

  /// Whether ReLU6 cuts off above. Where 6 is not among 8 bits' values, it is ReLU.
  var cutsOffAbove: Bool { limits.upperBound < 127 }

  /// Whether the largest of a window's sums can be requantized instead of all sums: not through a table,
  /// which may go down.
  var poolsSums: Bool {
    if case .convolution(let convolution) = kind {
      convolution.pooled?.pooling == .max && table == nil
    } else {
      false
    }
  }

  /// What LeNet-5 is made of, if the stage is that: a 5x5 convolution with equal padding and 2x2 pooling.
  var leNetConvolution: (padding: Int, pooling: Pooling)? {
    guard case .convolution(let convolution) = kind, !convolution.isDepthwise,
      convolution.window.size == 5, convolution.window.stride == 1,
      let padding = convolution.window.padding.amount,
      let pooled = convolution.pooled, pooled.size == 2
    else { return nil }
    return (padding, pooled.pooling)
  }

  /// Whether values are stored as they are read, or all are the same: compilers must not take that for one of
  /// the C library's functions.
  var copies: Bool {
    switch kind {
    case .activation:
      table == nil && (limits == Lowering.allValues && !readsPixels || limits.count == 1)
    case .globalAverage: input.height * input.width == 1 && !readsPixels
    case .convolution, .dense, .pooling: false
    }
  }
}

/// The table of an activation, written once for all stages that have the same one.
struct Table {
  /// Of the stage that reads it.
  let activation: Activation
  /// Behind the prefix: `conv1_tanh`, of the first stage that has it.
  let array: String
  /// Name of that stage.
  let owner: String
  /// Into the model's tables: the first of those that are equal.
  let index: Int
  let values: [Int8]
}

extension Stage {
  /// Whether the table is written with this stage's constants.
  var ownsTable: Bool { table?.owner == name }

  /// Of its arrays in the portable C.
  var constantByteCount: Int {
    parameters.weights.count + parameters.bias.count * (4 + 4 + 1)
      + (ownsTable ? QuantizedModel.tableCount : 0)
  }
}
