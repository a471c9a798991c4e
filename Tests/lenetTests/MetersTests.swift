import Foundation
import LeNetModel
import LeNetModelFile
import Quantization
import TestSupport
import Testing

/// The committed model of utility meters' digits, and what the page says of it.
@Suite(.ifStuck) struct MetersTests {
  private let lenet = try! Lenet()
  private static let float = ProjectFolder.path(of: "Models/meters.lenet")
  private static let int8 = ProjectFolder.path(of: "Models/meters-int8.lenet")

  private struct Evaluation: Decodable {
    let images: Int
    let accuracy: Double
  }

  private struct Inspection: Decodable {
    struct Class: Decodable {
      let name: String
      let train: Int
      let test: Int
    }

    let classes: [Class]
    let warnings: [String]
  }

  private func evaluation(of model: String) async throws -> Evaluation {
    let data = try #require(TestData.meters.path)
    return try await lenet("evaluate", model, "--data", data, "--json").json(Evaluation.self)
  }

  @Test func int8ModelIsThatOfTheFloatModel() throws {
    let parent = try ModelFile(decoding: Array(Data(contentsOf: URL(filePath: Self.float))))
    guard case .float(let model) = parent.content else {
      Issue.record("Models/meters.lenet is no float model")
      return
    }
    let file = try ModelFile(
      .quantized(Quantizer.quantize(model, parentDigest: "\(parent.digest)")))
    let isFresh = try file.bytes == Array(Data(contentsOf: URL(filePath: Self.int8)))
    #expect(isFresh, "run 'lenet export --int8 --model Models/meters.lenet --output DIR'")
    // No more than what people use today: 2,464,512 multiply-accumulates.
    #expect(model.network.multiplyAccumulateCount <= 2_464_512)
  }

  @Test(.enabled(if: TestData.meters.isPresent, .init(rawValue: TestData.meters.absence)))
  func isAsAccurateAsThePageSays() async throws {
    let page = try String(
      contentsOfFile: ProjectFolder.path(
        of: "Sources/Program/lenet/Documentation.docc/OwnPictures.md"), encoding: .utf8)
    for (model, name, others) in [
      (Self.float, "float", "86.3 %"), (Self.int8, "int8", "81.5 %"),
    ] {
      let found = try await evaluation(of: model)
      #expect(found.images == 432)
      let percent = String(format: "%.2f %%", 100 * found.accuracy)
      let isThere = page.contains("| accuracy, \(name) | \(others) | \(percent) |")
      #expect(isThere, "\(name): \(percent)")
    }
  }

  @Test(.enabled(if: TestData.meters.isPresent, .init(rawValue: TestData.meters.absence)))
  func allOfItsPicturesAgreeWithTheC() async throws {
    let data = try #require(TestData.meters.path)
    let outcome = try await lenet("verify", "--model", Self.int8, "--data", data)
    #expect(outcome.status == 0 && outcome.output.contains("\n0 mismatches\n"))
    #expect(outcome.output.contains("432 test pictures of"))
  }

  /// All kernels but the AVR's: a Mega 2560 has 8 kB of RAM, and the model takes nearly all of that.
  @Test(
    .thorough, .enabled(if: TestData.meters.isPresent, .init(rawValue: TestData.meters.absence)),
    arguments: [
      "mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1",
    ])
  func itAgreesOn(board: String) async throws {
    let data = try #require(TestData.meters.path)
    let outcome = try await lenet(
      "verify", "--model", Self.int8, "--data", data, "--board", board, "--images", "20")
    #expect(outcome.status == 0 && outcome.output.contains("\n0 mismatches\n"), "\(outcome)")
  }

  @Test(.enabled(if: TestData.baybayin.isPresent, .init(rawValue: TestData.baybayin.absence)))
  func baybayinHasItsWarnings() async throws {
    let data = try #require(TestData.baybayin.path)
    let found = try await lenet("data", "inspect", data, "--json").json(Inspection.self)
    #expect(found.classes.count == 62)
    #expect(found.classes.map(\.train).reduce(0, +) == 4807)
    #expect(found.classes.map(\.test).reduce(0, +) == 9703)
    #expect(found.warnings.contains { $0.hasPrefix("4807 of the 4807 training pictures") })
  }
}
