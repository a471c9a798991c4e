import CodeGeneration
import FileAccess
import LeNetModel
import LeNetModelFile
import Parity
import TestSupport
import Testing

/// Interpreter against the kernels for AVR.
@Suite(.thorough) struct AVRTests {
  @Test(.ifStuck) func randomNetworksAgree() async throws {
    var random = RandomModels(seed: 28)
    let networks = (0..<6).map { _ in random.network() }
    for (index, network) in ([.lenet5, .original] + networks).enumerated() {
      let model = try random.quantizedModel(
        of: network, weightLimit: [30, 127, 70][index % 3],
        zeroPoint: index.isMultiple(of: 2) ? -128 : nil, confidence: random.confidence())
      try await agree(model, pictures: random.pictures(count: 8), optimization: index)
    }
  }

  /// What the kernels do in ways of their own: windows beyond what an instruction reaches, outputs that are
  /// no multiple of those computed together, filters with inputs of their own, few weights and many, sums
  /// too large for 24 bits.
  static let forms: [[LayerKind]] = [
    [
      .convolution(filters: 6, window: Window(size: 7, stride: 2, padding: Padding(3))),
      .activation(.relu), .pooling(.max),
      .convolution(filters: 9, kernel: 2, stride: 2, padding: 0),
      .activation(.tanh), .dense(units: 10),
    ],
    [
      .convolution(filters: 3, kernel: 4, stride: 2, padding: 0), .activation(.sigmoid),
      .convolution(
        filters: 10,
        window: Window(
          size: 3, stride: 1, padding: Padding(top: 2, left: 1, bottom: 0, right: 0))),
      .activation(.relu6), .convolution(filters: 9, kernel: 5, stride: 2, padding: 4),
      .activation(.tanh), .pooling(.average), .dense(units: 10),
    ],
    [
      .depthwiseConvolution(kernel: 3, stride: 2, padding: 1), .activation(.relu6),
      .convolution(filters: 24, kernel: 1, padding: 0), .activation(.tanh), .pooling(.max),
      .depthwiseConvolution(kernel: 3, padding: 1), .activation(.relu), .pooling(.average),
      .convolution(filters: 12, kernel: 1, padding: 0), .dense(units: 7),
      .activation(.leakyReLU(slope: 0.25)), .activation(.sigmoid), .dense(units: 10),
    ],
    [
      .convolution(filters: 8, kernel: 5, padding: 0), .activation(.relu), .pooling(.average),
      .dense(units: 10),
    ],
  ]

  @Test(.ifStuck, arguments: forms.indices) func everyFormAgrees(form: Int) async throws {
    var random = RandomModels(seed: UInt64(31 + form))
    let model = try random.quantizedModel(of: try Network(Self.forms[form]))
    try await agree(model, pictures: random.pictures(count: 4), optimization: form)
  }

  /// More filters than are unrolled, and constants in several arrays.
  @Test(.ifStuck) func wideNetworksAgree() async throws {
    var random = RandomModels(seed: 29)
    let network = try Network([
      .convolution(filters: 20, padding: 0), .activation(.relu), .pooling(.max),
      .convolution(filters: 70, padding: 2), .activation(.relu), .pooling(.max),
      .dense(units: 11), .activation(.relu), .dense(units: 10),
    ])
    let model = try random.quantizedModel(of: network, weightLimit: 9, zeroPoint: -128)
    try await agree(model, pictures: random.pictures(count: 3), optimization: 0)
  }

  /// What it reads of flash has addresses of 24 bits.
  @Test(.ifStuck) func portableCAgrees() async throws {
    var random = RandomModels(seed: 40)
    for network in [.lenet5, .original, random.network()] {
      let model = try random.quantizedModel(of: network)
      try await agree(
        model, GeneratedCode(model, digest: "", optimization: .size),
        pictures: random.pictures(count: 3), optimization: 0)
    }
  }

  private func agree(
    _ model: QuantizedModel, pictures: [[UInt8]], optimization: Int
  ) async throws {
    let code = GeneratedCode(model, digest: "")
    #expect(code.kernels.contains { $0.name == "avr" }, "\(model.network)")
    try await agree(model, code, pictures: pictures, optimization: optimization)
  }

  /// - Parameter optimization: chooses a flag of the compiler.
  private func agree(
    _ model: QuantizedModel, _ code: GeneratedCode, pictures: [[UInt8]], optimization: Int
  ) async throws {
    let runner = try await AVRRunner(code, optimization: ["-Os", "-O2", "-O0"][optimization % 3])
    let report = try await ParityCheck(model, code: code).compare(
      pictures.flatMap(\.self), on: [runner])
    #expect(report.mismatches == 0, "\(model.network): \(report)")
    #expect(report.layers.map(\.tensorsCompared).min() == pictures.count)
  }

  @Test(.ifStuck) func theCommittedModelAgrees() async throws {
    let path = ProjectFolder.path(of: "Models/lenet5-int8.lenet")
    guard
      case .quantized(let model) = try ModelFile(decoding: readFile(path, limit: 1 << 24)).content
    else {
      Issue.record("\(path) is not an int8 model")
      return
    }
    let code = GeneratedCode(model, digest: "")
    #expect(code.kernels.contains { $0.name == "avr" && $0.scratchByteCount <= 1_200 })
    let runner = try await AVRRunner(code, optimization: "-Os")
    let report = try await ParityCheck(model, code: code).compare(
      ParityPictures.generated(count: 20), on: [runner])
    #expect(report.mismatches == 0, "\(report)")
  }
}
