import ElementaryFunctions
import Foundation
import LeNetModel
import LeNetModelFile
import LeNetPictureFile
import TestSupport
import Testing

/// Pictures and classes of one's own, from a folder to C.
@Suite(.ifStuck) struct OwnPicturesTests {
  private let lenet = try! Lenet()

  /// Stripes that lie, stand, or lean on a ground of some colour: told apart by a small network.
  private static let classes = ["lying", "standing", "leaning"]

  private struct Accuracy: Decodable {
    let accuracy: Double
    let images: Int
  }

  private struct Inference: Decodable {
    let `class`: String?
    let digit: Int?
  }

  private func stripes(_ label: Int, _ seed: Int) -> [UInt8] {
    var generator = SplitMix64(seed: UInt64(1000 * label + seed))
    let (width, height) = (18 + Int(generator.next() % 8), 30 + Int(generator.next() % 12))
    let phase = Int(generator.next() % 6)
    let colours = (0..<3).map { _ in UInt8(generator.next() % 120) }
    let pixels = colours.flatMap { colour in
      (0..<width * height).map { index -> UInt8 in
        let (x, y) = (index % width, index / width)
        let place = [y, x, x + y][label] + phase
        return place % 6 < 3 ? colour : 240 - colour / 4
      }
    }
    return colourPNG(pixels, width: width) ?? []
  }

  private func place(_ part: String, _ seeds: Range<Int>) throws {
    for (label, name) in Self.classes.enumerated() {
      for seed in seeds {
        try lenet.place(stripes(label, seed), "\(part)/\(name)/\(seed).png")
      }
    }
  }

  private let training = [
    "--network", "tiny", "--epochs", "30", "--output", "stripes.lenet",
  ]

  @Test func fromFoldersToC() async throws {
    try place("data/train", 0..<40)
    try place("data/test", 100..<110)
    try lenet.place(Array("no picture".utf8), "data/train/lying/note.jpg")
    let trained = try await lenet.run(["train", "--data", "data"] + training)
    #expect(trained.status == 0, "\(trained.errors)")
    #expect(trained.errors.contains("1 of 121 pictures cannot be read"))
    #expect(trained.errors.contains("note.jpg: is no picture"))
    #expect(trained.errors.contains("\n* tiny"))

    let evaluated = try await lenet("evaluate", "stripes.lenet", "--data", "data", "--json")
    let accuracy = try evaluated.json(Accuracy.self)
    #expect(accuracy.images == 30)
    #expect(accuracy.accuracy >= 0.9)

    let exported = try await lenet(
      "export", "--int8", "--model", "stripes.lenet", "--output", "c", "--camera", "40x40")
    #expect(exported.status == 0, "\(exported.errors)")
    let header = String(decoding: try lenet.bytes(of: "c/stripes.h"), as: UTF8.self)
    #expect(header.contains("STRIPES_CLASS_NAMES"))

    let verified = try await lenet("verify", "--model", "c/stripes-int8.lenet", "--data", "data")
    #expect(verified.status == 0)
    #expect(verified.output.contains("0 mismatches"))
    #expect(verified.output.contains("30 test pictures of data"))

    let inferred = try await lenet(
      "infer", "--model", "c/stripes-int8.lenet", "data/test/standing/100.png", "--json")
    let answers = try inferred.json([Inference].self)
    #expect(answers.map(\.class) == ["standing"] && answers[0].digit == nil)
  }

  /// What a model was not trained on is what it is measured on, although no folder says which it is.
  @Test func ofAFolderWithoutPartsAFifthIsTheTest() async throws {
    try place("data", 0..<40)
    let trained = try await lenet.run(["train", "--data", "data"] + training)
    #expect(trained.status == 0, "\(trained.errors)")
    let own = try await lenet("evaluate", "stripes.lenet", "--data", "data", "--json")
    let held = try own.json(Accuracy.self).images
    #expect((10...40).contains(held))
    // Whatever has come along since: they are not measured on what they were trained on.
    try place("data", 40..<42)
    let more = try await lenet("evaluate", "stripes.lenet", "--data", "data", "--json")
    #expect((held...held + 6).contains(try more.json(Accuracy.self).images))
    try place("others", 200..<210)
    let others = try await lenet("evaluate", "stripes.lenet", "--data", "others", "--json")
    #expect(try others.json(Accuracy.self).images == 30)
  }

  /// Pictures in `valid` decide which epoch is kept; no other is set aside.
  @Test func aValidFolderIsWhatIsSetAside() async throws {
    try place("data/train", 0..<20)
    try place("data/valid", 50..<55)
    try place("data/test", 100..<105)
    let trained = try await lenet.run(["train", "--data", "data"] + training)
    #expect(trained.status == 0, "\(trained.errors)")
    let model = try ModelFile(decoding: lenet.bytes(of: "stripes.lenet"))
    #expect(
      model.content.provenance["split.validation"] == "the 15 images that the dataset sets aside")
    let recipe = try #require(model.content.provenance["training.recipe"])
    #expect(recipe.contains("validation_images: 15\n"))
  }

  @Test func theSameBytesWithOneThread() async throws {
    try place("data/train", 0..<30)
    try place("data/test", 100..<103)
    let outcomes = try await [
      lenet.run(["train", "--data", "data", "--threads", "1"] + training),
      lenet.run(
        ["train", "--data", "data", "--threads", "2"] + training.dropLast(1) + ["b/stripes.lenet"]),
    ]
    #expect(outcomes.map(\.status) == [0, 0], "\(outcomes.map(\.errors))")
    #expect(try lenet.bytes(of: "stripes.lenet") == lenet.bytes(of: "b/stripes.lenet"))
  }

  @Test func usage() async throws {
    try await lenet("train", "--data", "data", "--mnist", "mnist").expectUsageError(
      "--data and --mnist: expected one of them")
    try await lenet("train", "--prepare", "resize").expectUsageError(
      "--prepare: expected with --data")
    try await lenet("train", "--input", "1x32x20").expectUsageError(
      "--input: expected with --data")
    try await lenet("train", "--data", "data", "--input", "2x32x20").expectUsageError(
      "'2x32x20': expected CHANNELSxROWSxCOLUMNS with 1 or 3 channels")
    try await lenet("train", "--data", "data", "--prepare", "crop").expectUsageError(
      "expected none, digit, resize, resize-fit")
    try await lenet("evaluate", "stripes.lenet", "--data", "").expectUsageError("--data is empty")
  }
}
