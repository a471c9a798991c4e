import LeNetModel

/// Convolutions that follow each other as a stream of rows, for the families that keep of a feature map only
/// the rows that one row of outputs reads, and dense layers.
///
/// A convolution's input rows lie in its window memory, so many slots, which move up from one row of
/// outputs to the next. Every activation is stored as `q + 128`, an unsigned byte `u` (by MVE as `q`), so that
/// nothing is to be subtracted before a multiplication: `w (q - z) = w u - w (z + 128)`, of which the last part is known.
/// Padding is `z + 128`.
enum Streaming {
  /// A convolution with what is done to its sums.
  struct Convolution {
    let stage: Stage
    let window: Window
    /// Whether each filter reads one channel, its own.
    let isDepthwise: Bool
    /// Rows, and columns, of sums that become an output: 2 before 2x2 pooling, else 1.
    let sumsPerOutput: Int
    /// Of the sums of an output; nil where it is of one.
    let pooling: Pooling?
    /// How many rows of the output an inference computes: all that the next convolution reads.
    var computedRowCount: Int
    /// Whether it reads a picture or a tensor, and not what another one of the stream computes.
    var isFirst = true

    /// - Returns: nil if the stage is no convolution.
    init?(_ stage: Stage) {
      guard case .convolution(let convolution) = stage.kind else { return nil }
      self.stage = stage
      window = convolution.window
      isDepthwise = convolution.isDepthwise
      sumsPerOutput = convolution.pooled?.size ?? 1
      pooling = convolution.pooled?.pooling
      precondition(sumsPerOutput <= 2 && window.stride <= 2)
      computedRowCount = stage.output.height
    }

    var padding: Padding { window.padding }
    /// Of the sums of a row of outputs, see ``rowStep``.
    var rowCount: Int { max((sumsPerOutput - 1) * window.stride + window.size, rowStep) }
    /// Input rows from one row of outputs to the next.
    var rowStep: Int { sumsPerOutput * window.stride }
    /// Input columns with padding on both sides.
    var paddedWidth: Int { padding.left + stage.input.width + padding.right }
    /// Columns of sums that become outputs.
    var sumWidth: Int { sumsPerOutput * stage.output.width }
    /// Input channels of a sum.
    var summedChannels: Int { isDepthwise ? 1 : stage.input.channels }

    /// From one row of outputs to the next.
    var keptRowCount: Int { rowCount - rowStep }
    /// All rows that windows read, but for padding above.
    var readRowCount: Int { rowStep * (stage.output.height - 1) + rowCount - padding.top }

    /// Whether inputs fill rows of so many columns, before the first row of outputs as well.
    func isFilled(columns: Int) -> Bool { columns == stage.input.width && padding.top == 0 }

    /// The last rows of inputs, which no window reads. They are computed for tests alone, which compare them.
    var unreadInputRows: Range<Int> {
      min(readRowCount, stage.input.height)..<stage.input.height
    }

    /// The weights of one filter's input channel: rows of a kernel.
    ///
    /// - Parameter channel: of ``summedChannels``.
    func weights(filter: Int, channel: Int) -> [[Int]] {
      let start = filter * stage.weightsPerChannel + channel * window.count
      return (0..<window.size).map { row in
        stage.parameters.weights[start + row * window.size..<start + (row + 1) * window.size]
          .map(Int.init)
      }
    }

    /// What is to be added to a filter's sum of `w u`.
    func addend(filter: Int) -> Int {
      stage.addend(filter, weights: stage.weights(ofChannel: filter).map(Int.init))
    }
  }

  /// A dense layer.
  struct Dense {
    let stage: Stage
    /// Whether it is the last of its run, whose outputs are `q`: scores, or a tensor.
    let isLast: Bool
    /// Whether it reads what a convolution's kernel left.
    let readsRows: Bool
    /// For each input in the order in which it is stored, its index in the layer's weights.
    let inputOrder: [Int]

    /// - Parameter readsRows: row after row, of each row channel after channel.
    init(_ stage: Stage, isLast: Bool, readsRows: Bool) {
      self.stage = stage
      self.isLast = isLast
      self.readsRows = readsRows
      inputOrder = readsRows ? Self.rowOrder(of: stage.input) : Array(0..<stage.input.count)
    }

    func weights(unit: Int) -> [Int] {
      let weights = stage.weights(ofChannel: unit)
      return inputOrder.map { Int(weights[weights.startIndex + $0]) }
    }

    /// What is to be added to a unit's sum of `w u`.
    func addend(unit: Int) -> Int {
      stage.addend(unit, weights: stage.weights(ofChannel: unit).map(Int.init))
    }

    private static func rowOrder(of shape: Shape) -> [Int] {
      (0..<shape.height).flatMap { row in
        (0..<shape.channels).flatMap { channel in
          (0..<shape.width).map { (channel * shape.height + row) * shape.width + $0 }
        }
      }
    }
  }
}

extension Stage {
  /// `z + 128` of the input: what padding is, and a `q` of no effect.
  var inputByte: Int { readsPixels ? 0 : Int(inputParameters.zeroPoint) + 128 }

  /// `z + 128` of what sums are requantized to.
  var requantizedByte: Int { Int(requantizedZeroPoint) + 128 }

  /// What such a value is clamped to, where that is not all of 0...255.
  var byteLimits: ClosedRange<Int>? {
    limits == Lowering.allValues ? nil : Int(limits.lowerBound) + 128...Int(limits.upperBound) + 128
  }

  /// Whether more is done to a requantized value than to limit it to 8 bits.
  var isActivated: Bool { table != nil || byteLimits != nil }

  /// Of an output channel.
  func weights(ofChannel channel: Int) -> ArraySlice<Int8> {
    parameters.weights[channel * weightsPerChannel..<(channel + 1) * weightsPerChannel]
  }

  fileprivate func addend(_ channel: Int, weights: [Int]) -> Int {
    Int(parameters.bias[channel]) - inputByte * weights.reduce(0, +)
  }
}
