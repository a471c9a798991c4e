import LeNetModel

/// Layers and numbers of a float model, made of a plain chain: scaling is folded into the weights before
/// it or, where nothing in between is in the way, into those behind it.
struct FloatChain {
  private(set) var kinds: [LayerKind] = []
  private(set) var parameters: [FloatParameters] = []
  /// For each step, the layer that it became or went into.
  private(set) var fates: [Int: StepFate] = [:]

  /// What is still to be done to every value: `factor * x + shift`, one of each for a channel or an
  /// element; nil for nothing.
  private var pending: (factors: [Double], shifts: [Double], sources: [Int])?

  init(_ chain: PlainChain) throws(ImportError) {
    for step in chain.steps { try append(step) }
    if let last = chain.steps.last, pending != nil {
      try emit(before: last, Shape(channels: chain.shape.channels, height: 1, width: 1))
    }
  }

  private mutating func append(_ step: PlainStep) throws(ImportError) {
    switch step.kind {
    case .scaling(let factors, let shifts): compose(step, factors, shifts)
    case .layer(let kind):
      switch kind {
      case .convolution(_, let window), .depthwiseConvolution(let window):
        if !canFold(into: window, step) { try emit(before: step, step.input) }
        appendWeighted(step, kind)
      case .dense: appendWeighted(step, kind)
      case .activation: try appendPlain(step, kind, commutes: false)
      case .pooling(.average, _), .globalAverage: try appendPlain(step, kind, commutes: true)
      case .pooling(.max, _):
        // The largest stays the largest.
        try appendPlain(
          step, kind, commutes: pending?.factors.allSatisfy { $0 >= 0 } ?? true)
      case .batchNormalization, .dropout: preconditionFailure("no step becomes one")
      }
    }
  }

  private mutating func compose(_ step: PlainStep, _ factors: [Double], _ shifts: [Double]) {
    if pending == nil, let kind = kinds.last, kind.hasWeights {
      let folded = parameters[parameters.count - 1].followed(by: factors, shifts)
      if let folded {
        parameters[parameters.count - 1] = folded
        fates[step.source] = .folded(kinds.count - 1)
        return
      }
    }
    guard let pending else {
      self.pending = (factors, shifts, [step.source])
      return
    }
    let count = max(factors.count, pending.factors.count)
    // A channel's number goes for each of its elements.
    func at(_ index: Int, _ values: [Double]) -> Double { values[index * values.count / count] }
    self.pending = (
      (0..<count).map { at($0, pending.factors) * at($0, factors) },
      (0..<count).map { at($0, pending.shifts) * at($0, factors) + at($0, shifts) },
      pending.sources + [step.source]
    )
  }

  /// Whether weights behind the pending scaling may take it in: what lies beyond the edges is zero
  /// behind it.
  private func canFold(into window: Window, _ step: PlainStep) -> Bool {
    guard let pending, window.padding != 0, !step.isPaddingScaled else { return true }
    return pending.shifts.allSatisfy { $0 == 0 }
  }

  private mutating func appendWeighted(_ step: PlainStep, _ kind: LayerKind) {
    guard let weights = step.weights else {
      preconditionFailure("a plain step with weights has them")
    }
    var numbers = FloatParameters(weights: weights.values, bias: weights.bias)
    if let pending {
      for source in pending.sources { fates[source] = .folded(kinds.count) }
      numbers = numbers.preceded(by: pending.factors, pending.shifts, kind, step.input)
      self.pending = nil
    }
    fates[step.source] = .layer(kinds.count)
    kinds.append(kind)
    parameters.append(numbers)
  }

  private mutating func appendPlain(
    _ step: PlainStep, _ kind: LayerKind, commutes: Bool
  ) throws(ImportError) {
    let isOfElements = (pending?.factors.count ?? 0) > step.input.channels
    if !commutes || isOfElements { try emit(before: step, step.input) }
    fates[step.source] = .layer(kinds.count)
    kinds.append(kind)
  }

  /// Makes the pending scaling a layer of its own: a depthwise convolution with kernels of one weight.
  private mutating func emit(before step: PlainStep, _ shape: Shape) throws(ImportError) {
    guard let pending else { return }
    guard pending.factors.count == shape.channels else {
      throw .node(
        name: step.name, operation: "scaling",
        found: "factors of their own for elements of a map in front of \(step.name)",
        possible: "factors for channels, or a dense layer behind")
    }
    let isNothing =
      pending.factors.allSatisfy { $0 == 1 } && pending.shifts.allSatisfy { $0 == 0 }
    for source in pending.sources { fates[source] = isNothing ? .nothing : .layer(kinds.count) }
    self.pending = nil
    if isNothing { return }
    kinds.append(.depthwiseConvolution(kernel: 1, padding: 0))
    parameters.append(
      FloatParameters(
        weights: pending.factors.map { Float($0) }, bias: pending.shifts.map { Float($0) }))
  }
}

/// Where a step went.
enum StepFate {
  /// It is the layer at an index.
  case layer(Int)
  /// The layer's numbers have taken it in.
  case folded(Int)
  /// It does nothing.
  case nothing
}

extension LayerKind {
  var hasWeights: Bool {
    switch self {
    case .convolution, .depthwiseConvolution, .dense: true
    case .batchNormalization, .activation, .pooling, .globalAverage, .dropout: false
    }
  }
}

extension FloatParameters {
  /// With `factor * y + shift` for each output channel; nil for factors of another number.
  fileprivate func followed(by factors: [Double], _ shifts: [Double]) -> FloatParameters? {
    guard factors.count == bias.count else { return nil }
    let count = weights.count / bias.count
    return FloatParameters(
      weights: weights.enumerated().map { Float(Double($1) * factors[$0 / count]) },
      bias: bias.enumerated().map { Float(Double($1) * factors[$0] + shifts[$0]) })
  }

  /// With `factor * x + shift` for each input channel, or each element of the input.
  fileprivate func preceded(
    by factors: [Double], _ shifts: [Double], _ kind: LayerKind, _ input: Shape
  ) -> FloatParameters {
    let perOutput = weights.count / bias.count
    /// Which factor a weight of an output meets.
    func place(_ index: Int) -> Int {
      let (output, weight) = index.quotientAndRemainder(dividingBy: perOutput)
      return switch kind {
      case .depthwiseConvolution: output
      default: weight * factors.count / perOutput
      }
    }
    var bias = bias.map { Double($0) }
    for (index, weight) in weights.enumerated() {
      bias[index / perOutput] += Double(weight) * shifts[place(index)]
    }
    return FloatParameters(
      weights: weights.enumerated().map { Float(Double($1) * factors[place($0)]) },
      bias: bias.map { Float($0) })
  }
}
