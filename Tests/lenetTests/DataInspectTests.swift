import Foundation
import TestSupport
import Testing

/// `lenet data inspect`.
@Suite struct DataInspectTests {
  private let lenet = try! Lenet()

  private struct Result: Decodable {
    struct Class: Decodable, Hashable {
      let name: String
      let train: Int?
      let valid: Int?
      let test: Int?
    }

    struct Alike: Decodable, Hashable {
      let kind: String
      let files: [String]
    }

    struct Unreadable: Decodable, Hashable {
      let file: String
      let reason: String
    }

    let kind: String
    let split: Bool
    let classes: [Class]
    let pictures: Int
    let input: [Int]
    let preparation: String
    let duplicates: [Alike]
    let nearDuplicates: [Alike]
    let unreadable: [Unreadable]
    let warnings: [String]
  }

  @Test func flawsAreNamedWithTheirFiles() async throws {
    try lenet.placeFlawedPictures()
    let outcome = try await lenet("data", "inspect", "flawed")
    outcome.expectSilentSuccess()
    let text = outcome.output
    #expect(text.hasPrefix("flawed: folders of pictures, 11 pictures of 2 classes\n"))
    #expect(text.contains("\nclass   train  valid   test\n1           4      0      2\n"))
    for words in [
      "1 file is empty", "    flawed/train/7/empty.png\n",
      "1 of 13 files cannot be read", "    flawed/test/1/note.txt: is no picture",
      "1 of the 8 training pictures are test pictures",
      "    flawed/train/7/a.png = flawed/test/7/copy.png\n",
      "1 picture is in several classes", "    flawed/train/1/wrong.png = flawed/train/7/b.png\n",
      "1 picture is there more than once", "    flawed/train/1/a.png = flawed/train/1/again.png\n",
      "1 pair of pictures in two classes", "    flawed/train/7/near.png ~ flawed/test/1/a.png\n",
      "1 picture lies in no class's folder", "    flawed/train/loose.png\n",
      "fewer than 20 training pictures: 1, 7", "1 class has no validation pictures: 1",
    ] {
      #expect(text.contains(words), "\(words) not in \(text)")
    }
    // A drawing is for a terminal.
    #expect(!text.contains("\u{1B}") && !text.contains("▀"))
  }

  @Test func everythingIsInTheJSON() async throws {
    try lenet.placeFlawedPictures()
    let outcome = try await lenet("data", "inspect", "flawed", "--json")
    outcome.expectSilentSuccess()
    let result = try outcome.json(Result.self)
    #expect(result.kind == "folders" && !result.split)
    #expect(
      result.classes == [
        Result.Class(name: "1", train: 4, valid: 0, test: 2),
        Result.Class(name: "7", train: 4, valid: 1, test: 2),
      ])
    #expect(result.pictures == 11)
    #expect(
      result.duplicates == [
        Result.Alike(
          kind: "several_parts", files: ["flawed/train/7/a.png", "flawed/test/7/copy.png"]),
        Result.Alike(
          kind: "several_classes", files: ["flawed/train/1/wrong.png", "flawed/train/7/b.png"]),
        Result.Alike(
          kind: "one_part", files: ["flawed/train/1/a.png", "flawed/train/1/again.png"]),
      ])
    let near = ["flawed/train/7/near.png", "flawed/test/1/a.png"]
    #expect(
      result.nearDuplicates == [
        Result.Alike(kind: "several_parts", files: near),
        Result.Alike(kind: "several_classes", files: near),
      ])
    #expect(
      result.unreadable.map(\.file) == ["flawed/train/7/empty.png", "flawed/test/1/note.txt"])
    #expect(result.warnings.count == 10)
  }

  @Test func filesOfMNISTsKindAreTold() async throws {
    try lenet.placeDataset(trainCount: 60, testCount: 30)
    let outcome = try await lenet("data", "inspect", "mnist", "--json")
    outcome.expectSilentSuccess()
    let result = try outcome.json(Result.self)
    #expect(result.kind == "idx" && !result.split)
    #expect(result.classes.map(\.name) == (0...9).map(String.init))
    #expect(result.classes.compactMap(\.train).reduce(0, +) == 60)
    #expect(result.classes.compactMap(\.test).reduce(0, +) == 30)
    #expect(result.classes.allSatisfy { $0.valid == nil })
    #expect(result.input == [1, 28, 28])
    #expect(result.pictures == 90)
  }

  @Test func theSheetIsAPicture() async throws {
    try lenet.placeFlawedPictures()
    let outcome = try await lenet("data", "inspect", "flawed", "--sheet", "sheet.png")
    #expect(outcome.status == 0)
    #expect(outcome.notes == ["lenet: wrote sheet.png"])
    #expect(try lenet.bytes(of: "sheet.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let again = try await lenet("data", "inspect", "flawed", "--sheet", "sheet.png", "--quiet")
    again.expectSilentSuccess()
  }

  @Test func thePicturesOfTheDatasetStay() async throws {
    try lenet.placeFlawedPictures()
    let before = try lenet.bytes(of: "flawed/test/7/a.png")
    let outcome = try await lenet("data", "inspect", "flawed", "--sheet", "flawed/test/7/a.png")
    outcome.expectFailure(1, "is read by this command and not replaced")
    #expect(try lenet.bytes(of: "flawed/test/7/a.png") == before)
  }

  @Test func aDatasetThatCannotBeReadIsAFailure() async throws {
    try await lenet("data", "inspect", "nowhere").expectFailure(
      1, "nowhere: there is no such folder")
    for name in ["a", "b"] { try lenet.place(Array("text".utf8), "texts/\(name)/1.png") }
    try await lenet("data", "inspect", "texts").expectFailure(
      1, "none of the train pictures can be read", "looks like text")
    try await lenet("data", "inspect", "").expectUsageError("the path is empty")
    try await lenet("data", "inspect", "texts", "--sheet", "").expectUsageError("--sheet is empty")
  }
}
