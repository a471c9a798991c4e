import ElementaryFunctions
import ForeignNetworks
import LeNetModel

func exponential(_ x: Double) -> Double { Elementary.exp(x) }

/// Steps as files of other tools have them, of every kind, in an order that makes a network.
struct RandomChain {
  private var generator: SplitMix64
  private var steps: [ForeignStep] = []
  private var shape: Shape

  /// - Returns: a network whose scores are neither dead nor without bound.
  static func network(seed: UInt64) -> ForeignNetwork {
    var chain = RandomChain(seed: seed)
    return chain.network()
  }

  private init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    let side = [8, 9, 12]
    shape = Shape(
      channels: [1, 3].randomElement(using: &generator)!,
      height: side.randomElement(using: &generator)!, width: side.randomElement(using: &generator)!)
  }

  private mutating func network() -> ForeignNetwork {
    let input = shape
    for _ in 0..<Int.random(in: 1...5, using: &generator) where shape.height > 3 && shape.width > 3
    {
      appendMapStep()
    }
    let order = [
      AxisOrder.channelsFirst, .channelsLast, AxisOrder([.column, .channel, .row]),
    ].randomElement(using: &generator)!
    append(.flattening(order))
    if Bool.random(using: &generator) { append(scaling(count: shape.count)) }
    for units in [7, 4] {
      append(.dense(weights([units, shape.count])))
      shape = Shape(channels: units, height: 1, width: 1)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: append(scaling(count: units))
      case 1: append(.activation(activation()))
      default: break
      }
    }
    return ForeignNetwork(
      origin: "a test", input: input, steps: steps,
      nodes: steps.indices.map {
        ForeignNode(name: steps[$0].name, operation: "step", fate: .step($0))
      })
  }

  private mutating func appendMapStep() {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0, 1, 2: appendConvolution()
    case 3: append(scaling(count: shape.channels))
    case 4: append(.activation(activation()))
    case 5:
      append(
        .pooling(
          Pooling.allCases.randomElement(using: &generator)!,
          ForeignWindow(rows: 2, columns: 2, rowStride: 2, columnStride: 2), countsPadding: false))
      shape = Shape(
        channels: shape.channels, height: shape.height / 2, width: shape.width / 2)
    case 6:
      append(.padding(ForeignPadding(top: 1, left: 0, bottom: 1, right: 2)))
      shape = Shape(
        channels: shape.channels, height: shape.height + 2, width: shape.width + 2)
      appendConvolution(padded: false)
    default: append(scaling(count: 1))
    }
  }

  private mutating func appendConvolution(padded: Bool = true) {
    let rows = Int.random(in: 1...3, using: &generator)
    let columns = Int.random(in: 1...3, using: &generator)
    let stride = Int.random(in: 1...2, using: &generator)
    func side(_ size: Int, _ generator: inout SplitMix64) -> Int {
      padded ? Int.random(in: 0...size - 1, using: &generator) : 0
    }
    let window = ForeignWindow(
      rows: rows, columns: columns, rowStride: stride, columnStride: stride,
      rowDilation: Bool.random(using: &generator) ? 1 : 2,
      padding: ForeignPadding(
        top: side(rows, &generator), left: side(columns, &generator),
        bottom: side(rows, &generator), right: side(columns, &generator)))
    let size = window.output(height: shape.height, width: shape.width)
    guard size.height > 0, size.width > 0 else {
      // The padding in front needs a convolution.
      if !padded {
        append(
          .convolution(
            weights([2, shape.channels, 1, 1]), ForeignWindow(rows: 1, columns: 1), groups: 1))
        shape = Shape(channels: 2, height: shape.height, width: shape.width)
      }
      return
    }
    let isGrouped = shape.channels > 1 && Bool.random(using: &generator)
    let groups = isGrouped ? shape.channels : 1
    let filters =
      isGrouped
      ? shape.channels * Int.random(in: 1...2, using: &generator)
      : Int.random(in: 1...4, using: &generator)
    append(
      .convolution(
        weights([filters, shape.channels / groups, rows, columns]), window, groups: groups))
    shape = Shape(channels: filters, height: size.height, width: size.width)
  }

  private mutating func append(_ operation: ForeignOperation) {
    steps.append(ForeignStep(name: "step \(steps.count)", operation: operation))
  }

  private mutating func activation() -> Activation {
    (Activation.plain + [.leakyReLU(slope: 0.3)]).randomElement(using: &generator)!
  }

  private mutating func scaling(count: Int) -> ForeignOperation {
    .scaling(
      factors: (0..<count).map { _ in Double.random(in: -2...2, using: &generator) },
      shifts: (0..<count).map { _ in Double.random(in: -1...1, using: &generator) })
  }

  private mutating func weights(_ shape: [Int]) -> ForeignWeights {
    let count = shape.reduce(1, *)
    let limit = 1.5 / Float(count / shape[0]).squareRoot()
    return ForeignWeights(
      shape: shape, values: (0..<count).map { _ in generator.nextFloat(within: limit) },
      bias: (0..<shape[0]).map { _ in generator.nextFloat(within: 0.5) })
  }
}
