import Boards
import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing

/// Kernels that several models' code has in common.
@Suite struct SharedKernelsTests {
  private func models() throws -> [QuantizedModel] {
    var random = RandomModels(seed: 43)
    return try [(4, 24), (6, 10)].map { filters, units in
      let network = try Network([
        .convolution(filters: filters, padding: 2), .activation(.relu), .pooling(.max),
        .dense(units: units), .activation(.relu), .dense(units: 10),
      ])
      return try random.quantizedModel(of: network, weightLimit: 30, zeroPoint: -128)
    }
  }

  /// Models that differ in the number of filters and units have the loops of 32-bit processors in common; so do
  /// equal ones all that they have.
  @Test(arguments: Target.allCases)
  func whatTwoModelsHaveInCommonLiesInOneFile(target: Target) throws {
    let models = try models()
    let shared = SharedKernels(models, target: target)
    switch target {
    case .cortexM0: #expect(shared?.names == ["maximum_5x5", "four_units", "rescale"])
    case .cortexM3, .rv32: #expect(shared?.names == ["maximum_5x5", "four_units"])
    case .cortexM55: #expect(shared?.names.contains("clear") == true)
    case .cortexM4, .avr: break
    }
    let all = try #require(SharedKernels([models[0], models[0]], target: target))
    let code = GeneratedCode(models[0], digest: "", target: target, shared: all)
    #expect(!code.source.contains("__asm__(\n"))
    for name in all.names {
      #expect(all.source.contains("\"lenet_kernels_\(name):\\n\""))
      #expect(all.header.contains("lenet_kernels_\(name)("))
      #expect(code.source.contains("#define \(code.prefix)_\(name) lenet_kernels_\(name)\n"))
    }
    let alone = GeneratedCode(models[0], digest: "", target: target)
    #expect(alone.predictions == code.predictions)
    #expect(SharedKernels([models[0]], target: target) == nil)
  }

  @Test(
    .thorough, .ifStuck,
    arguments: [
      "mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1", "arduino-mega2560",
    ])
  func modelsAgreeOnTheBoard(board: String) async throws {
    let models = try models()
    let firmware = ProjectFolder.path(of: "Firmware")
    let target = try #require(
      Target(processor: Board.named(board, firmware: firmware).processor))
    let shared = try #require(SharedKernels([models[0], models[1], models[1]], target: target))
    var random = RandomModels(seed: 44)
    for model in models {
      var code = GeneratedCode(model, digest: "", target: target, shared: shared)
      #expect(code.source.contains(Self.include) || model == models[0])
      // In one file, as the firmware takes it.
      code.source =
        shared.header
        + shared.source.replacing(Self.include, with: "")
        + code.source.replacing(Self.include, with: "")
      let runner = try await BoardRunner(
        code, reference: GeneratedCode(model, digest: ""), network: model.network, digest: "",
        board: board, firmware: firmware)
      let report = try await ParityCheck(model, code: code).compare(
        random.pictures(count: 6).flatMap(\.self), on: [runner])
      #expect(report.mismatches == 0, "\(report)")
    }
  }

  private static let include = "#include \"\(SharedKernels.headerName)\"\n"
}
