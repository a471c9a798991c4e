import LeNetModel
import LeNetModelFile
import TestSupport
import Testing

/// `verify --mutations`.
@Suite(.thorough) struct MutationTests {
  private let lenet = try! Lenet()

  private struct Mutations: Decodable {
    struct Counts: Decodable {
      let array: String
      let constants, mutations, detected, undefined, equivalent, undetected: Int
    }

    let images: Int
    let inputs: Int
    let arrays: [Counts]
    let total: Counts
    let undetected: [String]
  }

  private func placeModel() throws {
    var random = RandomModels(seed: 55)
    let network = try Network([
      .convolution(filters: 1, padding: 0), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ])
    try lenet.place(ModelFile(.quantized(random.quantizedModel(of: network))).bytes, "small.lenet")
  }

  @Test func theTableAddsUp() async throws {
    try placeModel()
    let outcome = try await lenet(
      "verify", "--mutations", "--model", "small.lenet", "--images", "20", "--json")
    outcome.expectSilentSuccess()
    let result = try outcome.json(Mutations.self)
    #expect(result.images == 20)
    #expect((20...1000).contains(result.inputs))
    #expect(
      result.arrays.map(\.array) == [
        "random_conv1_weights", "random_conv1_bias", "random_conv1_multiplier",
        "random_conv1_shift", "random_fc1_weights", "random_fc1_bias", "random_fc1_multiplier",
        "random_fc1_shift", "numbers in the code",
      ])
    // A byte for each weight, nine for each channel.
    #expect(result.total.mutations == 8 * (25 + 9 + 10 * 144 + 10 * 9))
    for row in result.arrays + [result.total] {
      #expect(row.mutations == row.detected + row.undefined + row.equivalent + row.undetected)
      #expect(row.detected > 0)
    }
    #expect(result.undetected == [])
    #expect(result.total.undetected == 0)

    let text = try await lenet("verify", "--mutations", "--model", "small.lenet", "--images", "20")
    text.expectSilentSuccess()
    #expect(text.output.contains("\nrandom_fc1_weights "))
    #expect(text.output.contains("\ntotal "))
  }

  @Test(arguments: ["--thorough", "--explain", "--board=mps2-an386"])
  func otherWaysToRunAreRefused(option: String) async throws {
    let outcome = try await lenet("verify", "--mutations", option)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--mutations compiles for this machine once"))
  }
}
