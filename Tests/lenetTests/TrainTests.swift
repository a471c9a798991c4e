import FileAccess
import Foundation
import Subprocess
import Testing

/// `train` on drawn digits, and what can be done with the model.
@Suite struct TrainTests {
  private let lenet = try! Lenet()

  private struct Result: Decodable {
    let model: String
    let digest: String
    let epochs: Int
    let testAccuracy: Double
  }

  @Test(arguments: ["default", "original"])
  func modelGoesThroughEveryCommand(preset: String) async throws {
    // The validation split takes 5,000.
    try lenet.placeDataset(trainCount: 5300, testCount: 200)
    let arguments = ["train", "--preset", preset, "--epochs", "1", "--mnist", "mnist", "--json"]
    let outcome = try await lenet.run(
      arguments + ["--threads", "1", "--output", "one/digit.lenet"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.errorLines.dropLast().allSatisfy {
        $0.contains("not the published ones") || $0.hasPrefix("lenet: epoch 1/1: loss ")
          || $0.hasPrefix("lenet: calibrate: ")
      }
        && outcome.errorLines.last?.hasPrefix("lenet: energy: ") == true)
    let result = try outcome.json(Result.self)
    #expect(result.model == "one/digit.lenet")
    #expect(result.epochs == 1)
    #expect((0...1).contains(result.testAccuracy))
    #expect(
      try lenet.leftovers().filter { $0.hasPrefix("one/") }
        == ["one/digit.jsonl", "one/digit.lenet", "one/emissions.csv"])

    try await #require(
      lenet.run(arguments + ["--threads", "2", "--output", "two/digit.lenet"]).status
        == 0)
    let model = try lenet.bytes(of: "one/digit.lenet")
    #expect(try model == lenet.bytes(of: "two/digit.lenet"))

    let inspection = try await lenet("inspect", "one/digit.lenet")
    inspection.expectSilentSuccess()
    #expect(inspection.output.contains(result.digest))

    let export = try await lenet(
      "export", "--int8", "--model", "one/digit.lenet", "--output", "one")
    export.expectSilentSuccess()
    for name in ["one/digit.lenet", "one/digit-int8.lenet"] {
      let evaluation = try await lenet("evaluate", name, "--mnist", "mnist", "--json")
      #expect(evaluation.status == 0, "\(evaluation.errors)")
    }
    try await lenet("verify", "--model", "one/digit-int8.lenet", "--images", "30")
      .expectSilentSuccess()
    try await lenet("infer", "--model", "one/digit-int8.lenet", samplePictures[4])
      .expectSilentSuccess()
    try await lenet("infer", "--float", "--model", "one/digit.lenet", samplePictures[4])
      .expectSilentSuccess()
  }

  /// While compilers run in a temporary folder, which must not stay.
  @Test func interruptionOfAVerificationLeavesNothing() async throws {
    try lenet.placeModels()
    let before = try lenet.leftovers()
    let outcome = try await lenet(
      "verify", "--thorough", "--model", "digit-int8.lenet", "--images", "2000",
      interruptedBy: .terminate,
      when: { (try? lenet.leftovers().contains { $0.contains("/cc") }) == true })
    #expect(outcome.status == 143)
    #expect(outcome.errors.hasSuffix("lenet: interrupted; nothing half-written was left behind\n"))
    #expect(try lenet.leftovers() == before)
  }

  @Test func folderThatCannotBeMade() async throws {
    try lenet.placeDataset(trainCount: 5300)
    let outcome = try await lenet(
      "train", "--mnist", "mnist", "--output", "mnist/t10k-labels-idx1-ubyte.gz/out/digit.lenet")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("the folder cannot be made: a part of the path is not a folder"))
  }

  private static let recipe = """
    network:
      - {convolution: FILTERS, padding: same}
      - {activation: relu}
      - {pooling: max}
      - {dense: 10}
    optimizer:
      kind: adamw
      beta1: 0.9
      beta2: 0.999
      epsilon: 1.0e-8
    learning_rate: RATE
    schedule:
      kind: constant
    weight_decay: 0
    batch_size: 64
    epochs: 2
    validation_images: 200
    validation_seed: 1
    seed: 4

    """

  private func train(filters: Int, rate: String) async throws -> Lenet.Outcome {
    try lenet.placeDataset(trainCount: 300)
    let recipe = Self.recipe.replacing("FILTERS", with: "\(filters)")
      .replacing("RATE", with: rate)
    try lenet.place(recipe.utf8, "r.yaml")
    return try await lenet(
      "train", "--recipe", "r.yaml", "--mnist", "mnist", "--output", "out/digit.lenet")
  }

  @Test func epochsAreToldInAPipe() async throws {
    let outcome = try await train(filters: 2, rate: "0.01")
    let lines = outcome.errorLines.filter { $0.hasPrefix("lenet: epoch ") }
    #expect(lines.count == 2)
    #expect(
      lines[0].wholeMatch(
        of: /lenet: epoch 1\/2: loss [0-9.]+, validation [0-9.]+ %, the best so far/) != nil)
    #expect(lines[1].hasPrefix("lenet: epoch 2/2: "))
  }

  @Test func whatLearnedNothingSaysSo() async throws {
    let outcome = try await train(filters: 2, rate: "50")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("test      accuracy "))
    #expect(
      outcome.errorLines.contains {
        $0.contains("the training learned nothing: its best epoch reads ")
          && $0.contains(
            "; change the learning rate (50.0) or train longer; out/digit.lenet is written")
      }, "\(outcome.errors)")
    try await lenet("inspect", "out/digit.lenet").expectSilentSuccess()
  }

  /// A dense layer of 200,704 inputs, whose sums need more than 32 bits.
  @Test func aModelThatCannotBeQuantizedIsWritten() async throws {
    let outcome = try await train(filters: 1024, rate: "0.0001")
    let reason =
      /fc1 channel [0-9]: the accumulator may reach [0-9]+, more than 32 bits hold \(2147483647\)/
    #expect(
      outcome.errorLines.first {
        $0.hasPrefix("lenet: fc1 adds up 200,704 products; of more than ")
      }
        != nil)
    let note = outcome.errorLines.first { $0.contains("out/digit.lenet is a float model only: ") }
    #expect(note?.contains(reason) == true, "\(outcome.errors)")
    #expect(outcome.output.contains("\nint8      none; the reason stands above\n"))
    #expect(try lenet.leftovers().contains("out/digit.jsonl"))

    for command in [
      ["export", "--int8", "--model", "out/digit.lenet", "--output", "int8"],
      ["calibrate", "out/digit.lenet", "--mnist", "mnist", "--images", "50"],
    ] {
      let outcome = try await lenet.run(command)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    }
    try await lenet("infer", "--float", "--model", "out/digit.lenet", samplePictures[4])
      .expectSilentSuccess()
  }
}
