import LeNetModel

/// The convolution stages of a network as a stream of rows, for the families that keep of a feature
/// map only the six rows that one row of 2x2 pooling windows reads.
///
/// A stage's input rows lie in its window memory, six slots that move up by two from one row of
/// windows to the next. Every activation is stored as `q + 128`, its distance from the zero point
/// -128: nothing is to be subtracted before a multiplication, and padding is zero.
struct Streaming {
  /// A convolution with ReLU and 2x2 maximum.
  struct Convolution {
    let stage: Stage
    let padding: Int

    /// Input columns with padding on both sides.
    var paddedWidth: Int { stage.input.width + 2 * padding }

    /// How many rows of the output an inference computes: all that the next stage reads.
    fileprivate(set) var computedRowCount: Int

    fileprivate init(stage: Stage, padding: Int) {
      self.stage = stage
      self.padding = padding
      computedRowCount = stage.output.height
    }

    /// A last row of inputs that no window reads. It is computed for tests alone, which compare it.
    var unreadInputRow: Int? {
      let row = 2 * stage.output.height + 4 - padding
      return row < stage.input.height ? row : nil
    }

    /// The weights of one filter's input channel: five rows of five.
    func weights(filter: Int, channel: Int) -> [Int] {
      let start = filter * stage.weightsPerChannel + channel * 25
      return stage.parameters.weights[start..<start + 25].map(Int.init)
    }
  }

  /// A dense layer, with ReLU unless it is the last.
  struct Dense {
    let stage: Stage
    let isLast: Bool
    /// For each input in the order in which it is stored, its index in the layer's weights.
    let inputOrder: [Int]

    func weights(unit: Int) -> [Int] {
      let start = unit * stage.weightsPerChannel
      return inputOrder.map { Int(stage.parameters.weights[start + $0]) }
    }
  }

  /// In the order of execution; at least one.
  let convolutions: [Convolution]
  let dense: [Dense]

  /// - Returns: nil if the network is not of this form: a picture of one channel; 5x5 convolutions with a
  ///   padding of 0 or 2 and 2x2 maximum, then dense layers; ReLU everywhere but behind the last layer, and
  ///   zero points of -128.
  init?(_ stages: [Stage]) {
    guard stages[0].input.channels == 1 else { return nil }
    var convolutions: [Convolution] = []
    var dense: [Dense] = []
    for (index, stage) in stages.enumerated() {
      guard stage.inputParameters.zeroPoint == -128, stage.table == nil else { return nil }
      let isLast = index == stages.count - 1
      guard stage.limits == Lowering.allValues, isLast || stage.storesDistances else { return nil }
      switch stage.kind {
      case .convolution:
        // Kernels load columns in pairs.
        guard let (padding, pooling) = stage.leNetConvolution, pooling == .max,
          padding == 0 || padding == 2, dense.isEmpty, !isLast
        else { return nil }
        convolutions.append(Convolution(stage: stage, padding: padding))
      case .activation, .pooling, .globalAverage: return nil
      case .dense:
        let order = dense.isEmpty ? Self.rowOrder(of: stage.input) : Array(0..<stage.input.count)
        dense.append(Dense(stage: stage, isLast: isLast, inputOrder: order))
      }
    }
    for (index, next) in convolutions.dropFirst().enumerated() {
      convolutions[index].computedRowCount = next.unreadInputRow ?? next.stage.input.height
    }
    guard !convolutions.isEmpty, dense.last?.isLast == true else { return nil }
    self.convolutions = convolutions
    self.dense = dense
  }

  /// The last convolution's output as it is stored: row after row, of each row channel after channel.
  private static func rowOrder(of shape: Shape) -> [Int] {
    (0..<shape.height).flatMap { row in
      (0..<shape.channels).flatMap { channel in
        (0..<shape.width).map { (channel * shape.height + row) * shape.width + $0 }
      }
    }
  }
}

extension Stage {
  /// Whether what is stored may be stored as `q + 128`, 0 being where ReLU cuts off: so do 8 bits with
  /// this zero point, whether or not there is ReLU.
  fileprivate var storesDistances: Bool {
    outputParameters.zeroPoint == -128 && requantizedZeroPoint == -128
  }
}

extension CWriter {
  /// At the end of a convolution's row function.
  ///
  /// - Parameters:
  ///   - before: the row function of the convolution before; nil for the first.
  ///   - target: where its output may be written.
  mutating func unreadRow(
    _ convolution: Streaming.Convolution, before: String?, target: String, prefix: String
  ) {
    guard let before, let row = convolution.unreadInputRow else { return }
    line("#ifdef \(prefix.uppercased())_TRACE")
    block("if (row == \(convolution.stage.output.height - 1)) {") {
      $0.line("\(before)(pixels, memory, \(row), \(target));")
    }
    line("#endif")
  }
}
