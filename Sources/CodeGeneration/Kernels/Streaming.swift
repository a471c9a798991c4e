import LeNetModel

/// The convolutions at the beginning of a network as a stream of rows, for the families that keep of a
/// feature map only the six rows that one row of 2x2 pooling windows reads, and the dense layers at its end.
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
    /// Whether it reads what a convolution's kernel left.
    let readsRows: Bool
    /// For each input in the order in which it is stored, its index in the layer's weights.
    let inputOrder: [Int]

    func weights(unit: Int) -> [Int] {
      let start = unit * stage.weightsPerChannel
      return inputOrder.map { Int(stage.parameters.weights[start + $0]) }
    }
  }

  private let stages: [Stage]
  /// Of the stages at the beginning how many are such convolutions.
  let convolutionCount: Int
  /// Of the stages at the end how many are such dense layers.
  let denseCount: Int

  /// Finds what kernels may take: of a picture of one channel, 5x5 convolutions with a padding of 0 or 2,
  /// ReLU and 2x2 maximum; at the end dense layers with ReLU everywhere but behind the last; zero points of
  /// -128 but for the scores'.
  init(_ stages: [Stage]) {
    self.stages = stages
    let allowed = stages.indices.map { index in
      let stage = stages[index]
      return stage.inputParameters.zeroPoint == -128 && stage.table == nil
        && stage.limits == Lowering.allValues
        && (index == stages.count - 1 || stage.storesDistances)
    }
    let isConvolution = stages.indices.map { index in
      // Kernels load columns in pairs.
      guard let (padding, pooling) = stages[index].leNetConvolution else { return false }
      return allowed[index] && pooling == .max && (padding == 0 || padding == 2)
        && index < stages.count - 1
    }
    convolutionCount =
      stages[0].input.channels == 1 ? isConvolution.firstIndex(of: false) ?? 0 : 0
    let isDense = stages.indices.map { index in
      if case .dense = stages[index].kind { allowed[index] } else { false }
    }
    denseCount = stages.count - 1 - (isDense.lastIndex(of: false) ?? -1)
  }

  func convolutions(first count: Int) -> [Convolution] {
    var convolutions = stages.prefix(count).map { stage in
      Convolution(stage: stage, padding: stage.leNetConvolution?.padding ?? 0)
    }
    for (index, next) in convolutions.dropFirst().enumerated() {
      convolutions[index].computedRowCount = next.unreadInputRow ?? next.stage.input.height
    }
    return convolutions
  }

  /// - Parameter convolutionCount: stages that kernels before it take.
  func dense(last count: Int, behind convolutionCount: Int) -> [Dense] {
    (stages.count - count..<stages.count).map { index in
      let input = stages[index].input
      let readsRows = index > 0 && index == convolutionCount
      return Dense(
        stage: stages[index], isLast: index == stages.count - 1, readsRows: readsRows,
        inputOrder: readsRows ? Self.rowOrder(of: input) : Array(0..<input.count))
    }
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
