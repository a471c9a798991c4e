import ArgumentParser
import FileAccess
import SweepStore
import Workflows

struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Search for the hyperparameters that train best, offline and on this machine.",
    discussion: """
      What is varied stands in a file in the format of W&B sweeps; Models/sweep.yaml explains one. \
      Everything else is as in the plainest training of LeNet-5: ReLU and max pooling, Adam at \
      0.001, no distortions. Trials are compared by the validation images; the test images are not \
      looked at.

      Trials lie in one SQLite file. Whatever ends a sweep, 'lenet sweep resume' goes on with it, \
      and any number of processes may do so at once.

      EXAMPLE: lenet sweep run Models/sweep.yaml && lenet train --from-sweep build/sweeps/sweep.sqlite
      """,
    subcommands: [Run.self, Resume.self, Show.self, Best.self, Export.self])
}

/// The argument of every command about a sweep that there is.
struct SweepArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The sweep's database.", valueName: "database"))
  var path = "build/sweeps/sweep.sqlite"
}

/// The options of commands that train trials.
struct SweepWorkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Trials trained at once, each on one thread. (default: as many as there are processors)",
      valueName: "count"))
  var workers: Int?

  @OptionGroup var data: DataOptions
  @OptionGroup var carbon: CarbonOptions
  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError("--workers \(workers): expected 1 to 1024")
    }
  }

  /// Trains what is left of a sweep and prints what came of it.
  func finish(_ request: SweepRequest) throws {
    let store = request.store
    let account = try carbon.account("lenet sweep")
    defer { account?.close() }
    let outcome = try train(request, account)
    Interruption.remedy = nil
    Interruption.allow()
    if json.isOn {
      try printJSON(SweepResult(store, outcome))
    } else {
      print(SweepTable(outcome).summary(path: store.path))
    }
  }

  private func train(_ request: SweepRequest, _ account: EnergyAccount?) throws -> SweepOutcome {
    var plan: ProgressLine?
    var training: SweepProgress?
    func accompany(_ progress: SweepRequest.Progress) {
      switch progress {
      case .begun:
        account?.openForInterruption(
          request.store.sweep.experiment, in: folder(of: request.store.path),
          isContinued: request.isContinued)
        Interruption.postpone()
        Interruption.remedy =
          "go on with\n  lenet sweep resume \(request.store.path.shellQuoted)"
      case .planning(let done, let total): plan.update(done, of: total, "plan", "trials")
      case .training(let running, let changes, let read):
        var table = training ?? SweepProgress(request.configuration)
        table.update(running, changes: changes, read: read)
        training = table
      }
    }
    do {
      defer {
        plan?.clear()
        training?.clear()
      }
      return try request.run(
        workers: workers ?? processorCount, isInterrupted: { Interruption.isRequested },
        progress: accompany)
    } catch let interruption as SweepInterruption {
      Interruption.end("\(interruption)")
      throw interruption
    }
  }
}
