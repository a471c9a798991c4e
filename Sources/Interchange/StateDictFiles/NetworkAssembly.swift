import ForeignNetworks
import LeNetModel

/// A network that is put together layer by layer from the picture.
struct NetworkAssembly {
  private let input: Shape
  /// Of what the layers so far give.
  private(set) var shape: Shape
  private(set) var isFlat = false
  private var steps: [ForeignStep] = []
  private var nodes: [ForeignNode] = []

  init(input: Shape) {
    self.input = input
    shape = input
  }

  /// - Parameter groups: into which the channels before are divided.
  mutating func convolve(
    _ module: StateModule, _ weights: ForeignWeights, _ window: ForeignWindow, groups: Int
  ) {
    append(module, .convolution(weights, window, groups: groups))
    let (height, width) = window.output(height: shape.height, width: shape.width)
    shape = Shape(channels: weights.shape[0], height: height, width: width)
  }

  /// A map becomes a row first, channel by channel as PyTorch's `Flatten` has it.
  mutating func connect(_ module: StateModule, _ weights: ForeignWeights) {
    if !isFlat {
      append("flatten", "assumed: Flatten", .flattening(.channelsFirst))
      isFlat = true
    }
    append(module, .dense(weights))
    shape = Shape(channels: weights.shape[0], height: 1, width: 1)
  }

  /// - Throws: ``ImportError`` if the module has another count of channels.
  mutating func normalize(_ module: StateModule) throws(ImportError) {
    guard case .normalization(let factors, let shifts) = module.kind,
      factors.count == shape.channels
    else {
      throw .tensor(
        name: module.weightName, found: module.operation,
        expected: "a BatchNorm of \(shape.channels) channels")
    }
    append(module, .scaling(factors: factors, shifts: shifts))
  }

  /// - Parameter module: of a slope.
  mutating func activate(_ slope: Float, _ module: StateModule) {
    append(module, .activation(.leakyReLU(slope: slope)))
  }

  /// - Parameter source: who says so: `assumed`.
  mutating func activate(_ activation: Activation, _ source: String) {
    append(activation.name, "\(source): \(activation.name)", .activation(activation))
  }

  mutating func pool(_ pooling: Pooling, _ window: Window, _ source: String) {
    let foreign = ForeignWindow(window)
    append(
      pooling.rawValue + " pooling",
      "\(source): \(pooling.rawValue) pooling \(window.size)x\(window.size)",
      .pooling(pooling, foreign, countsPadding: false))
    let (height, width) = foreign.output(height: shape.height, width: shape.width)
    shape = Shape(channels: shape.channels, height: height, width: width)
  }

  mutating func average(_ source: String) {
    append("global average", "\(source): global average", .globalAverage)
    shape = Shape(channels: shape.channels, height: 1, width: 1)
  }

  mutating func leaveOut(_ name: String, _ operation: String, _ reason: String) {
    nodes.append(ForeignNode(name: name, operation: operation, fate: .leftOut(reason)))
  }

  func network(origin: String) -> ForeignNetwork {
    ForeignNetwork(origin: origin, input: input, steps: steps, nodes: nodes)
  }

  private mutating func append(_ module: StateModule, _ operation: ForeignOperation) {
    append(module.name, module.operation, operation)
  }

  private mutating func append(_ name: String, _ word: String, _ operation: ForeignOperation) {
    nodes.append(ForeignNode(name: name, operation: word, fate: .step(steps.count)))
    steps.append(ForeignStep(name: name, operation: operation))
  }
}

extension ForeignWindow {
  init(_ window: Window) {
    let padding = window.padding
    self.init(
      rows: window.size, columns: window.size, rowStride: window.stride,
      columnStride: window.stride,
      padding: ForeignPadding(
        top: padding.top, left: padding.left, bottom: padding.bottom, right: padding.right))
  }
}

extension StateDict {
  /// The network whose nodes tell of what was skipped, too.
  func finished(_ assembly: NetworkAssembly) -> ForeignNetwork {
    var assembly = assembly
    for tensor in skipped {
      assembly.leaveOut(
        tensor.name, tensor.content,
        tensor.name.hasSuffix("num_batches_tracked")
          ? "a counter, nothing while not training" : "no tensor of floating point")
    }
    return assembly.network(origin: origin)
  }
}
