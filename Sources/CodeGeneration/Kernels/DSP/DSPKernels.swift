import Bytes
import LeNetModel

/// Arm cores with the Thumb-2 instructions for signal processing: Cortex-M4, M7, M33 and the like.
///
/// Convolution: three columns of sums share a 64-bit accumulator, as the digits of a number do, so that
/// one `smlal` of two packed inputs with two packed weights adds four products. Dense: the weights of
/// two units share a halfword, `a + 256 b`, so that one `smlad` adds four products.
struct DSPKernels: KernelFamily {
  let prefix: String
  /// The C variable that the result of an inference is found in.
  let answer: String
  let streaming: Streaming
  let convolutions: [DSPConvolution]
  let dense: [DSPDense]
  let memory: DSPMemory

  /// - Returns: nil if the network's form or the size of its weights does not allow it.
  init?(_ plan: Plan) {
    guard let streaming = Streaming(plan.stages),
      // Pixels are loaded in pairs.
      streaming.convolutions[0].stage.input.width.isMultiple(of: 2)
    else { return nil }
    var convolutions: [DSPConvolution] = []
    for (index, convolution) in streaming.convolutions.enumerated() {
      let next = index + 1 < streaming.convolutions.count ? streaming.convolutions[index + 1] : nil
      guard let kernel = DSPConvolution(convolution, next: next) else { return nil }
      convolutions.append(kernel)
    }
    var dense: [DSPDense] = []
    for layer in streaming.dense {
      guard let kernel = DSPDense(layer, isFirst: dense.isEmpty) else { return nil }
      dense.append(kernel)
    }
    prefix = plan.prefix
    answer = plan.answer
    self.streaming = streaming
    self.convolutions = convolutions
    self.dense = dense
    memory = DSPMemory(convolutions: convolutions, dense: dense)
  }

  let name = "dsp"
  let description = "Arm Thumb-2 with signal processing: Cortex-M4, M7, M33"
  let condition =
    "defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_DSP) "
    + "&& !defined(__ARM_BIG_ENDIAN)"

  var scratchByteCount: Int { memory.byteCount }
  var loadsWords: Bool { true }

  var constantByteCount: Int {
    4 * (convolutions.map(\.constants.count) + dense.map(\.constants.count)).reduce(0, +)
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
      + dense.map({ $0.function(prefix: prefix) })
    {
      function.render(&c, prefix: prefix)
      c.line()
    }
    DSPRows(kernels: self).render(&c)
  }
}

extension CWriter {
  /// Words in hexadecimal, wrapped.
  mutating func words(_ name: String, _ values: [UInt32]) {
    block("static const uint32_t \(name)[\(values.count)] = {", closing: "};") { c in
      for start in stride(from: 0, to: values.count, by: 8) {
        let row = values[start..<min(start + 8, values.count)]
        c.line(row.map { "0x\(hexadecimal($0))U," }.joined(separator: " "))
      }
    }
  }
}
