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
  ///   - pixels: of a picture.
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

    let place = (channel: channel, row: row, column: column)
    switch layers[stage.layers.lowerBound].kind {
    case .convolution, .depthwiseConvolution, .dense: addSums(place)
    case .activation: addActivation(place)
    case .pooling(.max, _): break
    case .pooling(.average, _), .globalAverage: addWindowSum(place)
    case .batchNormalization, .dropout: preconditionFailure("a model's network is folded")
    }
    add(.output, value(of: stage.layers.upperBound, place))
  }

  private typealias Place = (channel: Int, row: Int, column: Int)

  private var layers: ArraySlice<Layer> { interpreter.model.network.layers[stage.layers] }

  /// What a layer gives at a place.
  private func value(of layer: Int, _ place: Place) -> Int8 {
    let shape = interpreter.model.network.layers[layer].output
    return tensors[layer + 1][
      (place.channel * shape.height + place.row) * shape.width + place.column]
  }

  private mutating func addSums(_ place: Place) {
    let pooled = layers.dropFirst().compactMap { layer -> (Pooling, Window)? in
      if case .pooling(let pooling, let window) = layer.kind { (pooling, window) } else { nil }
    }.first
    let size = pooled?.1.size ?? 1
    let corners = (0..<size * size).map { corner in
      interpreter.requantizationSteps(
        layer: stage.layers.lowerBound, channel: place.channel,
        row: size * place.row + corner / size, column: size * place.column + corner % size,
        input: tensors[stage.layers.lowerBound])
    }
    if stage.poolsSums {
      for corner in corners { add(.cornerSum, corner.accumulator) }
      // The largest sum gives the largest result: requantization never decreases.
      add(corners.max { $0.accumulator < $1.accumulator }!)
    } else {
      for corner in corners { add(corner) }
      if pooled?.0 == .average {
        add(.windowSum, corners.reduce(0) { $0 + activated($1) })
      }
    }
  }

  private mutating func addActivation(_ place: Place) {
    let input = tensors[stage.layers.lowerBound]
    let shape = interpreter.model.network.layers[stage.layers.lowerBound].input
    let q = input[(place.channel * shape.height + place.row) * shape.width + place.column]
    let clamped = min(max(q, limits.lowerBound), limits.upperBound)
    add(.clamped, clamped)
    if let table { add(table.step, table.entries[Int(clamped) + 128]) }
  }

  private mutating func addWindowSum(_ place: Place) {
    let layer = interpreter.model.network.layers[stage.layers.lowerBound]
    let (height, width) = (layer.input.height, layer.input.width)
    let window = layer.kind.window
    let (rows, columns) = (window?.size ?? height, window?.size ?? width)
    let stride = window?.stride ?? 1
    var sum = 0
    for y in 0..<rows {
      for x in 0..<columns {
        let row = place.channel * height + stride * place.row + y
        sum += Int(tensors[stage.layers.lowerBound][row * width + stride * place.column + x])
      }
    }
    add(.windowSum, sum)
  }

  private mutating func add(_ requantization: RequantizationSteps) {
    add(.accumulator, requantization.accumulator)
    add(.multiplier, requantization.multiplier)
    add(.shift, requantization.shift)
    add(.product, requantization.product)
    add(.withHalf, requantization.withHalf)
    add(.shifted, requantization.shifted)
    add(.withZeroPoint, requantization.withZeroPoint)
    add(.clamped, max(requantization.clamped, limits.lowerBound))
    // The C does ReLU6 in two steps.
    if limits.upperBound < 127 { add(.clamped, clamped(requantization)) }
    if let table { add(table.step, activated(requantization)) }
  }

  private mutating func add(_ step: TraceStep, _ value: some BinaryInteger) {
    steps.append((step.rawValue, Int64(value)))
  }

  /// What the stage's clamps leave.
  private var limits: ClosedRange<Int8> {
    stage.layers.lazy.compactMap { interpreter.model.clamp(ofLayer: $0) }
      .reduce(-128...127) { $0.clamped(to: $1) }
  }

  private func clamped(_ requantization: RequantizationSteps) -> Int8 {
    min(max(requantization.clamped, limits.lowerBound), limits.upperBound)
  }

  private func activated(_ requantization: RequantizationSteps) -> Int64 {
    let clamped = clamped(requantization)
    return Int64(table?.entries[Int(clamped) + 128] ?? clamped)
  }

  private var table: (step: TraceStep, entries: [Int8])? {
    let model = interpreter.model
    for (index, entries) in zip(model.network.tableIndices, model.tables)
    where stage.layers.contains(index) {
      guard case .activation(let activation) = model.network.layers[index].kind else { continue }
      return (TraceStep(table: activation), entries)
    }
    return nil
  }
}
