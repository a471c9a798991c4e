import CodeGeneration
import ElementaryFunctions
import FileAccess
import LeNetModel
import LeNetModelFile
import Parity
import Quantization
import TestSupport
import Testing

/// One-bit errors in the constants of the generated C are found, or nothing can find them.
@Suite(.thorough) struct MutationTests {
  /// Small networks that between them have every kind of layer.
  private static let networks: [[LayerKind]] = [
    [
      .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 3, padding: 0), .activation(.relu), .pooling(.max),
      .dense(units: 4), .activation(.relu), .dense(units: 10),
    ],
    [
      .convolution(filters: 1, padding: 0), .activation(.tanh), .pooling(.average),
      .convolution(filters: 2, padding: 2), .activation(.tanh), .pooling(.max),
      .convolution(filters: 1, padding: 0), .activation(.relu), .pooling(.average),
      .dense(units: 3), .activation(.tanh), .dense(units: 10),
    ],
  ]

  /// A random network, calibrated so that its values fill their ranges. The first channels of the
  /// first network's layers but the last are dead: their sums are negative, whatever the picture.
  private func model(_ index: Int, seed: UInt64) throws -> QuantizedModel {
    var random = RandomModels(seed: seed)
    let model = try Quantizer.quantize(
      random.floatModel(of: Network(Self.networks[index])).calibrated(
        pixels: ParityPictures.generated(count: 100), source: "generated", threads: 1),
      parentDigest: "")
    guard index == 0 else { return model }
    let parameters = model.parameters.enumerated().map { position, old in
      var bias = old.bias
      if position < model.parameters.count - 1 { bias[0] = -(1 << 29) }
      return QuantizedParameters(
        weights: old.weights, bias: bias, weightScales: old.weightScales,
        multipliers: old.multipliers, shifts: old.shifts)
    }
    return try QuantizedModel(
      network: model.network, tensors: model.tensors, parameters: parameters,
      tables: model.tables, provenance: model.provenance)
  }

  private func test(
    _ model: QuantizedModel, _ code: GeneratedCode, pictures: Int
  ) -> MutationTest {
    MutationTest(
      model, code: code, compiler: "gcc", cases: cases(model, code, pictures: pictures))
  }

  private func cases(
    _ model: QuantizedModel, _ code: GeneratedCode, pictures: Int
  ) -> StageCases {
    var cases = StageCases(model, code: code)
    cases.add(pictures: ParityPictures.generated(count: pictures))
    cases.add(randomTensors: 40)
    return cases
  }

  @Test(arguments: networks.indices)
  func everyBitOfASmallNetworkIsFoundOrProvenEquivalent(index: Int) async throws {
    let model = try model(index, seed: 51)
    let code = GeneratedCode(model, digest: "")
    let mutations = Mutation.all(of: code)
    #expect(
      mutations.count
        == code.constants.reduce(0) { $0 + $1.range.count * $1.bitWidth })
    let report = try await test(model, code, pictures: 60).run(mutations, tensorLimit: 400)
    let total = report.total
    #expect(total.mutations == mutations.count)
    #expect(total.detected + total.undefined + total.equivalent == mutations.count, "\(total)")
    #expect(report.undetected.map { "\(code.constants[$0.array].name) \($0)" } == [])
    #expect(report.equivalent.count == total.equivalent)
    #expect(total.equivalent > 0)
    #expect(total.undefined > 0)
    #expect(report.caseCount <= 500)
  }

  /// Nothing shows a mutation that is proven equivalent, and mutations of all kinds are.
  @Test(arguments: networks.indices)
  func equivalentMutationsChangeNothing(index: Int) async throws {
    let model = try model(index, seed: 52)
    let code = GeneratedCode(model, digest: "")
    let proven = try await test(model, code, pictures: 1)
      .run(Mutation.all(of: code), tensorLimit: 400).equivalent
    let kinds = Set(proven.map { code.constants[$0.array].content })
    #expect(
      kinds.isSuperset(
        of: index == 0 ? [.weights, .bias, .multipliers, .shifts] : [.multipliers, .table]))
    let cases = cases(model, code, pictures: 60)
    let program = try await MutationProgram(code, cases: cases, compiler: "gcc")
    let outcomes = try await program.run(
      proven[...], hints: ArraySlice(repeating: 0, count: proven.count), cases: cases)
    #expect(outcomes.count == 1 + proven.count)
    #expect(outcomes.allSatisfy { $0 == .unseen })
  }

  /// A seeded sample of the shipped network's; `lenet verify --mutations` runs all.
  @Test func aSampleOfTheShippedNetworkIsFound() async throws {
    let path = ProjectFolder.path(of: "Models/lenet5-int8.lenet")
    guard
      case .quantized(let model) = try ModelFile(decoding: readFile(path, limit: 1 << 24)).content
    else {
      Issue.record("\(path) is no int8 model")
      return
    }
    let code = GeneratedCode(model, digest: "")
    var mutations = Mutation.all(of: code)
    var generator = SplitMix64(seed: 53)
    generator.shuffle(&mutations)
    let report = try await test(model, code, pictures: 60).run(
      Array(mutations.prefix(4000)), tensorLimit: 600)
    #expect(report.undetected.map { "\(code.constants[$0.array].name) \($0)" } == [])
    #expect(report.total.detected > 3800)
    #expect(report.caseCount <= 700)
  }

  @Test func everyNumberOfTheArithmeticMatters() async throws {
    // Every limit is reached where results are four times as large as calibrated.
    let calibrated = try model(0, seed: 54)
    try await expectNumbersMatter(
      QuantizedModel(
        network: calibrated.network, tensors: calibrated.tensors,
        parameters: calibrated.parameters.map {
          QuantizedParameters(
            weights: $0.weights, bias: $0.bias, weightScales: $0.weightScales,
            multipliers: $0.multipliers, shifts: $0.shifts.map { $0 - 2 })
        }, tables: calibrated.tables))
  }

  /// With a table in which neighbours differ.
  @Test func everyNumberOfTanhAndAverageMatters() async throws {
    var random = RandomModels(seed: 56)
    try await expectNumbersMatter(
      random.quantizedModel(
        of: Network([
          .convolution(filters: 2, padding: 2), .activation(.tanh), .pooling(.average),
          .dense(units: 10),
        ])))
  }

  private func expectNumbersMatter(_ model: QuantizedModel) async throws {
    let code = GeneratedCode(model, digest: "")
    let (row, undetected) = try await test(model, code, pictures: 60).runLiterals()
    #expect(undetected.isEmpty)
    #expect(row.equivalent == 1)
    #expect(row.detected == 2 * row.constants - 1)
    // Zero point and limit of every stage, zero points of inputs, and those of requantization.
    #expect(row.constants >= 2 * code.stages.count + 4)
  }
}
