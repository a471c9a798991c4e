import LeNetModel

/// A convolution with ReLU and 2x2 maximum, sixteen products an instruction, two filters at a time.
///
/// A row lies [column][channel], so that a row of the kernel meets consecutive bytes. The first
/// convolution has one channel and gathers its 5x5 inputs to two vectors instead.
struct MVEConvolution: ConvolutionKernel {
  let convolution: Streaming.Convolution
  /// For each two filters: rescaling, offsets of the outputs, weights.
  let constants: [UInt32]

  /// Inputs that are gathered for a window, and their offsets of a byte each: 5x5, to whole vectors.
  static let gatheredCount = 32

  var channels: Int { stage.input.channels }
  /// Bytes from an output column to the next.
  var outputStride: Int { stage.output.channels }
  var constantByteCount: Int { 4 * constants.count + (gathers ? Self.gatheredCount : 0) }
  var gathers: Bool { channels == 1 }
  /// Even, so that two rows are whole words whatever the number of channels.
  var rowByteCount: Int { (convolution.paddedWidth * channels + 3) / 4 * 4 }
  /// Vectors reach beyond the last row.
  var rowsByteCount: Int { 6 * rowByteCount + 16 }
  /// Of a row of the kernel, or of all of it where they are gathered.
  var vectorCount: Int { gathers ? 2 : (5 * channels + 15) / 16 }
  /// Of the inputs that are gathered for a window.
  var largestOffset: Int { gatheredOffsets.max() ?? 0 }
  private var gatheredOffsets: [Int] { (0..<25).map { $0 / 5 * rowByteCount + $0 % 5 } }
  var pairByteCount: Int { 4 * (12 + 8) + 2 * 16 * vectorCount * (gathers ? 1 : 5) }

  init?(_ convolution: Streaming.Convolution, next: Streaming.Convolution?) {
    guard convolution.isPlain else { return nil }
    self.convolution = convolution
    let stage = convolution.stage
    let count = stage.output.channels
    var constants: [UInt32] = []
    for first in stride(from: 0, to: count, by: 2) {
      // The last filter of an odd number is computed twice and written to the same place.
      let filters = [first, min(first + 1, count - 1)]
      let all = filters.map { filter in
        (0..<stage.input.channels).flatMap {
          convolution.weights(filter: filter, channel: $0).flatMap(\.self)
        }
      }
      let rescalings = zip(filters, all).compactMap {
        MVERescaling(stage, channel: $0, weights: $1)
      }
      guard rescalings.count == 2 else { return nil }
      constants += MVERescaling.words(rescalings + rescalings)
      let second = UInt32(filters[1] - first)
      let next = UInt32(count)
      constants += [0, second, next, next + second, 0, second, 0, second]
      constants += Self.weights(all, channels: stage.input.channels)
    }
    self.constants = constants
    // What fits the instructions' immediate operands, and a byte where inputs are gathered.
    guard channels <= 127, rowByteCount < 800, pairByteCount < 4096, outputStride <= 127,
      !gathers || largestOffset <= Int(UInt8.max)
    else { return nil }
  }

  /// Of two filters, [channel][row][column] each, in the order in which they are loaded.
  private static func weights(_ filters: [[Int]], channels: Int) -> [UInt32] {
    if channels == 1 { return filters.flatMap { $0.padded(to: Self.gatheredCount).vectorWords } }
    let vectorCount = (5 * channels + 15) / 16
    let rows = filters.map { weights in
      (0..<5).map { row in
        (0..<5).flatMap { column in
          (0..<channels).map { weights[$0 * 25 + row * 5 + column] }
        }.padded(to: 16 * vectorCount)
      }
    }
    return (0..<vectorCount).flatMap { vector in
      (0..<5).flatMap { row in
        rows.flatMap { Array($0[row][16 * vector..<16 * vector + 16]).vectorWords }
      }
    }
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    let order =
      gathers ? "[filter][row][column]" : "[16 inputs][row][filter], inputs [column][channel]"
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "For each two filters: addends, multipliers and shifts of the rescaling of two windows; where in the",
      "output two windows' values lie, and one window's; weights \(order).",
    ])
    c.words("\(name(prefix: prefix))_constants", constants)
    if gathers {
      c.comment(["Where the 25 inputs lie, and seven that meet weights of 0."])
      let offsets = gatheredOffsets.padded(to: Self.gatheredCount)
      c.words("\(name(prefix: prefix))_offsets", offsets.vectorWords)
    }
  }
}
