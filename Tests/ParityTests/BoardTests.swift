import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing

/// Interpreter against generated C on emulated boards, on random networks.
@Suite(.thorough) struct BoardTests {
  @Test(arguments: [
    ("mps2-an386", Optimization.speed), ("microbit", .size), ("hifive1", .size),
  ])
  func randomNetworksAgreeOnTheBoard(board: String, optimization: Optimization) async throws {
    var random = RandomModels(seed: 25)
    for network in [.lenet5, .original] + (0..<4).map({ _ in random.network() }) {
      let model = try random.quantizedModel(of: network)
      let code = GeneratedCode(model, digest: "", optimization: optimization)
      let runner = try await BoardRunner(
        code, network: network, digest: "", board: board,
        firmware: ProjectFolder.path(of: "Firmware"))
      let report = try await ParityCheck(model, code: code).compare(
        random.pictures(count: 12).flatMap(\.self), on: [runner])
      #expect(report.mismatches == 0, "\(report)")
      #expect(report.layers.map(\.tensorsCompared).min() == 12)
    }
  }

  /// With ReLU, maximum and zero points of -128, as in LeNet-5.
  @Test(arguments: [
    ("mps2-an386", "dsp"), ("mps3-an547", "mve"), ("mps2-an385", "packed"), ("microbit", "packed"),
    ("hifive1", "packed"),
  ])
  func randomNetworksAgreeInTheKernelsOfTheBoard(board: String, kernels: String) async throws {
    var random = RandomModels(seed: 28)
    // Of the third convolution's seven input rows no window reads the last.
    let unread = try Network([
      .convolution(filters: 3, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 4, padding: 0), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ])
    let networks =
      [unread] + (0..<3).map { _ in random.network(activations: [.relu], poolings: [.max]) }
    for (index, network) in networks.enumerated() {
      let model = try random.quantizedModel(
        of: network, weightLimit: [30, 50, 70][index % 3], zeroPoint: -128,
        confidence: random.confidence())
      let code = GeneratedCode(model, digest: "")
      #expect(code.kernels.map(\.name).contains(kernels), "\(network)")
      let runner = try await BoardRunner(
        code, network: network, digest: "", board: board,
        firmware: ProjectFolder.path(of: "Firmware"))
      let report = try await ParityCheck(model, code: code).compare(
        random.pictures(count: 12).flatMap(\.self), on: [runner])
      #expect(report.mismatches == 0, "\(network): \(report)")
    }
  }

  /// Every kernel size, stride 1 and 2, on maps of odd width with padding on one side; maxima and means of tables,
  /// limits, outputs without pooling, channels each with a kernel of its own, and an odd number of filters.
  @Test(
    .thorough, arguments: ["mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1"],
    Network.kernelSizes)
  func everyKernelSizeAgreesOnTheBoard(board: String, size: Int) async throws {
    var random = RandomModels(seed: 34)
    let left = Window(
      size: size, stride: 1,
      padding: Padding(top: size - 1, left: size - 1, bottom: size / 2, right: 0))
    let halving = Window(size: size, stride: 2, padding: Padding(size / 2))
    let networks: [[LayerKind]] = [
      [
        .convolution(filters: 3, window: left), .activation(.tanh), .pooling(.max),
        .depthwiseConvolution(window: left), .activation(.relu6), .pooling(.average),
        .convolution(filters: 5, window: halving), .activation(.sigmoid),
      ],
      [
        .depthwiseConvolution(window: halving), .activation(.tanh),
        .convolution(filters: 4, window: left), .activation(.relu6), .pooling(.max),
        .convolution(filters: 3, window: halving),
      ],
    ]
    for (number, kinds) in networks.enumerated() {
      let network = try Network(
        kinds + [.dense(units: 6), .activation(.tanh), .dense(units: 4)],
        Signature(
          input: Shape(channels: number == 0 ? 3 : 1, height: 18, width: 23),
          classNames: (0..<4).map(String.init)))
      // Heavy weights are added up in short segments, light ones in long ones.
      let any = try random.quantizedModel(of: network, weightLimit: number == 0 ? 127 : 30)
      // Behind a table that never goes down the largest sum is the largest value.
      let model = try QuantizedModel(
        network: network, tensors: any.tensors, parameters: any.parameters,
        tables: any.tables.map { size.isMultiple(of: 2) ? $0 : $0.sorted() },
        provenance: any.provenance)
      let code = GeneratedCode(model, digest: "")
      #expect(code.kernels.map(\.name) == ["mve", "dsp", "packed", "avr", "portable"])
      #expect(code.predictions.allSatisfy { !$0.isGuess && $0.kernels != "portable" })
      let runner = try await BoardRunner(
        code, network: network, digest: "", board: board,
        firmware: ProjectFolder.path(of: "Firmware"))
      let report = try await ParityCheck(model, code: code).compare(
        random.pictures(count: 6, shape: network.inputShape).flatMap(\.self), on: [runner])
      #expect(report.mismatches == 0, "\(number): \(report)")
      #expect(report.layers.map(\.tensorsCompared).min() == 6)
    }
  }

  /// More constants than 16 bits count the words of, more values in a tensor than 16 bits count, and more
  /// inputs of a dense layer than one instruction loads twice of.
  @Test(
    .ifStuck,
    arguments: [
      ("mps2-an386", "dsp", 400), ("mps2-an385", "packed", 400), ("mps2-an386", "dsp", 176),
    ])
  func wideNetworksAgreeOnTheBoard(board: String, kernels: String, filters: Int) async throws {
    let second: [LayerKind] =
      filters == 400
      ? [.convolution(filters: 10, padding: 0), .activation(.relu), .pooling(.max)] : []
    let network = try Network(
      [.convolution(filters: filters, padding: 2), .activation(.relu), .pooling(.max)] + second
        + [.dense(units: 10)])
    var random = RandomModels(seed: 36)
    let model = try random.quantizedModel(of: network, weightLimit: 1, zeroPoint: -128)
    let code = GeneratedCode(model, digest: "")
    #expect(code.kernels.contains { $0.name == kernels })
    let runner = try await BoardRunner(
      code, network: network, digest: "", board: board,
      firmware: ProjectFolder.path(of: "Firmware"))
    let report = try await ParityCheck(model, code: code).compare(
      random.pictures(count: 2).flatMap(\.self), on: [runner])
    #expect(report.mismatches == 0, "\(report)")
  }

  /// Where checksums differ, the tensors are fetched, so that the value is named.
  @Test func aWrongWeightIsFoundAndNamed() async throws {
    var random = RandomModels(seed: 30)
    let model = try random.quantizedModel(of: .lenet5)
    var code = GeneratedCode(model, digest: "", optimization: .size)
    let bias = try #require(code.source.firstRange(of: #/_conv2_bias\[16\][^{]*{\s*/#))
    code.source.replaceSubrange(bias.upperBound..<bias.upperBound, with: "99")
    let runner = try await BoardRunner(
      code, network: .lenet5, digest: "", board: "mps2-an386",
      firmware: ProjectFolder.path(of: "Firmware"))
    let report = try await ParityCheck(model, code: code).compare(
      random.pictures(count: 12).flatMap(\.self), on: [runner])
    #expect(report.layers[0].mismatches == 0)
    let mismatch = try #require(report.firstMismatch)
    #expect(mismatch.layer == "conv2.maxpool" && mismatch.channel == 0)
    #expect(mismatch.interpreter != mismatch.generated)
    #expect(mismatch.runner == "mps2-an386")
  }

  @Test func aNetworkThatDoesNotFitIsRefusedWithTheNumbers() async throws {
    var random = RandomModels(seed: 33)
    let wide = try Network([
      .convolution(filters: 64, padding: 2), .activation(.tanh), .pooling(.average),
      .convolution(filters: 64, padding: 2), .activation(.tanh), .pooling(.average),
      .dense(units: 10),
    ])
    let code = GeneratedCode(try random.quantizedModel(of: wide), digest: "")
    await #expect {
      _ = try await BoardRunner(
        code, network: wide, digest: "", board: "stm32vldiscovery",
        firmware: ProjectFolder.path(of: "Firmware"))
    } throws: { error in
      let text = "\(error)"
      return text.hasPrefix("stm32vldiscovery: the model does not fit; of ")
        && text.contains(" are missing; choose a smaller network")
    }
  }

  @Test func anUnknownBoardIsRefusedWithTheKnownOnes() async throws {
    var random = RandomModels(seed: 26)
    let code = GeneratedCode(try random.quantizedModel(of: .lenet5), digest: "")
    await #expect {
      _ = try await BoardRunner(
        code, network: .lenet5, digest: "", board: "pdp-11",
        firmware: ProjectFolder.path(of: "Firmware"))
    } throws: { error in
      "\(error)".hasPrefix("there is no board 'pdp-11', expected one of: arduino-mega2560, ")
    }
  }
}
