import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing

/// Interpreter against generated C on an emulated Cortex-M4, on random networks.
@Suite struct BoardTests {
  @Test func randomNetworksAgreeOnTheBoard() async throws {
    var random = RandomModels(seed: 25)
    for network in [.lenet5, .original] + (0..<4).map({ _ in random.network() }) {
      let model = try random.quantizedModel(of: network)
      let code = GeneratedCode(model, digest: "")
      let runner = try await BoardRunner(
        code, network: network, board: "mps2-an386",
        firmware: ProjectFolder.path(of: "Firmware"))
      let report = try await ParityCheck(model, code: code).compare(
        random.pictures(count: 12).flatMap(\.self), on: [runner])
      #expect(report.mismatches == 0, "\(report)")
      #expect(report.layers.map(\.tensorsCompared).min() == 12)
    }
  }

  /// ReLU, maximum and zero points of -128 are what the kernels in assembly are made for.
  @Test func randomNetworksAgreeInTheKernelsOfTheBoard() async throws {
    var random = RandomModels(seed: 27)
    let networks = (0..<6).map { _ in random.network(activations: [.relu], poolings: [.max]) }
    for (index, network) in ([.lenet5] + networks).enumerated() {
      let model = try random.quantizedModel(
        of: network, weightLimit: [30, 50, 70][index % 3], zeroPoint: -128)
      let code = GeneratedCode(model, digest: "")
      #expect(code.kernels.map(\.name).contains("dsp"), "\(network)")
      let runner = try await BoardRunner(
        code, network: network, board: "mps2-an386",
        firmware: ProjectFolder.path(of: "Firmware"))
      let report = try await ParityCheck(model, code: code).compare(
        random.pictures(count: 12).flatMap(\.self), on: [runner])
      #expect(report.mismatches == 0, "\(network): \(report)")
    }
  }

  @Test func anUnknownBoardIsRefusedWithTheKnownOnes() async throws {
    var random = RandomModels(seed: 26)
    let code = GeneratedCode(try random.quantizedModel(of: .lenet5), digest: "")
    await #expect {
      _ = try await BoardRunner(
        code, network: .lenet5, board: "pdp-11", firmware: ProjectFolder.path(of: "Firmware"))
    } throws: { error in
      "\(error)" == "there is no board 'pdp-11', expected one of: mps2-an386"
    }
  }
}
