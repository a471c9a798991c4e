import FileAccess
import Foundation
import TestSupport
import Testing

/// The program outside of the project's folder.
@Suite struct StandingAloneTests {
  let lenet: Lenet
  /// Where the copy is installed.
  let prefix: String

  init() throws {
    lenet = try Lenet()
    prefix = lenet.path(of: "prefix")
    try createFolder(prefix + "/bin")
    try FileManager.default.copyItem(atPath: Lenet.path, toPath: prefix + "/bin/lenet")
  }

  func run(_ arguments: String...) async throws -> Lenet.Outcome {
    try await lenet.run(program: prefix + "/bin/lenet", arguments)
  }

  @Test func theProgramAloneReadsAPicture() async throws {
    let outcome = try await run("infer", ProjectFolder.path(of: "Models/samples/7.png"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(": 7, "))
  }

  @Test func theProgramAloneExportsTheShippedModel() async throws {
    let outcome = try await run("export", "--int8", "--output", "out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let name = "lenet5-int8.lenet"
    #expect(
      try readFile(lenet.path(of: "out/" + name), limit: 1 << 20)
        == readFile(ProjectFolder.path(of: "Models/" + name), limit: 1 << 20),
      "built before Models/\(name) changed: build again")
  }

  @Test func whatIsInstalledBesideItIsFound() async throws {
    let missing = try await run("boards")
    #expect(missing.status == 1)
    try createFolder(prefix + "/share/lenet")
    try FileManager.default.copyItem(
      atPath: ProjectFolder.path(of: "Firmware"), toPath: prefix + "/share/lenet/Firmware")
    let found = try await run("boards")
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.output.contains("mps2-an386"))
  }
}
