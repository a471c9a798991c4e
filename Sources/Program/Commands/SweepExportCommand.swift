import ArgumentParser
import SweepStore
import Training
import Workflows

extension SweepCommand {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Print every trial of a sweep as CSV or JSON, in the order of their numbers.",
      discussion: """
        EXAMPLE: lenet sweep export --csv build/sweeps/sweep.sqlite >build/trials.csv
        """)

    @OptionGroup var sweep: SweepArgument

    @OptionGroup var quiet: QuietOption

    @Flag(help: "As comma-separated values, which is the default.")
    var csv = false

    @Flag(help: "As JSON, with every epoch of every trial.")
    var json = false

    func validate() throws {
      if csv && json { throw ValidationError("--csv and --json: expected one of them") }
    }

    func run() throws {
      let outcome = try SweepOutcome(of: sweep.path, notify: tell)
      if json {
        try printJSON(outcome.trials.map { SweepTrialExport($0, value: outcome.value($0)) })
      } else {
        print(SweepCSV(outcome).text, terminator: "")
      }
    }
  }
}

/// A trial as JSON, with its epochs.
private struct SweepTrialExport: Encodable {
  struct Epoch: Encodable {
    let epoch: Int
    let trainingLoss: Double
    let validationLoss: Double
    let validationAccuracy: Double
    let learningRate: Double
    let seconds: Double
  }

  let result: SweepTrialResult
  let history: [Epoch]

  private enum Key: CodingKey { case history }

  init(_ trial: StoredTrial, value: Double?) {
    result = SweepTrialResult(trial, value: value)
    history = trial.epochs.map {
      Epoch(
        epoch: $0.epoch, trainingLoss: $0.trainingLoss, validationLoss: $0.validationLoss,
        validationAccuracy: $0.validationAccuracy, learningRate: $0.learningRate,
        seconds: $0.seconds)
    }
  }

  func encode(to encoder: any Encoder) throws {
    try result.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(history, forKey: .history)
  }
}
