import AllocationCounter
import ElementaryFunctions
import LeNetInterpreter
import LeNetModel
import TestSupport
import Testing

/// The fast interpreter against the reference, with `==`, on every instruction set that this
/// machine has.
@Suite struct FastInterpreterTests {
  static let sets = IntegerKernelSet.available

  /// All scores, of pictures one by one and all at once, and the stored tensors of some.
  private func expectEqual(
    _ model: QuantizedModel, _ pictures: [[UInt8]], _ kernels: IntegerKernelSet,
    _ comment: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let reference = ReferenceInterpreter(model)
    let fast = Interpreter(model, kernels: kernels)
    let comment = "\(kernels.name) \(comment) \(model.network.summary)"
    let expected = try pictures.map { try reference.scores(of: $0) }
    #expect(
      try fast.scores(ofBatch: pictures.flatMap(\.self)) == expected.flatMap(\.self), "\(comment)",
      sourceLocation: sourceLocation)
    for picture in pictures.suffix(2) {
      var tensors: [Int: [Int8]] = [:]
      try reference.run(picture) { tensors[$0] = $1 }
      var shown: [Int] = []
      fast.runShowingStoredTensors(picture) { layer, tensor in
        shown.append(layer)
        #expect(
          tensor == tensors[layer], "\(model.network.layers[layer].name) of \(comment)",
          sourceLocation: sourceLocation)
      }
      #expect(Set(shown).isSuperset(of: model.network.storedLayers), "\(comment)")
      #expect(shown == Set(shown).sorted(), "\(comment)")
      #expect(try fast.scores(of: picture) == tensors[model.network.layers.count - 1])
    }
  }

  @Test(arguments: sets)
  func randomNetworksEqualTheReference(_ kernels: IntegerKernelSet) throws {
    var random = RandomModels(seed: 31)
    for index in 0..<60 {
      let network = random.network()
      var model = try random.quantizedModel(of: network)
      // Every other one with tables that never decrease, which allows pooling sums.
      if index.isMultiple(of: 2) {
        model = try model.with(tables: model.tables.map { $0.sorted() })
      }
      try expectEqual(model, random.pictures(count: 13), kernels)
    }
  }

  @Test(arguments: sets)
  func everyNetworkOfTheDomainEqualsTheReference(_ kernels: IntegerKernelSet) throws {
    var random = RandomModels(seed: 41)
    for index in 0..<80 {
      let network = random.domainNetwork(side: index.isMultiple(of: 8) ? 96 : 28)
      var model = try random.quantizedModel(of: network)
      if index.isMultiple(of: 2) {
        model = try model.with(tables: model.tables.map { $0.sorted() })
      }
      try expectEqual(model, random.pictures(count: 11, shape: network.inputShape), kernels)
    }
  }

  /// Activations and poolings that become one with a layer only in some orders.
  @Test(arguments: sets)
  func everyOrderEqualsTheReference(_ kernels: IntegerKernelSet) throws {
    var random = RandomModels(seed: 42)
    let activations: [[LayerKind]] = [
      [], [.activation(.relu)], [.activation(.relu6)], [.activation(.tanh)],
      [.activation(.relu), .activation(.tanh)], [.activation(.tanh), .activation(.relu6)],
    ]
    let first: LayerKind = .convolution(filters: 5, padding: 2)
    for before in activations {
      for behind in activations {
        for pooling in Pooling.allCases {
          for size in 2...3 {
            let kinds = [first] + before + [.pooling(pooling, size: size)] + behind
            let network = try Network(kinds + [.dense(units: 10)])
            let model = try random.quantizedModel(of: network)
            for model in [model, try model.with(tables: model.tables.map { $0.sorted() })] {
              try expectEqual(model, random.pictures(count: 3), kernels)
            }
          }
        }
      }
    }
  }

  @Test(arguments: [Network.lenet5, .original])
  func whatLayersWithWeightsReadIsStored(_ network: Network) throws {
    var random = RandomModels(seed: 43)
    var model = try random.quantizedModel(of: network)
    model = try model.with(tables: model.tables.map { $0.sorted() })
    var shown: [Int] = []
    Interpreter(model).runShowingStoredTensors(random.pictures(count: 1)[0]) { layer, _ in
      shown.append(layer)
    }
    #expect(shown == network.storedLayers)
  }

  @Test(arguments: sets)
  func everyOptionEqualsTheReference(_ kernels: IntegerKernelSet) throws {
    var random = RandomModels(seed: 32)
    for network in try options(filters: [6], [16], [3, 20], [7, 5, 33], units: [50, 7]) {
      let model = try random.quantizedModel(of: network)
      for model in [model, try model.with(tables: model.tables.map { $0.sorted() })] {
        try expectEqual(model, random.pictures(count: 3), kernels)
      }
    }
  }

  @Test(arguments: sets)
  func wideLayersEqualTheReference(_ kernels: IntegerKernelSet) throws {
    var random = RandomModels(seed: 33)
    for (filters, units) in [([1, 64], [200]), ([17, 1, 130], [1, 1024]), ([33], [129, 65])] {
      for network in try options(filters: filters, units: units) {
        try expectEqual(
          try random.quantizedModel(of: network), random.pictures(count: 3), kernels)
      }
    }
  }

  /// The largest weights, zero points, biases, shifts and multipliers, on the darkest and lightest
  /// pictures, with the signs of the weights equal, alternating and random.
  @Test(arguments: sets)
  func extremesEqualTheReference(_ kernels: IntegerKernelSet) throws {
    var random = RandomModels(seed: 34)
    var generator = SplitMix64(seed: 34)
    let networks = try options(filters: [6, 16], units: [40]) + options(filters: [4])
    for network in try networks + [everyKind()] {
      let pictures = random.pictures(count: 12, shape: network.inputShape)
      let model = try random.quantizedModel(of: network)
      for zeroPoints in [[-128], [127], [-128, 127], [0, -1, 1]] as [[Int32]] {
        for signs in Signs.allCases {
          let extreme = try model.extreme(
            zeroPoints: zeroPoints, signs: signs, using: &generator)
          try expectEqual(extreme, pictures, kernels, "zero points \(zeroPoints), \(signs)")
        }
      }
    }
  }

  /// Factors from above 1 to below 2^-31, for every shift that a model may have.
  @Test(arguments: sets)
  func everyShiftEqualsTheReference(_ kernels: IntegerKernelSet) throws {
    var random = RandomModels(seed: 35)
    var generator = SplitMix64(seed: 35)
    let networks = try Pooling.allCases.map { pooling in
      try Network([
        .convolution(filters: 5, padding: 2), .activation(.relu), .pooling(pooling),
        .convolution(filters: 9, padding: 0), .activation(.relu), .pooling(pooling),
        .dense(units: 50), .activation(.relu), .dense(units: 10),
      ])
    }
    for network in try networks + [everyKind()] {
      let pictures = random.pictures(count: 4, shape: network.inputShape)
      let model = try random.quantizedModel(of: network)
      for shift in QuantizedModel.shifts {
        for multipliers in [[1 << 30], [Int32.max], [(1 << 30) + 1, Int32.max - 1]] as [[Int32]] {
          let scaled = try model.with(shift: shift, multipliers: multipliers, using: &generator)
          try expectEqual(scaled, pictures, kernels, "shift \(shift)")
        }
      }
    }
  }

  @Test(arguments: sets)
  func anyNumberOfPicturesWillDo(_ kernels: IntegerKernelSet) throws {
    var random = RandomModels(seed: 36)
    let model = try random.quantizedModel(of: .lenet5)
    let pictures = random.pictures(count: 33)
    let one = Interpreter(model, kernels: kernels)
    let expected = try pictures.map { try one.scores(of: $0) }
    for count in 0...pictures.count {
      #expect(
        try one.scores(ofBatch: pictures[..<count].flatMap(\.self))
          == expected[..<count].flatMap(\.self))
    }
  }

  @Test func threadsMayShareAnInterpreter() async throws {
    var random = RandomModels(seed: 37)
    let interpreter = Interpreter(try random.quantizedModel(of: .original))
    let pictures = random.pictures(count: 40)
    let expected = try pictures.map { try interpreter.scores(of: $0) }
    let found = try await withThrowingTaskGroup(of: (Int, [Int8]).self) { group in
      for round in 0..<200 {
        let index = round % pictures.count
        group.addTask { (index, try interpreter.scores(of: pictures[index])) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found.allSatisfy { $0.1 == expected[$0.0] } && found.count == 200)
  }

  @Test(.enabled(if: allocation_count() >= 0, "allocations cannot be counted here"))
  func batchesAllocateNothing() throws {
    var random = RandomModels(seed: 38)
    for network in [Network.lenet5, .original, try everyKind()] {
      let interpreter = Interpreter(try random.quantizedModel(of: network))
      let pixels = random.pictures(count: 25, shape: network.inputShape).flatMap(\.self)
      var scores = [Int8](repeating: 0, count: 25 * network.classCount)
      try pixels.withUnsafeBufferPointer { pixels in
        try scores.withUnsafeMutableBufferPointer { scores in
          // The first makes the memory.
          try interpreter.scores(ofBatch: pixels, into: scores)
          let before = allocation_count()
          for _ in 0..<10 { try interpreter.scores(ofBatch: pixels, into: scores) }
          #expect(allocation_count() - before == 0)
        }
      }
      let before = allocation_count()
      #expect(try interpreter.scores(ofBatch: Array(pixels)) == scores)
      #expect(allocation_count() > before, "the counter counts")
    }
  }

  @Test func theInstructionSetHasAName() throws {
    var random = RandomModels(seed: 39)
    let model = try random.quantizedModel(of: .lenet5)
    #expect(Interpreter(model).instructionSet == Self.sets[0].name)
    #expect(Self.sets.last?.name == "portable")
    #expect(Set(Self.sets.map(\.name)).count == Self.sets.count)
  }

  /// Every kind of layer, with windows, strides and paddings that LeNet-5 lacks.
  private func everyKind() throws -> Network {
    try Network(
      [
        .depthwiseConvolution(kernel: 4, padding: Padding(top: 3, left: 0, bottom: 1, right: 2)),
        .activation(.sigmoid),
        .convolution(
          filters: 21,
          window: Window(
            size: 7, stride: 2, padding: Padding(top: 6, left: 1, bottom: 0, right: 5))),
        .activation(.relu6), .pooling(.average, size: 3, stride: 2),
        .activation(.leakyReLU(slope: 0.1)),
        .convolution(filters: 33, kernel: 2, padding: 1), .pooling(.max), .activation(.relu),
        .pooling(.max, size: 3, stride: 1),
        .convolution(filters: 70, kernel: 1, stride: 2, padding: 0), .activation(.relu),
        .depthwiseConvolution(kernel: 3, stride: 2, padding: 2), .globalAverage,
        .activation(.relu6), .dense(units: 18), .activation(.tanh),
        .convolution(filters: 7, kernel: 2, padding: 1), .globalAverage,
      ],
      Signature(
        input: Shape(channels: 3, height: 25, width: 31), classNames: (0..<7).map(String.init)))
  }

  /// Networks of these filters and units, with every padding, activation and pooling.
  private func options(filters: [Int]..., units: [Int] = []) throws -> [Network] {
    var networks: [Network] = []
    for filters in filters {
      for padding: Padding in [0, 2] {
        for activation: Activation in [.relu, .tanh] {
          for pooling in Pooling.allCases {
            var kinds: [LayerKind] = []
            for (block, filters) in filters.enumerated() {
              // Three blocks without padding leave nothing.
              kinds += [
                .convolution(filters: filters, padding: block == 2 ? 2 : padding),
                .activation(activation), .pooling(pooling),
              ]
            }
            kinds += units.flatMap { [.dense(units: $0), .activation(activation)] as [LayerKind] }
            networks.append(try Network(kinds + [.dense(units: Signature.digits.classCount)]))
          }
        }
      }
    }
    return networks
  }
}

/// Of weights.
private enum Signs: CaseIterable {
  case positive, negative, alternating, random

  func isPositive(_ index: Int, using generator: inout SplitMix64) -> Bool {
    switch self {
    case .positive: true
    case .negative: false
    case .alternating: index.isMultiple(of: 2)
    case .random: Bool.random(using: &generator)
    }
  }
}

extension IntegerKernelSet: CustomTestStringConvertible {
  public var testDescription: String { name }
}

extension Network {
  fileprivate var summary: String { layers.map { "\($0.kind)" }.joined(separator: ", ") }

  /// Those whose output a layer with weights reads, and the last.
  fileprivate var storedLayers: [Int] {
    layers.indices.filter { $0 + 1 == layers.count || layers[$0 + 1].isParametric }
  }
}

extension QuantizedModel {
  fileprivate func with(
    tensors: [QuantizationParameters]? = nil, parameters: [QuantizedParameters]? = nil,
    tables: [[Int8]]? = nil
  ) throws -> QuantizedModel {
    try QuantizedModel(
      network: network, tensors: tensors ?? self.tensors,
      parameters: parameters ?? self.parameters, tables: tables ?? self.tables)
  }

  /// Zero points taken in turn, weights of -127 and 127, biases as large as the accumulators allow,
  /// in either direction, and shifts with which results neither all vanish nor all saturate.
  fileprivate func extreme(
    zeroPoints: [Int32], signs: Signs, using generator: inout SplitMix64
  ) throws -> QuantizedModel {
    var tensors = [QuantizationParameters.pixel]
    for (index, layer) in network.layers.enumerated() {
      tensors.append(
        layer.keepsQuantization
          ? tensors[index]
          : QuantizationParameters(scale: 1, zeroPoint: zeroPoints[index % zeroPoints.count]))
    }
    let layers = network.parametricIndices
    let parameters = zip(layers, parameters).map { index, old in
      let zeroPoint = tensors[index].zeroPoint
      let deviation = max(127 - zeroPoint, zeroPoint + 128)
      let room = Int32.max - Int32(network.layers[index].weightsPerChannel) * 127 * deviation
      return QuantizedParameters(
        weights: old.weights.indices.map {
          signs.isPositive($0, using: &generator) ? 127 : -127
        },
        bias: old.bias.indices.map { $0 % 3 == 0 ? room : $0 % 3 == 1 ? -room : 0 },
        weightScales: old.weightScales,
        multipliers: old.multipliers,
        shifts: old.shifts.map { _ in UInt8.random(in: 40...56, using: &generator) })
    }
    return try with(tensors: tensors, parameters: parameters)
  }

  fileprivate func with(
    shift: UInt8, multipliers: [Int32], using generator: inout SplitMix64
  ) throws -> QuantizedModel {
    // Sums of the size that this shift brings to 8 bits, and biases in every order of magnitude.
    let parameters = parameters.map { old in
      QuantizedParameters(
        weights: old.weights.map { shift < 34 ? $0 >> Int8(min(6, 40 - Int(shift))) : $0 },
        bias: old.bias.map { _ in
          Int32(truncatingIfNeeded: generator.next()) >> Int32(generator.nextInt(below: 31) + 1)
        },
        weightScales: old.weightScales,
        multipliers: old.multipliers.indices.map { multipliers[$0 % multipliers.count] },
        shifts: old.shifts.map { _ in shift })
    }
    return try with(parameters: parameters)
  }
}
