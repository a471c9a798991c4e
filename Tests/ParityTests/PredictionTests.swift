import Boards
import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing
import Toolchains

/// Predictions against measurements, for networks that the predictions were not made from.
@Suite(.thorough) struct PredictionTests {
  @Test(arguments: ["mps2-an386", "mps3-an547", "microbit", "hifive1"])
  func otherNetworksTakeWhatIsPredicted(name: String) async throws {
    var random = RandomModels(seed: 77)
    let kernels = try Network([
      .convolution(filters: 12, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 12, padding: 2), .activation(.relu), .pooling(.max),
      .dense(units: 96), .activation(.relu), .dense(units: 10),
    ])
    let models = [
      try random.quantizedModel(of: kernels, weightLimit: 24, zeroPoint: -128),
      // Too much for the accumulators of the Cortex-M4's own kernels.
      try random.quantizedModel(of: kernels, weightLimit: 127, zeroPoint: -128),
      try random.quantizedModel(of: .original),
    ]
    let firmware = ProjectFolder.path(of: "Firmware")
    let board = try Board.named(name, firmware: firmware)
    let target = try #require(Target(processor: board.processor))
    for model in models {
      let code = GeneratedCode(model, digest: "")
      let build = try await FirmwareBuild(code, board: board, firmware: firmware)
      let measured = try await build.measurement()
      let predicted = try #require(code.predictions.first { $0.target == target })
      #expect(predicted.kernels == measured.kernels)
      #expect(predicted.staticRAMByteCount == measured.staticRAMByteCount)
      // On the Cortex-M0 with the numbers that its code cannot hold.
      let excess = measured.constantByteCount - predicted.constantByteCount
      if name != "microbit" { #expect(excess == 0) } else { #expect((0...64).contains(excess)) }
      expect(predicted.flashByteCount, near: measured.flashByteCount, percent: 2)
      let stack = try #require(measured.stackByteCount)
      // How much the compiler spills differs by some words.
      expect(predicted.ramByteCount, near: measured.staticRAMByteCount + stack, percent: 4)
      let instructions = try #require(measured.instructions)
      // What compilers make of the portable C for a core varies from network to network.
      expect(
        try #require(predicted.instructionCount), near: instructions.total,
        percent: measured.kernels == "portable" ? 20 : 10)
      #expect(predicted.instructions?.map(\.name) == instructions.layers.map(\.name))
    }
  }

  private func expect(
    _ predicted: Int, near measured: Int, percent: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      abs(predicted - measured) * 100 <= percent * measured,
      "predicted \(predicted), measured \(measured)", sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      "mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1", "arduino-mega2560",
    ])
  func anyNetworkTakesAboutWhatIsPredicted(name: String) async throws {
    var random = RandomModels(seed: 77)
    let firmware = ProjectFolder.path(of: "Firmware")
    let board = try Board.named(name, firmware: firmware)
    let target = try #require(Target(processor: board.processor))
    var errors: (flash: [Double], ram: [Double], instructions: [Double]) = ([], [], [])
    while errors.flash.count < 40 {
      let network = random.domainNetwork(side: 40, multiplyAccumulateLimit: 200_000)
      let code = GeneratedCode(try random.quantizedModel(of: network), digest: "")
      let build = try await FirmwareBuild(code, board: board, firmware: firmware)
      guard let measured = try await build.measurementIfItFits() else { continue }
      let predicted = try #require(code.predictions.first { $0.target == target })
      #expect(predicted.kernels == measured.kernels)
      // It is an array of words.
      #expect(predicted.staticRAMByteCount == (measured.staticRAMByteCount + 3) / 4 * 4)
      let stack = try #require(measured.stackByteCount)
      let instructions = try #require(measured.instructions)
      let counted = try #require(predicted.instructionCount)
      errors.flash.append(error(of: predicted.flashByteCount, to: measured.flashByteCount))
      errors.ram.append(error(of: predicted.ramByteCount, to: measured.staticRAMByteCount + stack))
      errors.instructions.append(error(of: counted, to: instructions.total))
      #expect(predicted.instructions?.map(\.name) == instructions.layers.map(\.name))
    }
    // Networks of a few kilobytes, whose pooling and activations are compilers' work: half of them come closer.
    #expect(median(errors.flash) <= 0.08)
    #expect(median(errors.ram) <= 0.05)
    #expect(median(errors.instructions) <= 0.25)
  }

  /// As a share of what was measured.
  private func error(of predicted: Int, to measured: Int) -> Double {
    abs(Double(predicted - measured)) / Double(measured)
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

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
        #expect(layers.count == code.stages.count + 1 && layers.allSatisfy { $0.count > 0 })
      }
    }
  }
}
