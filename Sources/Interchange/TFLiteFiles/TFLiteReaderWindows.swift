import ForeignNetworks
import LeNetModel

/// Operators on pieces of a map.
extension TFLiteReader {
  mutating func appendConvolution(_ node: TFLiteOperator) throws(ImportError) {
    let layout = try map(for: node)
    let channels = layout.shape.channels
    let options = try node.options(.convolution)
    let shape = try weightShape(node, axes: 4)
    let (filters, rows, columns, depth) = (shape[0], shape[1], shape[2], shape[3])
    guard channels.isMultiple(of: depth), filters.isMultiple(of: channels / depth) else {
      throw node.error(
        "weights of \(shape.described)", "ones for the \(channels) channels that come in")
    }
    let window = try window(
      node, options, rows: rows, columns: columns, layout.shape,
      strides: (TFLiteSchema.Convolution.rowStride, TFLiteSchema.Convolution.columnStride),
      dilations: (TFLiteSchema.Convolution.rowDilation, TFLiteSchema.Convolution.columnDilation))
    let fused = try activation(node, .convolution, TFLiteSchema.Convolution.activation)
    // From [filter][row][column][channel].
    let weights = try weights(
      node, axis: 0, shape: [filters, depth, rows, columns], order: [0, 3, 1, 2])
    if layout.isFlat {
      try appendDense(node, weights, window, fused, layout)
    } else {
      try append(
        node, .convolution(weights, window, groups: channels / depth), fused: fused)
      try takeOutput(node, of: window, layout.shape, channels: filters)
    }
  }

  /// A convolution of a flattened map's elements, each a channel of one row and column.
  private mutating func appendDense(
    _ node: TFLiteOperator, _ weights: ForeignWeights, _ window: ForeignWindow,
    _ fused: TFLiteActivation, _ layout: ActivationLayout
  ) throws(ImportError) {
    guard window.rows == 1, window.columns == 1, weights.shape[1] == layout.shape.count else {
      throw node.error(
        "kernels of \(window.rows)x\(window.columns) behind flattening", "kernels of 1x1 there")
    }
    var dense = weights
    dense.shape = [weights.shape[0], weights.shape[1]]
    try append(node, .dense(dense), fused: fused)
    try take(ActivationLayout(row: [1, 1, 1, weights.shape[0]], isFlat: false))
  }

  mutating func appendDepthwiseConvolution(_ node: TFLiteOperator) throws(ImportError) {
    let layout = try map(for: node)
    let options = try node.options(.depthwiseConvolution)
    let shape = try weightShape(node, axes: 4)
    let (rows, columns, filters) = (shape[1], shape[2], shape[3])
    let channels = layout.shape.channels
    guard !layout.isFlat, shape[0] == 1, filters == channels || channels == 1 else {
      throw node.error(
        "weights of \(shape.described) for \(channels) channels",
        "one filter for each channel of a map")
    }
    let window = try window(
      node, options, rows: rows, columns: columns, layout.shape,
      strides: (TFLiteSchema.Convolution.rowStride, TFLiteSchema.Convolution.columnStride),
      dilations: (
        TFLiteSchema.DepthwiseConvolution.rowDilation,
        TFLiteSchema.DepthwiseConvolution.columnDilation
      ))
    let fused = try activation(
      node, .depthwiseConvolution, TFLiteSchema.DepthwiseConvolution.activation)
    // From [1][row][column][channel].
    let weights = try weights(
      node, axis: 3, shape: [filters, 1, rows, columns], order: [3, 0, 1, 2])
    try append(node, .convolution(weights, window, groups: channels), fused: fused)
    try takeOutput(node, of: window, layout.shape, channels: filters)
  }

  mutating func appendPooling(
    _ node: TFLiteOperator, _ pooling: Pooling
  ) throws(ImportError) {
    let layout = try map(for: node)
    guard !layout.isFlat else {
      throw node.error("it behind flattening", "it on a map")
    }
    let options = try node.options(.pooling)
    let window = try window(
      node, options, rows: node.count(TFLiteSchema.Pooling.rows, of: options, "rows"),
      columns: node.count(TFLiteSchema.Pooling.columns, of: options, "columns"), layout.shape,
      strides: (TFLiteSchema.Pooling.rowStride, TFLiteSchema.Pooling.columnStride),
      dilations: nil)
    let fused = try activation(node, .pooling, TFLiteSchema.Pooling.activation)
    try append(
      node, .pooling(pooling, window, countsPadding: false), fused: fused, keepsScale: true)
    try takeOutput(node, of: window, layout.shape, channels: layout.shape.channels)
  }

  mutating func appendMean(_ node: TFLiteOperator) throws(ImportError) {
    let layout = try map()
    guard let index = node.input(1), try constants.contains(index) else {
      throw node.error("axes that depend on the picture", "rows and columns")
    }
    let rank = Int64(layout.axes.count)
    let places = try constants.integers(index).map { $0 < 0 ? $0 + rank : $0 }
    let keepsAxes = try node.options(.reducer)?.bool(TFLiteSchema.Reducer.keepsAxes) ?? false
    guard places.allSatisfy({ (0..<rank).contains($0) }), !layout.isFlat,
      let averaged = layout.averaged(over: Set(places.map { Int($0) }), keepsAxes: keepsAxes)
    else {
      throw node.error(
        "it over axes \(places.prefix(9).map(String.init).joined(separator: ", ")) of "
          + layout.extents.described, "it over the rows and columns of a map")
    }
    try append(node, .globalAverage)
    try take(averaged)
  }

  // MARK: -

  /// The map that comes in, with its axes in the order that operators on maps want.
  private mutating func map(for node: TFLiteOperator) throws(ImportError) -> ActivationLayout {
    let layout = try map()
    guard layout.isChannelsLast else {
      throw node.error(
        "it on \(layout.extents.described)", "it on 1 x rows x columns x channels")
    }
    return layout
  }

  private func window(
    _ node: TFLiteOperator, _ options: FlatTable?, rows: Int, columns: Int, _ map: Shape,
    strides: (row: Int, column: Int), dilations: (row: Int, column: Int)?
  ) throws(ImportError) -> ForeignWindow {
    guard TFLiteOperator.counts.contains(rows), TFLiteOperator.counts.contains(columns) else {
      throw node.error(
        "kernels of \(rows)x\(columns)", "up to \(TFLiteOperator.counts.upperBound) each")
    }
    var window = ForeignWindow(
      rows: rows, columns: columns,
      rowStride: try node.count(strides.row, of: options, "a row stride"),
      columnStride: try node.count(strides.column, of: options, "a column stride"))
    if let dilations {
      window.rowDilation = try node.count(
        dilations.row, of: options, "a row dilation", default: 1)
      window.columnDilation = try node.count(
        dilations.column, of: options, "a column dilation", default: 1)
    }
    // In all of them the first option.
    let code = try options?.integer(TFLiteSchema.Convolution.padding, Int8.self) ?? 0
    switch TFLitePadding(rawValue: code) {
    case .same: window.padding = .same(window, height: map.height, width: map.width)
    case .valid: break
    case nil: throw node.error("padding of kind \(code)", "SAME or VALID")
    }
    return window
  }

  private mutating func takeOutput(
    _ node: TFLiteOperator, of window: ForeignWindow, _ map: Shape, channels: Int
  ) throws(ImportError) {
    let (height, width) = window.output(height: map.height, width: map.width)
    guard height > 0, width > 0 else {
      throw node.error(
        "a map of \(map.height)x\(map.width)",
        "one of at least \(window.rows)x\(window.columns), padding included")
    }
    try take(ActivationLayout(Shape(channels: channels, height: height, width: width)))
  }
}
