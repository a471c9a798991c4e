import LeNetModel
import Testing

/// What the command line promises before any work.
@Suite struct UsageTests {
  private let lenet = try! Lenet()

  static let commands: [[String]] = [
    [], ["data"], ["data", "fetch"], ["data", "verify"], ["train"], ["evaluate"], ["export"],
    ["verify"], ["infer"], ["inspect"], ["bench"], ["bench", "train"],
    ["bench", "infer"],
  ]

  @Test(arguments: commands)
  func helpHasAnExample(command: [String]) async throws {
    let help = try await lenet.run(command + ["--help"])
    help.expectSilentSuccess()
    let name = (["lenet"] + command).joined(separator: " ")
    #expect(help.output.contains("USAGE: \(name)"))
    #expect(help.output.contains("EXAMPLE: \(command == ["data"] ? "lenet data fetch" : name)"))
  }

  @Test func versionIsTheOneInModelFiles() async throws {
    let version = try await lenet("--version")
    version.expectSilentSuccess()
    #expect(version.output == Provenance.toolVersion + "\n")
  }

  @Test func withoutArgumentsThereIsHelp() async throws {
    let help = try await lenet()
    help.expectSilentSuccess()
    #expect(help.output.contains("SUBCOMMANDS"))
  }

  @Test(arguments: [
    ["quantize"], ["--nonsense"], ["data", "fetch", "--mirror", "ftp://example.org"],
    ["train", "--epochs", "many"], ["train", "--epochs", "0"], ["train", "--epochs", "-1"],
    ["train", "--epochs", "100001"], ["train", "--seed", "-1"], ["train", "--threads", "0"],
    ["train", "--threads", "1025"], ["train", "--preset", "best"], ["train", "--output", "m.txt"],
    ["train", "--output", ".lenet"], ["train", "--output", ""],
    ["train", "--log", ""],
    ["train", "--recipe", "r.yaml", "--preset", "default"], ["train", "--recipe", ".yaml"],
    ["train", "--recipe", ""],
    ["evaluate"], ["evaluate", "a.lenet", "b.lenet"],
    ["export", "--int4"], ["export", "--output", ""],
    ["verify", "--images", "0"], ["verify", "--images", "-5"], ["verify", "--images", "9.5"],
    ["verify", "--images", "9223372036854775807"], ["verify", "--board", "b", "--thorough"],
    ["verify", "--board", "b", "--device", "d"], ["verify", "--device", "d", "--mutations"],
    ["verify", "--device", "d", "--thorough"], ["build"], ["flash"],
    ["build", "--board", "b", "--output", ""],
    ["bench", "train", "--batch", "0"], ["bench", "train", "--batch", "4097"],
    ["bench", "train", "--images", "0"], ["bench", "train", "--threads", "0"], ["bench", "dance"],
    ["bench", "infer", "--batch", "0"], ["bench", "infer", "--batch", "10001"],
    ["bench", "infer", "--threads", "0"], ["bench", "infer", "m.lenet"],
    ["infer"], ["infer", "a.png", "--csv", "--json"], ["infer", "a.png", "--max-pixels", "0"],
    ["infer", "a.png", "--show", "--json"], ["infer", "a.png", "--show", "--csv"],
    ["infer", "a.png", "--save-input", ""], ["infer", "a.png", "--device", "d", "--float"],
    ["infer", "a.png", "--device", "d", "--csv"],
    ["inspect"], ["inspect", "--json"],
    ["inspect", "--recipe"], ["inspect", "--recipe", "--json", "m.lenet"],
  ])
  func wrongUsageIsTold(arguments: [String]) async throws {
    let outcome = try await lenet.run(arguments)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(outcome.errors.contains("Usage: lenet"))
    #expect(try lenet.leftovers() == [])
  }
}
