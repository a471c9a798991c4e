import LeNetModel

/// AVR with 8-bit multiplication and more than 64 KiB of flash, such as ATmega1280, 1284 and 2560.
///
/// Activations are 0...255, products take one `mul`, and several sums share every weight and every input: a
/// pooling window's four, or neighbours in a row. All constants stay in flash, tables as well.
struct AVRKernels: StreamingFamily {
  let selection: KernelSelection<AVRConvolution, AVRDense>
  let layout: StreamLayout

  init?(_ selection: KernelSelection<AVRConvolution, AVRDense>) {
    self.selection = selection
    layout = StreamLayout(selection) { run in
      StreamMemory(
        rowsByteCounts: run.convolutions.map(\.rowsByteCount),
        featureByteCount: run.dense.first?.inputCount ?? run.features?.count ?? 0,
        denseInput: .features, outputByteCounts: run.dense.map(\.outputByteCount))
    }
    // Its compiler takes no larger object, and its int holds no larger index.
    guard layout.byteCount <= FlashRenderer.maximumByteCount else { return nil }
  }

  let name = "avr"
  let description = "AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560"
  let condition =
    "defined(__GNUC__) && !defined(__clang__) && defined(__AVR__) "
    + "&& defined(__AVR_HAVE_MUL__) && defined(__AVR_HAVE_ELPMX__)"

  let loadsWords = false
}

/// A convolution in one of two forms.
struct AVRConvolution: ConvolutionKernel {
  let convolution: Streaming.Convolution
  private let form: any AVRConvolutionForm
  /// Bytes between the outputs of two filters.
  let outputStride: Int
  /// And of two neighbours in a row.
  let windowStride: Int

  init?(_ convolution: Streaming.Convolution, next: Streaming.Convolution?) {
    guard
      let form: any AVRConvolutionForm =
        AVRUnrolledConvolution(convolution) ?? AVRLoopedConvolution(convolution)
    else { return nil }
    self.convolution = convolution
    self.form = form
    outputStride = next.map { $0.rowCount * $0.paddedWidth } ?? convolution.stage.output.width
    windowStride = next?.rowCount ?? 1
  }

  /// A column's rows lie next to each other, a byte each.
  var slotCount: Int { convolution.rowCount }
  /// Of all channels.
  var columnCount: Int { stage.input.channels * convolution.paddedWidth }
  var rowsByteCount: Int { slotCount * columnCount }
  var kind: String { form.kind }
  var constantByteCount: Int { form.constantByteCount }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    form.renderConstants(&c, prefix: prefix)
  }

  var function: AssemblyFunction? {
    form.function(outputStride: outputStride, windowStride: windowStride)
  }

  /// Behind its name: what the function is given for a row, each time that it is called.
  func arguments(prefix: String) -> [[String]] {
    form.arguments(prefix: prefix, outputStride: outputStride)
  }
}

protocol AVRConvolutionForm {
  /// For ``Work``.
  var kind: String { get }
  var constantByteCount: Int { get }

  func renderConstants(_ c: inout CWriter, prefix: String)
  func function(outputStride: Int, windowStride: Int) -> AssemblyFunction
  func arguments(prefix: String, outputStride: Int) -> [[String]]
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

  /// Of an array, which no pointer of 16 bits holds.
  static func flashAddress(_ array: String, prefix: String) -> String {
    "\(prefix.uppercased())_FLASH_ADDRESS(\(array))"
  }
}
