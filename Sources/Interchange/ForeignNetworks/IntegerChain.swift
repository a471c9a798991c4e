import LeNetModel
import Quantization

/// Layers and integers of an int8 model, made of a plain chain whose file has them.
///
/// Weights, scales and zero points stay what they are. Where this project has one scale and zero point
/// and the file has two, a depthwise layer with kernels of one weight goes from one to the other.
struct IntegerChain {
  private(set) var kinds: [LayerKind] = []
  /// Of the picture, and behind each layer.
  private(set) var tensors: [QuantizationParameters] = [.pixel]
  private(set) var parameters: [QuantizedParameters] = []
  private(set) var tables: [[Int8]] = []
  private(set) var fates: [Int: StepFate] = [:]

  /// What the file takes the integers for where they are the picture's; else as ``tensors``.
  private var meant: QuantizationParameters

  init(_ chain: PlainChain, input: QuantizationParameters) throws(ImportError) {
    meant = .pixel
    let count = try readPicture(chain.steps, as: input)
    for (index, step) in chain.steps.enumerated().dropFirst(count) {
      try append(step, behind: chain.steps[(index + 1)...])
    }
  }

  private var current: QuantizationParameters { tensors[tensors.count - 1] }

  private mutating func append(
    _ step: PlainStep, behind: ArraySlice<PlainStep>
  ) throws(ImportError) {
    fates[step.source] = .layer(kinds.count)
    let kind: LayerKind
    switch step.kind {
    case .layer(let layer): kind = layer
    case .scaling(let factors, let shifts): return try scale(step, factors, shifts)
    }
    switch kind {
    case .convolution(_, let window), .depthwiseConvolution(let window):
      if window.padding != 0 {
        try requireZeroPoint(step)
        guard !step.isPaddingScaled || meant.zeroPoint == current.zeroPoint else {
          throw Self.error(step, "padding in front of a shift of values", "padding behind it")
        }
      }
      try appendWeighted(step, kind, behind)
    case .dense: try appendWeighted(step, kind, behind)
    case .activation(let activation) where activation.isClamp:
      try requireZeroPoint(step)
      fates[step.source] = .layer(kinds.count)
      append(kind, current)
      if let output = step.output, output != meant { try rescale(step, to: output) }
    case .activation(let activation):
      guard let output = step.output else {
        throw Self.error(
          step, "no scale of its output", "one; or import it as float, with --float")
      }
      tables.append(activation.table(from: meant, to: output))
      append(kind, output)
    case .pooling, .globalAverage:
      guard let output = step.output, output != meant else { return append(kind, current) }
      if let window = kind.averagedWindow(of: step.input) {
        try average(step, window, to: output)
      } else {
        append(kind, current)
        try rescale(step, to: output)
      }
    case .batchNormalization, .dropout: preconditionFailure("no step becomes one")
    }
  }

  private mutating func append(_ kind: LayerKind, _ output: QuantizationParameters) {
    let isStillPicture = kinds.allSatisfy { !$0.hasWeights } && kind.keepsPicture
    kinds.append(kind)
    tensors.append(output)
    if !isStillPicture { meant = output }
  }

  private mutating func appendWeighted(
    _ step: PlainStep, _ kind: LayerKind, _ behind: ArraySlice<PlainStep>
  ) throws(ImportError) {
    guard let weights = step.weights, let integers = weights.integers else {
      throw .tensor(
        name: step.name, found: "weights that are not quantized",
        expected: "integers as elsewhere in the file; or import it as float, with --float")
    }
    if let index = integers.weights.firstIndex(of: -128) {
      throw .tensor(
        name: step.name, found: "-128 at weight \(index)",
        expected: "-127 to 127; or import it as float, with --float")
    }
    guard let output = Self.output(of: step, behind) else {
      throw Self.error(step, "no scale of its output", "one; or import it as float, with --float")
    }
    let count = integers.weights.count / integers.bias.count
    let moved = Int64(current.zeroPoint) - Int64(meant.zeroPoint)
    var quantized = [Int32]()
    var scales = [Float]()
    var multipliers = [Int32]()
    var shifts = [UInt8]()
    for (channel, bias) in integers.bias.enumerated() {
      let sum = integers.weights[channel * count..<(channel + 1) * count]
        .reduce(Int64(0)) { $0 + Int64($1) }
      guard let bias = Int32(exactly: Int64(bias) + moved * sum) else {
        throw Self.error(
          step, "a bias that leaves 32 bits with the input's zero point", "a smaller one")
      }
      quantized.append(bias)
      let scale = integers.scales[channel]
      guard
        let factor = FixedPointFactor(
          Double(meant.scale) * Double(scale) / Double(output.scale))
      else {
        throw Self.error(
          step,
          "scales \(meant.scale) and \(scale) before and \(output.scale) behind channel \(channel)",
          "positive ones of like size")
      }
      multipliers.append(factor.multiplier)
      shifts.append(factor.shift)
      scales.append(
        meant == current
          ? scale : Float(Double(scale) * Double(meant.scale) / Double(current.scale)))
    }
    parameters.append(
      QuantizedParameters(
        weights: integers.weights, bias: quantized, weightScales: scales,
        multipliers: multipliers, shifts: shifts))
    fates[step.source] = .layer(kinds.count)
    append(kind, output)
  }

  /// What a layer's sums are rescaled to: the file's scale for its output or, behind it, for the
  /// activation that clamps it, whichever is last.
  private static func output(
    of step: PlainStep, _ behind: ArraySlice<PlainStep>
  ) -> QuantizationParameters? {
    var output = step.output
    for next in behind {
      guard case .layer(.activation(let activation)) = next.kind, activation.isClamp else { break }
      output = next.output ?? output
    }
    return output
  }

  static func error(_ step: PlainStep, _ found: String, _ possible: String) -> ImportError {
    .node(name: step.name, operation: "quantized layer", found: found, possible: possible)
  }
}

extension LayerKind {
  /// Whether its output is made of values of its input as they are.
  fileprivate var keepsPicture: Bool {
    switch self {
    case .pooling, .globalAverage: true
    case .convolution, .depthwiseConvolution, .batchNormalization, .activation, .dense, .dropout:
      false
    }
  }
}

extension IntegerChain {
  /// Takes in what is done to pixels before the file has integers: how they are read, and arithmetic of the
  /// file's own.
  ///
  /// - Returns: how many steps that are.
  private mutating func readPicture(
    _ steps: [PlainStep], as input: QuantizationParameters
  ) throws(ImportError) -> Int {
    var count = 0
    var whole: (factors: [Double], shifts: [Double])?
    for step in steps {
      guard case .scaling(let factors, let shifts) = step.kind,
        whole == nil || step.output == nil || step.output == input
      else { break }
      let before = whole ?? (factors.map { _ in 1 }, shifts.map { _ in 0 })
      whole = (
        zip(before.factors, factors).map { $0 * $1 },
        zip(zip(before.shifts, factors), shifts).map { $0.0 * $0.1 + $1 }
      )
      count += 1
      if step.output != nil { break }
    }
    guard let whole else { return 0 }
    try read(steps[0], whole.factors, whole.shifts, as: input)
    for step in steps[..<count] { fates[step.source] = fates[steps[0].source] }
    return count
  }

  /// Takes a pixel for what the file's input has for it, `round((factor * p / 255 + shift) / scale) +
  /// zeroPoint`: where that is `p - 128`, by nothing; else by a layer.
  private mutating func read(
    _ step: PlainStep, _ factors: [Double], _ shifts: [Double], as input: QuantizationParameters
  ) throws(ImportError) {
    let steps = zip(factors, shifts).map { factor, shift in
      (
        factor: factor / 255 / Double(input.scale),
        shift: shift / Double(input.scale) + Double(input.zeroPoint)
      )
    }
    fates[step.source] = .nothing
    // Half a step is what rounding takes.
    let isPixel = steps.allSatisfy { step in
      [0.0, 255].allSatisfy { abs(step.factor * $0 + step.shift - ($0 - 128)) <= 0.5 + 1e-3 }
    }
    if isPixel {
      meant = input
      return
    }
    fates[step.source] = .layer(kinds.count)
    try appendDepthwise(
      step,
      steps.map { channel in
        // Of the products of a pixel above -128.
        (factor: channel.factor, addend: channel.shift - Double(input.zeroPoint))
      }, to: input)
  }

  /// Before what needs the zero point where real 0 is.
  private mutating func requireZeroPoint(_ step: PlainStep) throws(ImportError) {
    guard meant != current else { return }
    try rescale(step, to: meant)
    fates[step.source] = .layer(kinds.count)
  }

  /// Arithmetic with constants that the file rounds to a scale of its own.
  private mutating func scale(
    _ step: PlainStep, _ factors: [Double], _ shifts: [Double]
  ) throws(ImportError) {
    guard let output = step.output else {
      throw Self.error(
        step, "arithmetic between quantized layers",
        "a scale of its output; or import it as float, with --float")
    }
    guard factors.count == step.input.channels else {
      throw Self.error(
        step, "factors of their own for elements of a map", "factors for channels")
    }
    try rescale(factors, shifts, step, to: output)
  }

  private mutating func rescale(
    _ step: PlainStep, to output: QuantizationParameters
  ) throws(ImportError) {
    let channels = step.input.channels
    try rescale(
      [Double](repeating: 1, count: channels), [Double](repeating: 0, count: channels), step,
      to: output)
  }

  /// Averages to another scale, rounded once: a depthwise convolution whose weights are all the same.
  private mutating func average(
    _ step: PlainStep, _ window: (Window, count: Int), to output: QuantizationParameters
  ) throws(ImportError) {
    try requireZeroPoint(step)
    fates[step.source] = .layer(kinds.count)
    let factor = Double(meant.scale) / Double(output.scale) / Double(window.count)
    try appendDepthwise(
      step,
      [Double](repeating: factor, count: step.input.channels).map { (factor: $0, addend: 0) },
      window.0, to: output)
  }

  private mutating func rescale(
    _ factors: [Double], _ shifts: [Double], _ step: PlainStep, to output: QuantizationParameters
  ) throws(ImportError) {
    try appendDepthwise(
      step,
      zip(factors, shifts).map { factor, shift in
        let factor = factor * Double(meant.scale) / Double(output.scale)
        return (
          factor: factor,
          addend: factor * Double(current.zeroPoint - meant.zeroPoint)
            + shift / Double(output.scale)
        )
      }, to: output)
  }

  /// The sum over a window of `factor * (q - z)`, z being the zero point of what is there, and `addend`,
  /// rounded, above the output's zero point.
  private mutating func appendDepthwise(
    _ step: PlainStep, _ channels: [(factor: Double, addend: Double)],
    _ window: Window = Window(size: 1), to output: QuantizationParameters
  ) throws(ImportError) {
    var weights = [Int8]()
    var biases = [Int32]()
    var scales = [Float]()
    var multipliers = [Int32]()
    var shifts = [UInt8]()
    for channel in channels {
      // Rounded once: the smaller the part of a step that a sum counts in, the closer the addend.
      let part = channel.factor.magnitude / 64
      guard part > 0, let factor = FixedPointFactor(part),
        let bias = Int32(exactly: (channel.addend / part).rounded(.toNearestOrEven))
      else {
        throw Self.error(
          step, "a factor of \(channel.factor) between scales", "scales of like size")
      }
      weights += [Int8](repeating: channel.factor < 0 ? -64 : 64, count: window.count)
      biases.append(bias)
      scales.append(Float(part * Double(output.scale) / Double(current.scale)))
      multipliers.append(factor.multiplier)
      shifts.append(factor.shift)
    }
    parameters.append(
      QuantizedParameters(
        weights: weights, bias: biases, weightScales: scales, multipliers: multipliers,
        shifts: shifts))
    kinds.append(.depthwiseConvolution(window: window))
    tensors.append(output)
    meant = output
  }
}

extension LayerKind {
  /// The window of a depthwise convolution that may stand for an average of so many values; nil where
  /// none may.
  fileprivate func averagedWindow(of map: Shape) -> (Window, count: Int)? {
    switch self {
    case .globalAverage:
      let size = max(map.height, map.width)
      let padding = Padding(top: 0, left: 0, bottom: size - map.height, right: size - map.width)
      return Network.kernelSizes.contains(size)
        ? (Window(size: size, padding: padding), map.height * map.width) : nil
    case .pooling(.average, let window):
      return Network.kernelSizes.contains(window.size)
        && Network.convolutionStrides.contains(window.stride) ? (window, window.count) : nil
    default: return nil
    }
  }
}
