import FileAccess
import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// Commands on machines that lack what they need.
@Suite struct MissingToolTests {
  private let lenet = try! Lenet()

  private static let shellTools = [
    "bash", "sh", "env", "make", "mkdir", "printf", "cmp", "tr", "rm", "cat", "echo", "awk",
  ]
  private static let compiler = "arm-none-eabi-gcc"

  /// A folder with links to these tools and to no others, for `PATH`.
  private func path(with tools: [String]) async throws -> String {
    try await Self.path(with: tools, in: lenet)
  }

  static func path(with tools: [String], in lenet: Lenet) async throws -> String {
    let folder = lenet.path(of: "bin")
    try createFolder(folder)
    for tool in tools {
      let found = try await Executable.name(tool).resolveExecutablePath(in: .inherit)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/" + tool, withDestinationPath: found.string)
    }
    return folder
  }

  @Test func noCompiler() async throws {
    try lenet.placeModels()
    try await lenet(
      "verify", "--model", "digit-int8.lenet", "--images", "5",
      environment: ["PATH": path(with: ["cat"])]
    ).expectFailure(1, "no C compiler found", "gcc", "clang", "'apt-get install gcc'")
    #expect(try !lenet.leftovers().contains { $0.hasPrefix("tmp/") })
  }

  @Test func noCurl() async throws {
    try await lenet(
      "data", "fetch", "--mnist", "mnist", environment: ["PATH": path(with: ["cat"])]
    ).expectFailure(1, "no mirror delivered it", "install the package curl")
  }

  /// With more pictures than a pipe holds, so that the program is gone before it was given them all.
  @Test func aProgramThatEndsEarlyIsReported() async throws {
    try lenet.placeModels()
    let folder = lenet.path(of: "bin")
    try createFolder(folder)
    let script = """
      #!/bin/sh
      while [ "$1" != -o ]; do shift; done
      printf '#!/bin/sh\\nexit 3\\n' > "$2"
      chmod +x "$2"
      """
    try writeFile(Array(script.utf8), to: folder + "/gcc")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder + "/gcc")
    try await lenet(
      "verify", "--model", "digit-int8.lenet", "--images", "1000",
      environment: ["PATH": folder + ":/usr/bin:/bin"]
    ).expectFailure(1, "gcc -O2", "the program ended with exited(3)")
    #expect(try !lenet.leftovers().contains { $0.hasPrefix("tmp/") })
  }

  @Test func noMake() async throws {
    try await expectBoardFailure(
      with: ["cat"], "make is not installed; install it with 'apt-get install make'")
  }

  @Test func noCrossCompiler() async throws {
    try await expectBoardFailure(
      with: Self.shellTools,
      "arm-none-eabi-gcc not found: install it with 'apt-get install gcc-arm-none-eabi'")
  }

  @Test func noEmulator() async throws {
    try await expectBoardFailure(
      with: Self.shellTools + [Self.compiler],
      "qemu-system-arm not found: install it with 'apt-get install qemu-system-arm'")
  }

  private func expectBoardFailure(
    with tools: [String], _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "verify", "--board", "mps2-an386", "--model", "digit-int8.lenet", "--images", "5", "--json",
      environment: ["PATH": path(with: tools)])
    outcome.expectFailure(1, words, sourceLocation: sourceLocation)
    #expect(
      try !lenet.leftovers().contains { $0.hasPrefix("tmp/") }, sourceLocation: sourceLocation)
  }

  @Test(arguments: ["arduino", "", "../boards/mps2-an386", "."])
  func unknownBoardListsTheKnownOnes(board: String) async throws {
    try lenet.placeModels()
    let boards = try FileManager.default.contentsOfDirectory(
      atPath: ProjectFolder.path(of: "Firmware/boards"))
    let outcome = try await lenet("verify", "--board", board, "--model", "digit-int8.lenet")
    outcome.expectUsageError("there is no board '\(board)'")
    for known in boards { #expect(outcome.errors.contains(known)) }
  }
}
