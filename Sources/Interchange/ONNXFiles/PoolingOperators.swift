import ForeignNetworks
import LeNetModel

extension GraphReader {
  /// - Parameters:
  ///   - output: what the integers of the output stand for, where the node itself says so.
  mutating func pool(
    _ node: Node, _ value: RunningValue, _ pooling: Pooling, output: QuantizationParameters? = nil
  ) throws(ImportError) {
    try node.requireMaps(value)
    var window = try node.window(over: value.shape)
    let countsPadding =
      pooling == .average && node.integer("count_include_pad", default: 0) != 0
      && window.padding != .none
    if node.integer("ceil_mode", default: 0) != 0 {
      let more = window.paddingForPartialWindows(value.shape)
      if more != .none {
        guard !countsPadding else {
          throw node.refused(
            found: "ceil_mode that counts padding", possible: "either of both")
        }
        window.padding = window.padding + more
      }
    }
    let shape = try node.map(window, over: value.shape, channels: value.shape.channels)
    guard window.isNeverBeside(value.shape, output: shape) else {
      throw node.refused(found: "a window in padding alone", possible: "windows that meet the map")
    }
    try appendPooling(node, value, pooling, window, countsPadding, shape, output)
  }

  private mutating func appendPooling(
    _ node: Node, _ value: RunningValue, _ pooling: Pooling, _ window: ForeignWindow,
    _ countsPadding: Bool, _ shape: Shape, _ output: QuantizationParameters?
  ) throws(ImportError) {
    var result = value
    result.layout = .maps(batch: value.layout.batch, shape)
    result.shape = shape
    append(
      node, .pooling(pooling, window, countsPadding: countsPadding), result,
      grid: pooling == .max ? value.grid : nil)
    if let output { state(node, output) }
  }

  /// Means, or the largest, of whole maps.
  mutating func globalPool(
    _ node: Node, _ value: RunningValue, output: QuantizationParameters? = nil
  ) throws(ImportError) {
    let rank = value.layout.rank
    let isReduction = node.operation.hasPrefix("Reduce")
    var reduced = Set(2..<max(rank, 2))
    if isReduction {
      let named =
        try opset < 18 ? node.integers("axes") : node.integers(1, "axes") ?? node.integers("axes")
      reduced = try node.axes(named ?? Array(0..<rank), rank: rank)
    } else {
      try node.requireMaps(value)
    }
    let gone = reduced.sorted().flatMap { value.layout.axes[$0] }
    let places =
      FileLayout.axis(.row, value.shape.height) + FileLayout.axis(.column, value.shape.width)
    guard Set(gone) == Set(places) else {
      throw node.refused(
        found: "it over axes \(reduced.sorted()) of \(value.layout.description)",
        possible: "it over rows and columns")
    }
    var result = value
    result.shape = Shape(channels: value.shape.channels, height: 1, width: 1)
    for axis in reduced { result.layout.axes[axis] = [] }
    if isReduction, node.integer("keepdims", default: 1) == 0 {
      for axis in reduced.sorted().reversed() { result.layout.axes.remove(at: axis) }
    }
    if places.isEmpty, output == nil { return set(node, result, leftOut: "a map of one value") }
    let isMax = node.operation.hasSuffix("Max") || node.operation.hasSuffix("MaxPool")
    append(
      node,
      isMax
        ? .pooling(
          .max, ForeignWindow(rows: value.shape.height, columns: value.shape.width),
          countsPadding: false)
        : .globalAverage, result, grid: isMax ? value.grid : nil)
    if let output { state(node, output) }
  }
}

extension ForeignWindow {
  /// What `ceil_mode` adds at the end, so that windows that reach beyond the map are whole ones. A window
  /// begins in the map, or in the padding before it.
  fileprivate func paddingForPartialWindows(_ shape: Shape) -> ForeignPadding {
    func more(
      _ extent: Int, before: Int, after: Int, _ size: Int, _ stride: Int, _ dilation: Int
    ) -> Int {
      let reach = (size - 1) * dilation + 1
      let rest = extent + before + after - reach
      guard rest >= 0 else { return 0 }
      var last = (rest + stride - 1) / stride
      if last * stride >= extent + before { last -= 1 }
      return max(last * stride - rest, 0)
    }
    return ForeignPadding(
      top: 0, left: 0,
      bottom: more(
        shape.height, before: padding.top, after: padding.bottom, rows, rowStride, rowDilation),
      right: more(
        shape.width, before: padding.left, after: padding.right, columns, columnStride,
        columnDilation))
  }

  /// Whether each of the windows that `output` is made of has an element of the map.
  fileprivate func isNeverBeside(_ shape: Shape, output: Shape) -> Bool {
    padding.top < (rows - 1) * rowDilation + 1
      && padding.left < (columns - 1) * columnDilation + 1
      && (output.height - 1) * rowStride < padding.top + shape.height
      && (output.width - 1) * columnStride < padding.left + shape.width
  }
}
