import ArgumentParser

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure speed on this machine.",
    discussion: "EXAMPLE: lenet bench train",
    subcommands: [BenchTrainCommand.self])
}
