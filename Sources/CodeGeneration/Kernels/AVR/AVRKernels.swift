import LeNetModel

/// AVR with 8-bit multiplication and more than 64 KiB of flash, such as ATmega1280, 1284 and 2560.
///
/// Activations are 0...255, products take one `mul`, the four sums of a pooling window share every weight
/// and every input. All constants stay in flash.
struct AVRKernels: KernelFamily {
  /// A convolution in one of two forms.
  enum Convolution {
    case unrolled(AVRUnrolledConvolution)
    case looped(AVRConvolution)

    init?(_ convolution: Streaming.Convolution) {
      if let unrolled = AVRUnrolledConvolution(convolution) {
        self = .unrolled(unrolled)
      } else if let looped = AVRConvolution(convolution) {
        self = .looped(looped)
      } else {
        return nil
      }
    }
  }

  let prefix: String
  /// The C variable that the result of an inference is found in.
  let answer: String
  let streaming: Streaming
  let convolutions: [Convolution]
  let dense: [AVRDense]
  let memory: AVRMemory

  /// - Returns: nil if the network's form or the size of its weights does not allow it.
  init?(_ plan: Plan) {
    guard let streaming = Streaming(plan.stages) else { return nil }
    let convolutions = streaming.convolutions.compactMap { Convolution($0) }
    let dense = streaming.dense.compactMap { AVRDense($0) }
    let memory = AVRMemory(
      rowsByteCounts: streaming.convolutions.map { 6 * $0.stage.input.channels * $0.paddedWidth },
      featureCount: streaming.convolutions.last?.stage.output.count ?? 0,
      outputByteCounts: dense.map(\.outputByteCount))
    guard
      convolutions.count == streaming.convolutions.count, dense.count == streaming.dense.count,
      // Its compiler takes no larger object, and its int holds no larger index.
      memory.byteCount <= FlashRenderer.maximumByteCount
    else { return nil }
    prefix = plan.prefix
    answer = plan.answer
    self.streaming = streaming
    self.convolutions = convolutions
    self.dense = dense
    self.memory = memory
  }

  let name = "avr"
  let description = "AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560"
  let condition =
    "defined(__GNUC__) && !defined(__clang__) && defined(__AVR__) "
    + "&& defined(__AVR_HAVE_MUL__) && defined(__AVR_HAVE_ELPMX__)"

  var scratchByteCount: Int { memory.byteCount }
  var loadsWords: Bool { false }

  /// Weights that are immediate operands count, too.
  var constantByteCount: Int {
    let convolutionByteCount = convolutions.reduce(0) { sum, convolution in
      switch convolution {
      // The weights are operands of its code.
      case .unrolled: sum
      case .looped(let kernel): sum + kernel.parts.reduce(0) { $0 + $1.constants.count }
      }
    }
    return dense.reduce(convolutionByteCount) { sum, kernel in
      sum + kernel.parts.reduce(0) { $0 + $1.constants.count }
    }
  }

  func render(_ c: inout CWriter) {
    for case .looped(let kernel) in convolutions {
      kernel.renderConstants(&c, prefix: prefix)
      c.line()
    }
    for kernel in dense {
      kernel.renderConstants(&c, prefix: prefix)
      c.line()
    }
    for index in convolutions.indices {
      function(of: index).render(&c, prefix: prefix)
      c.line()
    }
    for kernel in dense {
      kernel.function(prefix: prefix).render(&c, prefix: prefix)
      c.line()
    }
    AVRRows(kernels: self).render(&c)
  }

  private func function(of index: Int) -> AssemblyFunction {
    let (outputStride, windowStride) = strides(of: index)
    return switch convolutions[index] {
    case .unrolled(let kernel):
      kernel.function(prefix: prefix, outputStride: outputStride, windowStride: windowStride)
    case .looped(let kernel):
      kernel.function(prefix: prefix, outputStride: outputStride, windowStride: windowStride)
    }
  }

  /// Bytes between the outputs of two filters, and of two windows.
  func strides(of index: Int) -> (output: Int, window: Int) {
    index + 1 < streaming.convolutions.count
      ? (6 * streaming.convolutions[index + 1].paddedWidth, 6)
      : (streaming.convolutions[index].stage.output.width, 1)
  }
}

extension CWriter {
  /// An array that stays in flash, see ``FlashRenderer``.
  mutating func flashBytes(_ name: String, _ values: [UInt8], prefix: String) {
    let placement = "\(prefix.uppercased())_FLASH(\(name))"
    let count = values.count + values.count % 2
    block("static const uint8_t \(name)[\(count)] \(placement) = {", closing: "};") {
      $0.numbers(values)
    }
  }
}
