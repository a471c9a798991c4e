import LeNetModel

/// A convolution with ReLU and 2x2 maximum that reads its weights from flash.
///
/// Weights are stored as `w + 128`, so that one `mul` and three additions add a product to a sum of 24
/// bits. What the sums have too much, 128 times the sum of the inputs, is the same for all filters and is
/// what they start with, negative.
struct AVRLoopedConvolution: AVRConvolutionForm {
  let convolution: Streaming.Convolution
  /// For each array the filters in it, since no object may exceed 32,767 bytes.
  let parts: [(filters: Range<Int>, constants: [UInt8])]
  let shift: Int

  var stage: Stage { convolution.stage }
  var channels: Int { stage.input.channels }
  /// A column is six bytes, one of each row.
  var channelByteCount: Int { 6 * convolution.paddedWidth }
  var rowsByteCount: Int { channels * channelByteCount }
  var constantByteCount: Int { parts.reduce(0) { $0 + $1.constants.count } }

  /// - Returns: nil if a sum may be too large for 24 bits.
  init?(_ convolution: Streaming.Convolution) {
    let stage = convolution.stage
    let filterByteCount = stage.input.channels * 25 + 9
    guard let shift = AVRRescaling.shift(of: stage), stage.input.channels <= 255,
      filterByteCount <= FlashRenderer.maximumByteCount,
      stage.input.channels * 6 * convolution.paddedWidth < 32_768
    else { return nil }
    let filtersPerPart = min(255, FlashRenderer.maximumByteCount / filterByteCount)
    var parts: [(filters: Range<Int>, constants: [UInt8])] = []
    for first in stride(from: 0, to: stage.output.channels, by: filtersPerPart) {
      let filters = first..<min(first + filtersPerPart, stage.output.channels)
      var constants: [UInt8] = []
      for filter in filters {
        let weights = (0..<stage.input.channels).flatMap {
          convolution.weights(filter: filter, channel: $0).flatMap(\.self)
        }
        guard
          let rescaling = AVRRescaling(
            stage, channel: filter, sums: ProductSum(weights).range, zeroPoint: 0, shift: shift)
        else { return nil }
        constants += weights.map { UInt8($0 + 128) } + rescaling.bytes
      }
      parts.append((filters, constants))
    }
    self.convolution = convolution
    self.parts = parts
    self.shift = shift
  }

  func arrayName(prefix: String, part: Int) -> String {
    "\(prefix)_\(stage.name)_constants" + (parts.count > 1 ? "_\(part)" : "")
  }

  func arguments(prefix: String, outputStride: Int) -> [String] {
    parts.enumerated().map { number, part in
      let output = CWriter.sum("output", part.filters.lowerBound * outputStride)
      let address = CWriter.flashAddress(arrayName(prefix: prefix, part: number), prefix: prefix)
      return "rows, \(output), \(address), \(part.filters.count)"
    }
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "For each filter: weights + 128 as [channel][row][column], then start (24 bits),",
      "constant (16 bits) and multiplier (32 bits) of the rescaling.",
    ])
    for (index, part) in parts.enumerated() {
      c.flashBytes(arrayName(prefix: prefix, part: index), part.constants, prefix: prefix)
    }
  }
}

extension ProductSum {
  var range: ClosedRange<Int> { -lowest...highest }
}
