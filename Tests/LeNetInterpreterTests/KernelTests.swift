import FileAccess
import Foundation
import LeNetInterpreter
import Subprocess
import TestSupport
import Testing

/// The kernels against plain loops in C, on processors that this machine need not have.
@Suite struct KernelTests {
  @Test(
    .thorough, .ifStuck,
    arguments: [
      ("max", ["NEON i8mm", "NEON dot product", "NEON", "portable"]),
      ("cortex-a76", ["NEON dot product", "NEON", "portable"]),
      ("cortex-a53", ["NEON", "portable"]),
    ])
  func everySetOfAnEmulatedARM64EqualsPlainLoops(processor: String, sets: [String]) async throws {
    let program = try await KernelProgram(
      flags: ["--target=aarch64-linux-gnu", "-fuse-ld=lld", "-static", "-O2"])
    #expect(try await program.run(by: ["qemu-aarch64", "-cpu", processor]) == sets)
  }

  /// No index leaves its memory, and no shift its range.
  @Test(.thorough, .ifStuck) func everySetOfThisMachineEqualsPlainLoops() async throws {
    let program = try await KernelProgram(
      flags: ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"])
    let sets = try await program.run(by: ["env", "ASAN_OPTIONS=detect_leaks=0"])
    #expect(sets == FastInterpreterTests.sets.map(\.name))
  }
}

/// `kernels.c` with all kernels.
private struct KernelProgram {
  private let folder: TemporaryFolder

  private struct Failure: Error {
    let text: String
  }

  init(flags: [String]) async throws {
    folder = try TemporaryFolder()
    let kernels = ProjectFolder.path(of: "Sources/Integer/IntegerKernels")
    let sources = try FileManager.default.contentsOfDirectory(atPath: kernels)
      .filter { $0.hasSuffix(".c") }.sorted().map { kernels + "/" + $0 }
    let warnings = ["-Wall", "-Wextra", "-Werror"]
    _ = try await Self.output(
      of: ["clang"] + warnings + flags
        + [
          "-I" + kernels + "/include",
          ProjectFolder.path(of: "Tests/LeNetInterpreterTests/kernels.c"),
        ] + sources + ["-o", folder.path(of: "kernels")])
  }

  /// - Returns: the sets of instructions that ran, each with kernels that equal the loops.
  func run(by runner: [String]) async throws -> [String] {
    let output = try await Self.output(of: runner + [folder.path(of: "kernels")])
    return output.split(separator: "\n").map(String.init)
  }

  private static func output(of command: [String]) async throws -> String {
    let result = try await Subprocess.run(
      .name(command[0]), arguments: Arguments(Array(command.dropFirst())),
      output: .string(limit: 1 << 20), error: .combinedWithOutput)
    let text = result.standardOutput
    guard result.terminationStatus.isSuccess else { throw Failure(text: text) }
    return text
  }
}
