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
      outcome.errorLines.dropLast().allSatisfy { $0.contains("not the published ones") }
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
}
