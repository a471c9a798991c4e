import CodeGeneration
import LeNetInterpreter
import LeNetModel

/// The steps of one value on the interpreter's side, in the order in which the generated C shows
/// its own.
struct InterpreterSteps {
  private(set) var steps: [(name: String, value: Int64)] = []

  private let interpreter: ReferenceInterpreter
  private let stage: GeneratedStage
  /// What each layer of the network reads, and the scores.
  private let tensors: [[Int8]]

  /// - Parameters:
  ///   - pixels: 784 bytes.
  ///   - channel: of the output of the stage's last layer; so are row and column.
  init(
    _ interpreter: ReferenceInterpreter, _ stage: GeneratedStage, pixels: some Collection<UInt8>,
    channel: Int, row: Int, column: Int
  ) {
    self.interpreter = interpreter
    self.stage = stage
    var tensors = [pixels.map { Int8(truncatingIfNeeded: Int($0) - 128) }]
    interpreter.run(picture: pixels) { _, tensor in tensors.append(tensor) }
    self.tensors = tensors

    let corners = corners(row: row, column: column).map { y, x in
      interpreter.requantizationSteps(
        layer: stage.layers.lowerBound, channel: channel, row: y, column: x,
        input: tensors[stage.layers.lowerBound])
    }
    if stage.poolsSums {
      for corner in corners { add(.cornerSum, corner.accumulator) }
      // The largest sum gives the largest result: requantization never decreases.
      add(corners.max { $0.accumulator < $1.accumulator }!)
    } else {
      for corner in corners { add(corner) }
      if case .pooling(.average)? = pooling {
        add(.windowSum, corners.reduce(0) { $0 + activated($1) })
      }
    }
    let shape = interpreter.model.network.layers[stage.layers.upperBound].output
    add(
      .output,
      tensors[stage.layers.upperBound + 1][(channel * shape.height + row) * shape.width + column])
  }

  private var layers: ArraySlice<Layer> { interpreter.model.network.layers[stage.layers] }

  private var pooling: LayerKind? {
    layers.map(\.kind).first { if case .pooling = $0 { true } else { false } }
  }

  /// Row and column of the sums that the value comes from.
  private func corners(row: Int, column: Int) -> [(Int, Int)] {
    guard pooling != nil else { return [(row, column)] }
    return (0..<4).map { (2 * row + $0 / 2, 2 * column + $0 % 2) }
  }

  private mutating func add(_ requantization: RequantizationSteps) {
    add(.accumulator, requantization.accumulator)
    add(.multiplier, requantization.multiplier)
    add(.shift, requantization.shift)
    add(.product, requantization.product)
    add(.withHalf, requantization.withHalf)
    add(.shifted, requantization.shifted)
    add(.withZeroPoint, requantization.withZeroPoint)
    add(.clamped, clamped(requantization))
    if table != nil { add(.tanh, activated(requantization)) }
  }

  private mutating func add(_ step: TraceStep, _ value: some BinaryInteger) {
    steps.append((step.rawValue, Int64(value)))
  }

  /// With ReLU, which the C does in the same step.
  private func clamped(_ requantization: RequantizationSteps) -> Int64 {
    let zeroPoint = interpreter.model.tensors[stage.layers.lowerBound + 1].zeroPoint
    let hasReLU = layers.contains { $0.kind == .activation(.relu) }
    return hasReLU
      ? Int64(max(Int32(requantization.clamped), zeroPoint)) : Int64(requantization.clamped)
  }

  private func activated(_ requantization: RequantizationSteps) -> Int64 {
    guard let table else { return clamped(requantization) }
    return Int64(table[Int(requantization.clamped) + 128])
  }

  private var table: [Int8]? {
    let model = interpreter.model
    return zip(model.network.tableIndices, model.tables)
      .first { stage.layers.contains($0.0) }?.1
  }
}
