import LeNetModel

/// A step that is a layer of this project, or arithmetic that a layer's weights may take in.
struct PlainStep {
  enum Kind {
    case layer(LayerKind)
    /// One factor and shift for each channel, or for each element in the order channel, row, column.
    case scaling(factors: [Double], shifts: [Double])
  }

  /// Into the steps of the network.
  let source: Int
  let name: String
  let kind: Kind
  let input: Shape
  /// Of a layer with weights, as ``Layer/weightCount`` says.
  var weights: ForeignWeights?
  /// Whether what lies beyond the edges was zero before the scaling in front of the layer, and is scaled
  /// like the map.
  var isPaddingScaled = false
  var output: QuantizationParameters?
}

/// Turns every step into layers of this project: padding goes into convolutions, flattening into the
/// order of weights, kernels become square, groups are written out with zeros.
struct PlainChain {
  private(set) var steps: [PlainStep] = []
  /// Steps that left nothing of their own, with the reason.
  private(set) var remarks: [Int: String] = [:]
  /// Steps that went into the next layer with weights.
  private(set) var absorbed: [Int: Int] = [:]
  private(set) var shape: Shape

  private var padding = ForeignPadding.none
  private var paddingSources: [Int] = []
  private var isPaddingScaled = false
  /// Where the elements of a flattened map lie in it.
  private var flattened: [Int]?
  private var flatteningSource: Int?

  init(_ network: ForeignNetwork) throws(ImportError) {
    shape = network.input
    for (index, step) in network.steps.enumerated() { try append(step, index) }
    guard padding == .none else {
      throw Self.error(network.steps[paddingSources[0]], "nothing behind it", "a convolution")
    }
    dropEnd()
  }

  private mutating func append(_ step: ForeignStep, _ index: Int) throws(ImportError) {
    if flattened != nil {
      switch step.operation {
      case .dense, .scaling, .activation, .flattening: break
      case .convolution, .pooling, .globalAverage, .padding:
        throw Self.error(step, "it behind flattening", "dense layers there")
      }
    }
    switch step.operation {
    case .convolution(let weights, let window, let groups):
      try appendConvolution(step, index, weights, window, groups)
    case .dense(let weights): try appendDense(step, index, weights)
    case .scaling(let factors, let shifts): try appendScaling(step, index, factors, shifts)
    case .activation(let activation):
      try requireNoPadding(step, unless: activation != .sigmoid)
      append(step, index, .activation(activation))
    case .pooling(let pooling, let window, let countsPadding):
      try appendPooling(step, index, pooling, window, countsPadding: countsPadding)
    case .globalAverage:
      try requireNoPadding(step)
      append(step, index, .globalAverage)
      shape = Shape(channels: shape.channels, height: 1, width: 1)
    case .padding(let more):
      padding = padding + more
      paddingSources.append(index)
    case .flattening(let order):
      try requireNoPadding(step)
      if flattened == nil { flattened = order.indices(of: shape) }
      flatteningSource = index
    }
  }

  private mutating func append(
    _ step: ForeignStep, _ index: Int, _ kind: LayerKind, weights: ForeignWeights? = nil,
    isPaddingScaled: Bool = false
  ) {
    steps.append(
      PlainStep(
        source: index, name: step.name, kind: .layer(kind), input: shape, weights: weights,
        isPaddingScaled: isPaddingScaled, output: step.output))
  }

  private mutating func appendConvolution(
    _ step: ForeignStep, _ index: Int, _ weights: ForeignWeights, _ window: ForeignWindow,
    _ groups: Int
  ) throws(ImportError) {
    try check(step, weights, window, groups)
    var whole = window
    if padding != .none, isPaddingScaled, window.padding != .none {
      throw Self.error(
        step, "padding in front of and behind a shift of values", "padding in one place")
    }
    whole.padding = padding + window.padding
    let size = whole.output(height: shape.height, width: shape.width)
    guard size.height > 0, size.width > 0 else {
      throw Self.error(
        step, "a map of \(shape.height)x\(shape.width)",
        "one of at least \(window.rows)x\(window.columns), padding included")
    }
    for source in paddingSources { absorbed[source] = steps.count }
    let channels = weights.shape[0]
    let seesAll =
      whole.padding == .none && size == (1, 1) && groups == 1 && whole.rowDilation == 1
      && whole.columnDilation == 1 && (whole.rows, whole.columns) == (shape.height, shape.width)
    if seesAll {
      append(
        step, index, .dense(units: channels),
        weights: weights.rearranged(shape: [channels, shape.count]) { $0 })
    } else {
      let square = try SquareKernel(step, weights, whole, groups: groups, input: shape)
      append(
        step, index, square.kind, weights: square.weights,
        isPaddingScaled: padding != .none && isPaddingScaled)
    }
    (padding, paddingSources, isPaddingScaled) = (.none, [], false)
    shape = Shape(channels: channels, height: size.height, width: size.width)
  }

  private func check(
    _ step: ForeignStep, _ weights: ForeignWeights, _ window: ForeignWindow, _ groups: Int
  ) throws(ImportError) {
    guard weights.isWhole(axes: 4), groups > 0, shape.channels.isMultiple(of: groups),
      weights.shape == [
        weights.shape[0], shape.channels / groups, window.rows, window.columns,
      ], weights.shape[0].isMultiple(of: groups)
    else {
      throw Self.error(
        step, "weights of \(weights.shape.described) in \(groups) groups",
        "ones for the \(shape.channels) channels that come in")
    }
    guard window.rowStride == window.columnStride else {
      throw Self.error(
        step, "strides of \(window.rowStride) and \(window.columnStride)", "equal ones")
    }
  }

  private mutating func appendDense(
    _ step: ForeignStep, _ index: Int, _ weights: ForeignWeights
  ) throws(ImportError) {
    try requireNoPadding(step)
    guard flattened != nil || shape.height * shape.width == 1 else {
      throw Self.error(
        step, "a map of \(shape.height)x\(shape.width) that is not flattened",
        "flattening before a dense layer")
    }
    guard weights.isWhole(axes: 2), weights.shape == [weights.shape[0], shape.count] else {
      throw Self.error(
        step, "weights of \(weights.shape.described)",
        "ones for the \(shape.count) values that come in")
    }
    if let source = flatteningSource { absorbed[source] = steps.count }
    var ordered = weights
    if let flattened {
      var places = [Int](repeating: 0, count: flattened.count)
      for (place, index) in flattened.enumerated() { places[index] = place }
      let count = shape.count
      ordered = weights.rearranged(shape: weights.shape) { $0 / count * count + places[$0 % count] }
    }
    append(step, index, .dense(units: weights.shape[0]), weights: ordered)
    shape = Shape(channels: weights.shape[0], height: 1, width: 1)
    (flattened, flatteningSource) = (nil, nil)
  }

  private mutating func appendScaling(
    _ step: ForeignStep, _ index: Int, _ factors: [Double], _ shifts: [Double]
  ) throws(ImportError) {
    let isFlat = flattened != nil
    let count = isFlat ? shape.count : shape.channels
    guard factors.count == shifts.count, factors.count == 1 || factors.count == count else {
      throw Self.error(step, "\(factors.count) factors", "1 or \(count)")
    }
    if padding != .none, shifts.contains(where: { $0 != 0 }) { isPaddingScaled = true }
    var (factors, shifts) = (factors, shifts)
    if factors.count == 1 {
      factors = [Double](repeating: factors[0], count: shape.channels)
      shifts = [Double](repeating: shifts[0], count: shape.channels)
    } else if let flattened {
      var ordered = (factors, shifts)
      for (place, index) in flattened.enumerated() {
        (ordered.0[index], ordered.1[index]) = (factors[place], shifts[place])
      }
      (factors, shifts) = ordered
    }
    steps.append(
      PlainStep(
        source: index, name: step.name, kind: .scaling(factors: factors, shifts: shifts),
        input: shape, output: step.output))
  }

  private mutating func appendPooling(
    _ step: ForeignStep, _ index: Int, _ pooling: Pooling, _ window: ForeignWindow,
    countsPadding: Bool
  ) throws(ImportError) {
    try requireNoPadding(step)
    let bare = ForeignWindow(
      rows: window.rows, columns: window.columns, rowStride: window.rowStride,
      columnStride: window.columnStride, rowDilation: window.rowDilation,
      columnDilation: window.columnDilation)
    let size = bare.output(height: shape.height, width: shape.width)
    if pooling == .average, countsPadding, window.padding != .none,
      size != window.output(height: shape.height, width: shape.width)
    {
      guard max(window.rows, window.columns) <= Network.kernelSizes.upperBound else {
        throw Self.error(
          step, "windows of \(window.rows)x\(window.columns) values that count padding",
          "up to \(Network.kernelSizes.upperBound) rows and columns")
      }
      // A mean of values and zeros is a sum of products like any other.
      return try appendConvolution(
        step, index, .averaging(window, channels: shape.channels), window, shape.channels)
    }
    // Padding at the end that fills no window changes nothing.
    guard window.padding.top == 0, window.padding.left == 0,
      size == window.output(height: shape.height, width: shape.width)
    else {
      throw Self.error(step, "windows that reach beyond the map", "pooling without padding")
    }
    guard size.height > 0, size.width > 0 else {
      throw Self.error(
        step, "a map of \(shape.height)x\(shape.width)",
        "one of at least \(window.rows)x\(window.columns)")
    }
    if window.rows == 1, window.columns == 1, window.rowStride == 1, window.columnStride == 1 {
      remarks[index] = "windows of one value"
      return
    }
    if pooling == .average, size == (1, 1), window.rows == shape.height,
      window.columns == shape.width
    {
      append(step, index, .globalAverage)
    } else {
      guard window.rows == window.columns, window.rowStride == window.columnStride,
        window.rowDilation == 1, window.columnDilation == 1
      else {
        throw Self.error(
          step,
          "windows of \(window.rows)x\(window.columns) values, "
            + "\(window.rowStride)x\(window.columnStride) apart",
          "square windows without dilation")
      }
      append(step, index, .pooling(pooling, size: window.rows, stride: window.rowStride))
    }
    shape = Shape(channels: shape.channels, height: size.height, width: size.width)
  }

  /// - Parameter isHarmless: whether what comes keeps zero zero.
  private func requireNoPadding(
    _ step: ForeignStep, unless isHarmless: Bool = false
  ) throws(ImportError) {
    guard padding == .none || isHarmless else {
      throw Self.error(step, "padding in front of it", "padding in front of a convolution")
    }
  }

  /// An activation at the end that never decreases leaves the order of the scores.
  private mutating func dropEnd() {
    while let last = steps.last, case .layer(.activation) = last.kind {
      remarks[last.source] = "at the end it keeps the order of the scores"
      steps.removeLast()
      // Integers that were clamped are limited to what the clamp leaves.
      if let before = steps.indices.last {
        steps[before].output = steps[before].output ?? last.output
      }
    }
  }

  static func error(_ step: ForeignStep, _ found: String, _ possible: String) -> ImportError {
    .node(
      name: step.name, operation: step.operation.word, found: found, possible: possible)
  }
}

extension ForeignOperation {
  /// For messages.
  var word: String {
    switch self {
    case .convolution: "convolution"
    case .dense: "dense layer"
    case .scaling: "scaling"
    case .activation(let activation): activation.name
    case .pooling(let pooling, _, _): "\(pooling.rawValue) pooling"
    case .globalAverage: "global average"
    case .padding: "padding"
    case .flattening: "flattening"
    }
  }
}

extension ForeignWeights {
  /// Of a depthwise convolution that gives the means of windows.
  fileprivate static func averaging(_ window: ForeignWindow, channels: Int) -> ForeignWeights {
    let windowCount = window.rows * window.columns
    let count = windowCount * channels
    return ForeignWeights(
      shape: [channels, 1, window.rows, window.columns],
      values: [Float](repeating: 1 / Float(windowCount), count: count),
      bias: [Float](repeating: 0, count: channels),
      integers: ForeignIntegers(
        weights: [Int8](repeating: 64, count: count),
        scales: [Float](repeating: 1 / Float(64 * windowCount), count: channels),
        bias: [Int32](repeating: 0, count: channels)))
  }

  /// Whether there is a number for each place, and at least one output channel.
  fileprivate func isWhole(axes: Int) -> Bool {
    guard shape.count == axes, shape.allSatisfy({ $0 > 0 }),
      values.count == shape.reduce(1, *), bias.count == shape[0]
    else { return false }
    guard let integers else { return true }
    return integers.weights.count == values.count && integers.bias.count == shape[0]
      && integers.scales.count == shape[0]
  }
}

extension [Int] {
  /// `6x1x5x5`
  var described: String { map(String.init).joined(separator: "x") }
}
