import FileAccess
import Foundation
import Subprocess
import TestSupport
import Testing

/// What commands enter in `emissions.csv`.
@Suite(.thorough) struct EnergyTests {
  private let lenet = try! Lenet()

  private func train(_ more: String..., epochs: Int = 1) -> [String] {
    [
      "train", "--epochs", "\(epochs)", "--mnist", "mnist", "--output", "out/digit.lenet", "--log",
      "out/log",
    ] + more
  }

  /// The rows, each by column.
  private func rows(_ folder: String = "out") throws -> [[String: String]] {
    let text = String(decoding: try lenet.bytes(of: folder + "/emissions.csv"), as: UTF8.self)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = try #require(lines.first)
    return lines.dropFirst().map { fields in
      Dictionary(uniqueKeysWithValues: zip(columns, fields))
    }
  }

  private struct Report: Decodable {
    struct Energy: Decodable {
      struct Work: Decodable {
        let project: String
        let seconds, kilowattHours, kilograms: Double
        let origin: String
      }

      struct Inference: Decodable {
        let board: String
        let cycles: Int
        let microjoules: Double
        let cycleModel: String
      }

      let work: [Work]
      let inferences: [Inference]
    }

    let energy: Energy
  }

  @Test(.ifStuck) func trainingIsEnteredAndReported() async throws {
    try lenet.placeDataset(trainCount: 5300, testCount: 30)
    for country in ["NOR", "DEU"] {
      let outcome = try await lenet.run(train("--country", country))
      #expect(outcome.status == 0)
      #expect(outcome.errorLines.count { $0.hasPrefix("lenet: energy: ") } == 1)
      #expect(outcome.errors.contains(country == "NOR" ? "(Norway, 2021" : "(Germany, 2021"))
    }
    let training = try rows()
    #expect(training.map { $0["country_iso_code"] } == ["NOR", "DEU"])
    #expect(training.allSatisfy { $0["project_name"] == "lenet train" })
    #expect(training[0]["experiment_id"] == training[1]["experiment_id"])
    #expect(training[0]["run_id"] != training[1]["run_id"])
    for row in training {
      func number(_ column: String) throws -> Double { try #require(Double(row[column] ?? "")) }
      #expect(try number("cpu_energy") > 0 && number("ram_energy") > 0)
      #expect(
        try abs(number("energy_consumed") - number("cpu_energy") - number("ram_energy")) < 1e-15)
      #expect(try number("emissions") > 0 && number("duration") > 0)
    }

    try await lenet("export", "--int8", "--model", "out/digit.lenet", "--output", "out")
      .expectSilentSuccess()
    let all = try rows()
    #expect(all == training, "an export writes among somebody's sources")
    #expect(try lenet.leftovers().filter { $0.hasSuffix(".csv") } == ["out/emissions.csv"])

    let arguments = ["report", "out/digit.lenet", "out/digit-int8.lenet", "--mnist", "mnist"]
    let reports = try await lenet.run(arguments + ["--json"]).json([Report].self).map(\.energy)
    for report in reports {
      #expect(report.work.map(\.project) == ["lenet train"])
      // Of the second training, which is another run.
      #expect(report.work[0].seconds == Double(all[1]["duration"] ?? ""))
      #expect(report.work[0].kilograms == Double(all[1]["emissions"] ?? ""))
    }
    #expect(reports[0].inferences.isEmpty)
    #expect(reports[1].inferences.map(\.board) == ["arduino-mega2560", "microbit"])
    for inference in reports[1].inferences {
      #expect(inference.cycleModel.contains("predicted") && inference.microjoules > 0)
    }
    let text = try await lenet.run(arguments).output
    #expect(text.contains("energy of digit\n") && text.contains("energy of digit-int8\n"))
    #expect(text.contains("uJ, an estimate from"))
  }

  @Test(.ifStuck) func nothingIsEnteredWhereNothingIsWanted() async throws {
    try lenet.placeDataset(trainCount: 5300)
    let outcome = try await lenet.run(train("--no-energy"))
    #expect(outcome.status == 0)
    #expect(!outcome.errors.contains("energy"))
    #expect(try lenet.leftovers().filter { $0.hasSuffix("emissions.csv") } == [])
  }

  /// What is said on the command line instead of in the recipe decides, and the model keeps it.
  @Test(.ifStuck) func aRecipeIsOverridden() async throws {
    try lenet.placeDataset(trainCount: 5300)
    for option in ["--lr", "--learning-rate"] {
      try await #require(
        lenet.run(train(option, "0.0025", "--batch-size", "25", "--no-energy")).status == 0)
      let recipe = try await lenet("inspect", "--recipe", "out/digit.lenet").output
      #expect(recipe.contains("learning_rate: 0.0025\n"))
      #expect(recipe.contains("batch_size: 25\n"))
    }
  }

  @Test(.ifStuck) func aTrainingThatIsInterruptedAndResumedIsOneRun() async throws {
    try lenet.placeDataset(trainCount: 5300)
    let outcome = try await lenet(
      train(epochs: 10), interruptedBy: .interrupt,
      when: { (try? lenet.bytes(of: "out/digit.lenet.checkpoint.jsonl").isEmpty) == false })
    #expect(outcome.status == 130)
    #expect(outcome.errors.contains("lenet: energy: "))
    #expect(try rows().count == 1)
    try await #require(lenet.run(train("--resume", epochs: 10)).status == 0)
    let pieces = try rows()
    #expect(pieces.count == 2 && pieces[0]["run_id"] == pieces[1]["run_id"])
    #expect(pieces[0]["experiment_id"] == pieces[1]["experiment_id"])

    let report = try await lenet("report", "out/digit.lenet", "--mnist", "mnist", "--json")
    let work = try #require(try report.json([Report].self)[0].energy.work.first)
    let seconds = pieces.compactMap { Double($0["duration"] ?? "") }
    #expect(work.seconds == seconds[0] + seconds[1])
  }

  @Test(.ifStuck) func aTableThatCannotBeWrittenLosesNoModel() async throws {
    try lenet.placeDataset(trainCount: 5300)
    try lenet.place(Array("a,b\n1,2\n".utf8), "out/emissions.csv")
    let outcome = try await lenet.run(train())
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("lenet: energy: "))
    #expect(outcome.errors.contains("out/emissions.csv: column 1 is 'a', expected 'timestamp'"))
    #expect(try lenet.bytes(of: "out/emissions.csv") == Array("a,b\n1,2\n".utf8))
    #expect(try await lenet("inspect", "out/digit.lenet").status == 0)
  }

  @Test(.ifStuck) func aSweepIsEntered() async throws {
    try lenet.placeDataset(trainCount: 5300)
    let space = """
      method: grid
      metric: {name: val_accuracy, goal: maximize}
      parameters:
        epochs: {value: 1}
        batch_size: {values: [64]}

      """
    try lenet.place(Array(space.utf8), "space.yaml")
    let outcome = try await lenet(
      "sweep", "run", "space.yaml", "--mnist", "mnist", "--carbon-intensity", "0", "--database",
      "sweeps/a.sqlite")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("0 kg CO2 at 0 g/kWh (as given)"))
    let row = try #require(try rows("sweeps").first)
    #expect(row["project_name"] == "lenet sweep" && row["emissions"] == "0.0")
    try await #require(
      lenet("sweep", "resume", "sweeps/a.sqlite", "--mnist", "mnist").status == 0)
    // Going on with a sweep is the same work.
    #expect(Set(try rows("sweeps").map { $0["experiment_id"] }).count == 1)
    #expect(Set(try rows("sweeps").map { $0["run_id"] }).count == 1)
    try lenet.placeModels()
    let report = try await lenet(
      "report", "digit.lenet", "--mnist", "mnist", "--sweep", "sweeps/a.sqlite", "--html",
      "page.html")
    #expect(report.output.contains("energy of the sweep a\n\nlenet sweep         "))
    let page = String(decoding: try lenet.bytes(of: "page.html"), as: UTF8.self)
    #expect(page.contains("energy of the sweep a"))
  }

  @Test func wrongUsageIsTold() async throws {
    try await lenet("train", "--country", "GER").expectUsageError(
      "--country: no country has the code 'GER'", "DEU (Germany)")
    try await lenet("train", "--country", "FRA", "--carbon-intensity", "1").expectUsageError(
      "--carbon-intensity and --country: expected one of them")
    for value in ["-1", "nan", "1e9"] {
      try await lenet("sweep", "resume", "--carbon-intensity=\(value)").expectUsageError(
        "--carbon-intensity", "expected 0 to 10000")
    }
  }
}
