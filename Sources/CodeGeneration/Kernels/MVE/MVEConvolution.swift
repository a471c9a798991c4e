import LeNetModel

/// A convolution, sixteen products an instruction, two filters and four sums of each at a time.
struct MVEConvolution: ConvolutionKernel {
  /// How inputs come to vectors. A row lies [column][channel].
  enum Inputs {
    /// A row of the kernel meets consecutive bytes, sixteen at a time.
    case rows
    /// All inputs of a sum are gathered, sixteen at a time; of a filter that reads one channel, its own.
    case gathered
    /// The inputs of a row of one channel's kernel are gathered, where a byte does not say how far others are away.
    case channel
  }

  let convolution: Streaming.Convolution
  let inputs: Inputs
  let requantization: MVERequantization
  /// For each two filters: rescaling, offsets of the outputs, weights.
  let constants: [UInt32]

  /// The most inputs that are gathered for a sum.
  private static let gatheredCount = 32
  /// The most vectors of two filters' weights that registers hold for all windows of a row.
  static let residentLimit = 6

  var channels: Int { stage.input.channels }
  var size: Int { convolution.window.size }
  var stride: Int { convolution.window.stride }
  /// Whether four sums of a filter are pooled, and not neighbours in a row.
  var pools: Bool { convolution.sumsPerOutput == 2 }
  var constantByteCount: Int { 4 * (constants.count + offsets.count) }
  /// A multiple of four, so that rows are whole words whatever the number of channels.
  var rowByteCount: Int { Self.rowByteCount(of: convolution) }
  /// Vectors reach beyond the last row.
  var rowsByteCount: Int { convolution.rowCount * rowByteCount + 16 }
  /// Of a row of the kernel, or of all of it where all inputs are gathered.
  var vectorCount: Int { Self.vectorCount(inputs, of: convolution) }
  /// Vectors of a filter's weights.
  var weightVectorCount: Int { vectorCount * (inputs == .gathered ? 1 : size) }
  /// Where in two filters' constants the outputs' offsets lie.
  var offsetsPlace: Int { requantization.byteCount }
  var weightsPlace: Int { offsetsPlace + 16 }
  var pairByteCount: Int {
    weightsPlace + 2 * (inputs == .channel ? 8 : 16) * weightVectorCount
  }
  var pairCount: Int { (stage.output.channels + 1) / 2 }

  private static func rowByteCount(of convolution: Streaming.Convolution) -> Int {
    (convolution.paddedWidth * convolution.stage.input.channels + 3) / 4 * 4
  }

  private static func vectorCount(_ inputs: Inputs, of convolution: Streaming.Convolution) -> Int {
    let (size, channels) = (convolution.window.size, convolution.summedChannels)
    return switch inputs {
    case .rows: (size * channels + 15) / 16
    case .gathered: (size * size * channels + 15) / 16
    case .channel: 1
    }
  }

  init?(_ convolution: Streaming.Convolution, next: Streaming.Convolution?) {
    self.convolution = convolution
    inputs = Self.inputs(of: convolution)
    requantization = MVERequantization(convolution.stage)
    let count = convolution.stage.output.channels
    var constants: [UInt32] = []
    for first in Swift.stride(from: 0, to: count, by: 2) {
      // The last filter of an odd number is computed twice and written to the same place.
      let filters = [first, min(first + 1, count - 1)]
      let rescalings = filters.map { MVERescaling(convolution.stage, channel: $0) }
      constants += MVERescaling.words(
        rescalings + rescalings, shiftsLeft: requantization.shiftsLeft)
      let second = UInt32(filters[1] - first)
      let next = UInt32(count)
      constants += [0, second, next, next + second]
      constants += Self.weights(
        filters.map { filter in
          (0..<convolution.summedChannels).map {
            convolution.weights(filter: filter, channel: $0)
          }
        }, inputs, vectorCount: Self.vectorCount(inputs, of: convolution))
    }
    self.constants = constants
  }

  /// Whichever takes fewer instructions for two filters' four sums, a gathering one counting twice: processors
  /// load so many places one by one.
  private static func inputs(of convolution: Streaming.Convolution) -> Inputs {
    let size = convolution.window.size
    let reach =
      (size - 1) * (rowByteCount(of: convolution) + convolution.stage.input.channels)
      + convolution.summedChannels - 1
    let (gathered, row) = (
      vectorCount(.gathered, of: convolution), vectorCount(.rows, of: convolution)
    )
    // What a byte says, and what registers hold.
    guard reach <= 255, 16 * gathered <= gatheredCount else {
      return convolution.isDepthwise ? .channel : .rows
    }
    guard !convolution.isDepthwise else { return .gathered }
    let loads = convolution.sumsPerOutput == 2 ? 2 * (size + convolution.window.stride) : 4 * size
    let weights = 2 * size * row
    let rows = row * (loads + 8 * size) + (weights <= residentLimit ? 0 : weights)
    return gathered * (8 + 8) + 4 <= rows ? .gathered : .rows
  }

  /// Of two filters, [channel][row][column] each, in the order in which they are loaded.
  private static func weights(
    _ filters: [[[[Int]]]], _ inputs: Inputs, vectorCount: Int
  ) -> [UInt32] {
    // [row][column][channel]
    let rows = filters.map { channels in
      channels[0].indices.map { row in
        channels[0].indices.flatMap { column in channels.map { $0[row][column] } }
      }
    }
    switch inputs {
    case .gathered:
      return rows.flatMap { $0.flatMap(\.self).padded(to: 16 * vectorCount).vectorWords }
    case .channel:
      return rows.flatMap { $0.flatMap { $0.padded(to: 8).vectorWords } }
    case .rows:
      let padded = rows.map { $0.map { $0.padded(to: 16 * vectorCount) } }
      return (0..<vectorCount).flatMap { vector in
        padded[0].indices.flatMap { row in
          padded.flatMap { Array($0[row][16 * vector..<16 * vector + 16]).vectorWords }
        }
      }
    }
  }

  /// Of inputs that are gathered.
  var offsets: [UInt32] {
    switch inputs {
    case .rows: return []
    case .gathered:
      let places = (0..<size).flatMap { row in
        (0..<size).flatMap { column in
          (0..<convolution.summedChannels).map { row * rowByteCount + column * channels + $0 }
        }
      }
      return places.padded(to: 16 * vectorCount).vectorWords
    case .channel:
      return Swift.stride(from: 0, to: 8, by: 2).map { column in
        let places = [column, column + 1].map { $0 < size ? UInt32($0 * channels) : 0 }
        return places[0] | places[1] << 16
      }
    }
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    let order =
      switch inputs {
      case .rows: "[16 inputs][row][filter], inputs [column][channel]"
      case .gathered: "[filter][row][column][channel]"
      case .channel: "[filter][row][8 columns]"
      }
    c.comment(
      ["\(stage.description): \(stage.input) to \(stage.output)."]
        + CWriter.filled(
          "For each two filters: \(requantization.constantNames) of the rescaling, each for these filters twice; "
            + "where in the output two neighbours' values lie; weights \(order), a byte each."))
    c.words("\(name(prefix: prefix))_constants", constants)
    guard !offsets.isEmpty else { return }
    switch inputs {
    case .rows: break
    case .gathered:
      c.comment([
        "Where \(size * size * convolution.summedChannels) inputs lie, and then such that meet weights of 0."
      ])
    case .channel:
      c.comment([
        "Where the inputs of a row of the kernel lie, and then such that meet weights of 0."
      ])
    }
    c.words("\(name(prefix: prefix))_offsets", offsets)
  }
}
