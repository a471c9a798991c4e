import ArgumentParser

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure speed, on this machine or on emulated boards.",
    discussion: "EXAMPLE: lenet bench train",
    subcommands: [BenchTrainCommand.self, BenchInferCommand.self, BenchBoardCommand.self])
}

extension ParsableCommand {
  func expect(_ allowed: ClosedRange<Int>, _ value: Int, _ name: String) throws {
    guard allowed.contains(value) else {
      throw ValidationError(
        "\(name) \(value): expected \(allowed.lowerBound) to \(allowed.upperBound)")
    }
  }
}
