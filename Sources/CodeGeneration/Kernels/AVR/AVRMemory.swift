/// Where the AVR kernels keep what in the scratch memory, in bytes from its start.
///
/// Each convolution's six rows come first, then the last convolution's output, all of it at the end. The
/// dense layers follow, with inputs and outputs at the two ends in turn, over the rows.
struct AVRMemory {
  /// Of each convolution's six rows.
  let rows: [Int]
  /// Of the last convolution's output.
  let features: Int
  /// Of each dense layer's output.
  let dense: [Int]
  let byteCount: Int

  init(rowsByteCounts: [Int], featureCount: Int, outputByteCounts: [Int]) {
    var offset = 0
    rows = rowsByteCounts.map { count in
      defer { offset += count }
      return offset
    }
    let sizes = [featureCount] + outputByteCounts
    let pairs = zip(sizes, sizes.dropFirst()).map { $0 + $1 }
    let total = max(offset + featureCount, pairs.max() ?? 0)
    byteCount = total
    features = total - featureCount
    dense = outputByteCounts.enumerated().map { $0.isMultiple(of: 2) ? 0 : total - $1 }
  }
}
