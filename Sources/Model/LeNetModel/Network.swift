/// A network as data: a signature and a validated chain of layers from the picture to the scores.
///
/// Construction checks attributes and shapes; whoever holds a `Network` need not check them again.
public struct Network: Hashable, Sendable {
  /// Layers that a network may have.
  public static let layerCounts = 1...64
  /// Filters or units that a layer may have.
  public static let widths = 1...1024
  /// Rows and columns of a convolution's kernel.
  public static let kernelSizes = 1...7
  /// Of a convolution.
  public static let convolutionStrides = 1...2
  /// Rows and columns of a pooling window, and its strides.
  public static let poolingSizes = 2...8

  public let signature: Signature
  /// From the picture to the scores; each layer's input shape is the output shape of the one before.
  public let layers: [Layer]
  /// Of a picture.
  public var inputShape: Shape { signature.input }
  /// Scores that a picture gets.
  public var classCount: Int { signature.classCount }

  /// Indices into `layers` of those with weights, in order.
  public let parametricIndices: [Int]

  /// Weights and biases together.
  public var parameterCount: Int { layers.reduce(0) { $0 + $1.weightCount + $1.biasCount } }

  /// Multiply-accumulates for one image.
  public var multiplyAccumulateCount: Int {
    layers.reduce(0) { $0 + $1.multiplyAccumulateCount }
  }

  /// Checks the chain and computes every shape.
  ///
  /// - Parameter kinds: the layers from the picture to the scores.
  public init(_ kinds: [LayerKind], _ signature: Signature = .digits) throws(NetworkError) {
    var builder = NetworkBuilder(kinds, signature)
    layers = try builder.build()
    self.signature = signature
    parametricIndices = layers.indices.filter { [layers] in layers[$0].isParametric }
  }
}

extension Network {
  /// LeNet-5 as it is built today: ReLU and max pooling; 61,706 parameters.
  public static let lenet5 = digits(.lenet5)

  /// LeNet-5 as usually rebuilt from LeCun et al., "Gradient-Based Learning Applied to Document
  /// Recognition" (1998): tanh and average pooling; 61,706 parameters. The paper's trainable
  /// pooling, partial connection table and radial-basis output are left out.
  public static let original = digits(.original)

  private static func digits(_ preset: NetworkPreset) -> Network {
    guard let network = try? Network(preset, for: .digits) else {
      preconditionFailure("LeNet-5 is a legal network")
    }
    return network
  }
}

extension Network {
  /// What is left of the network when it is trained: without dropout, and without batch normalization,
  /// which the convolution or dense layer before it absorbs; any other becomes a depthwise convolution
  /// with kernels of one weight.
  public var folded: Network {
    guard !isFolded else { return self }
    var kinds: [LayerKind] = []
    for (index, layer) in layers.enumerated() {
      switch layer.kind {
      case .dropout: continue
      case .batchNormalization:
        if absorbing(index) == nil { kinds.append(.depthwiseConvolution(kernel: 1, padding: 0)) }
      default: kinds.append(layer.kind)
      }
    }
    guard let network = try? Network(kinds, signature) else {
      preconditionFailure("folding keeps all shapes")
    }
    return network
  }

  /// Whether no layer is there for training only.
  public var isFolded: Bool {
    layers.allSatisfy { $0.kind != .batchNormalization && !$0.isDropout }
  }

  /// The layer whose weights absorb those of a batch normalization: the one before it, dropout aside,
  /// if that has weights.
  public func absorbing(_ normalization: Int) -> Int? {
    let before = layers[..<normalization].lastIndex { !$0.isDropout }
    return before.flatMap { layers[$0].isParametric ? $0 : nil }
  }
}

extension Layer {
  /// Whether the layer does nothing but while training.
  public var isDropout: Bool {
    if case .dropout = kind { true } else { false }
  }
}
