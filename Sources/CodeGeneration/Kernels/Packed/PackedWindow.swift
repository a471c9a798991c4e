import LeNetModel

/// What a call of the assembly computes of a convolution, of two filters: the sums of two columns, in two rows
/// before pooling.
struct PackedWindow: Hashable {
  /// Rows and columns of the kernel.
  let size: Int
  let stride: Int
  /// Of sums.
  let rowCount: Int
  /// Whether only the largest of each filter's sums is needed.
  let isLargest: Bool

  init(_ convolution: Streaming.Convolution) {
    size = convolution.window.size
    stride = convolution.window.stride
    rowCount = convolution.sumsPerOutput
    isLargest = convolution.stage.allowsLargestSum
  }

  var shapes: [PackedRowShape] { PackedRowShape.all(size: size) }
  /// Of each filter.
  var sumCount: Int { 2 * rowCount }

  /// `maximum_5x5`, `row_sums_3x3_stride_2`.
  var name: String {
    (isLargest ? "maximum" : rowCount == 2 ? "sums" : "row_sums") + "_\(size)x\(size)"
      + (stride == 1 ? "" : "_stride_\(stride)")
  }

  var purpose: [String] {
    if isLargest {
      return [
        "The largest of a pooling window's four sums, of the first filter in the low half, of the second",
        "in the high one.",
      ]
    }
    return rowCount == 2
      ? [
        "A pooling window's four sums of the first filter, the upper row's before the lower one's, then the",
        "second filter's.",
      ]
      : ["The sums of two columns of a row, of the first filter, then of the second."]
  }

  /// Where a column's tap finds its input.
  func input(_ tap: Int, column: Int) -> Int { tap + stride * column }
}

extension Stage {
  /// Whether the largest of a window's sums becomes the largest of its values: not where a table goes down.
  fileprivate var allowsLargestSum: Bool {
    guard case .convolution(let convolution) = kind, convolution.pooled?.pooling == .max,
      let values = table?.values
    else { return poolsSums }
    return zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
