import ArgumentParser
import SweepSpace
import Workflows

extension SweepCommand {
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run",
      abstract: "Begin a sweep.",
      discussion: """
        The method and the number of trials are the file's unless told otherwise; with another \
        method than the file's, its run_cap does not count. Without any limit a random or Bayesian \
        sweep goes on until Ctrl-C. A trial's values depend on seed and number, of a Bayesian sweep \
        also on the trials before; what it comes to depends on its values alone.

        EXAMPLE: lenet sweep run Models/sweep.yaml --method grid --database build/grid.sqlite
        """)

    @Argument(
      help: ArgumentHelp(
        "What is varied, in the format of W&B sweeps. (default: Models/sweep.yaml)",
        valueName: "file"))
    var space: String?

    @Option(help: ArgumentHelp("grid, random or bayes, instead of the file's.", valueName: "name"))
    var method: SweepConfiguration.Method?

    @Option(help: ArgumentHelp("The most trials, instead of the file's.", valueName: "count"))
    var trials: Int?

    @Option(help: ArgumentHelp("Of what is drawn.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(
      help: ArgumentHelp(
        "The file to keep the trials in. (default: build/sweeps/NAME.sqlite for NAME.yaml)",
        valueName: "file"))
    var database: String?

    @OptionGroup var work: SweepWorkOptions

    func validate() throws {
      if let trials, !(1...1_000_000).contains(trials) {
        throw ValidationError("--trials \(trials): expected 1 to 1000000")
      }
      if let database, database.isEmpty {
        throw ValidationError("--database is empty, expected a file name")
      }
    }

    func run() throws {
      try work.finish(
        SweepRequest(
          beginning: space ?? ProjectFiles.required(ProjectFiles.sweep), method: method,
          trialLimit: trials, seed: seed, database: database, data: work.data.source,
          notify: tell))
    }
  }

  struct Resume: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resume",
      abstract: "Go on with a sweep, or help the processes at work on it.",
      discussion: """
        Trials of processes that are gone begin anew; those of processes at work are left to them.

        EXAMPLE: lenet sweep resume build/sweeps/sweep.sqlite
        """)

    @OptionGroup var sweep: SweepArgument
    @OptionGroup var work: SweepWorkOptions

    func run() throws {
      try work.finish(
        SweepRequest(resuming: sweep.path, data: work.data.source, notify: tell))
    }
  }
}

extension SweepConfiguration.Method: ExpressibleByArgument {}
