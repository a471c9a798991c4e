import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing

/// The steps towards a value, on both sides.
@Suite(.thorough) struct ExplanationTests {
  private static let build = HostRunner.Build(compiler: "gcc", flags: ["-O1"])

  private func mismatch(
    _ layer: Layer, _ channel: Int, _ row: Int, _ column: Int
  ) -> ParityReport.Mismatch {
    .init(
      runner: "gcc -O1", picture: 0, layer: layer.name, channel: channel, row: row,
      column: column, interpreter: 0, generated: 0)
  }

  @Test func bothSidesTakeTheSameStepsToEveryKindOfValue() async throws {
    var random = RandomModels(seed: 41)
    var names: Set<String> = []
    let networks =
      [.lenet5, .original] + (0..<6).map { _ in random.network() }
      + (0..<12).map { _ in random.domainNetwork(side: 17, multiplyAccumulateLimit: 60_000) }
    for network in networks {
      let model = try random.quantizedModel(of: network)
      let code = GeneratedCode(model, digest: "")
      let explainer = try await Explainer(model, code: code, build: Self.build)
      let picture = random.pictures(count: 3, shape: network.inputShape)[2]
      for stage in code.stages {
        let layer = network.layers[stage.layers.upperBound]
        let shape = layer.output
        for (channel, row, column) in [
          (0, 0, 0), (shape.channels - 1, shape.height - 1, shape.width - 1),
          (shape.channels / 2, shape.height / 2, shape.width - 1),
        ] {
          let explanation = try await explainer.explain(
            mismatch(layer, channel, row, column), pixels: picture)
          #expect(
            explanation.firstDifference == nil, "\(network.layers.map(\.kind)) \(explanation)")
          #expect(explanation.steps.last?.name == TraceStep.output.rawValue)
          #expect(explanation.wrongConstants.isEmpty)
          // Weights, bias, multiplier and shift at least.
          #expect(explanation.arrays.count >= 4 || stage.parameterPosition == nil)
          names.formUnion(explanation.steps.map(\.name))
        }
      }
    }
    #expect(names == Set(TraceStep.allCases.map(\.rawValue)))
  }

  /// A change of the C, and the step that it is seen in first.
  private static let slips: [(old: String, new: String, step: TraceStep)] = [
    ("value += (int64_t)1 << (shift - 1)", "value += (int64_t)1 << (shift - 2)", .withHalf),
    ("value >>= shift", "value >>= shift - 1", .shifted),
    ("value += zero_point", "value += zero_point + 1", .withZeroPoint),
    ("value = minimum;", "value = minimum + 1;", .clamped),
    ("(int64_t)sum * multiplier;", "(int64_t)sum * (multiplier - 999999);", .product),
    ("(total + 2) >> 2", "(total + 3) >> 2", .output),
    ("tanh, q + 128)", "tanh, q + 127)", .tanh),
    ("int32_t sum0 = bias;", "int32_t sum0 = bias + 512;", .accumulator),
  ]

  @Test(arguments: slips.indices)
  func aSlipOfTheCodeIsSeenInItsStep(index: Int) async throws {
    let slip = Self.slips[index]
    var random = RandomModels(seed: 42)
    let model = try random.quantizedModel(of: .original)
    var code = GeneratedCode(model, digest: "")
    let wrong = code.source.replacing(slip.old, with: slip.new)
    #expect(wrong != code.source)
    code.source = wrong
    let pixels = random.pictures(count: 20).flatMap(\.self)
    let explanation = try await explainFirst(model, code, pixels)
    #expect(explanation.firstDifference?.name == slip.step.rawValue, "\(explanation)")
    #expect(explanation.wrongConstants.isEmpty)
    let (interpreter, generated) = (
      explanation.mismatch.interpreter, explanation.mismatch.generated
    )
    #expect(explanation.steps.last?.interpreter == Int64(interpreter))
    #expect(explanation.steps.last?.generated == Int64(generated))
  }

  @Test func aWrongDigitIsExplainedByItsScores() async throws {
    var random = RandomModels(seed: 43)
    let model = try random.quantizedModel(of: .lenet5)
    var code = GeneratedCode(model, digest: "")
    code.source.replace("scores[i] > scores[digit]", with: "scores[i] < scores[digit]")
    let explanation = try await explainFirst(
      model, code, random.pictures(count: 3).flatMap(\.self))
    #expect(explanation.steps.count == 11)
    #expect(explanation.firstDifference?.name == "digit")
    #expect(explanation.steps.last?.generated == Int64(explanation.mismatch.generated))
  }

  private func explainFirst(
    _ model: QuantizedModel, _ code: GeneratedCode, _ pixels: [UInt8]
  ) async throws -> Explanation {
    let runner = try await HostRunner(code, network: model.network, build: Self.build)
    let report = try await ParityCheck(model, code: code).compare(pixels, on: [runner])
    let first = try #require(report.firstMismatch)
    return try await Explainer(model, code: code, build: Self.build).explain(
      first, pixels: pixels[first.picture * 784..<(first.picture + 1) * 784])
  }
}
