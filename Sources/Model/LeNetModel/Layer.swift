/// What a layer computes, with everything its input shape does not determine.
public enum LayerKind: Hashable, Sendable {
  /// 5x5 cross-correlation, stride 1, one bias per filter.
  case convolution(filters: Int, padding: Padding)
  case activation(Activation)
  /// 2x2 windows, stride 2; an odd last row or column is dropped.
  case pooling(Pooling)
  /// Every output is a weighted sum of every input, plus a bias.
  case dense(units: Int)
}

/// What a convolution finds beyond the edge of its input.
public enum Padding: String, Hashable, Sendable, CaseIterable {
  /// No padding: the map shrinks by four in each direction.
  case valid
  /// Two zeros on every side: the map keeps its size.
  case same

  /// Zeros added on each side of the map.
  public var amount: Int {
    switch self {
    case .valid: 0
    case .same: Layer.kernelSize / 2
    }
  }
}

/// Applied to each element.
public enum Activation: String, Hashable, Sendable, CaseIterable {
  /// `max(x, 0)`
  case relu
  /// The hyperbolic tangent.
  case tanh
}

/// What a 2x2 window becomes.
public enum Pooling: String, Hashable, Sendable, CaseIterable {
  case max
  case average
}

/// One layer of a validated network, with its shapes.
public struct Layer: Hashable, Sendable {
  /// Rows and columns of every convolution kernel.
  public static let kernelSize = 5
  /// Rows and columns of every pooling window, and its stride.
  public static let poolingSize = 2

  /// `conv1`, `conv1.relu`, `conv1.maxpool`, ..., `fc1`, `fc1.relu`, ...: unique in its network.
  public let name: String
  public let kind: LayerKind
  public let input: Shape
  public let output: Shape

  /// Whether the layer has weights and a bias.
  public var isParametric: Bool { weightsPerChannel > 0 }

  /// Weights that one output channel sums over: `input.channels * 5 * 5` for a convolution,
  /// `input.count` for a dense layer, 0 otherwise.
  public var weightsPerChannel: Int {
    switch kind {
    case .convolution: input.channels * Layer.kernelSize * Layer.kernelSize
    case .dense: input.count
    case .activation, .pooling: 0
    }
  }

  /// Weights are stored output channel by output channel: `[filter][channel][row][column]` for a
  /// convolution, `[unit][input]` for a dense layer.
  public var weightCount: Int { isParametric ? output.channels * weightsPerChannel : 0 }

  /// One bias per output channel.
  public var biasCount: Int { isParametric ? output.channels : 0 }

  /// Multiply-accumulates for one image, those with padding included.
  public var multiplyAccumulateCount: Int { output.count * weightsPerChannel }
}

extension LayerKind: CustomStringConvertible {
  public var description: String {
    switch self {
    case .convolution(let filters, let padding):
      "convolution of \(filters) 5x5 filters, padding \(padding.rawValue)"
    case .activation(let activation): activation.rawValue
    case .pooling(let pooling): "\(pooling.rawValue) pooling 2x2"
    case .dense(let units): "dense layer of \(units) units"
    }
  }
}
