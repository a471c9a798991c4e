import ArgumentParser
import SweepSpace
import SweepStore
import Workflows

extension SweepCommand {
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print the trials of a sweep, the best first.",
      discussion: """
        Flash and RAM are estimates of the int8 network alone on a Cortex-M4, before training.

        EXAMPLE: lenet sweep show --pareto build/sweeps/sweep.sqlite
        """)

    @OptionGroup var sweep: SweepArgument

    @Flag(
      help: """
        Only those of which no other is as accurate, as small and as fast, and better in one of these.
        """)
    var pareto = false

    @OptionGroup var quiet: QuietOption
    @OptionGroup var json: JSONOption

    func run() throws {
      let outcome = try SweepOutcome(of: sweep.path, notify: tell)
      if json.isOn {
        let trials = pareto ? outcome.pareto.map(\.trial) : outcome.trials
        try printJSON(trials.map { SweepTrialResult($0, value: outcome.value($0)) })
      } else {
        print(pareto ? SweepTable(outcome).rows(outcome.pareto) : SweepTable(outcome).all)
      }
    }
  }

  struct Best: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "best",
      abstract: "Print the best trial of a sweep as a recipe.",
      discussion: """
        EXAMPLE: lenet sweep best build/sweeps/sweep.sqlite >build/best.yaml
        """)

    @OptionGroup var sweep: SweepArgument
    @OptionGroup var quiet: QuietOption
    @OptionGroup var json: JSONOption

    func run() throws {
      let outcome = try SweepOutcome(of: sweep.path, notify: tell)
      let best = try outcome.required(sweep.path)
      if json.isOn {
        try printJSON(SweepTrialResult(best.trial, value: best.value))
      } else {
        print(best.recipeText(outcome.configuration.metric), terminator: "")
      }
    }
  }
}
