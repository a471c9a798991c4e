/// Where the MVE kernels keep what in the scratch memory, in bytes from its start.
///
/// The rows of all convolutions come first, then the last one's output; where the rows were, the dense
/// layers' outputs lie at the two ends in turn. Vectors read up to 15 bytes beyond what they need.
struct MVEMemory {
  /// Of each convolution's six rows.
  let rows: [Int]
  /// Of the last convolution's output.
  let features: Int
  /// Of each dense layer's output, the last's too.
  let dense: [Int]
  let byteCount: Int

  init(convolutions: [MVEConvolution], dense layers: [MVEDense]) {
    var offset = 0
    rows = convolutions.map { convolution in
      defer { offset += (convolution.rowsByteCount + 3) / 4 * 4 }
      return offset
    }
    let sizes = layers.enumerated().map { index, layer in
      index + 1 < layers.count
        ? max(layer.paddedUnitCount, layers[index + 1].paddedInputCount) : layer.paddedUnitCount
    }
    let pairs = zip(sizes, sizes.dropFirst()).map { $0 + $1 }
    features = max(offset, pairs.max() ?? sizes[0])
    byteCount = (features + layers[0].paddedInputCount + 3) / 4 * 4
    let before = features
    dense = sizes.enumerated().map { $0.isMultiple(of: 2) ? 0 : before - $1 }
  }
}
