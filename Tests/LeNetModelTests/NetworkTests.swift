import LeNetModel
import Testing

private let block: [LayerKind] = [
  .convolution(filters: 2, padding: .same), .activation(.relu), .pooling(.max),
]
private let scores = LayerKind.dense(units: 10)

@Suite struct NetworkShapeTests {
  @Test(arguments: [Network.lenet5, .original])
  func lenet5HasThePublishedCounts(network: Network) {
    #expect(network.parameterCount == 61_706)
    #expect(network.multiplyAccumulateCount == 416_520)
    #expect(network.parametricIndices == [0, 3, 6, 8, 10])
    #expect(
      network.layers.map(\.output.description) == [
        "6x28x28", "6x28x28", "6x14x14", "16x10x10", "16x10x10", "16x5x5", "120", "120", "84",
        "84", "10",
      ])
    #expect(network.layers.map(\.weightCount).filter { $0 > 0 } == [150, 2400, 48000, 10080, 840])
    #expect(network.layers.map(\.biasCount).filter { $0 > 0 } == [6, 16, 120, 84, 10])
  }

  @Test func layersAreNamedAfterTheirPlace() {
    #expect(
      Network.lenet5.layers.map(\.name) == [
        "conv1", "conv1.relu", "conv1.maxpool", "conv2", "conv2.relu", "conv2.maxpool",
        "fc1", "fc1.relu", "fc2", "fc2.relu", "fc3",
      ])
    #expect(
      Network.original.layers.map(\.name).prefix(3) == ["conv1", "conv1.tanh", "conv1.avgpool"])
  }

  @Test func everyInputIsTheOutputBefore() {
    let layers = Network.lenet5.layers
    #expect(layers[0].input == Network.inputShape)
    #expect(layers.dropFirst().map(\.input) == layers.dropLast().map(\.output))
  }

  @Test func oddMapsDropARow() throws {
    let network = try Network(block + block + block + [scores])
    #expect(network.layers[7].output == Shape(channels: 2, height: 7, width: 7))
    #expect(network.layers[8].output == Shape(channels: 2, height: 3, width: 3))
    #expect(network.layers[9].input.count == 18)
    #expect(network.layers.last?.name == "fc1")
  }

  @Test func threeBlocksFitWithTwoValidConvolutions() throws {
    let valid: [LayerKind] = [.convolution(filters: 3, padding: .valid)] + block.dropFirst()
    let network = try Network(valid + valid + block + [scores])
    #expect(
      network.layers.map(\.output.height) == [24, 24, 12, 8, 8, 4, 4, 4, 2, 1])
    #expect(network.parameterCount == 78 + 228 + 152 + 90)
    #expect(network.multiplyAccumulateCount == 576 * 75 + 64 * 225 + 16 * 150 + 80)
  }

  @Test func oneBlockAndOneDenseLayerAreEnough() throws {
    let network = try Network(block + [scores])
    #expect(network.layers.map(\.name) == ["conv1", "conv1.relu", "conv1.maxpool", "fc1"])
  }

  @Test func theWidestNetworkIsCountedWithoutOverflow() throws {
    let wide = block.map { kind -> LayerKind in
      if case .convolution = kind { .convolution(filters: 1024, padding: .same) } else { kind }
    }
    let network = try Network(
      wide + [.dense(units: 1024), .activation(.tanh), scores])
    #expect(network.layers[3].weightCount == 1024 * 14 * 14 * 1024)
  }

  @Test func rangesAreObservedBehindReLU() throws {
    #expect(Network.lenet5.observedIndices == [1, 4, 7, 9, 10])
    #expect(Network.original.observedIndices == [0, 3, 6, 8, 10])
    #expect(Network.lenet5.tableIndices.isEmpty)
    #expect(Network.original.tableIndices == [1, 4, 7, 9])
  }
}

@Suite struct NetworkGrammarTests {
  @Test(
    arguments: [
      ([], "layer 1 is the end of the network, expected a convolution"),
      ([scores], "layer 1 is a dense layer of 10 units, expected a convolution"),
      (
        Array(block.prefix(1)),
        "layer 2 is the end of the network, expected an activation after conv1"
      ),
      (
        [block[0], block[2], scores],
        "layer 2 is a max pooling 2x2, expected an activation after conv1"
      ),
      (
        Array(block.prefix(2)) + [scores],
        "layer 3 is a dense layer of 10 units, expected a pooling layer after conv1.relu"
      ),
      (block, "layer 4 is the end of the network, expected a dense layer"),
      (block + [.activation(.tanh)], "layer 4 is a tanh, expected a dense layer"),
      (
        block + [scores, scores],
        "layer 5 is a dense layer of 10 units, expected an activation between two dense layers, "
          + "or the end"
      ),
      (
        block + [scores, .activation(.relu)],
        "layer 6 is the end of the network, expected a dense layer"
      ),
      (
        block + [.dense(units: 5), .activation(.relu)] + block,
        "layer 6 is a convolution of 2 5x5 filters, padding same, expected a dense layer"
      ),
      (
        block + block + block + block + [scores],
        "layer 10 is a convolution of 2 5x5 filters, padding same, "
          + "expected a dense layer after 3 convolution blocks"
      ),
    ] as [([LayerKind], String)])
  func orderOfLayers(kinds: [LayerKind], message: String) {
    let error = #expect(throws: NetworkError.self) { try Network(kinds) }
    #expect(error?.description == message)
    guard case .unexpectedLayer? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func numberOfDenseLayers() throws {
    let hidden: [LayerKind] = [.dense(units: 3), .activation(.relu)]
    let seven = Array(repeating: hidden, count: 7).flatMap { $0 }
    #expect(try Network(block + seven + [scores]).layers.last?.name == "fc8")
    let error = #expect(throws: NetworkError.self) {
      try Network(block + hidden + seven + [scores])
    }
    #expect(
      error?.description
        == "layer 20 is a dense layer of 10 units, expected the end after 8 dense layers")
  }

  @Test(arguments: [0, -1, 1025, .max, .min])
  func widths(width: Int) {
    #expect(
      throws: NetworkError.widthOutOfRange(index: 0, found: width, allowed: Network.widths)
    ) {
      try Network([.convolution(filters: width, padding: .same)] + block.dropFirst() + [scores])
    }
    #expect(
      throws: NetworkError.widthOutOfRange(index: 3, found: width, allowed: Network.widths)
    ) {
      try Network(block + [.dense(units: width), .activation(.relu), scores])
    }
  }

  @Test func mapsTooSmall() {
    let valid: [LayerKind] = [.convolution(filters: 1, padding: .valid)] + block.dropFirst()
    #expect(
      throws: NetworkError.mapTooSmall(
        index: 6, layer: valid[0], input: Shape(channels: 1, height: 4, width: 4), minimum: 5)
    ) {
      try Network(valid + valid + valid + [scores])
    }
    // 28, 14, 7: a valid convolution leaves 3, and pooling 1.
    #expect(throws: Never.self) { try Network(block + block + valid + [scores]) }
  }

  @Test(arguments: [9, 11])
  func tenScores(units: Int) {
    #expect(throws: NetworkError.wrongClassCount(found: units, expected: 10)) {
      try Network(block + [.dense(units: units)])
    }
  }
}
