import LeNetModel
import TestSupport
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

  /// The short forms are the same wherever there is the long one.
  @Test(
    arguments: [
      ["data", "fetch"], ["data", "verify"], ["train"], ["sweep", "run"], ["sweep", "resume"],
      ["sweep", "show"], ["sweep", "best"], ["sweep", "export"], ["calibrate"], ["evaluate"],
      ["report"],
      ["export"], ["verify"], ["infer"], ["inspect"], ["boards"], ["build"], ["flash"],
      ["bench", "train"], ["bench", "infer"], ["bench", "board"],
    ])
  func shortOptions(command: [String]) async throws {
    let help = try await lenet.run(command + ["--help"]).output
    #expect(help.contains("  -q, --quiet "))
    for option in ["model <", "output <"] {
      let short = "  -\(option.prefix(1)), --\(option)"
      #expect(
        help.contains("  --\(option)") == false
          && help.contains("--\(option)") == help.contains(short))
    }
  }

  /// Nobody has to scroll sideways.
  @Test(
    .thorough,
    arguments: [
      ["boards"], ["bench", "infer", "-m", "digit-int8.lenet", "--batch", "1"],
      ["inspect", "--ranges", "digit.lenet"], ["verify", "-m", "digit.lenet", "--images", "2"],
    ])
  func tablesFit80Columns(command: [String]) async throws {
    try lenet.placeModels()
    let outcome = try await lenet.run(command)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let long = outcome.output.split(separator: "\n").filter { $0.count > 80 }
    #expect(long == [])
  }

  /// Of those that also tell paths and digests, the rows.
  @Test func rowsFit80Columns() async throws {
    let committed = ProjectFolder.path(of: "Models/lenet5.lenet")
    let patterns: [([String], Regex<(Substring, Substring)>)] = [
      (["export", "--int8", "-o", "out"], /(predicted|Cortex|RV32|AVR|Bytes|and scores).*/),
      (
        ["inspect", committed],
        /(layer |conv|fc|[> ] (?:activations|min-max|percentile|mse|entropy)).*/
      ),
      (["inspect", "Models/lenet5-int8.lenet"], /(layer |conv|fc).*/),
    ]
    for (command, pattern) in patterns {
      let rows = try await lenet.run(
        command, folder: command[0] == "export" ? nil : ProjectFolder.path
      )
      .output.split(separator: "\n").filter { $0.prefixMatch(of: pattern) != nil }
      #expect(rows.count >= 8 && rows.allSatisfy { $0.count <= 80 }, "\(command): \(rows)")
    }
    let wide = try await lenet("export", "--int8", "--layers", "-o", "out").output
    #expect(wide.contains(/predicted .* instructions +conv1 +conv2/))
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
    ["export", "--int4"], ["export", "--output", ""], ["export", "--layers"],
    ["train", "--lr", "0"], ["train", "--learning-rate", "nan"], ["train", "--lr", "101"],
    ["train", "--batch-size", "0"], ["train", "--batch-size", "4097"],
    ["train", "--no-energy", "--country", "DEU"],
    ["sweep", "run", "--no-energy", "--country", "DEU"],
    ["build", "--board", "pdp-11"], ["bench", "board", "--board", "pdp-11"],
    ["flash", "--board", "pdp-11"], ["verify", "--board", "pdp-11", "--images", "1"],
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
    #expect(outcome.errors.hasPrefix("lenet: "))
    #expect(outcome.errors.contains("Usage: lenet"))
    #expect(try lenet.leftovers() == [])
  }
}
