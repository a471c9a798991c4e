import CodeGeneration
import FileAccess
import LeNetModel
import LeNetModelFile
import Parity
import TestSupport
import Testing

/// Which numbers of the generated C are planted as errors.
@Suite struct LiteralMutationTests {
  @Test func ofTheShippedNetworkEachIsFound() throws {
    let path = ProjectFolder.path(of: "Models/lenet5-int8.lenet")
    guard
      case .quantized(let model) = try ModelFile(decoding: readFile(path, limit: 1 << 24)).content
    else {
      Issue.record("\(path) is no int8 model")
      return
    }
    let mutations = try LiteralMutation.all(of: GeneratedCode(model, digest: ""))
    var counts: [String: Int] = [:]
    for mutation in mutations {
      counts["\(mutation.number.function) \(mutation.number.kind.rawValue)", default: 0] += 1
    }
    // Two of each. In the second convolution's window two rows of six inputs are read.
    let stages = ["conv1", "conv2", "fc1", "fc2", "fc3"].map { "lenet5_" + $0 }
    var expected = ["lenet5_requantize rounding": 4, "lenet5_requantize limit": 4]
    for stage in stages {
      expected["\(stage) zero point"] = 2
      expected["\(stage) lower limit"] = 2
      if stage != stages[0] { expected["\(stage) input zero point"] = 2 }
    }
    expected["lenet5_conv2 input zero point"] = 24
    #expect(counts == expected)
    #expect(mutations.count { $0.isEquivalent } == 1)
  }

  /// Whatever the network: a number that code generation tells of is in the C, and is the model's.
  @Test func ofAnyNetworkEachIsTheModels() throws {
    var random = RandomModels(seed: 61)
    for number in 0..<24 {
      let model = try random.quantizedModel(of: random.domainNetwork())
      let code = GeneratedCode(
        model, digest: "", optimization: number.isMultiple(of: 2) ? .speed : .size)
      let mutations = try LiteralMutation.all(of: code)
      #expect(Set(mutations.map(\.number)) == Set(code.numbers))
      // One smaller, one larger.
      let places = Dictionary(grouping: mutations, by: \.range)
      for pair in places.values {
        let value = try #require(pair.map(\.value).min()) + 1
        #expect(pair.map(\.value).sorted() == [value - 1, value + 1])
        let mutated = pair[0].number
        guard let stage = code.stages.first(where: { $0.function == mutated.function }),
          let expected = Self.magnitude(of: mutated.kind, stage, model)
        else { continue }
        #expect(value == expected, "\(number): \(mutated)")
      }
    }
  }

  /// Of the numbers that tell it.
  private static func magnitude(
    of kind: GeneratedNumber.Kind, _ stage: GeneratedStage, _ model: QuantizedModel
  ) -> Int? {
    let first = stage.layers.lowerBound
    return switch kind {
    case .inputZeroPoint:
      stage.parameterPosition == nil ? 128 : Int(model.tensors[first].zeroPoint.magnitude)
    case .zeroPoint: Int(model.tensors[first + 1].zeroPoint.magnitude)
    case .tableOrigin: 128
    case .lowerLimit, .upperLimit, .rounding, .limit, .mean: nil
    }
  }

  @Test func nothingElseIsChanged() throws {
    var random = RandomModels(seed: 62)
    let code = GeneratedCode(try random.quantizedModel(of: .original), digest: "")
    let mutation = try #require(
      LiteralMutation.all(of: code).first { $0.number.kind == .rounding })
    #expect(mutation.value == 0)
    let (source, planted) = (Array(code.source.utf8), mutation.planted(in: code))
    #expect(
      Array(planted.source.utf8)
        == source[..<mutation.range.lowerBound] + Array("0".utf8)
        + source[mutation.range.upperBound...])
    #expect(planted.source.contains("value += (int64_t)0 << (shift - 1);"))
    #expect(planted.header == code.header)
  }

  /// What is not where it ought to be is no error less to plant.
  @Test func aMissingNumberIsAnError() throws {
    var random = RandomModels(seed: 63)
    var code = GeneratedCode(try random.quantizedModel(of: .lenet5), digest: "")
    code.source.replace("(int64_t)1 << (shift - 1)", with: "half(shift)")
    do {
      _ = try LiteralMutation.all(of: code)
      Issue.record("no error")
    } catch ParityError.numberNotFound(let number) {
      #expect(number.kind == .rounding)
      #expect(number.function == "random_requantize")
    }
  }
}
