import LeNetInterpreter
import LeNetModel
import TestSupport
import Testing

/// The interpreter against sums written down term by term, as the arithmetic page has them.
@Suite struct InterpreterTests {
  @Test func everyLayerFollowsThePage() throws {
    var random = RandomModels(seed: 3)
    for number in 0..<60 {
      let network = number < 6 ? random.network() : random.domainNetwork(side: 17)
      let model = try random.quantizedModel(of: network)
      for picture in random.pictures(count: 3, shape: network.inputShape) {
        var input = picture.map { Int($0) - 128 }
        try ReferenceInterpreter(model).run(picture) { index, tensor in
          let oracle = LayerOracle(model: model, index: index, input: input)
          #expect(
            tensor.map(Int.init) == oracle.output,
            "\(network.layers[index].name), a \(network.layers[index].kind)")
          input = tensor.map(Int.init)
        }
      }
    }
  }

  @Test func theSmallestDigitWinsATie() {
    #expect(Interpreter.digit(of: [5, 7, 7, 1, 7, 0, 0, 0, 0, 0]) == 1)
    #expect(Interpreter.digit(of: [Int8](repeating: -128, count: 10)) == 0)
    #expect(Interpreter.digit(of: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1]) == 9)
  }

  /// Whoever calls from outside may be wrong about the number of pixels.
  @Test func otherNumbersOfPixelsAreRefused() throws {
    var random = RandomModels(seed: 5)
    let model = try random.quantizedModel(of: .lenet5)
    let (fast, plain) = (Interpreter(model), ReferenceInterpreter(model))
    let shape = model.network.inputShape
    for count in [0, 1, 783, 785, 2 * 784] {
      let pixels = [UInt8](repeating: 7, count: count)
      #expect(throws: ElementCountError.pixels(found: count, expected: shape)) {
        try fast.scores(of: pixels)
      }
      #expect(throws: ElementCountError.pixels(found: count, expected: shape)) {
        try plain.scores(of: pixels)
      }
      #expect(throws: ElementCountError.pixels(found: count, expected: shape)) {
        try plain.run(pixels) { _, _ in Issue.record("runs on \(count) pixels") }
      }
      guard !count.isMultiple(of: 784) else { continue }
      #expect(throws: ElementCountError.batch(found: count, expected: shape)) {
        try fast.scores(ofBatch: pixels)
      }
    }
    #expect(try fast.scores(ofBatch: []) == [])
    var scores = [Int8](repeating: 1, count: 19)
    let pictures = [UInt8](repeating: 7, count: 2 * 784)
    #expect(throws: ElementCountError.scores(found: 19, pictures: 2, classCount: 10)) {
      try pictures.withUnsafeBufferPointer { pixels in
        try scores.withUnsafeMutableBufferPointer { try fast.scores(ofBatch: pixels, into: $0) }
      }
    }
    #expect(scores == [Int8](repeating: 1, count: 19))
    #expect(
      "\(ElementCountError.pixels(found: 3, expected: shape))"
        == "3 pixels, expected the 784 of a picture of 28x28")
  }

  @Test func everyLayerIsShownOnceInOrder() throws {
    var random = RandomModels(seed: 4)
    let model = try random.quantizedModel(of: .original)
    var shown: [Int] = []
    let picture = random.pictures(count: 1)[0]
    var last: [Int8] = []
    try ReferenceInterpreter(model).run(picture) { index, tensor in
      shown.append(index)
      last = tensor
      #expect(tensor.count == model.network.layers[index].output.count)
    }
    #expect(shown == Array(model.network.layers.indices))
    #expect(try last == ReferenceInterpreter(model).scores(of: picture))
  }
}

/// One layer computed element by element in unbounded integers.
private struct LayerOracle {
  let model: QuantizedModel
  let index: Int
  let input: [Int]

  var layer: Layer { model.network.layers[index] }
  var position: Int { model.network.parametricIndices.firstIndex(of: index) ?? 0 }

  func at(_ channel: Int, _ row: Int, _ column: Int) -> Int {
    input[(channel * layer.input.height + row) * layer.input.width + column]
  }

  func requantized(_ sum: Int, _ channel: Int) -> Int {
    let parameters = model.parameters[position]
    let shift = Int(parameters.shifts[channel])
    let half = Int128(1) << (shift - 1)
    let value = (Int128(sum) * Int128(parameters.multipliers[channel]) + half) >> shift
    return Int(min(max(value + Int128(model.tensors[index + 1].zeroPoint), -128), 127))
  }

  var output: [Int] {
    let zero = Int(model.tensors[index].zeroPoint)
    switch layer.kind {
    case .convolution(_, let window), .depthwiseConvolution(let window):
      let isDepthwise = layer.kind == .depthwiseConvolution(window: window)
      let size = window.size
      return elements { filter, y, x in
        let parameters = model.parameters[position]
        var sum = Int(parameters.bias[filter])
        for c in 0..<layer.input.channels where !isDepthwise || c == filter {
          let kernel = isDepthwise ? filter : filter * layer.input.channels + c
          for i in 0..<size {
            for j in 0..<size {
              let row = y * window.stride + i - window.padding.top
              let column = x * window.stride + j - window.padding.left
              guard (0..<layer.input.height).contains(row),
                (0..<layer.input.width).contains(column)
              else { continue }
              let weight = parameters.weights[(kernel * size + i) * size + j]
              sum += (at(c, row, column) - zero) * Int(weight)
            }
          }
        }
        return requantized(sum, filter)
      }
    case .dense:
      return elements { unit, _, _ in
        let weights = model.parameters[position].weights[(unit * input.count)...]
        let sum = zip(input, weights).reduce(Int(model.parameters[position].bias[unit])) {
          $0 + ($1.0 - zero) * Int($1.1)
        }
        return requantized(sum, unit)
      }
    case .activation(.relu):
      return input.map { max($0, zero) }
    case .activation(.relu6):
      let six = zero + Int((6 / Double(model.tensors[index].scale)).rounded(.toNearestOrEven))
      return input.map { min(max($0, zero), six, 127) }
    case .activation(.tanh), .activation(.sigmoid), .activation(.leakyReLU):
      let table = model.tables[model.network.tableIndices.firstIndex(of: index)!]
      return input.map { Int(table[$0 + 128]) }
    case .pooling(let pooling, let window):
      return elements { c, y, x in
        let values = (0..<window.count).map {
          at(c, window.stride * y + $0 / window.size, window.stride * x + $0 % window.size)
        }
        return pooling == .average ? mean(values) : values.max()!
      }
    case .globalAverage:
      let count = layer.input.height * layer.input.width
      return elements { c, _, _ in mean(Array(input[c * count..<(c + 1) * count])) }
    case .batchNormalization, .dropout:
      preconditionFailure("none in a model")
    }
  }

  /// To nearest, ties toward plus infinity; small enough for a double to hold the fraction apart.
  private func mean(_ values: [Int]) -> Int {
    Int((Double(values.reduce(0, +)) / Double(values.count) + 0.5).rounded(.down))
  }

  private func elements(_ body: (Int, Int, Int) -> Int) -> [Int] {
    let shape = layer.output
    return (0..<shape.count).map {
      body($0 / (shape.height * shape.width), $0 / shape.width % shape.height, $0 % shape.width)
    }
  }
}
