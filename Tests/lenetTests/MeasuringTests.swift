import LeNetModel
import LeNetModelFile
import TestSupport
import Testing

/// `evaluate`, `verify` and `inspect` on models that are right.
@Suite(.thorough) struct MeasuringTests {
  private let lenet = try! Lenet()

  private struct Evaluation: Decodable {
    let images: Int
    let accuracy: Double
    let loss: Double
    let confusion: [[Int]]
  }

  private struct Inspection: Decodable {
    struct Layer: Decodable {
      let parameters: Int
    }

    let kind: String
    let digest: String
    let byteCount: Int
    let parameters: Int
    let layers: [Layer]
    let provenance: [String: String]
  }

  @Test(arguments: ["digit.lenet", "digit-int8.lenet"])
  func evaluation(model: String) async throws {
    try lenet.placeModels()
    try lenet.placeDataset(testCount: 30)
    let outcome = try await lenet("evaluate", model, "--mnist", "mnist", "--json")
    #expect(outcome.status == 0)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("the test files are in MNIST's format but not the published"))
    #expect(try outcome.jsonKeys().isSuperset(of: ["images", "accuracy", "loss"]))

    let result = try outcome.json(Evaluation.self)
    #expect(result.images == 30)
    #expect(result.confusion.map { $0.reduce(0, +) } == .init(repeating: 3, count: 10))
    let right = (0..<10).reduce(0) { $0 + result.confusion[$1][$1] }
    #expect(result.accuracy == Double(right) / 30)
    #expect(result.loss > 0)
  }

  @Test(arguments: ["LENET_MNIST", "XDG_CACHE_HOME", "HOME"])
  func datasetIsFoundThroughTheEnvironment(variable: String) async throws {
    try lenet.placeModels()
    try lenet.placeDataset()
    var environment: [String: String?] = [variable: lenet.path(of: "mnist")]
    if variable != "LENET_MNIST" {
      // Where the cache folder is expected below the one that the variable names.
      let cache = lenet.path(of: variable == "HOME" ? ".cache/lenet" : "lenet")
      _ = try await lenet.run(program: "mkdir", ["-p", cache])
      _ = try await lenet.run(program: "mv", [lenet.path(of: "mnist"), cache])
      environment = ["XDG_CACHE_HOME": nil].merging([variable: lenet.folder]) { $1 }
    }
    let outcome = try await lenet(
      "evaluate", "digit-int8.lenet", "--json", environment: environment)
    #expect(try outcome.json(Evaluation.self).images == 30)
  }

  @Test func parityOnGeneratedPictures() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "verify", "--model", "digit-int8.lenet", "--images", "50", "--json")
    outcome.expectSilentSuccess()
    #expect(try outcome.jsonKeys().isSuperset(of: ["images", "mismatches", "layers"]))
    let result = try outcome.json(Verification.self)
    result.expectAgreement(images: 50, hasConfidence: false)
    #expect(result.floatAccuracy == nil && result.int8Accuracy == nil && result.agreement == nil)
    #expect(try lenet.leftovers() == ["digit-int8.lenet", "digit.lenet"])
  }

  @Test func parityWithEveryCompiler() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "verify", "--model", "digit-int8.lenet", "--images", "20", "--thorough")
    outcome.expectSilentSuccess()
    for build in ["gcc -O0", "gcc -O2", "gcc -O1 -fsanitize=address,undefined"] {
      #expect(outcome.output.contains(build))
    }
    #expect(outcome.output.contains("\n0 mismatches"))
  }

  @Test(arguments: [[], ["--float", "digit.lenet"]])
  func parityOnDatasetHasAccuracies(arguments: [String]) async throws {
    try lenet.placeModels()
    try lenet.placeDataset(testCount: 30)
    let outcome = try await lenet.run(
      ["verify", "--model", "digit-int8.lenet", "--mnist", "mnist", "--json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let result = try outcome.json(Verification.self)
    result.expectAgreement(images: 30, hasConfidence: false)
    let keys = Set(["float_accuracy", "int8_accuracy", "agreement"])
    #expect(try outcome.jsonKeys().isSuperset(of: keys))
    for (model, accuracy) in [
      ("digit.lenet", result.floatAccuracy), ("digit-int8.lenet", result.int8Accuracy),
    ] {
      let evaluation = try await lenet("evaluate", model, "--mnist", "mnist", "--json")
        .json(Evaluation.self)
      #expect(evaluation.accuracy == accuracy)
    }
    let agreement = try #require(result.agreement)
    #expect((0...1).contains(agreement))
  }

  @Test func morePicturesThanThereAre() async throws {
    try lenet.placeModels()
    try lenet.placeDataset(testCount: 30)
    let outcome = try await lenet(
      "verify", "--model", "digit-int8.lenet", "--mnist", "mnist", "--images", "31")
    outcome.expectUsageError("lenet: --images 31: there are 30 pictures\n")
  }

  @Test(arguments: [
    ("digit.lenet", "float", TestModels.float), ("digit-int8.lenet", "int8", TestModels.int8),
  ])
  func inspection(name: String, kind: String, model: Result<ModelFile, any Error>) async throws {
    try lenet.placeModels()
    let outcome = try await lenet("inspect", name, "--json")
    outcome.expectSilentSuccess()
    let result = try outcome.json(Inspection.self)
    let file = try model.get()
    #expect(result.kind == kind)
    #expect(result.digest == "\(file.digest)")
    #expect(result.byteCount == file.bytes.count)
    #expect(result.parameters == 61_706)
    #expect(result.layers.reduce(0) { $0 + $1.parameters } == 61_706)
    #expect(result.provenance == file.content.provenance.entries)

    let text = try await lenet("inspect", name)
    text.expectSilentSuccess()
    #expect(text.output.contains("\(name): \(kind) model"))
    #expect(text.output.contains("61,706 parameters"))
    #expect(text.output.contains("digest \(file.digest) (SHA-256 of"))
  }
}
