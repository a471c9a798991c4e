import CodeGeneration
import FileAccess
import LeNetModel
import LeNetModelFile
import Parity
import TestSupport
import Testing

/// Interpreter against the kernels for AVR.
@Suite(.thorough) struct AVRTests {
  /// ReLU, maximum and zero points of -128 are what the kernels are made for.
  @Test(.ifStuck) func randomNetworksAgree() async throws {
    var random = RandomModels(seed: 28)
    let networks = (0..<6).map { _ in random.network(activations: [.relu], poolings: [.max]) }
    for (index, network) in ([.lenet5] + networks).enumerated() {
      let model = try random.quantizedModel(
        of: network, weightLimit: [30, 127, 70][index % 3], zeroPoint: -128,
        confidence: random.confidence())
      let code = GeneratedCode(model, digest: "")
      #expect(code.kernels.contains { $0.name == "avr" }, "\(network)")
      let runner = try await AVRRunner(code, optimization: ["-Os", "-O2", "-O0"][index % 3])
      let report = try await ParityCheck(model, code: code).compare(
        random.pictures(count: 8).flatMap(\.self), on: [runner])
      #expect(report.mismatches == 0, "\(network): \(report)")
      #expect(report.layers.map(\.tensorsCompared).min() == 8)
    }
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
    let code = GeneratedCode(model, digest: "")
    #expect(code.kernels.contains { $0.name == "avr" })
    let runner = try await AVRRunner(code, optimization: "-Os")
    let report = try await ParityCheck(model, code: code).compare(
      random.pictures(count: 3).flatMap(\.self), on: [runner])
    #expect(report.mismatches == 0, "\(report)")
  }

  /// What the kernels do not do is done by the portable C, its constants in flash, too: RAM cannot hold
  /// them.
  @Test(.ifStuck) func otherNetworksAgreeInPortableC() async throws {
    var random = RandomModels(seed: 30)
    for network in [.original, random.network(activations: [.tanh]), random.network()] {
      let model = try random.quantizedModel(of: network)
      let code = GeneratedCode(model, digest: "")
      #expect(!code.kernels.contains { $0.name == "avr" })
      let runner = try await AVRRunner(code, optimization: "-O2")
      let report = try await ParityCheck(model, code: code).compare(
        random.pictures(count: 3).flatMap(\.self), on: [runner])
      #expect(report.mismatches == 0, "\(network): \(report)")
    }
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
