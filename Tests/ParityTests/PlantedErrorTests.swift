import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing

/// C generated from a model that differs in one number is caught, and the place is named.
@Suite(.thorough) struct PlantedErrorTests {
  enum Constant: String, CaseIterable {
    case weight, bias, multiplier, shift

    /// Where the steps part.
    var steps: [TraceStep] {
      switch self {
      case .weight, .bias: [.cornerSum, .accumulator]
      case .multiplier: [.multiplier]
      case .shift: [.shift]
      }
    }
  }

  private let build = HostRunner.Build(compiler: "gcc", flags: ["-O1"])

  /// The model with one constant of the last channel of a layer changed.
  private func changed(
    _ model: QuantizedModel, position: Int, _ constant: Constant
  ) throws -> QuantizedModel {
    var parameters = model.parameters
    let old = parameters[position]
    var (weights, bias) = (old.weights, old.bias)
    var (multipliers, shifts) = (old.multipliers, old.shifts)
    let last = bias.count - 1
    switch constant {
    case .weight: weights[weights.count - 1] = weights[weights.count - 1] == 127 ? 0 : 127
    case .bias: bias[last] += 1 << 14
    case .multiplier: multipliers[last] = multipliers[last] > 3 << 29 ? 1 << 30 : .max
    case .shift: shifts[last] -= 1
    }
    parameters[position] = QuantizedParameters(
      weights: weights, bias: bias, weightScales: old.weightScales, multipliers: multipliers,
      shifts: shifts)
    return try QuantizedModel(
      network: model.network, tensors: model.tensors, parameters: parameters,
      tables: model.tables, provenance: model.provenance)
  }

  @Test(arguments: Constant.allCases)
  func isFoundWhereItWasPlanted(constant: Constant) async throws {
    var random = RandomModels(seed: 23)
    let model = try random.quantizedModel(of: .lenet5)
    let pixels = random.pictures(count: 60).flatMap(\.self)
    let places = ["conv1.maxpool", "conv2.maxpool", "fc1.relu", "fc2.relu", "fc3"]
    for (position, place) in places.enumerated() {
      let code = GeneratedCode(try changed(model, position: position, constant), digest: "")
      let runner = try await HostRunner(
        code, network: model.network, build: build)
      let report = try await ParityCheck(model, code: code).compare(pixels, on: [runner])
      let first = try #require(report.firstMismatch, "\(constant) in \(place) went unseen")
      #expect(first.layer == place)
      #expect(first.channel == model.parameters[position].bias.count - 1)
      #expect(first.interpreter != first.generated)
      let seen = try #require(report.layers.first { $0.name == place })
      #expect(seen.mismatches > 0 && report.mismatches >= seen.mismatches)
      #expect(report.layers.allSatisfy { ($0.firstMismatch == nil) == ($0.mismatches == 0) })

      let explanation = try await Explainer(model, code: code, build: build).explain(
        first, pixels: pixels[first.picture * 784..<(first.picture + 1) * 784])
      let difference = try #require(explanation.firstDifference)
      #expect(constant.steps.map(\.rawValue).contains(difference.name))
      #expect(explanation.wrongConstants.count == 1)
      let wrong = try #require(explanation.wrongConstants.first)
      #expect(wrong.array.hasPrefix("random_\(place.prefix { $0 != "." })_\(constant)"))
      #expect(wrong.model != wrong.generated)
    }
  }

  @Test func aTableEntryIsFound() async throws {
    var random = RandomModels(seed: 24)
    let model = try random.quantizedModel(of: .original)
    var tables = model.tables
    tables[1] = tables[1].map { $0 == 127 ? 126 : $0 + 1 }
    let other = try QuantizedModel(
      network: model.network, tensors: model.tensors, parameters: model.parameters,
      tables: tables, provenance: model.provenance)
    let code = GeneratedCode(other, digest: "")
    let runner = try await HostRunner(code, network: model.network, build: build)
    let pixels = random.pictures(count: 5).flatMap(\.self)
    let report = try await ParityCheck(model, code: code).compare(pixels, on: [runner])
    let first = try #require(report.firstMismatch)
    #expect(first.layer == "conv2.avgpool")
    let explanation = try await Explainer(model, code: code, build: build).explain(
      first, pixels: pixels[first.picture * 784..<(first.picture + 1) * 784])
    #expect(explanation.firstDifference?.name == TraceStep.tanh.rawValue)
    #expect(explanation.wrongConstants.count == 256)
    #expect(explanation.wrongConstants.allSatisfy { $0.array == "random_conv2_tanh" })
  }
}
