/// Walks a chain of layer kinds once, checking attributes and computing shapes and names.
struct NetworkBuilder {
  private let kinds: [LayerKind]
  private let signature: Signature
  private var layers: [Layer] = []
  private var shape: Shape
  /// What names of layers without weights begin with.
  private var stem = "input"
  private var convolutionCount = 0
  private var denseCount = 0

  init(_ kinds: [LayerKind], _ signature: Signature) {
    self.kinds = kinds
    self.signature = signature
    shape = signature.input
  }

  mutating func build() throws(NetworkError) -> [Layer] {
    try signature.check()
    guard Network.layerCounts.contains(kinds.count) else {
      throw .layerCount(found: kinds.count, allowed: Network.layerCounts)
    }
    for kind in kinds { try append(kind) }
    try checkEnd()
    return layers
  }

  private mutating func append(_ kind: LayerKind) throws(NetworkError) {
    switch kind {
    case .convolution(let filters, let window):
      try checkWidth(filters)
      try appendConvolution(kind, window, channels: filters)
    case .depthwiseConvolution(let window):
      try appendConvolution(kind, window, channels: shape.channels)
    case .batchNormalization:
      append(kind, suffix: "batchnorm", shape)
    case .activation(let activation):
      if case .leakyReLU(let slope) = activation {
        try check(slope >= 0 && slope <= 1, "slope", "\(slope)", "0 to 1")
      }
      append(kind, suffix: activation.name, shape)
    case .pooling(let pooling, let window):
      try checkPooling(kind, window)
      let (height, width) = window.output(of: shape)
      append(
        kind, suffix: pooling == .max ? "maxpool" : "avgpool",
        Shape(channels: shape.channels, height: height, width: width))
    case .globalAverage:
      append(kind, suffix: "mean", Shape(channels: shape.channels, height: 1, width: 1))
    case .dense(let units):
      try checkWidth(units)
      denseCount += 1
      append(kind, name: "fc\(denseCount)", Shape(channels: units, height: 1, width: 1))
    case .dropout(let rate):
      try check(rate >= 0 && rate < 1, "rate", "\(rate)", "at least 0 and below 1")
      append(kind, suffix: "dropout", shape)
    }
  }

  private mutating func appendConvolution(
    _ kind: LayerKind, _ window: Window, channels: Int
  ) throws(NetworkError) {
    try check(window.size, "kernel", Network.kernelSizes)
    try check(window.stride, "stride", Network.convolutionStrides)
    let padding = window.padding
    for side in [padding.top, padding.left, padding.bottom, padding.right] {
      try check(side, "padding", 0...window.size - 1)
    }
    let (height, width) = window.output(of: shape)
    try checkMap(kind, window, fits: height > 0 && width > 0)
    convolutionCount += 1
    append(
      kind, name: "conv\(convolutionCount)",
      Shape(channels: channels, height: height, width: width))
  }

  private func checkPooling(_ kind: LayerKind, _ window: Window) throws(NetworkError) {
    try check(window.size, "size", Network.poolingSizes)
    try check(window.stride, "stride", 1...Network.poolingSizes.upperBound)
    try check(window.padding == 0, "padding", "\(window.padding)", "0")
    let (height, width) = window.output(of: shape)
    try checkMap(kind, window, fits: height > 0 && width > 0)
  }

  /// What has no weights is named like what had some last, and numbered if there is another.
  private mutating func append(_ kind: LayerKind, suffix: String, _ output: Shape) {
    let name = "\(stem).\(suffix)"
    let number = 1 + layers.count { $0.name == name || $0.name.hasPrefix(name + "-") }
    layers.append(
      Layer(
        name: number == 1 ? name : "\(name)-\(number)", kind: kind, input: shape, output: output))
    shape = output
  }

  private mutating func append(_ kind: LayerKind, name: String, _ output: Shape) {
    stem = name
    layers.append(Layer(name: name, kind: kind, input: shape, output: output))
    shape = output
  }

  /// Scores are a weighted sum, or a mean, and nothing comes behind them.
  private func checkEnd() throws(NetworkError) {
    let last = layers[layers.count - 1]
    switch last.kind {
    case .activation, .dropout:
      throw .end(found: last.kind)
    case .convolution, .depthwiseConvolution, .batchNormalization, .pooling, .globalAverage, .dense:
      break
    }
    guard layers.contains(where: \.isParametric) else { throw .noWeights }
    guard shape == Shape(channels: signature.classCount, height: 1, width: 1) else {
      throw .wrongScores(found: shape, expected: signature.classCount)
    }
  }

  private func checkWidth(_ width: Int) throws(NetworkError) {
    try check(width, "number of filters or units", Network.widths)
  }

  private func check(
    _ found: Int, _ what: String, _ allowed: ClosedRange<Int>
  ) throws(NetworkError) {
    try check(
      allowed.contains(found), what, "\(found)", "\(allowed.lowerBound) to \(allowed.upperBound)")
  }

  private func check(
    _ isAllowed: Bool, _ what: String, _ found: String, _ expected: String
  ) throws(NetworkError) {
    guard isAllowed else {
      throw .attribute(index: layers.count, what: what, found: found, expected: expected)
    }
  }

  private func checkMap(_ kind: LayerKind, _ window: Window, fits: Bool) throws(NetworkError) {
    guard fits else {
      let padding = window.padding
      throw .mapTooSmall(
        index: layers.count, layer: kind, input: shape,
        minimum: Shape(
          channels: shape.channels, height: window.size - padding.top - padding.bottom,
          width: window.size - padding.left - padding.right))
    }
  }
}
