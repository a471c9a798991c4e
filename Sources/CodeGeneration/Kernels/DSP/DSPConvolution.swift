import LeNetModel

/// A convolution with ReLU and 2x2 maximum on 64-bit accumulators.
///
/// Write a row of inputs as the digits of a number in base 2^21, two to a word, and a row of the kernel
/// likewise in reverse: the digits of their product are the convolution (Kronecker substitution). The
/// products of words `l` and `i` are added up for each `l + i`, in an accumulator of three digits: its
/// middle one is an odd column's sum, its lowest with the highest of the accumulator before is an even
/// column's. An addend keeps all digits positive, whatever the picture.
struct DSPConvolution: ConvolutionKernel {
  static let digitBits = 21

  let convolution: Streaming.Convolution
  /// Input columns, two to a word, with padding.
  let columnWords: Int
  let constants: [UInt32]
  let next: Streaming.Convolution?

  var channels: Int { stage.input.channels }
  /// Of a column of the rows: for each channel six words, a row each.
  var columnByteCount: Int { channels * 24 }
  var rowsByteCount: Int { columnWords * columnByteCount }
  /// Of a filter's constants.
  var filterByteCount: Int { 4 * (2 + 15 * channels + 4) }

  var constantByteCount: Int { 4 * constants.count }

  init?(_ convolution: Streaming.Convolution, next: Streaming.Convolution?) {
    self.convolution = convolution
    self.next = next
    columnWords = (convolution.paddedWidth + 1) / 2
    let stage = convolution.stage
    // Pixels are loaded in pairs.
    guard !stage.readsPixels || stage.input.width.isMultiple(of: 2) else { return nil }
    var constants: [UInt32] = []
    for filter in 0..<stage.output.channels {
      let rows = (0..<stage.input.channels).flatMap { channel in
        let weights = convolution.weights(filter: filter, channel: channel)
        return (0..<5).map { Array(weights[$0 * 5..<$0 * 5 + 5]) }
      }
      let lowest = ProductSum(rows.flatMap { [$0[0], $0[2], $0[4]] })
      let highest = ProductSum(rows.flatMap { [$0[1], $0[3]] })
      let all = ProductSum(rows.joined())
      guard all.span < 1 << Self.digitBits,
        let rescaling = Rescaling(
          stage, channel: filter, addend: Int(stage.parameters.bias[filter]) - all.lowest,
          zeroPoint: 0, reach: all.span)
      else { return nil }
      let addend =
        UInt64(lowest.lowest) + UInt64(all.lowest) << UInt64(Self.digitBits)
        + UInt64(highest.lowest) << UInt64(2 * Self.digitBits)
      constants += [UInt32(truncatingIfNeeded: addend), UInt32(truncatingIfNeeded: addend >> 32)]
      // In the order of the columns that they meet: the accumulator's first, second, third.
      for (low, high) in [(0, nil), (2, 1), (4, 3)] as [(Int, Int?)] {
        constants += rows.map { row in
          let digit = high.map { row[$0] << Self.digitBits } ?? 0
          return UInt32(truncatingIfNeeded: row[low] + digit)
        }
      }
      constants += rescaling.words
    }
    self.constants = constants
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "For each filter: what the accumulator starts with (64 bits), the weights, then multiplier,",
      "constant (64 bits) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with columns",
      "0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].",
    ])
    c.words("\(name(prefix: prefix))_constants", constants)
  }
}
