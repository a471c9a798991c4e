import CodeGeneration
import Dataset
import FileAccess
import Foundation
import LabelledData
import LeNetInterpreter
import LeNetModel
import LeNetModelFile
import Quantization
import RecipeFile
import SyntheticDigits
import TestSupport
import Testing

/// The models and the C that are committed with the project.
@Suite struct CommittedModelTests {
  private let lenet = try! Lenet()

  private struct Reading: Decodable {
    let file: String
    let digit: Int
  }

  private struct Evaluation: Decodable {
    let images: Int
    let accuracy: Double
  }

  private func committed(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [UInt8] {
    let path = ProjectFolder.path(of: name)
    try #require(
      FileManager.default.fileExists(atPath: path), "\(name) is not there: it is to be committed",
      sourceLocation: sourceLocation)
    return try readFile(path, limit: 1 << 24)
  }

  private func committedModel(_ name: String) throws -> ModelFile {
    try ModelFile(decoding: committed(name))
  }

  @Test func int8ModelAndCodeAreThoseOfTheFloatModel() throws {
    let parent = try committedModel("Models/lenet5.lenet")
    guard case .float(let model) = parent.content else {
      Issue.record("Models/lenet5.lenet is no float model")
      return
    }
    let quantized = try Quantizer.quantize(model, parentDigest: "\(parent.digest)")
    let file = try ModelFile(.quantized(quantized))
    let code = GeneratedCode(quantized, digest: "\(file.digest)")
    for (name, bytes) in [
      ("Models/lenet5-int8.lenet", file.bytes),
      ("Firmware/lenet5/lenet5.h", Array(code.header.utf8)),
      ("Firmware/lenet5/lenet5.c", Array(code.source.utf8)),
    ] {
      let isFresh = try committed(name) == bytes
      #expect(
        isFresh,
        """
        \(name) is not what Models/lenet5.lenet gives: run 'lenet export --int8 --output DIR', \
        copy DIR/lenet5-int8.lenet to Models and DIR/lenet5.h and DIR/lenet5.c to Firmware/lenet5
        """)
    }
  }

  @Test(arguments: [
    ("Models/lenet5.lenet", "lenet5", []), ("Models/lenet5-original.lenet", "lenet5-original", []),
    ("Models/lenet5-int8.lenet", "lenet5", ["parent.sha256", "calibration.method"]),
  ])
  func provenanceIsComplete(path: String, name: String, more: [String]) throws {
    let provenance = try committedModel(path).content.provenance
    #expect(provenance["name"] == name)
    let parts = ["train-images", "train-labels", "test-images", "test-labels"]
    let keys =
      ["tool.version", "training.seed", "training.epochs", "calibration.images"]
      + ["calibration.source"] + parts.map { "dataset.\($0).sha256" } + more
    for key in keys {
      #expect(provenance[key]?.isEmpty == false, "\(path) lacks \(key)")
    }
    #expect(provenance.entries.keys.contains { $0.hasPrefix("split.") }, "\(path) lacks split.*")
    // What the float model was measured to do is not what the int8 model does.
    #expect(
      provenance.entries.keys.contains { $0.hasPrefix("metrics.") } == more.isEmpty,
      "\(path): metrics.* belong to float models")
  }

  @Test(arguments: [
    ("Sources/Program/lenet/Documentation.docc/Boards.md", 6), ("README.md", 2),
  ])
  func pageShowsWhatExportPredicts(path: String, rowCount: Int) async throws {
    let outcome = try await lenet("export", "--int8", "--output", "out")
    outcome.expectSilentSuccess()
    let targets = Target.allCases.map(\.rawValue)
    func rows(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { line in
        targets.contains { line.hasPrefix("\($0) ") }
      }
    }
    let shown = try rows(String(decoding: committed(path), as: UTF8.self))
    #expect(shown.count == rowCount)
    #expect(Set(rows(outcome.output)).isSuperset(of: shown), "\(path): \(outcome.output)")
  }

  @Test func int8ModelNamesItsParent() throws {
    let parent = try committedModel("Models/lenet5.lenet").digest
    let provenance = try committedModel("Models/lenet5-int8.lenet").content.provenance
    #expect(provenance["parent.sha256"] == "\(parent)")
  }

  /// In the project's folder and, by way of the executable's, outside of it.
  @Test(arguments: [true, false], [[], ["--float"]])
  func everySampleIsReadRight(isInside: Bool, arguments: [String]) async throws {
    let pictures = isInside ? (0...9).map { "Models/samples/\($0).png" } : samplePictures
    let outcome = try await lenet.run(
      ["infer", "--json"] + arguments + pictures,
      folder: isInside ? ProjectFolder.path : nil)
    outcome.expectSilentSuccess()
    let readings = try outcome.json([Reading].self)
    #expect(readings.map(\.file) == pictures)
    #expect(readings.map(\.digit) == Array(0...9))
  }

  private static let mnist = MNISTFolder.path.map { URL(filePath: $0).path } ?? ""

  private func accuracy(of name: String) async throws -> Double {
    let outcome = try await lenet(
      "evaluate", ProjectFolder.path(of: name), "--json", "--mnist", Self.mnist)
    outcome.expectSilentSuccess()
    let evaluation = try outcome.json(Evaluation.self)
    #expect(evaluation.images == 10_000)
    return evaluation.accuracy
  }

  @Test(.enabled(if: MNISTFolder.isPresent, .init(rawValue: MNISTFolder.absence)))
  func accuracies() async throws {
    let float = try await accuracy(of: "Models/lenet5.lenet")
    #expect(float >= 0.990)
    let int8 = try await accuracy(of: "Models/lenet5-int8.lenet")
    // Counted in images, so that no rounding decides.
    #expect((int8 * 10_000).rounded() >= (float * 10_000).rounded() - 5)
    #expect(try await accuracy(of: "Models/lenet5-original.lenet") >= 0.985)
  }

  @Test(
    .thorough,
    .enabled(if: MNISTFolder.isPresent, .init(rawValue: MNISTFolder.absence)),
    arguments: ["lenet5", "lenet5-original"])
  func parityOnAllTestImages(name: String) async throws {
    try await lenet(
      "export", "--int8", "--model", ProjectFolder.path(of: "Models/\(name).lenet"),
      "--output", "out"
    ).expectSilentSuccess()
    let outcome = try await lenet(
      "verify", "--thorough", "--model", "out/\(name)-int8.lenet", "--float",
      ProjectFolder.path(of: "Models/\(name).lenet"), "--mnist", Self.mnist, "--json")
    outcome.expectSilentSuccess()
    let result = try outcome.json(Verification.self)
    result.expectAgreement(images: 10_000)
    #expect(result.runners.count >= 3)
  }

  /// 'lenet infer' runs the fast interpreter, 'lenet verify' compares the plain one.
  @Test func bothInterpretersSayTheSame() throws {
    guard case .quantized(let model) = try committedModel("Models/lenet5-int8.lenet").content else {
      Issue.record("Models/lenet5-int8.lenet is no int8 model")
      return
    }
    let pixels = try testPixels()
    let fast = try Interpreter(model).scores(ofBatch: pixels)
    let plain = ReferenceInterpreter(model)
    for (picture, start) in stride(from: 0, to: pixels.count, by: 784).enumerated() {
      let scores = Array(fast[picture * 10..<picture * 10 + 10])
      #expect(try plain.scores(of: pixels[start..<start + 784]) == scores, "picture \(picture)")
    }
  }

  /// All of MNIST's test images where they are, else drawn digits.
  private func testPixels() throws -> [UInt8] {
    guard let folder = MNISTFolder.path else {
      return SyntheticDigits.images(count: 1000, seed: 1).pixels
    }
    return try MNISTPart.load(.test, folder: folder).images.pixels
  }

  @Test(arguments: ["lenet5", "lenet5-original"])
  func modelKeepsTheShippedRecipe(name: String) throws {
    let recipe = try RecipeFile.read(ProjectFolder.path(of: "Models/\(name).yaml"))
    let provenance = try committedModel("Models/\(name).lenet").content.provenance
    #expect(
      provenance["training.recipe"] == RecipeFile.encode(recipe),
      "train it again: 'lenet train --recipe Models/\(name).yaml --output Models/\(name).lenet'")
  }

  /// The shipped recipe, cut to one epoch.
  @Test(
    .thorough,
    .enabled(if: MNISTFolder.isPresent, .init(rawValue: MNISTFolder.absence)),
    arguments: ["default", "original"])
  func trainingGivesTheSameBytesOnAnyNumberOfThreads(preset: String) async throws {
    for threads in ["1", "2", "3"] {
      let outcome = try await lenet(
        "train", "--preset", preset, "--epochs", "1", "--mnist", Self.mnist, "--threads", threads,
        "--output", "\(threads)/digit.lenet")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(
        outcome.notes.allSatisfy {
          $0.hasPrefix("lenet: energy: ") || $0.hasPrefix("lenet: epoch ")
        })
    }
    let bytes = try lenet.bytes(of: "1/digit.lenet")
    #expect(try lenet.bytes(of: "2/digit.lenet") == bytes)
    #expect(try lenet.bytes(of: "3/digit.lenet") == bytes)
  }

  /// On MNIST's images where they are, else on generated pictures.
  ///
  /// A thousand pictures take each board about 15 s on two processors, the AVR 90; `LENET_BOARD_IMAGES=10000` asks
  /// for all.
  @Test(
    .thorough, .ifStuck,
    arguments: [
      ("mps2-an386", 1000), ("mps3-an547", 1000), ("microbit", 1000), ("hifive1", 1000),
      ("stm32vldiscovery", 20), ("netduinoplus2", 20), ("mps2-an385", 20), ("mps2-an500", 20),
      ("mps2-an505", 20), ("arduino-mega2560", 1000),
    ])
  func parityOnAnEmulatedBoard(board: String, pictureCount: Int) async throws {
    let asked = ProcessInfo.processInfo.environment["LENET_BOARD_IMAGES"].flatMap { Int($0) }
    try await expectParity(on: board, count: MNISTFolder.isPresent ? asked ?? pictureCount : 20)
  }

  @Test(.ifStuck) func parityOnOneBoard() async throws {
    try await expectParity(on: "mps2-an386", count: 20)
  }

  private func expectParity(on board: String, count: Int) async throws {
    let outcome = try await lenet(
      "verify", "--board", board, "--images", "\(count)", "--json",
      environment: ["LENET_MNIST": MNISTFolder.path == nil ? nil : Self.mnist])
    outcome.expectSilentSuccess()
    let result = try outcome.json(Verification.self)
    result.expectAgreement(images: count)
    #expect(result.runners == [board])
  }
}
