/// A network as data: a validated chain of layers from a 28x28 picture to ten scores.
///
/// One to three convolution blocks (convolution, activation, pooling) are followed by dense layers
/// with an activation between each two of them. Construction checks the order, the widths and the
/// shapes; whoever holds a `Network` need not check them again.
public struct Network: Hashable, Sendable {
  /// One channel of 28 rows of 28 pixels.
  public static let inputShape = Shape(channels: 1, height: 28, width: 28)
  /// The ten digits.
  public static let classCount = 10
  /// Convolution blocks that a network may have.
  public static let blockCounts = 1...3
  /// Filters or units that a layer may have.
  public static let widths = 1...1024
  /// Dense layers that a network may have.
  public static let denseCounts = 1...8

  /// From the picture to the scores; each layer's input shape is the output shape of the one before.
  public let layers: [Layer]
  /// Of a picture.
  public var inputShape: Shape { layers[0].input }
  /// Scores that a picture gets.
  public var classCount: Int { layers[layers.count - 1].output.count }

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
  public init(_ kinds: [LayerKind]) throws(NetworkError) {
    var builder = NetworkBuilder(kinds)
    layers = try builder.build()
    parametricIndices = layers.indices.filter { [layers] in layers[$0].isParametric }
  }
}

extension Network {
  /// LeNet-5 as it is built today: ReLU and max pooling; 61,706 parameters.
  public static let lenet5 = preset(activation: .relu, pooling: .max)

  /// LeNet-5 as usually rebuilt from LeCun et al., "Gradient-Based Learning Applied to Document
  /// Recognition" (1998): tanh and average pooling; 61,706 parameters. The paper's trainable
  /// pooling, partial connection table and radial-basis output are left out.
  public static let original = preset(activation: .tanh, pooling: .average)

  private static func preset(activation: Activation, pooling: Pooling) -> Network {
    let kinds: [LayerKind] = [
      .convolution(filters: 6, padding: .same), .activation(activation), .pooling(pooling),
      .convolution(filters: 16, padding: .valid), .activation(activation), .pooling(pooling),
      .dense(units: 120), .activation(activation),
      .dense(units: 84), .activation(activation),
      .dense(units: classCount),
    ]
    guard let network = try? Network(kinds) else {
      preconditionFailure("LeNet-5 is a legal network")
    }
    return network
  }
}
