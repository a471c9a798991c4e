import ForeignNetworks
import LeNetModel

/// Convolutions and pooling.
extension KerasTranslation {
  private static let sizes = 1...4096
  private static let steps = 1...4096

  /// Channels of a map; throws for what is no map as the layer reads it.
  private func requireMap(_ layer: KerasLayer) throws(ImportError) {
    let isFirst = try layer.isChannelsFirst()
    guard !tensor.isFlattened, !tensor.isOpen else {
      throw layer.error(
        "\(tensor.shape.count) values in a row in front of it",
        "a map: rows, columns and channels")
    }
    guard tensor.axes == KerasTensor.mapAxes(isChannelsFirst: isFirst) else {
      throw layer.error(
        "values of \(tensor.axes.map { "\($0)s" }.joined(separator: ", "))",
        "rows, columns and channels in the order of its data_format")
    }
  }

  /// - Parameter size: the configuration's name of it; nil for windows of one value.
  private func window(
    _ layer: KerasLayer, size: String, usualStride: (Int, Int)?
  ) throws(ImportError) -> ForeignWindow {
    let size = try layer.pair(size, Self.sizes)
    let stride = try layer.pair("strides", Self.steps, usual: usualStride ?? size)
    let dilation = try layer.pair("dilation_rate", Self.steps, usual: (1, 1))
    var window = ForeignWindow(
      rows: size.rows, columns: size.columns, rowStride: stride.rows,
      columnStride: stride.columns, rowDilation: dilation.rows, columnDilation: dilation.columns)
    switch layer.config["padding"]?.text {
    case "same":
      window.padding = .same(window, height: tensor.shape.height, width: tensor.shape.width)
    case "valid", nil: break
    case .some(let other): throw layer.error("padding '\(other)'", "'valid' or 'same'")
    }
    return window
  }

  private mutating func append(
    _ operation: ForeignOperation, _ window: ForeignWindow, channels: Int, _ layer: KerasLayer
  ) throws(ImportError) {
    let size = window.output(height: tensor.shape.height, width: tensor.shape.width)
    guard size.height > 0, size.width > 0 else {
      throw layer.error(
        "a map of \(tensor.shape.height)x\(tensor.shape.width)",
        "one that a window of \(window.rows)x\(window.columns) fits in")
    }
    try emit(operation, layer)
    tensor.shape = Shape(channels: channels, height: size.height, width: size.width)
  }

  mutating func appendConvolution(_ layer: KerasLayer) throws(ImportError) {
    try requireMap(layer)
    let window = try window(layer, size: "kernel_size", usualStride: (1, 1))
    let filters = try layer.integer("filters", Self.sizes)
    let channels = tensor.shape.channels
    let groups = try layer.integer("groups", 1...channels, usual: 1)
    guard channels.isMultiple(of: groups), filters.isMultiple(of: groups) else {
      throw layer.error(
        "\(groups) groups of \(channels) channels and \(filters) filters", "groups of equal size")
    }
    let values = try weightsAndBias(
      layer, ["kernel"], [[window.rows, window.columns, channels / groups, filters]],
      biases: filters)
    try append(
      .convolution(
        .convolution(
          values[0], window, inputs: channels / groups, outputs: filters, bias: values[1]),
        window, groups: groups), window, channels: filters, layer)
    try appendActivation(of: layer)
  }

  mutating func appendDepthwiseConvolution(_ layer: KerasLayer) throws(ImportError) {
    try requireMap(layer)
    let window = try window(layer, size: "kernel_size", usualStride: (1, 1))
    let multiplier = try layer.integer("depth_multiplier", 1...64, usual: 1)
    let channels = tensor.shape.channels
    // Keras 2 named it so, Keras 3 as any other.
    let name = weights.hasWeight("depthwise_kernel", of: layer) ? "depthwise_kernel" : "kernel"
    let values = try weightsAndBias(
      layer, [name], [[window.rows, window.columns, channels, multiplier]],
      biases: channels * multiplier)
    try append(
      .convolution(
        .depthwise(values[0], window, channels: channels * multiplier, bias: values[1]), window,
        groups: channels), window, channels: channels * multiplier, layer)
    try appendActivation(of: layer)
  }

  /// A depthwise convolution, and one of 1x1 that has the bias.
  mutating func appendSeparableConvolution(_ layer: KerasLayer) throws(ImportError) {
    try requireMap(layer)
    let window = try window(layer, size: "kernel_size", usualStride: (1, 1))
    let multiplier = try layer.integer("depth_multiplier", 1...64, usual: 1)
    let filters = try layer.integer("filters", Self.sizes)
    let channels = tensor.shape.channels
    let between = channels * multiplier
    let values = try weightsAndBias(
      layer, ["depthwise_kernel", "pointwise_kernel"],
      [[window.rows, window.columns, channels, multiplier], [1, 1, between, filters]],
      biases: filters)
    try append(
      .convolution(
        .depthwise(
          values[0], window, channels: between, bias: [Float](repeating: 0, count: between)),
        window, groups: channels), window, channels: between, layer)
    let point = ForeignWindow(rows: 1, columns: 1)
    try append(
      .convolution(
        .convolution(values[1], point, inputs: between, outputs: filters, bias: values[2]), point,
        groups: 1), point, channels: filters, layer)
    try appendActivation(of: layer)
  }

  mutating func appendPooling(_ layer: KerasLayer, _ pooling: Pooling) throws(ImportError) {
    try requireMap(layer)
    let window = try window(layer, size: "pool_size", usualStride: nil)
    try append(
      .pooling(pooling, window, countsPadding: false), window, channels: tensor.shape.channels,
      layer)
  }

  mutating func appendGlobalAverage(_ layer: KerasLayer) throws(ImportError) {
    try requireMap(layer)
    try emit(.globalAverage, layer)
    tensor.shape = Shape(channels: tensor.shape.channels, height: 1, width: 1)
    if try !layer.flag("keepdims", usual: false) { tensor.axes = [.channel] }
  }

  mutating func appendZeroPadding(_ layer: KerasLayer) throws(ImportError) {
    try requireMap(layer)
    let sides: [[Int]]
    let amounts = 0...4096
    if let items = layer.config["padding"]?.items, items.contains(where: { $0.items != nil }) {
      sides = items.map { $0.items?.compactMap(\.integer) ?? [] }
    } else {
      let both = try layer.pair("padding", amounts)
      sides = [[both.rows, both.rows], [both.columns, both.columns]]
    }
    guard sides.count == 2, sides.allSatisfy({ $0.count == 2 && $0.allSatisfy(amounts.contains) })
    else {
      throw layer.error(
        "padding \(layer.config["padding"]?.described ?? "")",
        "two numbers from 0 to 4096 for rows, and two for columns")
    }
    let padding = ForeignPadding(
      top: sides[0][0], left: sides[1][0], bottom: sides[0][1], right: sides[1][1])
    let (height, width) = (
      tensor.shape.height + padding.top + padding.bottom,
      tensor.shape.width + padding.left + padding.right
    )
    guard max(height, width) <= 8192 else {
      throw layer.error("a map of \(height)x\(width)", "at most 8192x8192")
    }
    try emit(.padding(padding), layer)
    tensor.shape = Shape(channels: tensor.shape.channels, height: height, width: width)
  }

  /// The arrays of the layer and, last, its biases: zeros where it has none.
  func weightsAndBias(
    _ layer: KerasLayer, _ names: [String], _ shapes: [[Int]], biases: Int
  ) throws(ImportError) -> [[Float]] {
    if try layer.flag("use_bias", usual: true) {
      return try weights.values(of: layer, names + ["bias"], shapes: shapes + [[biases]])
    }
    return try weights.values(of: layer, names, shapes: shapes)
      + [[Float](repeating: 0, count: biases)]
  }
}

extension ForeignWeights {
  /// - Parameter kernel: `[row][column][input][output]`.
  static func convolution(
    _ kernel: [Float], _ window: ForeignWindow, inputs: Int, outputs: Int, bias: [Float]
  ) -> ForeignWeights {
    let places = window.rows * window.columns
    let values = (0..<outputs).flatMap { output in
      (0..<inputs).flatMap { input in
        (0..<places).map { kernel[($0 * inputs + input) * outputs + output] }
      }
    }
    return ForeignWeights(
      shape: [outputs, inputs, window.rows, window.columns], values: values, bias: bias)
  }

  /// - Parameters:
  ///   - kernel: `[row][column][input][multiplier]`.
  ///   - channels: of the output.
  static func depthwise(
    _ kernel: [Float], _ window: ForeignWindow, channels: Int, bias: [Float]
  ) -> ForeignWeights {
    convolution(kernel, window, inputs: 1, outputs: channels, bias: bias)
  }

  /// - Parameter kernel: `[input][unit]`.
  static func dense(
    _ kernel: [Float], inputs: Int, units: Int, bias: [Float]
  ) -> ForeignWeights {
    let values = (0..<units).flatMap { unit in
      (0..<inputs).map { kernel[$0 * units + unit] }
    }
    return ForeignWeights(shape: [units, inputs], values: values, bias: bias)
  }
}
