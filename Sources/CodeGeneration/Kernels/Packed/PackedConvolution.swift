import LeNetModel

/// A convolution with ReLU and 2x2 maximum, two filters at a time. Rows lie [row][channel][column], a
/// byte each.
struct PackedConvolution: ConvolutionKernel {
  let convolution: Streaming.Convolution
  /// Of all pairs of filters, one behind the other.
  let constants: [UInt32]
  /// Of each pair, where in the constants it starts; then where the rescaling starts.
  let pairs: [Int]
  /// Over all pairs, how many rows of the kernel, or pairs of them, are taken in each shape.
  let shapeCounts: [Int]
  /// Bytes from an output channel to the next.
  let outputStride: Int

  var channels: Int { stage.input.channels }
  /// Whether rows are loaded from the picture for each tile anew, and do not stay.
  let readsPixels: Bool
  /// Windows that are computed at a time: a third of a row of the picture's, else a row.
  var tileWindowCount: Int { Self.tileWindowCount(of: convolution) }
  /// Columns of a tile with padding; even, so that two rows are whole words.
  var columnCount: Int { Self.columnCount(of: convolution) }
  var rowByteCount: Int { channels * columnCount }
  var rowsByteCount: Int { 6 * rowByteCount }
  var constantByteCount: Int { 4 * (constants.count + pairs.count) }
  var pairCount: Int { (stage.output.channels + 1) / 2 }

  init?(_ convolution: Streaming.Convolution, next: Streaming.Convolution?) {
    guard convolution.isPlain else { return nil }
    self.convolution = convolution
    outputStride = next.map(Self.columnCount) ?? convolution.stage.output.width
    let stage = convolution.stage
    readsPixels = stage.readsPixels
    let width = Self.columnCount(of: convolution)
    let offsets = (0..<stage.input.channels).flatMap { channel in
      (0..<5).map { ($0 * stage.input.channels + channel) * width }
    }
    var constants: [UInt32] = []
    var pairs: [Int] = []
    var shapeCounts = [Int](repeating: 0, count: PackedFilterPair.Shape.allCases.count)
    for first in stride(from: 0, to: stage.output.channels, by: 2) {
      let filters = (first..<min(first + 2, stage.output.channels)).map { filter in
        (0..<stage.input.channels).flatMap { channel in
          convolution.weights(filter: filter, channel: channel)
        }
      }
      let pair = PackedFilterPair(filters: filters, offsets: offsets)
      pairs.append(constants.count)
      for (index, rows) in filters.enumerated() {
        let span = ProductSum(rows.joined()).span
        guard
          span < 1 << 31,
          let rescaling = Rescaling(
            stage, channel: first + index,
            addend: Int(stage.parameters.bias[first + index]) - pair.addends[index],
            zeroPoint: 0, reach: span)
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
    // Pixels are loaded in pairs, and what the layers' table holds has 16 bits.
    guard !readsPixels || stage.input.width.isMultiple(of: 2),
      max(rowByteCount, outputStride, stage.output.channels) <= Int(UInt16.max)
    else { return nil }
  }

  func function(prefix: String) -> AssemblyFunction? { nil }

  static func columnCount(of convolution: Streaming.Convolution) -> Int {
    convolution.stage.readsPixels
      ? 2 * tileWindowCount(of: convolution) + 4 : (convolution.paddedWidth + 1) / 2 * 2
  }

  private static func tileWindowCount(of convolution: Streaming.Convolution) -> Int {
    let windows = convolution.stage.output.width
    return convolution.stage.readsPixels ? (windows + 2) / 3 : windows
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "For each two filters: multiplier, constant (64 bits) and shift - 32 of each one's rescaling; then how",
      "often two rows of the kernel at a time, and those rows; then how often one row, and those; then the",
      "rows that are taken as three and two taps, and as two, two and one. Segments begin with an addend,",
      "rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.",
    ])
    c.words("\(name(prefix: prefix))_constants", constants)
    c.block(
      "static const uint32_t \(name(prefix: prefix))_pairs[\(pairs.count)] = {", closing: "};"
    ) { $0.numbers(pairs) }
    c.block(
      "static const struct \(prefix)_layer \(name(prefix: prefix))_layer = {", closing: "};"
    ) { c in
      c.line("\(name(prefix: prefix))_constants, \(name(prefix: prefix))_pairs,")
      c.line("\(rowByteCount), \(stage.output.channels), \(outputStride)")
    }
  }
}
