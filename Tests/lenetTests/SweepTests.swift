import Foundation
import LeNetModel
import LeNetPictureFile
import LeNetPictures
import Subprocess
import SweepSpace
import SweepStore
import Sweeping
import TestSupport
import Testing

/// `sweep` from its file to the model of the best trial, on drawn digits.
@Suite(.thorough) struct SweepTests {
  private let lenet = try! Lenet()

  /// Twelve trials: four trainings of up to three epochs, and a network that is none.
  private static let space = """
    program: train.py
    method: grid
    metric: {name: val_accuracy, goal: maximize}
    parameters:
      conv_blocks: {values: [1, 3]}
      filters: {value: 2}
      padding: {values: [same, valid]}
      lr: {value: 0.01}
      epochs: {values: [1, 2, 3]}
    """

  private struct Result: Decodable {
    let database: String
    let counts: [String: Int]
    let best: Trial
  }

  private struct Trial: Decodable {
    let trial: Int
    let state: String
    let value: Double?
    let validationAccuracy: Double?
    let validationLoss: Double?
    let bestEpoch: Int?
    let epochs: Int
    let answeredBy: Int?
    let reason: String?
  }

  /// The validation split takes 5,000.
  private func place(_ space: String = space) throws {
    try lenet.placeDataset(trainCount: 5200, testCount: 50)
    try lenet.place(space.utf8, "space.yaml")
  }

  private func run(_ arguments: String..., database: String = "s.sqlite") async throws
    -> Lenet.Outcome
  {
    try await lenet.run(
      ["sweep"] + arguments + (arguments[0] == "run" ? ["--database", database] : [database])
        + ["--mnist", "mnist", "--json"])
  }

  /// Everything that trainings decide, of every trial.
  private func trials(_ database: String = "s.sqlite") async throws -> [Trial] {
    try await lenet("sweep", "show", database, "--json").json([Trial].self)
  }

  private func results(_ database: String = "s.sqlite") async throws -> [[String]] {
    try await trials(database).map {
      ["\($0.trial)", $0.state, "\(String(describing: $0.validationAccuracy))"]
        + ["\(String(describing: $0.validationLoss))", "\($0.epochs)"]
    }
  }

  @Test func gridRunsToTheEnd() async throws {
    try place()
    let outcome = try await run("run", "space.yaml", "--workers", "2")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.errorLines.filter { $0.contains("space.yaml") }
        == [
          "lenet: space.yaml:1: program means nothing here and is ignored",
          "lenet: space.yaml:8: parameters.lr is read as learning_rate",
        ])
    let result = try outcome.json(Result.self)
    #expect(result.database == "s.sqlite")
    #expect(result.counts["done"] == 9 && result.counts["infeasible"] == 3)

    let trials = try await trials()
    #expect(trials.compactMap(\.answeredBy) == [3, 3, 6, 6, 9, 9])
    let best = try #require(trials.compactMap(\.validationAccuracy).max())
    #expect(result.best.validationAccuracy == best)
    #expect(trials.last?.reason?.contains("use padding or fewer layers before it") == true)

    // Alone, on more threads: the same to the last bit.
    let model = try await lenet(
      "train", "--from-sweep", "s.sqlite", "--mnist", "mnist", "--threads", "3", "--output",
      "winner.lenet")
    #expect(model.status == 0, "\(model.errors)")
    let inspection = try await lenet("inspect", "winner.lenet", "--json")
    #expect(inspection.output.contains("\"training.validation_accuracy\" : \"\(best)\""))

    let report = try await lenet(
      "report", "winner.lenet", "--sweep", "s.sqlite", "--mnist", "mnist", "--output", "report",
      "--html", "report/page.html")
    #expect(report.status == 0, "\(report.errors)")
    for name in ["s-trials.png", "s-importance.png", "winner-curves.png"] {
      #expect(try Picture(decoding: lenet.bytes(of: "report/" + name)).width > 500)
    }
    let page = String(decoding: try lenet.bytes(of: "report/page.html"), as: UTF8.self)
    #expect(page.contains("Sweep: s") && page.contains("12 trials: 9 done, 3 infeasible"))

    let recipe = try await lenet("sweep", "best", "s.sqlite")
    recipe.expectSilentSuccess()
    #expect(recipe.output.hasPrefix("# Trial \(result.best.trial): conv_blocks "))
    try lenet.place(recipe.output.utf8, "best.yaml")
    try await #require(
      lenet("train", "--recipe", "best.yaml", "--mnist", "mnist", "--output", "again/winner.lenet")
        .status == 0)
    #expect(try lenet.bytes(of: "again/winner.lenet") == lenet.bytes(of: "winner.lenet"))

    let table = try await lenet("sweep", "show", "s.sqlite")
    table.expectSilentSuccess()
    #expect(table.output.hasPrefix("12 trials: 9 done, 3 infeasible\n"))
    // Between the counts and the trials without a result: columns that do not fit are further tables.
    let tables = table.output.components(separatedBy: "\n\n").dropFirst().dropLast()
    #expect(tables.count == 2)
    for table in tables {
      let rows = table.split(separator: "\n")
      #expect(rows.count == 10 && rows[0].hasPrefix("trial  "))
      #expect(rows.allSatisfy { $0.count <= 80 }, "\(table)")
    }
    let pareto = try await lenet("sweep", "show", "--pareto", "s.sqlite", "--json").json(
      [Trial].self)
    #expect(pareto.first?.validationAccuracy == best)
    #expect(pareto.count < 9)
    let csv = try await lenet("sweep", "export", "--csv", "s.sqlite").output
    let lines = csv.split(separator: "\n")
    #expect(lines.count == 13)
    #expect(lines[0].hasPrefix("trial,state,conv_blocks,filters,padding,learning_rate,epochs,"))
    #expect(lines[12].contains(",\"layer 7, a convolution of 2 5x5 filters, needs"))
    let export = try await lenet("sweep", "export", "--json", "s.sqlite")
    #expect(export.output.contains("\"history\" : ["))
  }

  /// Sixteen channels are more than an accumulator of the Cortex-M4's kernels holds at once, unless weights
  /// are small; three are not.
  @Test(arguments: [3, 16])
  func sizesAreThoseOfTheTrainedModel(filters: Int) async throws {
    let space = """
      method: grid
      parameters: {filters: {value: \(filters)}, lr: {value: 0.003}, epochs: {value: 2}}
      """
    // Enough to learn something.
    try lenet.placeDataset(trainCount: 6000, testCount: 50)
    try lenet.place(space.utf8, "space.yaml")
    try await #require(run("run", "space.yaml").status == 0)
    let trial = try #require(
      try await lenet("sweep", "show", "s.sqlite", "--json").json([Sizes].self).first)
    try await #require(
      lenet("train", "--from-sweep", "s.sqlite", "--mnist", "mnist", "--output", "a.lenet").status
        == 0)
    let export = try await lenet(
      "export", "--model", "a.lenet", "--int8", "--json", "--output", "out")
    export.expectSilentSuccess()
    let predicted = try #require(
      try export.json(Exported.self).predictions.first { $0.core == "Cortex-M4" })
    #expect(predicted.kernels == "dsp")
    #expect(trial.flashBytes == predicted.flashBytes && trial.ramBytes == predicted.ramBytes)
  }

  private struct Sizes: Decodable {
    let flashBytes: Int
    let ramBytes: Int
  }

  private struct Exported: Decodable {
    struct Prediction: Decodable {
      let core: String
      let kernels: String
      let flashBytes: Int
      let ramBytes: Int
    }

    let predictions: [Prediction]
  }

  /// A trial's result is that of training it alone, whatever it began like and whoever ran beside.
  @Test func trialsDoNotDependOnTheirNeighbours() async throws {
    try place()
    try await #require(run("run", "space.yaml", "--workers", "1").status == 0)
    let together = try await trials()
    for (blocks, padding, epochs, number) in [(1, "valid", 2, 5), (3, "same", 1, 7)] {
      let alone = """
        method: grid
        parameters: {conv_blocks: {value: \(blocks)}, filters: {value: 2}, padding: {value: \(padding)},
          lr: {value: 0.01}, epochs: {value: \(epochs)}}
        """
      try lenet.place(alone.utf8, "alone.yaml")
      let result = try await run("run", "alone.yaml", database: "alone\(number).sqlite").json(
        Result.self)
      let trial = together[number - 1]
      #expect(result.best.validationAccuracy == trial.validationAccuracy)
      #expect(result.best.validationLoss == trial.validationLoss)
      #expect(result.best.bestEpoch == trial.bestEpoch)
    }
  }

  @Test func killedAndInterruptedSweepsGoOn() async throws {
    try place()
    try await #require(run("run", "space.yaml", database: "whole.sqlite").status == 0)

    let begun: @Sendable () -> Bool = { [lenet] in
      let store = try? SweepStore.open(lenet.path(of: "s.sqlite"), isReadOnly: true)
      return (try? store?.trials().contains { $0.state == .done }) == true
    }
    let killed = try await lenet(
      ["sweep", "run", "space.yaml", "--database", "s.sqlite", "--mnist", "mnist"],
      interruptedBy: .kill, when: begun)
    #expect(killed.status == -9)
    let resume = ["sweep", "resume", "s.sqlite", "--mnist", "mnist"]
    // Not before the resumed sweep has done something.
    let doneBefore = try await trials().count { $0.state == "done" }
    let interrupted = try await lenet(
      resume, interruptedBy: .interrupt,
      when: { [lenet] in
        let store = try? SweepStore.open(lenet.path(of: "s.sqlite"), isReadOnly: true)
        return ((try? store?.trials().count { $0.state == .done }) ?? 0) > doneBefore
      })
    if interrupted.status != 0 {
      #expect(interrupted.status == 130)
      #expect(interrupted.errors.contains("s.sqlite has the trials that are done; go on with"))
      #expect(try await trials().allSatisfy { $0.state != "running" })
    }
    let outcome = try await run("resume")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try await results() == results("whole.sqlite"))
    // There is nothing left to do, and nothing is done.
    let again = try await run("resume")
    #expect(again.status == 0)
    #expect(try await results() == results("whole.sqlite"))
  }

  /// Killed while its trials are entered, it goes on with them.
  @Test func sweepKilledAsItBeginsGoesOn() async throws {
    let space = """
      method: grid
      parameters:
        seed: {min: 1, max: 20000}
        conv_blocks: {value: 1}
        filters: {value: 1}
        epochs: {value: 1}
        dense: {value: []}
      """
    try place(space)
    let path = lenet.path(of: "s.sqlite")
    func count() -> Int {
      (try? SweepStore.open(path, isReadOnly: true).trialCount()) ?? 0
    }
    for signal in [Signal.kill, .interrupt] {
      let before = count()
      let command = before == 0 ? "run space.yaml --database" : "resume"
      let outcome = try await lenet(
        ["sweep"] + command.split(separator: " ").map(String.init) + [
          "s.sqlite", "--mnist", "mnist",
        ],
        interruptedBy: signal,
        when: {
          ((try? SweepStore.open(path, isReadOnly: true).trialCount()) ?? 0) > before
        })
      #expect(outcome.status == (signal == .kill ? -9 : 130), "\(outcome.errors)")
      #expect(count() > before)
      if signal == .interrupt {
        #expect(outcome.errors.contains("go on with\n  lenet sweep resume s.sqlite"))
      }
    }
    let store = try SweepStore.open(path, isReadOnly: true)
    let trials = try store.trials()
    #expect(trials.map(\.number) == Array(1...trials.count))
    #expect(
      trials.map { $0.configuration[.seed] } == (1...trials.count).map { .integer($0) })
  }

  @Test func processesShareASweep() async throws {
    try place()
    try await #require(run("run", "space.yaml", database: "whole.sqlite").status == 0)
    // A sweep that has just begun.
    let killed = try await lenet(
      ["sweep", "run", "space.yaml", "--database", "s.sqlite", "--mnist", "mnist"],
      interruptedBy: .kill,
      when: { [lenet] in FileManager.default.fileExists(atPath: lenet.path(of: "s.sqlite")) })
    #expect(killed.status != 64)
    async let first = run("resume")
    async let second = run("resume")
    let outcomes = try await [first, second]
    #expect(outcomes.allSatisfy { $0.status == 0 }, "\(outcomes.map(\.errors))")
    #expect(try await results() == results("whole.sqlite"))
  }

  @Test func bayesAndHyperbandComeToAnEnd() async throws {
    try place(
      """
      method: bayes
      metric: {name: score, goal: maximize, weights: {accuracy: 1, flash_bytes: 1e-6}}
      early_terminate: {type: hyperband, min_iter: 1, eta: 3}
      run_cap: 14
      parameters:
        conv_blocks: {value: 1}
        filters: {min: 1, max: 4}
        lr: {distribution: log_uniform_values, min: 0.0001, max: 0.1}
        epochs: {value: 3}
        dense: {value: []}
      """)
    let outcome = try await run("run", "space.yaml", "--workers", "2")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let result = try outcome.json(Result.self)
    #expect(result.counts.values.reduce(0, +) == 14)
    #expect(try #require(result.counts["stopped"]) > 0)
    #expect(try #require(result.counts["done"]) > 0)
    #expect(try #require(result.best.value) < #require(result.best.validationAccuracy))
  }

  @Test func randomSweepWithoutLimitEndsWhenAllIsTried() async throws {
    try place(
      "method: random\nparameters: {filters: {values: [1, 2]}, conv_blocks: {value: 1}, "
        + "epochs: {value: 1}}\n")
    let outcome = try await run("run", "space.yaml")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try await Set(trials().compactMap(\.validationLoss)).count == 2)
  }

  @Test func sweepEndsAtItsTarget() async throws {
    try place(
      "method: grid\nmetric: {name: val_accuracy, goal: maximize, target: 0.05}\n"
        + "parameters: {filters: {values: [1, 2, 3]}, epochs: {value: 1}}\n")
    let outcome = try await run("run", "space.yaml", "--workers", "1")
    let result = try outcome.json(Result.self)
    #expect(result.counts["done"] == 1 && result.counts["pending"] == 2)
    let again = try await run("resume").json(Result.self)
    #expect(again.counts == result.counts)
  }
}
