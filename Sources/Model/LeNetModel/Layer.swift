/// What a layer computes, with everything its input shape does not determine.
public enum LayerKind: Hashable, Sendable {
  /// Cross-correlation over all input channels, one bias per filter; zeros beyond the edges.
  case convolution(filters: Int, window: Window)
  /// Cross-correlation of each channel with a kernel of its own, one bias per channel.
  case depthwiseConvolution(window: Window)
  /// `(x - mean) / sqrt(variance + epsilon) * weight + bias`, per channel. Trained only: a model holds it
  /// folded into a convolution or dense layer.
  case batchNormalization
  case activation(Activation)
  /// A last row or column that fills no window is dropped.
  case pooling(Pooling, window: Window)
  /// The mean of each channel's map.
  case globalAverage
  /// Every output is a weighted sum of every input, plus a bias.
  case dense(units: Int)
  /// Drops a share of the values while training, and scales up the others; else nothing.
  case dropout(rate: Double)

  /// - Parameter kernel: rows and columns of the window.
  public static func convolution(
    filters: Int, kernel: Int = 5, stride: Int = 1, padding: Padding
  ) -> LayerKind {
    .convolution(filters: filters, window: Window(size: kernel, stride: stride, padding: padding))
  }

  /// - Parameter kernel: rows and columns of the window.
  public static func depthwiseConvolution(
    kernel: Int, stride: Int = 1, padding: Padding
  ) -> LayerKind {
    .depthwiseConvolution(window: Window(size: kernel, stride: stride, padding: padding))
  }

  /// Windows that touch, unless there is a stride.
  public static func pooling(_ pooling: Pooling, size: Int = 2, stride: Int? = nil) -> LayerKind {
    .pooling(pooling, window: Window(size: size, stride: stride ?? size))
  }

  /// Of a layer that reads windows.
  public var window: Window? {
    switch self {
    case .convolution(_, let window), .depthwiseConvolution(let window), .pooling(_, let window):
      window
    case .batchNormalization, .activation, .globalAverage, .dense, .dropout: nil
    }
  }
}

/// Square pieces of a map, left to right and top to bottom, from each of which an output is made.
public struct Window: Hashable, Sendable {
  /// Rows and columns.
  public let size: Int
  /// Rows, or columns, from one to the next.
  public let stride: Int
  /// Beyond the edges of the map.
  public let padding: Padding

  public init(size: Int, stride: Int = 1, padding: Padding = 0) {
    self.size = size
    self.stride = stride
    self.padding = padding
  }

  /// Elements.
  public var count: Int { size * size }

  /// Whether every element of a map is in one window at most.
  public var isDisjoint: Bool { stride >= size && padding == 0 }

  /// Rows and columns of what is made from a map; none that is not positive will do.
  func output(of map: Shape) -> (height: Int, width: Int) {
    func fitting(_ extent: Int) -> Int { extent < size ? 0 : (extent - size) / stride + 1 }
    return (
      fitting(map.height + padding.top + padding.bottom),
      fitting(map.width + padding.left + padding.right)
    )
  }
}

/// Rows and columns that windows find beyond the edges of a map.
public struct Padding: Hashable, Sendable, ExpressibleByIntegerLiteral {
  public let top: Int
  public let left: Int
  public let bottom: Int
  public let right: Int

  public init(top: Int, left: Int, bottom: Int, right: Int) {
    self.top = top
    self.left = left
    self.bottom = bottom
    self.right = right
  }

  /// The same on all sides.
  public init(_ amount: Int) {
    self.init(top: amount, left: amount, bottom: amount, right: amount)
  }

  public init(integerLiteral amount: Int) {
    self.init(amount)
  }

  /// The amount on all sides; nil if they differ.
  public var amount: Int? { self == Padding(top) ? top : nil }
}

/// Applied to each element.
public enum Activation: Hashable, Sendable {
  /// `max(x, 0)`
  case relu
  /// `min(max(x, 0), 6)`
  case relu6
  /// `x` where it is positive, else `slope * x`; the slope is 0 to 1.
  case leakyReLU(slope: Float)
  /// The hyperbolic tangent.
  case tanh
  /// `1 / (1 + exp(-x))`
  case sigmoid

  /// Those without an attribute.
  public static let plain: [Activation] = [.relu, .relu6, .tanh, .sigmoid]

  /// In files, and in the names of layers.
  public var name: String {
    switch self {
    case .relu: "relu"
    case .relu6: "relu6"
    case .leakyReLU: "leaky-relu"
    case .tanh: "tanh"
    case .sigmoid: "sigmoid"
    }
  }

  /// Whether a quantized model clamps, which keeps scale and zero point; else it looks up a table.
  public var isClamp: Bool {
    switch self {
    case .relu, .relu6: true
    case .leakyReLU, .tanh, .sigmoid: false
    }
  }
}

/// What a window becomes.
public enum Pooling: String, Hashable, Sendable, CaseIterable {
  case max
  case average
}

/// One layer of a validated network, with its shapes.
public struct Layer: Hashable, Sendable {
  /// `conv1`, `conv1.relu`, `conv1.maxpool`, ..., `fc1`, `fc1.relu`, ...: unique in its network.
  public let name: String
  public let kind: LayerKind
  public let input: Shape
  public let output: Shape

  /// Whether the layer has weights and a bias.
  public var isParametric: Bool { weightsPerChannel > 0 }

  /// Weights that one output channel sums over: `input.channels * size * size` for a convolution,
  /// `size * size` for a depthwise one, `input.count` for a dense layer, 0 otherwise.
  public var weightsPerChannel: Int {
    switch kind {
    case .convolution(_, let window): input.channels * window.count
    case .depthwiseConvolution(let window): window.count
    case .dense: input.count
    case .batchNormalization, .activation, .pooling, .globalAverage, .dropout: 0
    }
  }

  /// Weights are stored output channel by output channel: `[filter][channel][row][column]` for a
  /// convolution, `[channel][row][column]` for a depthwise one, `[unit][input]` for a dense layer.
  public var weightCount: Int { isParametric ? output.channels * weightsPerChannel : 0 }

  /// Weights that are multiplied with different things: those of one channel, or of all where each
  /// channel reads its own.
  public var inputMeanCount: Int {
    if case .depthwiseConvolution = kind { weightCount } else { weightsPerChannel }
  }

  /// One bias per output channel.
  public var biasCount: Int { isParametric ? output.channels : 0 }

  /// Multiply-accumulates for one image, those with padding included.
  public var multiplyAccumulateCount: Int { output.count * weightsPerChannel }

  /// Whether a quantized model has a table for the layer.
  public var isTable: Bool {
    if case .activation(let activation) = kind { !activation.isClamp } else { false }
  }

  /// Whether the layer clamps in a quantized model.
  public var isClamp: Bool {
    if case .activation(let activation) = kind { activation.isClamp } else { false }
  }
}

extension LayerKind: CustomStringConvertible {
  public var description: String {
    switch self {
    case .convolution(let filters, let window):
      "convolution of \(filters) \(window.size)x\(window.size) filters\(window.details(touching: 1))"
    case .depthwiseConvolution(let window):
      "depthwise convolution \(window.size)x\(window.size)\(window.details(touching: 1))"
    case .batchNormalization: "batch normalization"
    case .activation(.leakyReLU(let slope)): "leaky-relu of slope \(slope)"
    case .activation(let activation): activation.name
    case .pooling(let pooling, let window):
      "\(pooling.rawValue) pooling \(window.size)x\(window.size)"
        + window.details(touching: window.size)
    case .globalAverage: "global average"
    case .dense(let units): "dense layer of \(units) units"
    case .dropout(let rate): "dropout of \(rate)"
    }
  }
}

extension Window {
  /// - Parameter usual: the stride that goes without saying.
  fileprivate func details(touching usual: Int) -> String {
    (stride == usual ? "" : ", stride \(stride)") + (padding == 0 ? "" : ", padding \(padding)")
  }
}

extension Padding: CustomStringConvertible {
  public var description: String {
    amount.map(String.init) ?? "\(top) top, \(left) left, \(bottom) bottom, \(right) right"
  }
}
