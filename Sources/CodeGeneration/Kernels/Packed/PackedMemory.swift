import LeNetModel

/// Where the packed kernels keep what in the scratch memory, in bytes from its start.
///
/// The last convolution's rows come first, then its output. The other convolutions' rows lie behind it and
/// on its last row, which is written when they are no longer needed. The dense layers' outputs lie where
/// the rows were.
struct PackedMemory {
  /// Of each convolution's six rows.
  let rows: [Int]
  /// Of the last convolution's output.
  let features: Int
  /// Of each dense layer's output but the last's.
  let dense: [Int]
  let byteCount: Int

  init(convolutions: [PackedConvolution], dense layers: [PackedDense]) {
    let last = convolutions[convolutions.count - 1]
    let output = last.stage.output
    features = last.rowsByteCount
    let lastRow = features + output.channels * output.width * (output.height - 1)
    var offset = (lastRow + 3) / 4 * 4
    rows =
      convolutions.dropLast().map { convolution in
        defer { offset += convolution.rowsByteCount }
        return offset
      } + [0]
    // Inputs are read in eights.
    var end = max(offset, features + layers[0].paddedInputCount)
    // The features are read by the first layer alone; outputs come at the two ends in turn.
    let sizes = zip(layers, layers.dropFirst()).map { max($0.paddedUnitCount, $1.paddedInputCount) }
    var dense: [Int] = []
    for (index, size) in sizes.enumerated() {
      let before =
        index == 0
        ? features..<features + layers[0].paddedInputCount
        : dense[index - 1]..<dense[index - 1] + sizes[index - 1]
      let place = size <= before.lowerBound ? 0 : before.upperBound
      dense.append(place)
      end = max(end, place + size)
    }
    self.dense = dense
    byteCount = (end + 3) / 4 * 4
  }
}
