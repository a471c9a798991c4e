import ForeignNetworks
import LeNetModel

extension GraphReader {
  mutating func convolution(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let weights = try node.requiredConstant(1, "weights")
    let bias = try node.constant(2, "a bias")
    try convolve(node, value, weights, bias.map { .real($0) })
  }

  /// - Parameter output: what the integers of the output stand for, where the node itself says so.
  mutating func convolve(
    _ node: Node, _ value: RunningValue, _ weights: Constant, _ bias: Bias?,
    output: QuantizationParameters? = nil, outputType: ElementType? = nil
  ) throws(ImportError) {
    guard weights.shape.count == 4 else {
      throw node.refused(
        found: "a convolution over \(weights.shape.count - 2) axes",
        possible: "one over rows and columns")
    }
    try node.requireMaps(value)
    let window = try node.window(
      over: value.shape, kernel: (rows: weights.shape[2], columns: weights.shape[3]))
    let groups = node.integer("group", default: 1)
    let (filters, depth) = (weights.shape[0], weights.shape[1])
    guard groups > 0, filters.isMultiple(of: groups), value.shape.channels.isMultiple(of: groups),
      value.shape.channels / groups == depth
    else {
      throw node.refused(
        found: "weights for \(depth) channels in \(groups) groups",
        possible: "ones for the \(value.shape.channels) channels that come in")
    }
    let shape = try node.map(window, over: value.shape, channels: filters)
    let made = try foreignWeights(node, weights, bias, input: value.grid)
    var result = RunningValue(layout: .maps(batch: value.layout.batch, shape), shape: shape)
    result.integerType = outputType
    append(
      node, .convolution(made, window, groups: groups), result,
      biasGrid: bias == nil ? Chain.BiasGrid(input: value.grid) : nil)
    if let output { state(node, output) }
  }
}
