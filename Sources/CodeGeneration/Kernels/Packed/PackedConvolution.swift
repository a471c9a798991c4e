import LeNetModel

/// A convolution, two filters at a time; a depthwise one, one filter. Rows lie [row][channel][column], a
/// byte each.
struct PackedConvolution: ConvolutionKernel {
  let convolution: Streaming.Convolution
  /// Of all pairs of filters, one behind the other.
  let constants: [UInt32]
  /// Of each pair, where in the constants it starts.
  let pairs: [Int]
  /// Over all pairs, how many rows of the kernel, or groups of them, are taken in each shape.
  let shapeCounts: [Int]
  /// Bytes from an output channel to the next.
  let outputStride: Int

  var window: PackedWindow { PackedWindow(convolution) }
  var channels: Int { stage.input.channels }
  /// 1 where each filter reads a channel of its own.
  var filtersAtOnce: Int { convolution.isDepthwise ? 1 : 2 }
  /// Whether rows are loaded from the picture for each tile anew, and do not stay.
  let readsPixels: Bool
  /// Windows of two columns of sums that are computed at a time: a third of a row of the picture's, else a row.
  var tileWindowCount: Int { Self.tileWindowCount(of: convolution) }
  /// In a row.
  var windowCount: Int { Self.windowCount(of: convolution) }
  /// Outputs of a window: of a row.
  var outputsPerWindow: Int { 2 / convolution.sumsPerOutput }
  /// Input columns from a tile to the next.
  var tileStep: Int { 2 * window.stride * tileWindowCount }
  /// Of the input, where the last tile begins.
  var lastTileColumn: Int {
    (windowCount - 1) / tileWindowCount * tileStep - convolution.padding.left
  }
  /// Columns of a tile with padding.
  var columnCount: Int { Self.columnCount(of: convolution) }
  var rowByteCount: Int { channels * columnCount }
  /// From the inputs of a row of sums to those of the next.
  var sumRowByteCount: Int { window.stride * rowByteCount }
  /// Of rows in memory; whole words.
  var rowsByteCount: Int { (convolution.rowCount * rowByteCount + 3) / 4 * 4 }
  var constantByteCount: Int { 4 * (constants.count + pairs.count) }
  var pairCount: Int { (stage.output.channels + filtersAtOnce - 1) / filtersAtOnce }

  init?(_ convolution: Streaming.Convolution, next: Streaming.Convolution?) {
    self.convolution = convolution
    outputStride = next.map(Self.columnCount) ?? convolution.stage.output.width
    readsPixels = convolution.stage.readsPixels
    let groups = Self.filterGroups(of: convolution)
    let shapes = PackedRowShape.all(size: convolution.window.size)
    // Whether it pays to take many rows at a time depends on their weights.
    let choices = Self.subsets(of: shapes.filter { $0.rowCount > 1 }).map { unused in
      groups.map { filters in
        let offsets = Self.offsets(of: convolution, filter: filters.lowerBound)
        return PackedFilterPair(
          filters: filters.map { Self.rows(of: convolution, filter: $0) }, offsets: offsets,
          shapes: shapes, unused: unused)
      }
    }
    let costs = choices.map { pairs in
      pairs.reduce(0) { $0 + zip($1.shapeCounts, shapes).reduce(0) { $0 + $1.0 * $1.1.cost } }
    }
    guard let best = costs.indices.min(by: { costs[$0] < costs[$1] }) else { return nil }
    var constants: [UInt32] = []
    var pairs: [Int] = []
    var shapeCounts = shapes.map { _ in 0 }
    for (filters, pair) in zip(groups, choices[best]) {
      pairs.append(constants.count)
      for (filter, addend) in zip(filters, pair.addends) {
        let span = ProductSum(Self.rows(of: convolution, filter: filter).joined()).span
        guard
          span < 1 << 31,
          let rescaling = Rescaling(
            convolution.stage, channel: filter,
            addend: convolution.addend(filter: filter) - addend,
            zeroPoint: convolution.stage.requantizedByte, reach: span)
        else { return nil }
        constants += rescaling.words
      }
      if filters.count == 1 { constants += [0, 0, 0, 0] }
      constants += pair.words
      shapeCounts = zip(shapeCounts, pair.shapeCounts).map { $0 + $1 }
    }
    self.shapeCounts = shapeCounts
    self.constants = constants
    self.pairs = pairs
  }

  var function: AssemblyFunction? { nil }

  /// Those that share words.
  private static func filterGroups(of convolution: Streaming.Convolution) -> [Range<Int>] {
    let (count, step) = (convolution.stage.output.channels, convolution.isDepthwise ? 1 : 2)
    return stride(from: 0, to: count, by: step).map { $0..<min($0 + step, count) }
  }

  /// The kernel's rows, of all channels.
  private static func rows(of convolution: Streaming.Convolution, filter: Int) -> [[Int]] {
    (0..<convolution.summedChannels).flatMap { convolution.weights(filter: filter, channel: $0) }
  }

  /// Of these rows' inputs.
  private static func offsets(of convolution: Streaming.Convolution, filter: Int) -> [Int] {
    let channels = convolution.stage.input.channels
    let read = convolution.isDepthwise ? filter..<filter + 1 : 0..<channels
    return read.flatMap { channel in
      (0..<convolution.window.size).map {
        ($0 * channels + channel) * columnCount(of: convolution)
      }
    }
  }

  private static func subsets(of shapes: [PackedRowShape]) -> [Set<PackedRowShape>] {
    shapes.reduce([[]]) { sets, shape in sets + sets.map { $0.union([shape]) } }
  }

  static func columnCount(of convolution: Streaming.Convolution) -> Int {
    let stage = convolution.stage
    let windows = tileWindowCount(of: convolution)
    let read = convolution.window.stride * (2 * windows - 1) + convolution.window.size
    if stage.readsPixels { return read }
    // Rows are moved up as words.
    var count = max(read, convolution.padding.left + stage.input.width)
    while !(convolution.rowStep * stage.input.channels * count).isMultiple(of: 4) { count += 1 }
    return count
  }

  private static func windowCount(of convolution: Streaming.Convolution) -> Int {
    (convolution.sumWidth + 1) / 2
  }

  private static func tileWindowCount(of convolution: Streaming.Convolution) -> Int {
    let windows = windowCount(of: convolution)
    return convolution.stage.readsPixels ? (windows + 2) / 3 : windows
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    let name = name(prefix: prefix)
    let pair = filtersAtOnce == 2 ? "For each two filters" : "For each filter"
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "\(pair): multiplier, constant (64 bits, the lower ones first) and shift - 32 of "
        + (filtersAtOnce == 2 ? "each one's rescaling;" : "its rescaling, four zeros;"),
      "then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The",
      "shapes: rows \(window.shapes.map(\.note).joined(separator: "; ")).",
      "Segments begin with an addend, rows with how far the inputs move on. "
        + (filtersAtOnce == 2
          ? "A weight word is w + w' * 2^16, w of the first filter." : "A weight is a word."),
    ])
    c.words("\(name)_constants", constants)
    c.block("static const uint32_t \(name)_pairs[\(pairs.count)] = {", closing: "};") {
      $0.numbers(pairs)
    }
  }
}
