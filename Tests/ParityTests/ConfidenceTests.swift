import CodeGeneration
import ElementaryFunctions
import LeNetInterpreter
import LeNetModel
import Parity
import TestSupport
import Testing

/// What scores are worth: host and generated C say the same, and what real numbers say.
@Suite(.ifStuck) struct ConfidenceTests {
  private static let network = try! Network([
    .convolution(filters: 1, padding: 2), .activation(.relu), .pooling(.max),
    .dense(units: 10),
  ])

  /// With scores of one scale and zero point.
  private func model(
    _ scores: QuantizationParameters, _ confidence: Confidence?
  ) throws -> QuantizedModel {
    var random = RandomModels(seed: 40)
    let model = try random.quantizedModel(of: Self.network)
    return try QuantizedModel(
      network: model.network, tensors: model.tensors.dropLast() + [scores],
      parameters: model.parameters, tables: model.tables, confidence: confidence,
      provenance: model.provenance)
  }

  private struct Case {
    let output: QuantizationParameters
    let confidence: Confidence
  }

  /// Ordinary ones, then those at the ends of what a file may hold.
  private static func cases(_ generator: inout SplitMix64) -> [Case] {
    func confidence(_ temperature: Float, _ least: Float) -> Confidence {
      Confidence(temperature: temperature, leastEvidence: least)
    }
    let ordinary = (0..<8).map { _ in
      Case(
        output: QuantizationParameters(
          scale: Float.random(in: 0.01...0.3, using: &generator),
          zeroPoint: Int32.random(in: -128...127, using: &generator)),
        confidence: confidence(
          Float.random(in: 0.5...2, using: &generator),
          Float.random(in: -2...9, using: &generator)))
    }
    let limits = (QuantizationParameters.scales, Confidence.temperatures)
    let scales: [Float] = [limits.0.lowerBound, 1e-9, 0.1, 20, limits.0.upperBound]
    let extremes: [(Float, Float)] = [
      (limits.1.lowerBound, -.greatestFiniteMagnitude),
      (limits.1.upperBound, .greatestFiniteMagnitude), (1, 0),
    ]
    return ordinary
      + scales.flatMap { scale in
        extremes.map { temperature, least in
          Case(
            output: QuantizationParameters(scale: scale, zeroPoint: 3),
            confidence: confidence(temperature, least))
        }
      }
  }

  /// Scores that are alike, close to each other, anything.
  private static func scores(count: Int, _ generator: inout SplitMix64) -> [[Int8]] {
    let alike = [Int8.min, 0, Int8.max].map { [Int8](repeating: $0, count: 10) }
    let random = (0..<count).map { index in
      let middle = Int.random(in: -128...127, using: &generator)
      let spread = [3, 30, 255][index % 3]
      return (0..<10).map { _ in
        Int8(clamping: middle + Int.random(in: -spread...spread, using: &generator))
      }
    }
    return alike + random
  }

  /// Reads ten scores at a time; writes evidence and the confidence in each digit.
  private static let main = """
    #include <stdio.h>
    #include "random.h"

    int main(void)
    {
        static int8_t scores[RANDOM_SCORE_COUNT];

        while (fread(scores, 1, sizeof scores, stdin) == sizeof scores) {
            putchar(random_has_evidence(scores));
            for (int digit = 0; digit < 10; ++digit) {
                const unsigned confidence = random_confidence(scores, digit);

                putchar((int)(confidence & 255));
                putchar((int)(confidence >> 8));
            }
        }
        return fflush(stdout) == 0 ? 0 : 1;
    }

    """

  @Test(arguments: HostRunner.Build.compilers)
  func generatedCodeAndHostAgree(compiler: String) async throws {
    try #require(
      await HostRunner.Build.installedCompilers().contains(compiler),
      "\(compiler) is not installed")
    var generator = SplitMix64(seed: 41)
    let builds = HostRunner.Build.all(of: compiler)
    var answers: [UInt8: Int] = [:]
    for (number, each) in Self.cases(&generator).enumerated() {
      let model = try model(each.output, each.confidence)
      let program = try await HostProgram(
        GeneratedCode(model, digest: ""), main: Self.main, linkage: .separate,
        build: builds[number % builds.count], flags: HostRunner.warningFlags)
      let integers = try #require(model.integerConfidence)
      let scores = Self.scores(count: 3000, &generator)
      let expected = scores.flatMap { scores -> [UInt8] in
        [integers.hasEvidence(scores) ? 1 : 0]
          + (0..<10).flatMap { digit -> [UInt8] in
            let confidence = integers.confidence(in: digit, scores: scores)
            return [UInt8(truncatingIfNeeded: confidence), UInt8(confidence >> 8)]
          }
      }
      let found = try await program.run(
        input: scores.joined().map { UInt8(bitPattern: $0) }, outputLimit: expected.count + 1)
      #expect(found == expected, "\(each) \(integers)")
      for index in stride(from: 0, to: expected.count, by: 21) {
        answers[expected[index], default: 0] += 1
      }
    }
    #expect((answers[0] ?? 0) > 5000 && (answers[1] ?? 0) > 5000)
  }

  @Test func integersAreCloseToRealNumbers() throws {
    var generator = SplitMix64(seed: 42)
    for each in Self.cases(&generator).prefix(8) {
      let integers = try #require(try model(each.output, each.confidence).integerConfidence)
      var compared = 0
      for scores in Self.scores(count: 2000, &generator) {
        let real = scores.map {
          Double(each.output.scale) * Double(Int32($0) - each.output.zeroPoint)
        }
        let powers = real.map { Elementary.exp($0 / Double(each.confidence.temperature)) }
        let sum = powers.reduce(0, +)
        for digit in 0..<10 {
          let found = integers.confidence(in: digit, scores: scores)
          #expect(
            abs(Double(found) / Double(IntegerConfidence.certain) - powers[digit] / sum) < 2e-4)
        }
        let evidence = Elementary.log(real.reduce(0) { $0 + Elementary.exp($1) })
        let distance = evidence - Double(each.confidence.leastEvidence)
        guard abs(distance) > 1e-3 else { continue }
        #expect(integers.hasEvidence(scores) == (distance > 0), "\(each) \(scores)")
        compared += 1
      }
      #expect(compared > 1900)
    }
  }

  @Test func aModelThatDoesNotSayHasNoSuchFunctions() throws {
    let model = try model(QuantizationParameters(scale: 0.1, zeroPoint: 0), nil)
    let code = GeneratedCode(model, digest: "")
    for text in [code.header, code.source] {
      for word in ["evidence", "confidence", "CERTAIN"] { #expect(!text.contains(word)) }
    }
  }
}
