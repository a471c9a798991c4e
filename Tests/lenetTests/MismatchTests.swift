import Foundation
import TestSupport
import Testing

/// `verify` where the C is wrong: the compiler of these tests changes it before it compiles it.
@Suite(.thorough) struct MismatchTests {
  private let lenet = try! Lenet()

  private struct Explained: Decodable {
    struct Layer: Decodable {
      let name: String
      let mismatches: Int
      let firstMismatch: Place?
    }

    struct Place: Decodable, Equatable {
      let layer: String
      let picture, channel, row, column, interpreter, generated: Int
    }

    struct Explanation: Decodable {
      struct Step: Decodable {
        let name: String
        let interpreter, generated: Int?
        let differs: Bool
      }

      struct Constant: Decodable {
        let array: String
        let index, model, generated: Int
      }

      let steps: [Step]
      let wrongConstants: [Constant]
    }

    let layers: [Layer]
    let firstMismatch: Place?
    let explanation: Explanation?
  }

  /// Runs `verify` with a `gcc` that first edits the generated C with sed.
  private func verify(_ script: String, _ arguments: String...) async throws -> Lenet.Outcome {
    try lenet.placeModels()
    let compiler = """
      #!/bin/sh
      for argument; do
        case $argument in */verify-main.c) sed -i '\(script)' "${argument%/*}/digit.c" ;; esac
      done
      PATH=${PATH#*:} exec gcc "$@"
      """
    try lenet.place(Array(compiler.utf8), "bin/gcc")
    _ = try await lenet.run(program: "chmod", ["+x", lenet.path(of: "bin/gcc")])
    let path = try #require(ProcessInfo.processInfo.environment["PATH"])
    return try await lenet.run(
      ["verify", "--model", "digit-int8.lenet", "--images", "50"] + arguments,
      environment: ["PATH": lenet.path(of: "bin") + ":" + path])
  }

  /// The first bias of the second layer, made larger.
  private let plant = "/conv2_bias/{n;s/ -*[0-9]*,/ 9999999,/;}"

  @Test func everyLayerNamesItsFirstValue() async throws {
    let outcome = try await verify(plant, "--json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("interpreter and generated C disagree in"))
    let result = try outcome.json(Explained.self)
    #expect(result.layers[0].firstMismatch == nil)
    #expect(result.layers[1].name == "conv2.maxpool")
    #expect(result.firstMismatch == result.layers[1].firstMismatch)
    #expect(result.firstMismatch?.channel == 0)
    #expect(result.layers[2].firstMismatch?.layer == "fc1.relu")
    #expect(result.explanation == nil)
  }

  @Test func theConstantIsNamed() async throws {
    let outcome = try await verify(plant, "--json", "--explain")
    #expect(outcome.status == 1)
    let explanation = try #require(try outcome.json(Explained.self).explanation)
    let constant = try #require(explanation.wrongConstants.first)
    #expect(explanation.wrongConstants.count == 1)
    #expect(constant.array == "digit_conv2_bias" && constant.index == 0)
    #expect(constant.generated == 9_999_999 && constant.model != constant.generated)
    #expect(explanation.steps.first { $0.differs }?.name == "corner sum")

    let text = try await verify(plant, "--explain")
    #expect(text.status == 1)
    for line in [
      "\n  first: picture 0, conv2.maxpool[0][0][0]: interpreter ",
      "\nexplained: picture 0, conv2.maxpool[0][0][0]: ", "  <- differs first\n",
      "\ndigit_conv2_bias[0] is 9999999, in the model \(constant.model)\n",
    ] {
      #expect(text.output.contains(line), "\(line) in \(text.output)")
    }
  }

  @Test func theCodeIsBlamedWhereEveryConstantIsRight() async throws {
    let outcome = try await verify("s/value >>= shift/value >>= shift + 1/", "--explain")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("look for the difference in the code"))
    #expect(outcome.output.contains("digit_conv1_weights[150]"))
  }

  @Test func whereNothingDiffersThereIsNothingToExplain() async throws {
    let outcome = try await verify("", "--explain")
    outcome.expectSilentSuccess()
    #expect(outcome.output.hasSuffix("\n0 mismatches\nnothing to explain: no value differs\n"))
  }
}
