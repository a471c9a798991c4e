import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing

/// Interpreter against generated C on random networks, random integers and random pictures.
@Suite struct ParityTests {
  @Test(arguments: HostRunner.Build.compilers)
  func randomNetworksAgreeInEveryTensor(compiler: String) async throws {
    try #require(
      await HostRunner.Build.installedCompilers().contains(compiler),
      "\(compiler) is not installed")
    var random = RandomModels(seed: 1)
    for number in 0..<12 {
      let network = [Network.lenet5, .original].dropFirst(number).first ?? random.network()
      let confidence = number.isMultiple(of: 3) ? nil : random.confidence()
      let model = try random.quantizedModel(of: network, confidence: confidence)
      let code = GeneratedCode(model, digest: "")
      let builds = HostRunner.Build.all(of: compiler)
      let runner = try await HostRunner(
        code, network: network, build: builds[number % builds.count])
      let report = try await ParityCheck(model, code: code).compare(
        random.pictures(count: 40).flatMap(\.self), on: [runner])
      #expect(report.pictureCount == 40)
      #expect(report.mismatches == 0, "\(network.layers.map(\.kind)): \(report)")
      #expect(
        report.layers.map(\.name).suffix(confidence == nil ? 1 : 3)
          == (confidence == nil ? ["digit"] : ["digit", "evidence", "confidence"]))
      #expect(report.layers.map(\.tensorsCompared).min() == 40)
    }
  }
}
