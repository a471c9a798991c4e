/// Walks a chain of layer kinds once, checking the grammar and computing shapes and names.
///
///     network = block{1,3} (dense activation)* dense
///     block   = convolution activation pooling
struct NetworkBuilder {
  private let kinds: [LayerKind]
  private var layers: [Layer] = []
  private var shape = Network.inputShape
  private var blockCount = 0
  private var denseCount = 0

  init(_ kinds: [LayerKind]) {
    self.kinds = kinds
  }

  mutating func build() throws(NetworkError) -> [Layer] {
    while case .convolution? = next {
      try appendBlock()
    }
    guard blockCount > 0 else { throw unexpected("a convolution") }
    try appendDense()
    while next != nil {
      guard case .activation(let activation)? = next else {
        throw unexpected("an activation between two dense layers, or the end")
      }
      appendActivation(activation, after: "fc\(denseCount)")
      try appendDense()
    }
    guard shape.channels == Network.classCount else {
      throw .wrongClassCount(found: shape.channels, expected: Network.classCount)
    }
    return layers
  }

  private var next: LayerKind? { layers.count < kinds.count ? kinds[layers.count] : nil }

  private func unexpected(_ expected: String) -> NetworkError {
    .unexpectedLayer(index: layers.count, found: next, expected: expected)
  }

  private mutating func appendBlock() throws(NetworkError) {
    guard case .convolution(let filters, let padding)? = next else {
      throw unexpected("a convolution")
    }
    guard blockCount < Network.blockCounts.upperBound else {
      throw unexpected("a dense layer after \(Network.blockCounts.upperBound) convolution blocks")
    }
    blockCount += 1
    let name = "conv\(blockCount)"
    try checkWidth(filters)
    let shrinkage = Layer.kernelSize - 1 - 2 * padding.amount
    try checkMap(atLeast: shrinkage + 1)
    append(
      name,
      Shape(
        channels: filters, height: shape.height - shrinkage, width: shape.width - shrinkage))

    guard case .activation(let activation)? = next else {
      throw unexpected("an activation after \(name)")
    }
    appendActivation(activation, after: name)

    guard case .pooling(let pooling)? = next else {
      throw unexpected("a pooling layer after \(name).\(activation.rawValue)")
    }
    try checkMap(atLeast: Layer.poolingSize)
    append(
      "\(name).\(pooling == .max ? "maxpool" : "avgpool")",
      Shape(
        channels: shape.channels, height: shape.height / Layer.poolingSize,
        width: shape.width / Layer.poolingSize))
  }

  private mutating func appendDense() throws(NetworkError) {
    guard case .dense(let units)? = next else { throw unexpected("a dense layer") }
    guard denseCount < Network.denseCounts.upperBound else {
      throw unexpected("the end after \(Network.denseCounts.upperBound) dense layers")
    }
    try checkWidth(units)
    denseCount += 1
    append("fc\(denseCount)", Shape(channels: units, height: 1, width: 1))
  }

  private mutating func appendActivation(_ activation: Activation, after name: String) {
    append("\(name).\(activation.rawValue)", shape)
  }

  private mutating func append(_ name: String, _ output: Shape) {
    layers.append(Layer(name: name, kind: kinds[layers.count], input: shape, output: output))
    shape = output
  }

  private func checkWidth(_ width: Int) throws(NetworkError) {
    guard Network.widths.contains(width) else {
      throw .widthOutOfRange(index: layers.count, found: width, allowed: Network.widths)
    }
  }

  private func checkMap(atLeast size: Int) throws(NetworkError) {
    guard shape.height >= size, shape.width >= size else {
      throw .mapTooSmall(
        index: layers.count, layer: kinds[layers.count], input: shape, minimum: size)
    }
  }
}
