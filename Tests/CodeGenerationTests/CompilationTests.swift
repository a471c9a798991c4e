import CodeGeneration
import FileAccess
import LeNetModel
import Subprocess
import TestSupport
import Testing

/// The generated C compiles without a word for every processor, and its header as C++.
@Suite(.thorough) struct CompilationTests {
  @Test func everyCompilerIsSilent() async throws {
    var random = RandomModels(seed: 21)
    let networks =
      [.lenet5, .original, random.network(), random.network()]
      + (0..<8).map { _ in random.domainNetwork(side: 28) }
    for network in networks {
      let code = GeneratedCode(
        try random.quantizedModel(of: network, confidence: random.confidence()), digest: "")
      try await expectSilence(
        of: code.prefix, [(code.headerName, code.header), (code.sourceName, code.source)])
    }
  }

  /// Kernels for some stages, at the beginning, at the end and at both.
  @Test func everyCompilerIsSilentAboutSomeKernels() async throws {
    var random = RandomModels(seed: 23)
    let block: [LayerKind] = [
      .convolution(filters: 2, padding: 0), .activation(.relu), .pooling(.max),
    ]
    let middle: [LayerKind] = [
      .convolution(filters: 3, kernel: 3, padding: 1), .activation(.relu6), .pooling(.average),
    ]
    let dense: [LayerKind] = [.dense(units: 5), .activation(.relu), .dense(units: 10)]
    for kinds in [
      block + middle + [.dense(units: 10)], block + middle + dense, middle + dense,
      dense, block + block + [.convolution(filters: 10, kernel: 1, padding: 0), .globalAverage],
    ] {
      let code = GeneratedCode(
        try random.quantizedModel(of: Network(kinds), weightLimit: 30, zeroPoint: -128),
        digest: "")
      #expect(code.kernels.count == 5)
      try await expectSilence(
        of: code.prefix, [(code.headerName, code.header), (code.sourceName, code.source)])
    }
  }

  @Test(arguments: ["8x8", "28x28", "96x96", "160x120"])
  func everyCompilerIsSilentAboutThePreparation(camera: String) async throws {
    let code = GeneratedPreparation(model: "lenet5", camera: try CameraSize(camera))
    try await expectSilence(
      of: code.prefix, [(code.headerName, code.header), (code.sourceName, code.source)])
  }

  @Test(arguments: [("8x8", 1, false), ("160x120", 3, false), ("96x64", 3, true)])
  func everyCompilerIsSilentAboutScaling(
    camera: String, channels: Int, keepsProportions: Bool
  ) async throws {
    let code = GeneratedPreparation(
      model: "lenet5", camera: try CameraSize(camera),
      input: Shape(channels: channels, height: 32, width: 32), keepsProportions: keepsProportions)
    try await expectSilence(
      of: code.prefix, [(code.headerName, code.header), (code.sourceName, code.source)])
  }

  private func expectSilence(of prefix: String, _ files: [(name: String, text: String)])
    async throws
  {
    let folder = try TemporaryFolder()
    try writeFiles(files.map { (folder.path(of: $0.name), Array($0.text.utf8)) })
    let result = try await run(
      .name("make"),
      arguments: [
        "-s", "-C", ProjectFolder.path(of: "Firmware"), "MODEL=\(prefix)",
        "MODEL_DIR=\(folder.path)", "BUILD=\(folder.path(of: "build"))", "check",
      ],
      output: .string(limit: 1 << 20), error: .combinedWithOutput)
    #expect(result.terminationStatus.isSuccess, "\(result.standardOutput)")
    for processor in [
      "this machine, gcc", "this machine, clang", "Cortex-M0", "Cortex-M3, clang", "Cortex-M4",
      "Cortex-M55, clang", "RV32IMC, clang", "ATmega2560", "C++ header",
    ] {
      #expect(result.standardOutput.contains("\(processor): no warnings"))
    }
  }

  /// What no build on the host says otherwise: the static scratch memory works like the caller's.
  @Test func staticScratchIsAChoice() async throws {
    var random = RandomModels(seed: 22)
    let code = GeneratedCode(try random.quantizedModel(of: .lenet5), digest: "")
    let folder = try TemporaryFolder()
    let main = """
      #include <stdio.h>
      #include "random.h"
      int main(void)
      {
          static uint8_t pixels[RANDOM_PIXEL_COUNT];
          static int8_t a[10], b[10];
          static random_scratch scratch;
          for (int i = 0; i < RANDOM_PIXEL_COUNT; ++i) pixels[i] = (uint8_t)(i * 7);
          if (random_infer(pixels, a, &scratch) != random_infer_static(pixels, b)) return 1;
          for (int i = 0; i < 10; ++i) if (a[i] != b[i]) return 2;
          return puts("same") < 0;
      }
      """
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
      (folder.path(of: "main.c"), Array(main.utf8)),
    ])
    let script = """
      cc -std=c99 -Wall -Wextra -Werror -DRANDOM_STATIC_SCRATCH \
      \(folder.path)/random.c \(folder.path)/main.c -o \(folder.path)/main && \(folder.path)/main
      """
    let result = try await run(
      .name("sh"), arguments: ["-c", script], output: .string(limit: 1 << 16),
      error: .combinedWithOutput)
    #expect(result.standardOutput == "same\n")
  }
}
