import CodeGeneration
import FileAccess
import LeNetModel
import Subprocess
import TestSupport
import Testing

/// What the generated code needs from elsewhere.
@Suite(.thorough) struct SymbolTests {
  /// Of the C library at most what a freestanding compiler may call by itself; names that begin with two
  /// underscores are those of the compiler's own library.
  @Test(arguments: [
    "mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1", "arduino-mega2560",
  ])
  func noLibraryIsNeeded(board: String) async throws {
    var random = RandomModels(seed: 34)
    let kernels = try random.quantizedModel(
      of: random.network(activations: [.relu], poolings: [.max]), weightLimit: 30, zeroPoint: -128)
    for model in [kernels, try random.quantizedModel(of: .original)] {
      for option in ["-O3", "-Os", "-O3 -DRANDOM_PORTABLE"] {
        let needed = try await neededSymbols(
          GeneratedCode(model, digest: ""), board: board, option: option)
        let strange = needed.filter { !$0.hasPrefix("__") && !["memcpy", "memset"].contains($0) }
        #expect(strange.isEmpty, "\(option)")
      }
    }
  }

  private func neededSymbols(
    _ code: GeneratedCode, board: String, option: String
  ) async throws -> [Substring] {
    let folder = try TemporaryFolder()
    let rule = "needed: $(BUILD)/model.o\n\t$(COMPILER_PREFIX)nm $<\n"
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
      (folder.path(of: "needed.mk"), Array(rule.utf8)),
    ])
    let result = try await run(
      .name("make"),
      arguments: [
        "-s", "-C", ProjectFolder.path(of: "Firmware"), "-f", "Makefile",
        "-f", folder.path(of: "needed.mk"), "BOARD=\(board)", "MODEL=\(code.prefix)",
        "MODEL_DIR=\(folder.path)", "BUILD=\(folder.path(of: "build"))",
        "OPTIMIZATION=\(option)", "needed",
      ],
      output: .string(limit: 1 << 20), error: .combinedWithOutput)
    #expect(result.terminationStatus.isSuccess, "\(result.standardOutput)")
    let lines = result.standardOutput.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix(" T \(code.prefix)_infer") })
    return lines.map { $0.split(separator: " ") }.filter { $0.count == 2 && $0[0] == "U" }
      .map { $0[1] }
  }
}
