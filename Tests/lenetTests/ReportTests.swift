import FileAccess
import Foundation
import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

@Suite(.thorough) struct ReportTests {
  private let lenet = try! Lenet()

  private struct Report: Decodable {
    struct Row: Decodable {
      let name: String?
      let precision, recall, f1: Double
      let support: Int?
    }

    let model, digest: String
    let images: Int
    let accuracy, loss: Double
    let classes: [Row]
    let macroAverage, weightedAverage: Row
    let confusion: [[Int]]
  }

  @Test func twoModelsStandSideBySide() async throws {
    try lenet.placeModels()
    try lenet.placeDataset(testCount: 40)
    let arguments = ["report", "digit.lenet", "digit-int8.lenet", "--mnist", "mnist"]
    let outcome = try await lenet.run(arguments + ["--json"])
    #expect(outcome.status == 0)
    let reports = try outcome.json([Report].self)
    #expect(reports.map(\.model) == ["digit.lenet", "digit-int8.lenet"])
    for report in reports {
      #expect(report.images == 40 && report.classes.compactMap(\.support).reduce(0, +) == 40)
      let hits = (0..<10).reduce(0) { $0 + report.confusion[$1][$1] }
      #expect(report.accuracy == Double(hits) / 40)
      #expect(report.weightedAverage.recall == report.accuracy)
    }

    let table = try await lenet.run(arguments)
    #expect(table.status == 0)
    let lines = table.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("digit  ") && lines[0].hasSuffix("  digit-int8"))
    #expect(lines[1].components(separatedBy: "precision    recall").count == 3)
    for report in reports {
      #expect(table.output.contains("accuracy            \(report.accuracy)"))
      #expect(table.output.contains("weighted F1         \(report.weightedAverage.f1)"))
    }
  }

  @Test func picturesAreWritten() async throws {
    try lenet.placeModels()
    try lenet.placeDataset(testCount: 40)
    let outcome = try await lenet(
      "report", "digit-int8.lenet", "--mnist", "mnist", "--output", "out")
    #expect(outcome.status == 0)
    for name in ["digit-int8-confusion.png", "digit-int8-misread.png"] {
      #expect(outcome.errors.contains("wrote out/\(name)"))
      #expect(try Picture(decoding: lenet.bytes(of: "out/" + name)).width > 500)
    }
  }

  /// A training in two epochs with its log.
  private func train(_ name: String, seed: Int) async throws {
    let recipe = RecipeTests.recipe(epochs: 2, seed: seed)
    try lenet.place(recipe.utf8, "\(name).yaml")
    try lenet.placeDataset(trainCount: 100, testCount: 40)
    let outcome = try await lenet(
      "train", "--recipe", "\(name).yaml", "--mnist", "mnist", "--output", "\(name).lenet")
    // Whether it has learned anything yet is no matter.
    #expect(outcome.errors.contains("epoch 2/2"), "\(outcome.errors)")
  }

  @Test func allPicturesOfATrainedModel() async throws {
    try await train("small", seed: 1)
    let outcome = try await lenet(
      "report", "small.lenet", "--mnist", "mnist", "--output", "out", "--html", "page/report.html")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let kinds = ["curves", "confusion", "misread", "filters", "layers", "ranges"]
    let files = try FileManager.default.contentsOfDirectory(atPath: lenet.path(of: "out"))
    #expect(files.sorted() == kinds.map { "small-\($0).png" }.sorted())

    let page = String(decoding: try lenet.bytes(of: "page/report.html"), as: UTF8.self)
    #expect(page.components(separatedBy: "<figure>").count == kinds.count + 1)
    #expect(page.components(separatedBy: "<svg role=\"img\"").count > kinds.count)
    // For those who do not see them.
    let titles = page.components(separatedBy: "<title>").count - 1
    #expect(page.components(separatedBy: "</title><desc>").count == titles)
    #expect(page.contains("<desc>validation: from ") || page.contains("<desc>training: from "))
    // Every colour has one for light and one for dark pages; the width is no colour.
    let styles = page.components(separatedBy: "@media (prefers-color-scheme: dark)")
    #expect(styles.count == 2)
    for colour in Set(page.matches(of: /var\((--[a-z]+)\)/).map(\.1)) where colour != "--width" {
      #expect(styles.allSatisfy { $0.contains(colour + ": #") }, "\(colour)")
    }
    // Nothing is fetched from anywhere.
    for reference in ["http://", "https://", "<script", "<link", "url(", "@import"] {
      #expect(!page.contains(reference), "\(reference)")
    }
    // Provenance, with the recipe's lines.
    #expect(page.contains("training.best_epoch") && page.contains("validation_images: 20"))
  }

  /// The misread digits are the dataset's own and may be not for publishing.
  @Test func picturesOfTheDatasetCanBeLeftAway() async throws {
    try lenet.placeModels()
    try lenet.placeDataset(testCount: 40)
    let outcome = try await lenet(
      "report", "digit.lenet", "--mnist", "mnist", "--output", "out", "--html", "out/report.html",
      "--without-images")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: lenet.path(of: "out"))
    #expect(files.contains("digit-confusion.png") && !files.contains("digit-misread.png"))
    let page = String(decoding: try lenet.bytes(of: "out/report.html"), as: UTF8.self)
    #expect(!page.contains("misread digits"))
  }

  /// A log tells of one training only.
  @Test func theLogOfAnotherTrainingIsNotDrawn() async throws {
    try await train("one", seed: 1)
    try await train("two", seed: 2)
    try lenet.place(lenet.bytes(of: "two.jsonl"), "one.jsonl")
    try lenet.place(lenet.bytes(of: "two.jsonl").dropLast(20), "two.jsonl")
    for name in ["one", "two"] {
      let outcome = try await lenet(
        "report", "\(name).lenet", "--mnist", "mnist", "--output", name)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("\(name).jsonl: is not the log of \(name).lenet"))
      #expect(!outcome.errors.contains("curves.png"))
    }
  }

  @Test func aSweepNeedsSomethingToBeDrawnOn() async throws {
    try await lenet("report", "--sweep", "sweep.sqlite").expectUsageError("add --output or --html")
    try await lenet("report", "--without-images").expectUsageError("without --output or --html")
    try lenet.placeModels()
    try lenet.placeDataset(testCount: 20)
    try await lenet(
      "report", "digit.lenet", "--sweep", "no.sqlite", "--output", "out", "--mnist", "mnist"
    ).expectFailure(1, "no.sqlite")
  }

  @Test func aFolderThatCannotBeMadeIsToldAndNothingIsPrinted() async throws {
    try lenet.placeModels()
    try lenet.placeDataset(testCount: 20)
    try writeFile([], to: lenet.path(of: "out"))
    let outcome = try await lenet(
      "report", "digit-int8.lenet", "--mnist", "mnist", "--output", "out")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains("out"))
  }

  @Test func threeModelsAreTooMany() async throws {
    try await lenet("report", "a", "b", "c").expectUsageError("expected one, or two")
  }
}
