import Boards
import CodeGeneration
import DeviceLink
import ElementaryFunctions
import LeNetModel
import Parity
import TestSupport
import Testing

/// Kernels from which one instruction is left out: without a third of them, at least, a comparison fails. The others
/// stand in loops that the weights at hand do not enter, carry what never comes up, or limit what stays inside.
@Suite(.thorough) struct AssemblyMutationTests {
  private static let mutationCount = 6
  private let firmware = ProjectFolder.path(of: "Firmware")

  /// A stage of each kind that kernels take: padded, of stride 2, depthwise, with maximum, mean, table, limits.
  private func model(_ random: inout RandomModels) throws -> QuantizedModel {
    let network = try Network(
      [
        .convolution(filters: 3, kernel: 3, padding: 1), .activation(.relu), .pooling(.max),
        .convolution(filters: 5, kernel: 3, padding: 1), .activation(.relu),
        .depthwiseConvolution(window: Window(size: 3, stride: 1, padding: 1)), .activation(.tanh),
        .pooling(.average),
        .convolution(filters: 6, window: Window(size: 2, stride: 2, padding: 0)),
        .activation(.relu6), .dense(units: 6), .activation(.tanh), .dense(units: 4),
      ],
      Signature(
        input: Shape(channels: 1, height: 18, width: 23), classNames: (0..<4).map(String.init)))
    let any = try random.quantizedModel(of: network)
    // Heavy and light weights are added up in loops of their own.
    return try QuantizedModel(
      network: network, tensors: any.tensors,
      parameters: any.parameters.enumerated().map { position, layer in
        guard position == 0 else { return layer }
        return QuantizedParameters(
          weights: layer.weights.map { $0 / 16 }, bias: layer.bias,
          weightScales: layer.weightScales, multipliers: layer.multipliers,
          shifts: layer.shifts.map { $0 - 4 })
      }, tables: any.tables, provenance: any.provenance)
  }

  @Test(
    arguments: [
      "mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1", "arduino-mega2560",
    ])
  func aMissingInstructionIsNoticed(board: String) async throws {
    var random = RandomModels(seed: 39)
    let model = try model(&random)
    let pictures = random.pictures(count: 6, shape: model.network.inputShape).flatMap(\.self)
    let processor = try Board.named(board, firmware: firmware).processor
    let code = GeneratedCode(model, digest: "", target: Target(processor: processor))
    let unchanged = try await runner(of: code, of: model, on: board)
    #expect(try await compare(pictures, of: model, on: unchanged).mismatches == 0)
    var places = Self.instructions(of: code.source)
    var generator = SplitMix64(seed: 39)
    places.shuffle(using: &generator)
    var (mutationCount, noticedCount) = (0, 0)
    for place in places where mutationCount < Self.mutationCount {
      var mutant = code
      mutant.source.removeSubrange(place)
      // The assembler refuses some.
      guard let runner = try? await runner(of: mutant, of: model, on: board) else { continue }
      mutationCount += 1
      // Without a loop's end, say, there is no answer.
      let mismatches = try? await compare(pictures, of: model, on: runner).mismatches
      if mismatches != 0 { noticedCount += 1 }
    }
    #expect(mutationCount == Self.mutationCount)
    #expect(3 * noticedCount >= mutationCount, "\(noticedCount) were noticed")
  }

  private func runner(
    of code: GeneratedCode, of model: QuantizedModel, on board: String
  ) async throws -> BoardRunner {
    try await BoardRunner(
      code, reference: GeneratedCode(model, digest: ""), network: model.network, digest: "",
      board: board, firmware: firmware,
      patience: Device.Patience(helloSeconds: 20, inferenceSeconds: 3))
  }

  private func compare(
    _ pictures: [UInt8], of model: QuantizedModel, on runner: BoardRunner
  ) async throws -> ParityReport {
    try await ParityCheck(model, code: GeneratedCode(model, digest: ""))
      .compare(pictures, on: [runner])
  }

  /// The lines of assembly that are instructions.
  private static func instructions(of source: String) -> [Range<String.Index>] {
    var isAssembly = false
    return source.split(separator: "\n").compactMap { line in
      if line == "__asm__(" { isAssembly = true }
      if line == ");" { isAssembly = false }
      let isInstruction =
        isAssembly && line.hasPrefix("    \"") && !line.hasPrefix("    \".") && !line.contains(":")
      return isInstruction ? line.startIndex..<line.endIndex : nil
    }
  }
}
