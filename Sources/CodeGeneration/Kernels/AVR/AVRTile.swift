import LeNetModel

/// The sums of a convolution that one run of the code computes: they share every weight and every input.
///
/// Before 2x2 pooling they are a window's 2x2, which become one output. Else they are neighbours in a row,
/// an output each; where a row's outputs are no multiple of them, the second tile begins so early that the
/// last one ends with the row.
struct AVRTile {
  /// Of sums.
  let rows: Int
  /// Of sums.
  let columns: Int
  /// Of a row of outputs.
  let count: Int
  /// Outputs of the second tile that the first has computed.
  let overlap: Int
  /// Of the kernel.
  let size: Int
  let stride: Int
  /// Input rows that are kept: bytes of a column.
  let slotCount: Int
  /// Of the sums: one where the largest tells the largest value.
  let rescaledCount: Int
  let isMean: Bool
  private let hasTable: Bool

  init(_ convolution: Streaming.Convolution) {
    let width = convolution.stage.output.width
    func count(_ columns: Int) -> Int { (width + columns - 1) / columns }
    rows = convolution.sumsPerOutput
    if rows == 2 {
      (columns, self.count, overlap) = (2, width, 0)
    } else {
      // The fewest cycles: about seven for a product, four more for a weight.
      let columns = (1...4).min { count($0) * (7 * $0 + 4) < count($1) * (7 * $1 + 4) } ?? 1
      self.columns = min(columns, width)
      self.count = count(self.columns)
      overlap = self.count * self.columns - width
    }
    size = convolution.window.size
    stride = convolution.window.stride
    slotCount = convolution.rowCount
    rescaledCount = convolution.stage.poolsSums && rows == 2 ? 1 : rows * columns
    isMean = convolution.pooling == .average
    hasTable = convolution.stage.table != nil
  }

  var sumCount: Int { rows * columns }
  /// Outputs.
  var valueCount: Int { rows == 2 ? 1 : columns }
  /// Of inputs.
  var inputRows: Int { (rows - 1) * stride + size }
  var inputColumns: Int { (columns - 1) * stride + size }
  /// From a tile's first input to the next tile's.
  var byteStep: Int { columns * stride * slotCount }
  /// By which the second tile's first input is nearer.
  var overlapByteCount: Int { overlap * stride * slotCount }
  /// Where the last input is, from the first.
  var lastInput: Int { input(inputRows - 1, inputColumns - 1) }

  /// Where an input of a channel is, from the first.
  func input(_ row: Int, _ column: Int) -> Int { column * slotCount + row }
}

extension AVRTile {
  /// For people.
  var description: String {
    rows == 2 ? "a 2x2 window" : columns == 1 ? "an output" : "\(columns) outputs"
  }

  /// For people: what there are ``count`` of.
  var counted: String { rows == 2 ? "windows" : columns == 1 ? "outputs" : "groups of outputs" }

  /// What becomes of the sums, for people.
  var outcome: String {
    let treated = "rescaled" + (hasTable ? ", looked up in the table" : "")
    guard rows == 2 else {
      return columns == 1
        ? "The sum is \(treated) and stored." : "The sums are \(treated) and stored."
    }
    return rescaledCount == 1
      ? "The largest sum is rescaled and stored."
      : "The sums are \(treated); their \(isMean ? "mean" : "largest") is stored."
  }
}
