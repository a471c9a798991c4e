import LeNetModel

/// A convolution that reads its weights from flash.
///
/// Weights are stored as `w + 128`, so that one `mul` and three additions add a product to a sum of 24
/// bits. What the sums have too much, 128 times the sum of the inputs, is the same for all filters and is
/// what they start with, negative. Where each filter has inputs of its own, weights are stored as they are,
/// and a product takes an addition more.
struct AVRLoopedConvolution: AVRConvolutionForm {
  let convolution: Streaming.Convolution
  let tile: AVRTile
  /// For each array the filters in it, since no object may exceed 32,767 bytes.
  let parts: [(filters: Range<Int>, constants: [UInt8])]
  let requantizer: AVRRequantizer
  /// Channels whose code stands in a row, to loop less often where kernels are small.
  let repeatedChannels: Int

  let kind = "looped"
  var stage: Stage { convolution.stage }
  /// Of a sum.
  var channels: Int { convolution.summedChannels }
  /// A column's rows lie next to each other.
  var channelByteCount: Int { tile.slotCount * convolution.paddedWidth }
  var constantByteCount: Int { parts.reduce(0) { $0 + $1.constants.count } }

  /// - Returns: nil if a sum may be too large for 24 bits.
  init?(_ convolution: Streaming.Convolution) {
    let stage = convolution.stage
    let weights = (0..<stage.output.channels).map { filter in
      stage.weights(ofChannel: filter).map(Int.init)
    }
    let tile = AVRTile(convolution)
    let channels = convolution.summedChannels
    repeatedChannels =
      (1...max(1, 25 / (tile.size * tile.size))).last { channels.isMultiple(of: $0) } ?? 1
    // The loop counts in a byte.
    guard channels / repeatedChannels <= 255 else { return nil }
    guard
      let requantizer = AVRRequantizer(
        stage, weights: weights, addends: weights.indices.map { convolution.addend(filter: $0) },
        sumCount: tile.rescaledCount, exactSumByteCount: 3)
    else { return nil }
    let filters = zip(weights, requantizer.constants).map { weights, constants in
      weights.map { UInt8(truncatingIfNeeded: convolution.isDepthwise ? $0 : $0 + 128) } + constants
    }
    let filtersPerPart = min(255, FlashRenderer.maximumByteCount / filters[0].count)
    guard filtersPerPart > 0 else { return nil }
    self.convolution = convolution
    self.tile = tile
    self.requantizer = requantizer
    parts = stride(from: 0, to: filters.count, by: filtersPerPart).map { first in
      let part = first..<min(first + filtersPerPart, filters.count)
      return (part, Array(filters[part].joined()))
    }
  }

  func arrayName(prefix: String, part: Int) -> String {
    "\(prefix)_\(stage.name)_constants" + (parts.count > 1 ? "_\(part)" : "")
  }

  func arguments(prefix: String, outputStride: Int) -> [[String]] {
    parts.enumerated().map { number, part in
      let first = part.filters.lowerBound
      return [
        CWriter.sum("rows", convolution.isDepthwise ? first * channelByteCount : 0),
        CWriter.sum("output", first * outputStride),
        CWriter.flashAddress(arrayName(prefix: prefix, part: number), prefix: prefix),
        "\(part.filters.count)",
      ]
    }
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    c.comment(
      [
        "\(stage.description): \(stage.input) to \(stage.output).",
        "For each filter: "
          + (convolution.isDepthwise
            ? "weights as [row][column]" : "weights + 128 as [channel][row][column]")
          + ", then",
      ] + requantizer.description(startBits: 24, sumCount: tile.rescaledCount))
    for (index, part) in parts.enumerated() {
      c.flashBytes(arrayName(prefix: prefix, part: index), part.constants, prefix: prefix)
    }
  }
}
