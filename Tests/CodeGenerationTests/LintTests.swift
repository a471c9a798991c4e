import CodeGeneration
import FileAccess
import Foundation
import Subprocess
import TestSupport
import Testing

private let isInstalled = ["clang-tidy", "cppcheck"].allSatisfy { tool in
  let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
  return folders.split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
  }
}

/// `make lint` of `Firmware`.
@Suite(
  .thorough,
  .enabled(if: isInstalled, "make lint wants the Debian packages clang-tidy, cppcheck"))
struct LintTests {
  private static let golden = ProjectFolder.path(of: "Tests/CodeGenerationTests/Golden")

  private func lint(
    _ targets: [String], model: String? = nil, folder: String = golden
  ) async throws -> (succeeded: Bool, text: String) {
    let build = try TemporaryFolder()
    let result = try await run(
      .name("make"),
      arguments: Arguments(
        [
          "-s", "-j2", "-C", ProjectFolder.path(of: "Firmware"), "BUILD=\(build.path)",
        ] + (model.map { ["MODEL=\($0)", "MODEL_DIR=\(folder)"] } ?? []) + targets),
      output: .string(limit: 1 << 20), error: .combinedWithOutput)
    return (result.terminationStatus.isSuccess, result.standardOutput)
  }

  private static let kernels = [
    "mve", "dsp", "packed-thumb2", "packed-thumb", "packed-riscv", "avr", "portable",
  ].map { "lint-\($0)" }

  /// The committed model and all programs of the folder.
  @Test func theFirmwareIsClean() async throws {
    let (succeeded, text) = try await lint(["lint"])
    #expect(succeeded, "\(text)")
    for name in ["lenet5, dsp", "device on mps2-an386", "microbit", "tools"] {
      #expect(text.contains("\(name): nothing found"))
    }
  }

  /// Between them every renderer and kernel.
  @Test(arguments: [
    ("golden_kernels", kernels), ("golden_mixed", kernels),
    ("golden_domain", kernels),
    ("golden_relu_max", kernels),
    ("golden_tanh_average", kernels),
    ("golden_picture", ["lint-portable"]), ("golden_resize_picture", ["lint-portable"]),
    ("golden_fit_picture", ["lint-portable"]),
  ])
  func generatedCodeIsClean(model: String, targets: [String]) async throws {
    let (succeeded, text) = try await lint(targets, model: model)
    #expect(succeeded, "\(text)")
    #expect(text.matches(of: #/: nothing found/#).count == targets.count)
  }

  /// Of the golden one the sides are equal and its cells are pixels.
  @Test func thePreparationIsClean() async throws {
    let code = GeneratedPreparation(model: "lenet5", camera: try CameraSize("160x120"))
    let folder = try TemporaryFolder()
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
    ])
    let (succeeded, text) = try await lint(
      ["lint-portable"], model: code.prefix, folder: folder.path)
    #expect(succeeded, "\(text)")
    #expect(text.contains("lenet5_picture, portable: nothing found"))
  }

  /// Each is what one of the tools alone finds.
  @Test(arguments: [
    ("int unread[2]; unread[row + 2] = 1;", "cppcheck finds"),
    ("input = input + row * column;", "clang-tidy finds"),
    ("row += 010;", "violations of MISRA C:2012 that MISRA.md does not list"),
  ])
  func whatIsWrongIsFound(fault: String, message: String) async throws {
    let folder = try TemporaryFolder()
    let name = "golden_relu_max"
    let header = try ProjectFolder.text(of: "Tests/CodeGenerationTests/Golden/\(name).h")
    var source = try ProjectFolder.text(of: "Tests/CodeGenerationTests/Golden/\(name).c")
    let start = try #require(source.range(of: "int32_t sum3 = bias;\n"))
    source.insert(contentsOf: "    \(fault)\n", at: start.upperBound)
    try writeFiles([
      (folder.path(of: "\(name).h"), Array(header.utf8)),
      (folder.path(of: "\(name).c"), Array(source.utf8)),
    ])
    let (succeeded, text) = try await lint(["lint-portable"], model: name, folder: folder.path)
    #expect(!succeeded)
    #expect(text.contains("\(name), portable: \(message)"), "\(text)")
  }
}
