import LeNetModel

/// Arm cores with the vector extension for microcontrollers (Helium): Cortex-M52, M55, M85.
struct MVEKernels: KernelFamily {
  let prefix: String
  /// The C variable that the result of an inference is found in.
  let answer: String
  let convolutions: [MVEConvolution]
  let dense: [MVEDense]
  let memory: MVEMemory

  /// - Returns: nil if the network's form or its scales do not allow it.
  init?(_ plan: Plan) {
    guard let streaming = Streaming(plan.stages) else { return nil }
    var convolutions: [MVEConvolution] = []
    for convolution in streaming.convolutions {
      guard
        let kernel = MVEConvolution(
          convolution, outputStride: convolution.stage.output.channels),
        // What fits the instructions' immediate operands, and a byte where inputs are gathered.
        kernel.channels <= 127, kernel.rowByteCount < 800, kernel.pairByteCount < 4096,
        kernel.outputStride <= 127, !kernel.gathers || kernel.largestOffset <= Int(UInt8.max)
      else { return nil }
      convolutions.append(kernel)
    }
    var dense: [MVEDense] = []
    for layer in streaming.dense {
      let order = dense.isEmpty ? Self.order(of: layer.stage.input) : layer.inputOrder
      guard let kernel = MVEDense(layer, inputOrder: order) else { return nil }
      dense.append(kernel)
    }
    prefix = plan.prefix
    answer = plan.answer
    self.convolutions = convolutions
    self.dense = dense
    memory = MVEMemory(convolutions: convolutions, dense: dense)
  }

  /// [row][column][channel].
  private static func order(of shape: Shape) -> [Int] {
    (0..<shape.height * shape.width).flatMap { position in
      (0..<shape.channels).map { $0 * shape.height * shape.width + position }
    }
  }

  let name = "mve"
  let description = "Arm with the vector extension (Helium): Cortex-M52, M55, M85"
  let condition =
    "defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_MVE) "
    + "&& !defined(__ARM_BIG_ENDIAN)"

  var scratchByteCount: Int { memory.byteCount }
  var loadsWords: Bool { true }

  var constantByteCount: Int {
    let wordCounts = convolutions.map(\.constants.count) + dense.map(\.constants.count)
    return 4 * wordCounts.reduce(0, +)
      + MVEConvolution.gatheredCount * convolutions.count(where: \.gathers)
  }

  func render(_ c: inout CWriter) {
    for kernel in convolutions {
      kernel.renderConstants(&c, prefix: prefix)
      c.line()
    }
    for kernel in dense {
      kernel.renderConstants(&c, prefix: prefix)
      c.line()
    }
    for function in convolutions.map({ $0.function(prefix: prefix) })
      + dense.map({ $0.function(prefix: prefix) }) + rowFunctions
    {
      function.render(&c, prefix: prefix)
      c.line()
    }
    MVERows(kernels: self).render(&c)
  }
}
