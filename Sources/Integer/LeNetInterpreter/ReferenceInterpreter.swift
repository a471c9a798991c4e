public import LeNetModel

/// Runs an int8 model on the host in integers only, layer by layer, as `Models/ARITHMETIC.md` says.
///
/// It fuses nothing and shares no code with the generated C, nor with the fast ``Interpreter``, so
/// that agreement with either means something. It is the readable one, and shows every layer.
public struct ReferenceInterpreter: Sendable {
  /// What is run.
  public let model: QuantizedModel

  /// Any model will do: construction of a ``QuantizedModel`` has checked it.
  public init(_ model: QuantizedModel) {
    self.model = model
  }

  /// The scores of a picture.
  ///
  /// - Parameter pixels: a byte for each element of ``LeNetModel/Network/inputShape``.
  /// - Returns: one for each class; ``LeNetModel/QuantizedModel/realScores(_:)`` says what they mean.
  /// - Throws: ``ElementCountError/pixels(found:expected:)``.
  public func scores(of pixels: some Collection<UInt8>) throws(ElementCountError) -> [Int8] {
    var scores: [Int8] = []
    try run(pixels) { _, tensor in scores = tensor }
    return scores
  }

  /// Runs a picture and shows the output of every layer.
  ///
  /// - Parameters:
  ///   - pixels: a byte for each element of ``LeNetModel/Network/inputShape``.
  ///   - observe: called once for each layer of the network in order, with its index and its output
  ///     tensor in the order channel, row, column.
  /// - Throws: ``ElementCountError/pixels(found:expected:)``; then `observe` is not called.
  public func run(
    _ pixels: some Collection<UInt8>, observe: (_ layer: Int, _ tensor: [Int8]) -> Void
  ) throws(ElementCountError) {
    let shape = model.network.inputShape
    guard pixels.count == shape.count else {
      throw .pixels(found: pixels.count, expected: shape)
    }
    run(picture: pixels, observe: observe)
  }

  /// As ``run(_:observe:)``.
  ///
  /// - Precondition: 784 bytes.
  package func run(
    picture pixels: some Collection<UInt8>, observe: (_ layer: Int, _ tensor: [Int8]) -> Void
  ) {
    run(
      model.network.layers.indices, on: pixels.map { Int8(truncatingIfNeeded: Int($0) - 128) },
      observe: observe)
  }

  /// Runs some layers on a tensor of one's own.
  ///
  /// - Parameters:
  ///   - layers: neighbours, by index.
  ///   - input: what the first of them reads, in the order channel, row, column.
  ///   - observe: as for a picture.
  package func run(
    _ layers: Range<Int>, on input: [Int8], observe: (_ layer: Int, _ tensor: [Int8]) -> Void
  ) {
    let network = model.network
    precondition(
      input.count == network.layers[layers.lowerBound].input.count,
      "\(network.layers[layers.lowerBound].name) reads "
        + "\(network.layers[layers.lowerBound].input.count) values, found \(input.count)")
    var tensor = input
    var parameters = zip(network.parametricIndices, model.parameters)
      .filter { layers.contains($0.0) }.map(\.1).makeIterator()
    var tables = zip(network.tableIndices, model.tables)
      .filter { layers.contains($0.0) }.map(\.1).makeIterator()
    for index in layers {
      let layer = network.layers[index]
      let input = model.tensors[index].zeroPoint
      let output = model.tensors[index + 1].zeroPoint
      switch layer.kind {
      case .convolution(_, let window), .depthwiseConvolution(let window):
        let requantize = Requantization(parameters.next()!, outputZeroPoint: output)
        tensor = convolution(
          tensor, layer, window, isDepthwise: layer.kind == .depthwiseConvolution(window: window),
          inputZeroPoint: input, requantize)
      case .dense:
        let requantize = Requantization(parameters.next()!, outputZeroPoint: output)
        tensor = dense(tensor, layer, inputZeroPoint: input, requantize)
      case .activation(.relu), .activation(.relu6):
        let range = model.clamp(ofLayer: index)!
        tensor = tensor.map { min(max($0, range.lowerBound), range.upperBound) }
      case .activation(.tanh), .activation(.sigmoid), .activation(.leakyReLU):
        let table = tables.next()!
        tensor = tensor.map { table[Int($0) + 128] }
      case .pooling(.max, let window):
        tensor = pool(tensor, layer, window) { $0.max()! }
      case .pooling(.average, let window):
        tensor = pool(tensor, layer, window) { average($0) }
      case .globalAverage:
        tensor = globalAverage(tensor, layer)
      case .batchNormalization, .dropout:
        preconditionFailure("a model's network is folded")
      }
      observe(index, tensor)
    }
  }
}
