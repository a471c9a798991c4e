import CodeGeneration
import ElementaryFunctions
import LabelledData
import LeNetModel
import Parity
import Quantization
import TestSupport
import Testing
import Training

/// Interpreter against generated C on any networks that there can be: in every stored tensor, with `==`.
@Suite struct DomainTests {
  @Test(arguments: HostRunner.Build.compilers)
  func randomNetworksAgree(compiler: String) async throws {
    var random = RandomModels(seed: 51)
    let builds = HostRunner.Build.all(of: compiler)
    for number in 0..<6 {
      try await agree(&random, number: number, build: builds[number % builds.count])
    }
  }

  /// With the sanitizers, which see what the C may not do.
  @Test(.thorough) func manyRandomNetworksAgree() async throws {
    var random = RandomModels(seed: 52)
    let build = HostRunner.Build.all(of: "clang")[2]
    for number in 0..<150 { try await agree(&random, number: number, build: build) }
  }

  private func agree(
    _ random: inout RandomModels, number: Int, build: HostRunner.Build
  ) async throws {
    let network = random.domainNetwork()
    let confidence = number.isMultiple(of: 3) ? nil : random.confidence()
    let model = try random.quantizedModel(of: network, confidence: confidence)
    let code = GeneratedCode(
      model, digest: "", optimization: number.isMultiple(of: 4) ? .size : .speed)
    let runner = try await HostRunner(code, network: network, build: build)
    let report = try await ParityCheck(model, code: code).compare(
      random.pictures(count: 10, shape: network.inputShape).flatMap(\.self), on: [runner])
    #expect(report.pictureCount == 10)
    #expect(
      report.mismatches == 0, "\(number): \(network.layers.map { "\($0.kind)" }): \(report)")
    #expect(report.layers.map(\.tensorsCompared).min() == 10)
  }

  /// Small enough for a board with 8 KB.
  @Test(
    .thorough,
    arguments: [
      "mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1", "arduino-mega2560",
    ])
  func randomNetworksAgreeOn(board: String) async throws {
    var random = RandomModels(seed: 53)
    for _ in 0..<4 {
      let network = random.domainNetwork(side: 17, multiplyAccumulateLimit: 60_000)
      let model = try random.quantizedModel(of: network, confidence: random.confidence())
      try await agree(
        model, board: board, pictures: random.pictures(count: 6, shape: network.inputShape))
    }
    // A pooling of averages between stages that the processors' kernels take.
    for pooling in Pooling.allCases {
      let network = try Network([
        .convolution(filters: 4, padding: 2), .activation(.relu), .pooling(.max),
        .convolution(filters: 6, kernel: 3, padding: 1), .activation(.relu), .pooling(pooling),
        .dense(units: 20), .activation(.relu), .dense(units: 10),
      ])
      let model = try random.quantizedModel(of: network, weightLimit: 30, zeroPoint: -128)
      #expect(GeneratedCode(model, digest: "").kernels.count > 1)
      try await agree(
        model, board: board, pictures: random.pictures(count: 6, shape: network.inputShape))
    }
  }

  /// Networks that the first version of this program could not express, from random parameters to the
  /// board: colour with batch normalization, depthwise, and the original LeNet-5 with sigmoid.
  static let kinds: [(name: String, signature: Signature, layers: [LayerKind])] = [
    (
      "colour", Self.colours,
      [
        .convolution(filters: 8, kernel: 3, padding: 1), .batchNormalization, .activation(.relu),
        .pooling(.max), .convolution(filters: 12, kernel: 3, padding: 1), .batchNormalization,
        .activation(.relu), .pooling(.max), .dropout(rate: 0.1), .dense(units: 24),
        .batchNormalization, .activation(.leakyReLU(slope: 0.125)), .dense(units: 11),
      ]
    ),
    (
      "depthwise", Self.colours,
      [
        .convolution(filters: 8, kernel: 3, stride: 2, padding: 1), .batchNormalization,
        .activation(.relu6), .depthwiseConvolution(kernel: 3, padding: 1), .batchNormalization,
        .activation(.relu6), .convolution(filters: 16, kernel: 1, padding: 0),
        .batchNormalization, .activation(.relu6),
        .depthwiseConvolution(kernel: 3, stride: 2, padding: 1), .activation(.relu6),
        .convolution(filters: 11, kernel: 1, padding: 0), .globalAverage,
      ]
    ),
    (
      "sigmoid", .digits,
      Network.original.layers.map {
        $0.kind == .activation(.tanh) ? .activation(.sigmoid) : $0.kind
      }
    ),
  ]

  private static let colours = Signature(
    input: Shape(channels: 3, height: 20, width: 16), classNames: (0...10).map { "colour \($0)" })

  /// Pictures whose class is where and in which colour a square is.
  private static func images(count: Int, _ signature: Signature) throws -> LabelledImages {
    let shape = signature.input
    var generator = SplitMix64(seed: 7)
    var pixels: [UInt8] = []
    var labels: [UInt8] = []
    for _ in 0..<count {
      let label = generator.nextInt(below: signature.classCount)
      var picture = (0..<shape.count).map { _ in UInt8(generator.nextInt(below: 64)) }
      let (row, column) = (2 + label / 4 * 5, 1 + label % 4 * 4)
      for channel in 0..<shape.channels where shape.channels == 1 || channel != label % 3 {
        for y in row..<min(row + 4, shape.height) {
          for x in column..<min(column + 3, shape.width) {
            picture[(channel * shape.height + y) * shape.width + x] = 240
          }
        }
      }
      pixels += picture
      labels.append(UInt8(label))
    }
    return try LabelledImages(
      pixels: pixels, labels: labels, shape: shape, classCount: signature.classCount)
  }

  /// Trained for an epoch or two, calibrated and quantized.
  private static func trained(_ number: Int) throws -> QuantizedModel {
    let (name, signature, layers) = kinds[number]
    let images = try images(count: 800, signature)
    let recipe = Recipe(
      network: try Network(layers, signature), optimizer: .adamW, learningRate: 5e-3,
      schedule: .constant, batchSize: 32, epochs: name == "sigmoid" ? 16 : 4, validationCount: 100,
      seed: 1)
    let trainer = try StagedTrainer(recipe, on: images, threads: 2)
    while try trainer.advance() != nil {}
    let trained = try #require(trainer.result)
    #expect(trained.best.validationAccuracy > 0.5, "\(name)")
    let float = try FloatModel(
      network: trained.network, parameters: trained.parameters,
      provenance: Provenance(["name": name]))
    let calibrated = try float.calibrated(pixels: images.pixels, source: "squares", threads: 2)
    return try Quantizer.quantize(calibrated, parentDigest: "")
  }

  @Test(arguments: kinds.indices)
  func trainedNetworksAgree(number: Int) async throws {
    let model = try Self.trained(number)
    let code = GeneratedCode(model, digest: "")
    let pictures = ParityPictures.generated(count: 60, shape: model.network.inputShape)
    for build in [HostRunner.Build.all(of: "gcc")[1], HostRunner.Build.all(of: "clang")[2]] {
      let runner = try await HostRunner(code, network: model.network, build: build)
      let report = try await ParityCheck(model, code: code).compare(pictures, on: [runner])
      #expect(report.mismatches == 0, "\(report)")
      #expect(report.layers.map(\.tensorsCompared).min() == 60)
    }
  }

  @Test(
    .thorough, arguments: kinds.indices,
    ["mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1", "arduino-mega2560"])
  func trainedNetworksAgreeOn(number: Int, board: String) async throws {
    let model = try Self.trained(number)
    let shape = model.network.inputShape
    let pixels = ParityPictures.generated(count: 20, shape: shape)
    try await agree(
      model, board: board,
      pictures: stride(from: 0, to: pixels.count, by: shape.count).map {
        Array(pixels[$0..<$0 + shape.count])
      })
  }

  private func agree(
    _ model: QuantizedModel, board: String, pictures: [[UInt8]]
  ) async throws {
    let code = GeneratedCode(model, digest: "")
    let runner = try await BoardRunner(
      code, network: model.network, digest: "", board: board,
      firmware: ProjectFolder.path(of: "Firmware"))
    let report = try await ParityCheck(model, code: code).compare(
      pictures.flatMap(\.self), on: [runner])
    #expect(report.mismatches == 0, "\(model.network.layers.map { "\($0.kind)" }): \(report)")
    #expect(report.layers.map(\.tensorsCompared).min() == pictures.count)
  }
}
