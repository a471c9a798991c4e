/// Where the DSP kernels keep what in the scratch memory, in bytes from its start.
///
/// Each convolution's six rows come first, then the last convolution's output. The dense layers follow
/// when the rows are no longer needed, with inputs and outputs at the two ends in turn.
struct DSPMemory {
  /// Of each convolution's six rows.
  let rows: [Int]
  /// Of the last convolution's output, a byte each.
  let features: Int
  /// Of each dense layer's input, a halfword each, then of the last one's output.
  let dense: [Int]
  let byteCount: Int

  init(convolutions: [DSPConvolution], dense layers: [DSPDense]) {
    var offset = 0
    rows = convolutions.map { convolution in
      defer { offset += convolution.rowsByteCount }
      return offset
    }
    let inputs = layers.map { 2 * $0.paddedInputCount }
    let output = layers.last.map { $0.paddedUnitCount } ?? 0
    let sizes = inputs + [output]
    // The features become the first dense layer's input, which must not grow into what is to be read.
    features = max(offset, inputs.first ?? 0)
    let featureCount = (inputs.first ?? 0) / 2
    let pairs = zip(sizes, sizes.dropFirst()).map { $0 + $1 }
    let total = max(features + featureCount, pairs.max() ?? 0)
    byteCount = total
    dense = sizes.enumerated().map { $0.isMultiple(of: 2) ? 0 : total - $1 }
  }
}
