import LeNetModel

/// Arm cores with the Thumb-2 instructions for signal processing: Cortex-M4, M7, M33 and the like.
///
/// Convolution: three columns of sums share a 64-bit accumulator, as the digits of a number do, so that
/// one `smlal` of two packed inputs with two packed weights adds four products. Dense: the weights of
/// two units share a halfword, `a + 256 b`, so that one `smlad` adds four products.
struct DSPKernels: StreamingFamily {
  let selection: KernelSelection<DSPConvolution, DSPDense>
  let layout: StreamLayout

  init?(_ selection: KernelSelection<DSPConvolution, DSPDense>) {
    self.selection = selection
    layout = StreamLayout(selection) { run in
      let inputCount = run.dense.first?.paddedInputCount
      return StreamMemory(
        rowsByteCounts: run.convolutions.map(\.rowsByteCount),
        featureByteCount: inputCount ?? run.features?.count ?? 0,
        // Halfwords.
        denseInput: .copy(byteCount: 2 * (inputCount ?? 0)),
        outputByteCounts: run.dense.dropFirst().map { 2 * $0.paddedInputCount }
          + run.dense.suffix(1).map(\.paddedUnitCount))
    }
  }

  let name = "dsp"
  let description = "Arm Thumb-2 with signal processing: Cortex-M4, M7, M33"
  let condition =
    "defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_DSP) "
    + "&& !defined(__ARM_BIG_ENDIAN)"
  let loadsWords = true
}
