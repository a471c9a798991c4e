import LeNetModel
import Testing

private let block: [LayerKind] = [
  .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
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
    #expect(layers[0].input == Signature.digits.input)
    #expect(layers.dropFirst().map(\.input) == layers.dropLast().map(\.output))
  }

  @Test func oddMapsDropARow() throws {
    let network = try Network(block + block + block + [scores])
    #expect(network.layers[7].output == Shape(channels: 2, height: 7, width: 7))
    #expect(network.layers[8].output == Shape(channels: 2, height: 3, width: 3))
    #expect(network.layers[9].input.count == 18)
    #expect(network.layers.last?.name == "fc1")
  }

  @Test func threeBlocksFitWithTwoConvolutionsWithoutPadding() throws {
    let valid: [LayerKind] = [.convolution(filters: 3, padding: 0)] + block.dropFirst()
    let network = try Network(valid + valid + block + [scores])
    #expect(
      network.layers.map(\.output.height) == [24, 24, 12, 8, 8, 4, 4, 4, 2, 1])
    #expect(network.parameterCount == 78 + 228 + 152 + 90)
    #expect(network.multiplyAccumulateCount == 576 * 75 + 64 * 225 + 16 * 150 + 80)
  }

  @Test func oneLayerIsEnough() throws {
    let network = try Network([scores])
    #expect(network.layers.map(\.name) == ["fc1"])
    #expect(network.parameterCount == 7850)
  }

  /// What has no weights is named after what had some last, with a number from the second on.
  @Test func namesAreUnique() throws {
    let network = try Network([
      .pooling(.max), .pooling(.max), .depthwiseConvolution(kernel: 3, padding: 1),
      .batchNormalization, .activation(.relu), .activation(.relu6), .activation(.relu),
      .dropout(rate: 0.5), .convolution(filters: 10, kernel: 1, padding: 0),
      .activation(.leakyReLU(slope: 0.1)), .globalAverage,
    ])
    #expect(
      network.layers.map(\.name) == [
        "input.maxpool", "input.maxpool-2", "conv1", "conv1.batchnorm", "conv1.relu", "conv1.relu6",
        "conv1.relu-2", "conv1.dropout", "conv2", "conv2.leaky-relu", "conv2.mean",
      ])
    #expect(Set(network.layers.map(\.name)).count == network.layers.count)
  }

  /// The sixth ReLU is no ReLU6.
  @Test func namesAreUniqueWhateverTheirNumbers() throws {
    let network = try Network(
      [.activation(.relu6)] + Array(repeating: .activation(.relu), count: 6) + [scores])
    #expect(Set(network.layers.map(\.name)).count == network.layers.count)
  }

  @Test func windowsAreCountedFromTheUpperLeftCorner() throws {
    let input = Shape(channels: 3, height: 10, width: 12)
    let signature = Signature(input: input, classNames: ["a", "b"])
    func output(_ kind: LayerKind) throws -> String {
      try Network([kind, .dense(units: 2)], signature).layers[0].output.description
    }
    #expect(try output(.convolution(filters: 4, kernel: 3, padding: 0)) == "4x8x10")
    #expect(try output(.convolution(filters: 4, kernel: 3, stride: 2, padding: 0)) == "4x4x5")
    #expect(try output(.convolution(filters: 4, kernel: 3, stride: 2, padding: 1)) == "4x5x6")
    let sides = Window(size: 4, stride: 2, padding: Padding(top: 3, left: 0, bottom: 1, right: 2))
    #expect(try output(.depthwiseConvolution(window: sides)) == "3x6x6")
    #expect(try output(.pooling(.max, size: 3)) == "3x3x4")
    #expect(try output(.pooling(.average, size: 3, stride: 1)) == "3x8x10")
    #expect(try output(.pooling(.average, size: 8, stride: 5)) == "3")
    #expect(try output(.globalAverage) == "3")
  }

  @Test func weightsAreCounted() throws {
    let network = try Network(
      [
        .depthwiseConvolution(kernel: 3, stride: 2, padding: 1),
        .convolution(filters: 5, kernel: 1, padding: 0), .globalAverage, .dense(units: 2),
      ], Signature(input: Shape(channels: 3, height: 8, width: 8), classNames: ["a", "b"]))
    #expect(network.layers.map(\.weightsPerChannel) == [9, 3, 0, 5])
    #expect(network.layers.map(\.weightCount) == [27, 15, 0, 10])
    #expect(network.layers.map(\.biasCount) == [3, 5, 0, 2])
    #expect(network.layers.map(\.inputMeanCount) == [27, 3, 0, 5])
    #expect(network.layers.map(\.multiplyAccumulateCount) == [432, 240, 0, 10])
    #expect(network.parametricIndices == [0, 1, 3])
  }

  @Test func theWidestNetworkIsCountedWithoutOverflow() throws {
    let wide = block.map { kind -> LayerKind in
      if case .convolution = kind { .convolution(filters: 1024, padding: 2) } else { kind }
    }
    let network = try Network(
      wide + [.dense(units: 1024), .activation(.tanh), scores])
    #expect(network.layers[3].weightCount == 1024 * 14 * 14 * 1024)
  }

  @Test func rangesAreObservedBehindClamps() throws {
    #expect(Network.lenet5.observedIndices == [1, 4, 7, 9, 10])
    #expect(Network.original.observedIndices == [0, 3, 6, 8, 10])
    #expect(Network.lenet5.tableIndices.isEmpty)
    #expect(Network.original.tableIndices == [1, 4, 7, 9])
    let network = try Network([
      .depthwiseConvolution(kernel: 3, padding: 1), .activation(.relu6),
      .convolution(filters: 1, padding: 0), .activation(.sigmoid), .activation(.relu), scores,
    ])
    #expect(network.observedIndices == [1, 2, 5])
  }
}

@Suite struct FoldingTests {
  @Test func whatIsThereForTrainingGoes() throws {
    let network = try Network([
      .batchNormalization, .convolution(filters: 2, padding: 2), .dropout(rate: 0.1),
      .batchNormalization, .activation(.relu), .batchNormalization, .pooling(.max),
      .dense(units: 10), .batchNormalization, .batchNormalization,
    ])
    #expect(!network.isFolded)
    #expect([0, 3, 5, 8, 9].map(network.absorbing) == [nil, 1, nil, 7, nil])
    let pointwise = LayerKind.depthwiseConvolution(kernel: 1, padding: 0)
    #expect(
      network.folded.layers.map(\.kind) == [
        pointwise, .convolution(filters: 2, padding: 2), .activation(.relu), pointwise,
        .pooling(.max), .dense(units: 10), pointwise,
      ])
    #expect(network.folded.isFolded)
    #expect(network.folded.signature == network.signature)
    #expect(network.folded.folded == network.folded)
  }

  @Test func whatIsFoldedStays() {
    #expect(Network.lenet5.isFolded)
    #expect(Network.lenet5.folded == .lenet5)
  }
}

@Suite struct NetworkErrorTests {
  private func complaint(_ kinds: [LayerKind], _ signature: Signature = .digits) -> String? {
    do {
      _ = try Network(kinds, signature)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test(
    arguments: [
      ([], "there are 0 layers, expected 1 to 64"),
      (
        Array(repeating: .activation(.relu), count: 64) + [scores],
        "there are 65 layers, expected 1 to 64"
      ),
      (
        [scores, .activation(.relu)],
        "the last layer is a relu, expected one that gives scores: "
          + "a dense layer, a convolution or a global average"
      ),
      (
        [scores, .dropout(rate: 0.5)],
        "the last layer is a dropout of 0.5, expected one that gives scores: "
          + "a dense layer, a convolution or a global average"
      ),
      ([.globalAverage], "no layer has weights, expected a convolution or dense layer"),
      (block, "the last layer gives 2x14x14 values, expected 10, one for each class"),
      ([.dense(units: 9)], "the last layer gives 9 values, expected 10, one for each class"),
    ] as [([LayerKind], String)])
  func chains(kinds: [LayerKind], message: String) {
    #expect(complaint(kinds) == message)
  }

  @Test(
    arguments: [
      (.convolution(filters: 0, padding: 0), "number of filters or units is 0, expected 1 to 1024"),
      (
        .convolution(filters: 1025, padding: 0),
        "number of filters or units is 1025, expected 1 to 1024"
      ),
      (.dense(units: .min), "number of filters or units is \(Int.min), expected 1 to 1024"),
      (.dense(units: .max), "number of filters or units is \(Int.max), expected 1 to 1024"),
      (.convolution(filters: 1, kernel: 0, padding: 0), "kernel is 0, expected 1 to 7"),
      (.depthwiseConvolution(kernel: 8, padding: 0), "kernel is 8, expected 1 to 7"),
      (.depthwiseConvolution(kernel: 1, stride: 0, padding: 0), "stride is 0, expected 1 to 2"),
      (.convolution(filters: 1, kernel: 3, stride: 3, padding: 0), "stride is 3, expected 1 to 2"),
      (.convolution(filters: 1, kernel: 3, padding: 3), "padding is 3, expected 0 to 2"),
      (.depthwiseConvolution(kernel: 1, padding: -1), "padding is -1, expected 0 to 0"),
      (.pooling(.max, size: 1), "size is 1, expected 2 to 8"),
      (.pooling(.average, size: 9), "size is 9, expected 2 to 8"),
      (.pooling(.max, size: 2, stride: 0), "stride is 0, expected 1 to 8"),
      (.pooling(.max, size: 2, stride: .max), "stride is \(Int.max), expected 1 to 8"),
      (.pooling(.max, window: Window(size: 2, padding: 1)), "padding is 1, expected 0"),
      (.activation(.leakyReLU(slope: 1.5)), "slope is 1.5, expected 0 to 1"),
      (.activation(.leakyReLU(slope: .nan)), "slope is nan, expected 0 to 1"),
      (.dropout(rate: 1), "rate is 1.0, expected at least 0 and below 1"),
      (.dropout(rate: .nan), "rate is nan, expected at least 0 and below 1"),
    ] as [(LayerKind, String)])
  func attributes(kind: LayerKind, message: String) {
    #expect(complaint([.activation(.tanh), kind, scores]) == "layer 2: " + message)
    let error = #expect(throws: NetworkError.self) { try Network([kind, scores]) }
    #expect(error?.layerIndex == 0)
  }

  @Test func signatures() {
    func complaint(
      _ channels: Int, _ rows: Int, _ columns: Int, _ names: [String],
      _ preparation: Preparation = .none
    ) -> String? {
      self.complaint(
        [.dense(units: names.count)],
        Signature(
          input: Shape(channels: channels, height: rows, width: columns), classNames: names,
          preparation: preparation))
    }
    #expect(complaint(3, 8, 96, ["a", "b"]) == nil)
    #expect(complaint(2, 8, 8, ["a", "b"]) == "a picture has 2 channels, expected 1 or 3")
    #expect(complaint(1, 7, 8, ["a", "b"]) == "a picture has 7 rows, expected 8 to 96")
    #expect(complaint(1, 8, 97, ["a", "b"]) == "a picture has 97 columns, expected 8 to 96")
    #expect(complaint(1, 8, 8, ["a"]) == "there are 1 classes, expected 2 to 1000")
    #expect(
      complaint(1, 8, 8, (0...1000).map(String.init))
        == "there are 1001 classes, expected 2 to 1000")
    for (names, name) in [
      (["a", ""], ""), (["a", "b", "a"], "a"), (["\u{E9}", "e\u{301}"], "é"),
    ] {
      #expect(
        complaint(1, 8, 8, names)
          == "the class name '\(name)' is empty or there twice, expected another name for each "
          + "class")
    }
    #expect(complaint(1, 28, 28, ["a", "b"], .digit) == nil)
    #expect(
      complaint(3, 28, 28, ["a", "b"], .digit)
        == "pictures prepared as digits are 1x28x28, the network reads 3x28x28")
  }

  @Test func mapsTooSmall() throws {
    let valid: [LayerKind] = [.convolution(filters: 1, padding: 0)] + block.dropFirst()
    #expect(
      throws: NetworkError.mapTooSmall(
        index: 6, layer: valid[0], input: Shape(channels: 1, height: 4, width: 4),
        minimum: Shape(channels: 1, height: 5, width: 5))
    ) {
      try Network(valid + valid + valid + [scores])
    }
    #expect(
      complaint([.globalAverage, .pooling(.max), scores])
        == "layer 2, a max pooling 2x2, needs a map of at least 2x2, found 1x1; use padding or "
        + "fewer layers before it")
    #expect(
      complaint([
        .globalAverage,
        .convolution(
          filters: 1,
          window: Window(size: 3, padding: Padding(top: 1, left: 0, bottom: 1, right: 1))),
        scores,
      ])
        == "layer 2, a convolution of 1 3x3 filters, padding 1 top, 0 left, 1 bottom, 1 right, needs "
        + "a map of at least 1x2, found 1x1; use padding or fewer layers before it")
    // 28, 14, 7: a convolution without padding leaves 3, and pooling 1.
    #expect(throws: Never.self) { try Network(block + block + valid + [scores]) }
  }
}
