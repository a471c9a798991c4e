import ArgumentParser

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure speed on this machine.",
    subcommands: [BenchTrainCommand.self])
}
