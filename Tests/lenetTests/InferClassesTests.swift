import FileAccess
import Foundation
import LeNetModel
import LeNetModelFile
import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

/// `infer` with models of other classes than the digits.
@Suite struct InferClassesTests {
  private let lenet = try! Lenet()
  private let names = TestModels.thingNames

  private struct Result: Decodable {
    let `class`: String?
    let digit: Int?
    let confidence: Double?
    let scores: [Double]?
    let polarity: String?
    let preparation: [String]?
    let noDigit: String?
    let noClass: String?
    let reason: String?
    let savedFiles: [String]?
  }

  private func infer(
    _ preparation: Preparation = .resize, leastEvidence: Float? = nil, _ arguments: String...
  ) async throws -> Lenet.Outcome {
    try lenet.place(
      TestModels.things(preparation, leastEvidence: leastEvidence).bytes, "things.lenet")
    return try await lenet.run(["infer", "--model", "things.lenet"] + arguments)
  }

  /// 12 rows of 20 pixels in colour, and the same channel by channel.
  private func placePicture(_ name: String) throws -> [UInt8] {
    let rgb = (0..<3 * 240).map { UInt8($0 * 11 % 256) }
    try lenet.place(try #require(colourPNG(rgb, width: 20)), name)
    return (0..<3).flatMap { channel in (0..<240).map { rgb[3 * $0 + channel] } }
  }

  @Test func classesAreToldByName() async throws {
    let text = try await infer(.resize, samplePictures[7])
    text.expectSilentSuccess()
    let line =
      /: (cat|big dog|none), \d+\.\d % sure; scores cat:-?\d+\.\d big dog:-?\d+\.\d none:-?\d+\.\d\n/
    #expect(text.output.contains(line), "\(text.output)")

    let json = try await infer(.resize, "--json", samplePictures[7])
    let result = try #require(json.json([Result].self).first)
    let name = try #require(result.class)
    let scores = try #require(result.scores)
    #expect(scores.count == 3 && scores.max() == names.firstIndex(of: name).map { scores[$0] })
    #expect(text.output.contains(": \(name), "))
    // What is said of digits only.
    #expect(result.digit == nil && result.polarity == nil && result.preparation == nil)
  }

  @Test func aTableHasTheNamesInItsHeader() async throws {
    let outcome = try await infer(.resize, "--csv", samplePictures[7], samplePictures[8])
    outcome.expectSilentSuccess()
    let rows = outcome.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(
      rows[0] == [
        "file", "class", "confidence", "no_class", "error", "score_cat", "score_big dog",
        "score_none",
      ])
    #expect(rows.count == 3 && rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows.dropFirst().allSatisfy { names.contains(String($0[1])) })
  }

  @Test func whatIsOfNoClassSaysSo() async throws {
    let outcome = try await infer(.resize, leastEvidence: 90, "--json", samplePictures[7])
    #expect(outcome.status == 2 && outcome.errors.isEmpty)
    let result = try #require(outcome.json([Result].self).first)
    #expect(result.class == nil && result.confidence == nil && result.noDigit == nil)
    #expect(
      result.noClass?.hasPrefix("no class found: the picture looks like none of the 3") == true)
    #expect(result.reason == "unlike_any_class")
  }

  @Test func anotherSizeIsNamedWithTheExpectedOne() async throws {
    _ = try placePicture("right.png")
    let outcome = try await infer(.none, samplePictures[7], "right.png")
    #expect(outcome.status == 2 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines[0].hasSuffix(
        ": the picture has 100x140 pixels, expected 20x12: the model reads pictures as they are"))
    #expect(lines[1].contains("% sure; scores cat:"))
  }

  @Test(arguments: [Preparation.none, .resize, .resizeFit])
  func severalFiguresAreWrongUsage(_ preparation: Preparation) async throws {
    try await infer(preparation, "--many", samplePictures[7]).expectUsageError(
      "--many: things.lenet reads a picture as a whole (preparation \(preparation.rawValue)), "
        + "expected one of preparation digit")
  }

  /// A board takes them channel by channel, the eye pixel by pixel.
  @Test func picturesInColourAreSaved() async throws {
    let planes = try placePicture("thing.png")
    let outcome = try await infer(.none, "--json", "--save-input", "out", "thing.png")
    outcome.expectSilentSuccess()
    #expect(
      try outcome.json([Result].self).first?.savedFiles
        == ["out/thing.png", "out/thing.bin", "out/thing.h"])
    #expect(try lenet.bytes(of: "out/thing.bin") == planes)
    #expect(
      try Picture(decoding: lenet.bytes(of: "out/thing.png"))
        == Picture(decoding: lenet.bytes(of: "thing.png")))
    let header = String(decoding: try lenet.bytes(of: "out/thing.h"), as: UTF8.self)
    #expect(
      header.hasPrefix(
        "/*\n * thing.png, as 'lenet infer' prepares it: 12 rows of 20 pixels, all of red, then of "
          + "green, then of blue.\n */\n"))
    let array = try #require(header.firstMatch(of: /sample_pixels\[720\] = \{([^}]*)\};/)).1
    #expect(array.matches(of: /\d+/).compactMap { UInt8($0.0) } == planes)
    // Written again, they are the same picture's.
    try await infer(.none, "--save-input", "out", "thing.png").expectSilentSuccess()
    #expect(try FileManager.default.contentsOfDirectory(atPath: lenet.path(of: "out")).count == 3)
  }

  @Test func aPictureOfAnyShapeIsDrawnBesideItsClasses() async throws {
    let outcome = try await infer(
      .resize, "--show", "--explain", "seen.png", samplePictures[7])
    outcome.expectSilentSuccess()
    let lines = outcome.output.split(separator: "\n").dropFirst()
    #expect(lines.count == 6 && lines.allSatisfy { $0.count >= 20 })
    let bars = lines.compactMap { line in names.first { line.dropFirst(22).hasPrefix($0) } }
    #expect(bars == names)
    let drawn = try Picture(decoding: lenet.bytes(of: "seen.png"))
    #expect(drawn.width == 1600)
  }

  /// More than fit are cut off, the lowest.
  @Test func theHighestOfManyScoresAreShown() async throws {
    let names = (0..<30).map { "n\($0)" }
    try lenet.place(TestModels.things(.resize, names: names).bytes, "many.lenet")
    let outcome = try await lenet("infer", "-m", "many.lenet", "--show", samplePictures[7])
    outcome.expectSilentSuccess()
    let lines = outcome.output.split(separator: "\n")
    let scores = lines[0].matches(of: /n(\d+):(-?\d+\.\d)/).map { Double($0.2) ?? 0 }
    #expect(lines[0].contains("; highest scores n") && scores.count == 16)
    #expect(scores == scores.sorted(by: >))
    // Ten bars, four of them below the picture's six lines.
    #expect(lines.count == 11)
    let json = try await lenet("infer", "-m", "many.lenet", "--json", samplePictures[7])
    #expect(try json.json([Result].self).first?.scores?.count == 30)
  }

  @Test func namesThatMoveACursorAreSpelledOut() async throws {
    let names = ["a\u{1B}[2J", "b\nb", "c,\"c\""]
    try lenet.place(TestModels.things(.resize, names: names).bytes, "evil.lenet")
    for arguments in [["--show"], ["--csv"], ["--json"], ["--explain", "e.png"]] {
      let outcome = try await lenet.run(
        ["infer", "-m", "evil.lenet", samplePictures[7]] + arguments)
      outcome.expectSilentSuccess()
      #expect(!outcome.output.contains("\u{1B}"))
    }
    let inspection = try await lenet("inspect", "evil.lenet")
    #expect(inspection.output.contains("\nclasses a\\u{1B}[2J, b\\nb, c,\"c\"\n"))
  }

  @Test func whatIsUnusualOfANetworkIsInspected() async throws {
    struct Inspection: Decodable {
      struct Layer: Decodable {
        let kernel: Int?
        let stride: Int?
        let padding: [Int]?
      }

      let input: [Int]
      let preparation: String
      let classes: [String]
      let layers: [Layer]
    }
    try lenet.place(TestModels.things(.resizeFit).bytes, "things.lenet")
    try lenet.placeModels()
    let text = try await lenet("inspect", "things.lenet")
    #expect(
      text.output.contains("\nreads 3x12x20, preparation resize-fit\nclasses cat, big dog, none\n"))
    #expect(text.output.contains(/\nwindows\n  conv1 +3x3, stride 2, padding 1\n/))
    let json = try await lenet("inspect", "--json", "things.lenet").json(Inspection.self)
    #expect(json.input == [3, 12, 20] && json.preparation == "resize-fit")
    #expect(json.classes == names)
    #expect(json.layers.map(\.kernel) == [3, nil, nil])
    #expect(json.layers.first?.stride == 2 && json.layers.first?.padding == [1, 1, 1, 1])
    // LeNet-5's own go without saying.
    let usual = try await lenet("inspect", "digit.lenet").output
    #expect(!usual.contains("windows") && !usual.contains("\nclasses"))
  }
}
