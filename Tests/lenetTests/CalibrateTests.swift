import FileAccess
import Foundation
import LeNetModel
import LeNetModelFile
import SyntheticDigits
import TestSupport
import Testing

@Suite(.thorough) struct CalibrateTests {
  private let lenet = try! Lenet()

  private struct Result: Decodable {
    struct Trial: Decodable {
      let activations: String
      let divergence: Double
      let agreement: Double
      let signalToNoise: [String: Double]
    }

    let model: String
    let digest: String
    let images: Int
    let validationImages: Int
    let chosen: String
    let trials: [Trial]
  }

  private func model(_ path: String) throws -> FloatModel {
    guard case .float(let model) = try ModelFile(decoding: lenet.bytes(of: path)).content else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return model
  }

  @Test func theTournamentIsStoredAndExported() async throws {
    try lenet.place(TestModels.uncalibrated.get().bytes, "digit.lenet")
    try lenet.placeDataset(trainCount: 5300)
    let outcome = try await lenet(
      "calibrate", "digit.lenet", "--images", "120", "--mnist", "mnist", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("digit.lenet keeps no recipe"))
    let result = try outcome.json(Result.self)
    #expect(result.images == 120)
    #expect(result.validationImages == 5000)
    #expect(result.trials.count == 20)
    let model = try model("digit.lenet")
    let best = try #require(result.trials.map(\.divergence).min())
    let index = try #require(result.trials.firstIndex { $0.divergence == best })
    #expect(result.chosen == "\(CalibrationMethod.all[index])")
    #expect(model.calibration?.method.description == result.chosen)
    #expect(model.provenance["calibration.images"] == "120")
    #expect(model.provenance["calibration.seed"] == "1")
    #expect(
      Set(result.trials[0].signalToNoise.keys)
        == ["conv1.relu", "conv2.relu", "fc1.relu", "fc2.relu", "fc3"])

    let inspection = try await lenet("inspect", "digit.lenet")
    inspection.expectSilentSuccess()
    let rows = inspection.output.split(separator: "\n").drop { !$0.hasPrefix("  activations") }
    #expect(rows.dropFirst().prefix(20).count { $0.hasPrefix("> ") } == 1)
    #expect(
      rows.dropFirst().prefix(20).firstIndex { $0.hasPrefix("> ") } == rows.startIndex + 1 + index)

    let export = try await lenet("export", "--int8", "--model", "digit.lenet", "--output", "out")
    export.expectSilentSuccess()
    #expect(export.output.contains("calibration  \(result.chosen); 120 images"))
  }

  @Test func theSeedAndTheNumberOfImagesDecide() async throws {
    try lenet.place(TestModels.uncalibrated.get().bytes, "digit.lenet")
    try lenet.placeDataset(trainCount: 5300)
    var files: [[UInt8]] = []
    for (index, arguments) in [[], [], ["--seed", "2"], ["--images", "41"]].enumerated() {
      let outcome = try await lenet.run(
        ["calibrate", "digit.lenet", "--images", "40", "--mnist", "mnist", "--output"]
          + ["out/\(index).lenet"] + arguments)
      #expect(outcome.status == 0, "\(outcome.errors)")
      files.append(try lenet.bytes(of: "out/\(index).lenet"))
    }
    #expect(files[0] == files[1])
    #expect(files[0] != files[2] && files[0] != files[3])
    #expect(try lenet.bytes(of: "digit.lenet") == TestModels.uncalibrated.get().bytes)
  }

  @Test func picturesOfOnesOwn() async throws {
    try lenet.placeModels()
    try lenet.placeDataset(trainCount: 5300)
    try lenet.place(samplePicture(3), "set/b.png")
    let outcome = try await lenet(
      "calibrate", "digit.lenet", "--calibration-set", "set", "--mnist", "mnist")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 pictures of set, as the model reads them, lack"))
    let model = try model("digit.lenet")
    #expect(model.provenance["calibration.images"] == "1")
    #expect(model.provenance["calibration.source"] == "1 pictures of set")
    #expect(model.provenance["calibration.seed"] == nil)
    #expect(model.calibration?.tournament != nil)
  }

  @Test func badSetsAreRefusedAndChangeNothing() async throws {
    try lenet.placeModels()
    try lenet.placeDataset(trainCount: 5300)
    try createFolder(lenet.path(of: "empty"))
    try lenet.place(samplePicture(3), "set/a.png")
    try lenet.place(Array("no picture".utf8), "set/b.png")
    for (set, words) in [
      ("empty", "empty: holds no pictures, expected a folder with pictures"),
      ("missing", "missing: holds no pictures, expected a folder with pictures"),
      ("set", "set/b.png: "),
    ] {
      try await lenet(
        "calibrate", "digit.lenet", "--calibration-set", set, "--mnist", "mnist"
      ).expectFailure(1, words)
    }
    try await lenet("calibrate", "digit-int8.lenet", "--mnist", "mnist")
      .expectFailure(1, "digit-int8.lenet: is an int8 model, expected a float one")
    #expect(try lenet.bytes(of: "digit.lenet") == TestModels.float.get().bytes)
  }

  private func samplePicture(_ digit: Int) throws -> [UInt8] {
    try readFile(samplePictures[digit], limit: 1 << 20)
  }
}

@Suite struct RangesTests {
  private let lenet = try! Lenet()

  private struct Result: Decodable {
    struct Tensor: Decodable {
      let name: String
      let seenMaximum: Double?
      let histogram: [UInt32]?
    }

    struct Weights: Decodable {
      let layer: String
      let spareBits: Int
    }

    let method: String
    let tensors: [Tensor]
    let weights: [Weights]
  }

  @Test func floatAndInt8ModelsShowTheSameRanges() async throws {
    try lenet.placeModels()
    let float = try await lenet("inspect", "--ranges", "digit.lenet")
    float.expectSilentSuccess()
    let int8 = try await lenet("inspect", "--ranges", "digit-int8.lenet")
    int8.expectSilentSuccess()
    #expect(
      float.output.split(separator: "\n").dropFirst()
        == int8.output.split(separator: "\n").dropFirst())
    #expect(float.output.contains("conv1.relu"))
  }

  @Test func anInt8ModelAloneLacksWhatWasSeen() async throws {
    try lenet.place(TestModels.int8.get().bytes, "digit-int8.lenet")
    let outcome = try await lenet("inspect", "--ranges", "digit-int8.lenet", "--json")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("the float model of digit-int8.lenet is not beside it"))
    let result = try outcome.json(Result.self)
    #expect(result.tensors.allSatisfy { $0.histogram == nil && $0.seenMaximum == nil })
    #expect(result.weights.map(\.layer) == ["conv1", "conv2", "fc1", "fc2", "fc3"])
  }

  @Test func theReportOfAnExport() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "export", "--int8", "--report", "--model", "digit.lenet", "--output", "out")
    outcome.expectSilentSuccess()
    #expect(
      outcome.output.contains("ranges       out/digit-int8-ranges.txt, out/digit-int8-ranges.png"))
    #expect(
      try lenet.bytes(of: "out/digit-int8-ranges.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let inspect = try await lenet("inspect", "--ranges", "digit.lenet", "--picture", "ranges.png")
    inspect.expectSilentSuccess()
    #expect(try lenet.bytes(of: "ranges.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let text = String(decoding: try lenet.bytes(of: "out/digit-int8-ranges.txt"), as: UTF8.self)
    #expect(
      text.split(separator: "\n").dropFirst() == inspect.output.split(separator: "\n").dropFirst())
  }

  @Test func usage() async throws {
    try lenet.placeModels()
    try await lenet("inspect", "--picture", "x.png", "digit.lenet").expectUsageError("add --ranges")
    try await lenet("export", "--report").expectUsageError("add --int8")
    try lenet.place(TestModels.uncalibrated.get().bytes, "bare.lenet")
    try await lenet("inspect", "--ranges", "bare.lenet").expectFailure(
      1, "the model carries no calibration")
  }
}
