import FileAccess
import Foundation
import LeNetPictures
import Testing

@Suite struct ReportTests {
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
