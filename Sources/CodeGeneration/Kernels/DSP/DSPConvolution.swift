import LeNetModel

/// A convolution on 64-bit accumulators.
///
/// Write a row of inputs as the digits of a number in base 2^21, two to a word, and a row of the kernel
/// likewise in reverse: the digits of their product are the convolution (Kronecker substitution). The
/// products of words `l` and `i` are added up for each `l + i`, in an accumulator of three digits: its
/// middle one is an odd column's sum, its lowest with the highest of the accumulator before is an even
/// column's. An addend keeps all digits positive, whatever the picture. Where a sum of all channels may
/// leave 21 bits, they are added up in segments.
///
/// With a stride of 2, even and odd rows and columns are taken for channels of their own, which a kernel of
/// half the size reads with a stride of 1.
struct DSPConvolution: ConvolutionKernel {
  static let digitBits = 21

  let convolution: Streaming.Convolution
  /// Input columns, two to a word, with padding.
  let columnWords: Int
  /// Of each filter, as many: of ``summedChannels``, those whose sums fit an accumulator together.
  let segments: [Range<Int>]
  let constants: [UInt32]
  /// What reads the output as words; nil where it is bytes, [channel][column].
  let next: Streaming.Convolution?

  /// Rows, or columns, that are channels of their own.
  var phases: Int { convolution.window.stride }
  /// Rows and columns of the kernel of each phase.
  var size: Int { Self.size(of: convolution) }
  /// Words of a filter's kernel row.
  var kernelWords: Int { size / 2 + 1 }
  /// Rows of a phase that are kept, a word each.
  var slotCount: Int { Self.slotCount(of: convolution) }
  /// Input channels, with phases.
  var channels: Int { stage.input.channels * phases * phases }
  /// Of a sum.
  var summedChannels: Int { convolution.summedChannels * phases * phases }
  /// Of a column of the rows: for each channel its slots, a word each.
  var columnByteCount: Int { 4 * channels * slotCount }
  /// Of the rows alone.
  var windowByteCount: Int { columnWords * columnByteCount }
  /// With a row of bytes, before these go to their phases.
  var rowsByteCount: Int {
    windowByteCount + (phases == 1 ? 0 : (stage.input.channels * stage.input.width + 3) / 4 * 4)
  }
  /// Of a filter's constants.
  var filterByteCount: Int {
    4 * (2 * segments.count + size * kernelWords * summedChannels + 4)
  }
  /// Windows of a row, of two columns of sums each.
  var windowCount: Int { (convolution.sumWidth + 1) / 2 }
  var constantByteCount: Int { 4 * constants.count }

  private static func size(of convolution: Streaming.Convolution) -> Int {
    let stride = convolution.window.stride
    return (convolution.window.size + stride - 1) / stride
  }

  static func slotCount(of convolution: Streaming.Convolution) -> Int {
    convolution.sumsPerOutput - 1 + size(of: convolution)
  }

  init?(_ convolution: Streaming.Convolution, next: Streaming.Convolution?) {
    self.convolution = convolution
    self.next = next.flatMap { $0.window.stride == 1 ? $0 : nil }
    let stage = convolution.stage
    let (stride, size) = (convolution.window.stride, Self.size(of: convolution))
    let width = (convolution.paddedWidth + stride - 1) / stride
    columnWords = max((width + 1) / 2, (convolution.sumWidth + 1) / 2 + size / 2)
    let filters = (0..<stage.output.channels).map { filter in
      (0..<convolution.summedChannels).flatMap { channel in
        Self.phases(of: convolution.weights(filter: filter, channel: channel), stride: stride)
      }
    }
    guard let segments = Self.segments(of: filters) else { return nil }
    self.segments = segments
    var constants: [UInt32] = []
    for (filter, kernels) in filters.enumerated() {
      var lowest = 0
      for segment in segments {
        let rows = kernels[segment].flatMap(\.self)
        constants += Self.constants(of: rows)
        lowest += ProductSum(rows.joined()).lowest
      }
      guard
        let rescaling = Rescaling(
          stage, channel: filter, addend: convolution.addend(filter: filter) - lowest,
          zeroPoint: stage.requantizedByte,
          reach: ProductSum(kernels.joined().joined()).span)
      else { return nil }
      constants += rescaling.words
    }
    self.constants = constants
    guard frameIsReachable else { return nil }
  }

  /// The kernels of even and odd rows and columns; one where the stride is 1.
  private static func phases(of kernel: [[Int]], stride: Int) -> [[[Int]]] {
    let size = (kernel.count + stride - 1) / stride
    return (0..<stride * stride).map { phase in
      (0..<size).map { row in
        (0..<size).map { column in
          let (y, x) = (stride * row + phase / stride, stride * column + phase % stride)
          return y < kernel.count && x < kernel.count ? kernel[y][x] : 0
        }
      }
    }
  }

  /// As few as there can be, the same for all filters.
  ///
  /// - Returns: nil if one channel's sums do not fit.
  private static func segments(of filters: [[[[Int]]]]) -> [Range<Int>]? {
    var segments: [Range<Int>] = []
    var start = 0
    var spans = [Int](repeating: 0, count: filters.count)
    for channel in filters[0].indices {
      let more = filters.map { ProductSum($0[channel].joined()).span }
      guard more.allSatisfy({ $0 < 1 << digitBits }) else { return nil }
      let sums = zip(spans, more).map { $0 + $1 }
      if sums.allSatisfy({ $0 < 1 << digitBits }) {
        spans = sums
      } else {
        segments.append(start..<channel)
        (start, spans) = (channel, more)
      }
    }
    return segments + [start..<filters[0].count]
  }

  /// What the accumulator starts with, and the words of weights: of the columns that the accumulator's
  /// first, second, ... word of inputs meet, in each case [channel][row].
  private static func constants(of rows: [[Int]]) -> [UInt32] {
    let size = rows[0].count
    func taps(_ parity: Int) -> [Int] {
      rows.flatMap { row in stride(from: parity, to: size, by: 2).map { row[$0] } }
    }
    let (even, odd) = (ProductSum(taps(0)), ProductSum(taps(1)))
    let addend =
      UInt64(even.lowest) + UInt64(even.lowest + odd.lowest) << UInt64(digitBits)
      + UInt64(odd.lowest) << UInt64(2 * digitBits)
    let words = (0...size / 2).flatMap { word in
      rows.map { row in
        let low = 2 * word < size ? row[2 * word] : 0
        let high = word > 0 ? row[2 * word - 1] << digitBits : 0
        return UInt32(truncatingIfNeeded: low + high)
      }
    }
    return [UInt32(truncatingIfNeeded: addend), UInt32(truncatingIfNeeded: addend >> 32)] + words
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    let columns = (0..<kernelWords).map { word in
      [2 * word, 2 * word - 1].map { (0..<size).contains($0) ? "\($0)" : "none" }
        .joined(separator: " and ")
    }
    let segment =
      segments.count > 1 ? "For each filter, for each segment of channels" : "For each filter"
    c.comment(
      [
        "\(stage.description): \(stage.input) to \(stage.output).",
        "\(segment): what the accumulator starts with (64 bits), the weights;",
        "then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with",
        "columns \(columns.joined(separator: ", then ")), in each case [channel][row].",
      ]
        + (phases == 1
          ? []
          : [
            "A channel's even and odd rows and columns are four, [row][column], with a kernel each."
          ]))
    c.words("\(name(prefix: prefix))_constants", constants)
  }
}
