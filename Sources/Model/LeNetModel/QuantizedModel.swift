/// The affine map of a tensor: `real = scale * (q - zeroPoint)`, with `q` in -128...127.
public struct QuantizationParameters: Hashable, Sendable {
  /// Scales that a tensor, or weights, may have: the real numbers of 8 bits, over any temperature and
  /// in any sum, are finite.
  public static let scales: ClosedRange<Float> = .leastNonzeroMagnitude...1e30

  /// Within ``scales``.
  public let scale: Float
  /// In -128...127.
  public let zeroPoint: Int32

  public init(scale: Float, zeroPoint: Int32) {
    self.scale = scale
    self.zeroPoint = zeroPoint
  }

  /// `scale * (q - zeroPoint)`
  ///
  /// A zero point may be any that the type holds.
  public func real(_ q: Int8) -> Float { scale * Float(Int64(q) - Int64(zeroPoint)) }

  /// The raw pixel: `q = pixel - 128`, so that `real = pixel / 255`.
  public static let pixel = QuantizationParameters(scale: 1 / 255, zeroPoint: -128)
}

/// Integers of one convolution or dense layer.
public struct QuantizedParameters: Hashable, Sendable {
  /// Values of -127...127; layout of ``Layer/weightCount``.
  public let weights: [Int8]
  /// One per output channel, at scale `input scale * weight scale`.
  public let bias: [Int32]
  /// One per output channel: `real weight = scale * weight`.
  public let weightScales: [Float]
  /// One per output channel, in 2^30 ..< 2^31.
  public let multipliers: [Int32]
  /// One per output channel, in 1...62.
  public let shifts: [UInt8]

  public init(
    weights: [Int8], bias: [Int32], weightScales: [Float], multipliers: [Int32], shifts: [UInt8]
  ) {
    self.weights = weights
    self.bias = bias
    self.weightScales = weightScales
    self.multipliers = multipliers
    self.shifts = shifts
  }
}

/// A network in 8-bit integers, with the arithmetic of `Models/ARITHMETIC.md`.
///
/// A value of this type keeps every promise that page's proofs rest on; interpreter and generated
/// C need no checks of their own.
public struct QuantizedModel: Hashable, Sendable {
  /// Multipliers that a model may have: 2^30 ..< 2^31.
  public static let multipliers: ClosedRange<Int32> = (1 << 30)...Int32.max
  /// Shifts that a model may have.
  public static let shifts: ClosedRange<UInt8> = 1...62

  public let network: Network
  /// `tensors[0]` belongs to the picture, `tensors[i + 1]` to the output of `network.layers[i]`.
  public let tensors: [QuantizationParameters]
  /// One for each of ``Network/parametricIndices``, in order.
  public let parameters: [QuantizedParameters]
  /// One for each of ``Network/tableIndices``, in order: entry `q + 128` is the output for `q`.
  public let tables: [[Int8]]
  /// The float model's, which holds for these scores times their scale; nil where nobody looked.
  public let confidence: Confidence?
  public let provenance: Provenance

  /// - Throws: ``ModelError`` naming the layer and the promise that does not hold.
  public init(
    network: Network, tensors: [QuantizationParameters], parameters: [QuantizedParameters],
    tables: [[Int8]], confidence: Confidence? = nil, provenance: Provenance = Provenance()
  ) throws(ModelError) {
    self.network = network
    self.tensors = tensors
    self.parameters = parameters
    self.tables = tables
    self.confidence = confidence
    self.provenance = provenance
    try check()
  }

  /// What scores of this model stand for: the float model's, rounded.
  ///
  /// - Parameter scores: as an interpreter, or a board, gives them.
  public func realScores(_ scores: [Int8]) -> [Float] {
    scores.map(tensors[tensors.count - 1].real)
  }

  /// What layer `index` clamps its input to: from the zero point, which stands for 0, to 127, or for
  /// ReLU6 to what stands for 6, `zeroPoint + round(6 / scale)`, if that is less; nil for a layer that
  /// does not clamp.
  package func clamp(ofLayer index: Int) -> ClosedRange<Int8>? {
    guard case .activation(let activation) = network.layers[index].kind, activation.isClamp else {
      return nil
    }
    let tensor = tensors[index + 1]
    let lower = Int8(tensor.zeroPoint)
    guard activation == .relu6 else { return lower...127 }
    let six = Double(tensor.zeroPoint) + (6 / Double(tensor.scale)).rounded(.toNearestOrEven)
    return lower...Int8(min(six, 127))
  }

  /// The largest magnitude that the accumulator of an output channel can reach, for any picture
  /// and in any order of summation: `|bias| + sum |weight| * max |q - zeroPoint|`.
  ///
  /// - Parameters:
  ///   - position: into ``parameters``.
  ///   - channel: output channel of that layer.
  package func accumulatorBound(position: Int, channel: Int) -> Int64 {
    let index = network.parametricIndices[position]
    let perChannel = network.layers[index].weightsPerChannel
    let zeroPoint = tensors[index].zeroPoint
    let deviation = Int64(max(127 - zeroPoint, zeroPoint + 128))
    let weights = parameters[position].weights[channel * perChannel..<(channel + 1) * perChannel]
    let weightSum = weights.reduce(Int64(0)) { $0 + Int64($1.magnitude) }
    return Int64(parameters[position].bias[channel].magnitude) + weightSum * deviation
  }
}

extension Network {
  /// Indices of the activations that are tables in a quantized model.
  public var tableIndices: [Int] { layers.indices.filter { layers[$0].isTable } }
}
