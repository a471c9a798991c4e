import Boards
import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing
import Toolchains

/// Predictions against measurements, for networks that the predictions were not made from.
@Suite(.thorough) struct PredictionTests {
  @Test(
    arguments: [
      "mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1", "arduino-mega2560",
    ])
  func otherNetworksTakeWhatIsPredicted(name: String) async throws {
    var random = RandomModels(seed: 77)
    let firmware = ProjectFolder.path(of: "Firmware")
    let board = try Board.named(name, firmware: firmware)
    let target = try #require(Target(processor: board.processor))
    var measuredCount = 0
    while measuredCount < 40 {
      let network = random.domainNetwork(side: 40, multiplyAccumulateLimit: 200_000)
      let code = GeneratedCode(try random.quantizedModel(of: network), digest: "")
      let build = try await FirmwareBuild(code, board: board, firmware: firmware)
      guard let measured = try await build.measurementIfItFits() else { continue }
      measuredCount += 1
      let predicted = try #require(code.predictions.first { $0.target == target })
      #expect(predicted.kernels == measured.kernels)
      #expect(predicted.staticRAMByteCount == measured.staticRAMByteCount)
      let stack = try #require(measured.stackByteCount)
      let instructions = try #require(measured.instructions)
      let counted = try #require(predicted.instructionCount)
      let layers = "\(network.inputShape), \(network.layers.map(\.kind))"
      expect(predicted.flashByteCount, near: measured.flashByteCount, percent: 2, layers)
      expect(predicted.ramByteCount, near: measured.staticRAMByteCount + stack, percent: 2, layers)
      expect(counted, near: instructions.total, percent: 10, layers)
      #expect(predicted.instructions?.map(\.name) == instructions.layers.dropLast().map(\.name))
    }
  }

  private func expect(
    _ predicted: Int, near measured: Int, percent: Int, _ network: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      abs(predicted - measured) * 100 <= percent * measured,
      "predicted \(predicted), measured \(measured): \(network)", sourceLocation: sourceLocation)
  }

  @Test(arguments: Target.allCases)
  func everyTargetIsPredictedForEveryNetwork(target: Target) throws {
    var random = RandomModels(seed: 78)
    for _ in 0..<20 {
      let network = random.network()
      let model = try random.quantizedModel(of: network)
      for optimization in Optimization.allCases {
        let code = GeneratedCode(model, digest: "", optimization: optimization)
        let prediction = try #require(code.predictions.first { $0.target == target })
        #expect(code.kernels.contains { $0.name == prediction.kernels })
        let layers = try #require(prediction.instructions)
        #expect(layers.count == code.stages.count && layers.allSatisfy { $0.count > 0 })
      }
    }
  }
}
