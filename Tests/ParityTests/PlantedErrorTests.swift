import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing

/// C generated from a model that differs in one number is caught, and the place is named.
@Suite struct PlantedErrorTests {
  enum Constant: CaseIterable {
    case weight, bias, multiplier, shift
  }

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
        code, network: model.network, build: .init(compiler: "gcc", flags: ["-O1"]))
      let report = try await ParityCheck(model, code: code).compare(pixels, on: [runner])
      let first = try #require(report.firstMismatch, "\(constant) in \(place) went unseen")
      #expect(first.layer == place)
      #expect(first.channel == model.parameters[position].bias.count - 1)
      #expect(first.interpreter != first.generated)
      let seen = try #require(report.layers.first { $0.name == place })
      #expect(seen.mismatches > 0 && report.mismatches >= seen.mismatches)
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
    let runner = try await HostRunner(
      code, network: model.network, build: .init(compiler: "gcc", flags: ["-O1"]))
    let report = try await ParityCheck(model, code: code).compare(
      random.pictures(count: 5).flatMap(\.self), on: [runner])
    #expect(report.firstMismatch?.layer == "conv2.avgpool")
  }
}
