import ArgumentParser
import Dataset
import FileAccess
import Foundation
import SweepSpace
import SweepStore
import Sweeping

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

extension SweepOutcome {
  /// As far as the sweep at `path` has come.
  init(of path: String) throws {
    Inputs.add(path)
    let store = try SweepStore.open(path, isReadOnly: true)
    let configuration = try store.configuration
    configuration.noteMinimized()
    self.init(configuration, try store.trials())
  }
}

extension SweepStore {
  /// What the sweep's text says, with the method that was asked for.
  var configuration: SweepConfiguration {
    get throws {
      var configuration = try SweepFile.decode(sweep.text, from: "\(path): \(sweep.source)")
      guard let method = SweepConfiguration.Method(rawValue: sweep.method) else {
        throw SweepStoreError.damaged(path: path, what: "\(sweep.method) is no method")
      }
      configuration.method = method
      configuration.runCap = sweep.trialLimit
      return configuration
    }
  }
}

extension SweepConfiguration {
  /// Whoever looks for the best trial is told where that is the one with the least of what others want
  /// most of.
  func noteMinimized() {
    for warning in warnings {
      if case .minimized = warning { note("\(warning)") }
    }
  }
}

/// The options of commands that train trials.
struct SweepWorkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Trials trained at once, each on one thread. (default: as many as there are processors)",
      valueName: "count"))
  var workers: Int?

  @OptionGroup var mnist: MNISTOption
  @OptionGroup var carbon: CarbonOptions
  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError("--workers \(workers): expected 1 to 1024")
    }
  }

  /// Trains what is left of a sweep and prints what came of it.
  ///
  /// - Parameter isContinued: whether others have worked on it before.
  func finish(
    _ store: SweepStore, _ configuration: SweepConfiguration, on part: MNISTPart,
    isContinued: Bool
  ) throws {
    let account = try carbon.account("lenet sweep")
    defer { account?.close() }
    let session = try SweepSession(
      store, configuration, on: part.images, workers: workers ?? processorCount)
    account?.open(store.sweep.experiment, in: folder(of: store.path), isContinued: isContinued)
    try session.run()
    let outcome = SweepOutcome(configuration, try store.trials())
    if json.isOn {
      try printJSON(SweepResult(store, outcome))
    } else {
      print(SweepTable(outcome).summary(path: store.path))
    }
  }
}
