import LeNetModel

/// Arm cores with the vector extension for microcontrollers (Helium): Cortex-M52, M55, M85.
struct MVEKernels: StreamingFamily {
  let selection: KernelSelection<MVEConvolution, MVEDense>
  let layout: StreamLayout

  init?(_ selection: KernelSelection<MVEConvolution, MVEDense>) {
    self.selection = selection
    layout = StreamLayout(selection) { run in
      let next = run.dense.dropFirst().map(\.paddedInputCount) + [0]
      return StreamMemory(
        rowsByteCounts: run.convolutions.map { ($0.rowsByteCount + 3) / 4 * 4 },
        featureByteCount: run.dense.first?.paddedInputCount ?? run.features?.count ?? 0,
        denseInput: .keptFeatures,
        // Vectors read up to 15 bytes beyond what they need.
        outputByteCounts: zip(run.dense, next).map { max($0.paddedUnitCount, $1) })
    }
  }

  let name = "mve"
  let description = "Arm with the vector extension (Helium): Cortex-M52, M55, M85"
  let condition =
    "defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_MVE) "
    + "&& !defined(__ARM_BIG_ENDIAN)"
  let loadsWords = true
}
