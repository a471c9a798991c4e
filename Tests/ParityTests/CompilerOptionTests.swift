import CodeGeneration
import FileAccess
import LeNetModel
import Subprocess
import TestSupport
import Testing

/// Options that make compilers put code of their own into functions, or lay structures out otherwise.
@Suite(.ifStuck, .thorough) struct CompilerOptionTests {
  /// The example's output, or why it does not compile.
  private func run(_ options: String, on board: String, optimization: String) async throws -> String
  {
    var random = RandomModels(seed: 31)
    let network = random.network(activations: [.relu], poolings: [.max])
    let code = GeneratedCode(
      try random.quantizedModel(of: network, weightLimit: 50, zeroPoint: -128), digest: "")
    let folder = try TemporaryFolder()
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
      (folder.path(of: "hooks.c"), Array(Self.hooks.utf8)),
      (folder.path(of: "hooks.mk"), Array(Self.rules.utf8)),
    ])
    let result = try await Subprocess.run(
      .name("make"),
      arguments: [
        "-s", "-C", ProjectFolder.path(of: "Firmware"), "-f", "Makefile",
        "-f", folder.path(of: "hooks.mk"), "BOARD=\(board)", "MODEL=\(code.prefix)",
        "MODEL_DIR=\(folder.path)", "BUILD=\(folder.path(of: "build"))",
        "OPTIMIZATION=\(optimization)", "OPTIONS=\(options)", "CALL_GRAPH=", "run",
      ],
      output: .string(limit: 1 << 20), error: .combinedWithOutput)
    return result.standardOutput
  }

  @Test(arguments: [
    ("mps2-an386", "-O2"), ("mps3-an547", "-O3"), ("mps2-an385", "-Os"), ("microbit", "-O2"),
    ("hifive1", "-O3"), ("arduino-mega2560", "-O2"),
  ])
  func noOptionChangesABit(board: String, optimization: String) async throws {
    let plain = try await run("", on: board, optimization: optimization)
    #expect(plain.hasPrefix("digit "))
    // On AVR, GCC warns of addresses of returns.
    let instrumented = try await run(
      "-fstack-protector-all -finstrument-functions --coverage -fprofile-generate "
        + "-fno-profile-values -w",
      on: board, optimization: optimization)
    #expect(instrumented == plain)
    #expect(try await run("-flto", on: board, optimization: optimization) == plain)
  }

  /// There, words of the scratch memory would not be aligned.
  @Test(arguments: ["mps2-an386", "mps3-an547", "microbit", "hifive1"])
  func packedStructuresDoNotCompile(board: String) async throws {
    let output = try await run("-fpack-struct -Wno-error", on: board, optimization: "-O2")
    #expect(output.contains("random_requires_alignment"))
    #expect(!output.contains("digit "))
  }

  /// What instrumented functions call; a program has it from its compiler's or its system's library.
  private static let hooks = """
    #include <stdint.h>

    uintptr_t __stack_chk_guard = 0x1BADU;
    int64_t __gcov_time_profiler_counter;

    void __stack_chk_fail(void) { for (;;) { } }
    void __cyg_profile_func_enter(void *function, void *caller) { (void)function; (void)caller; }
    void __cyg_profile_func_exit(void *function, void *caller) { (void)function; (void)caller; }
    void __gcov_init(void *object) { (void)object; }
    void __gcov_exit(void) { }
    void __gcov_merge_add(void) { }
    void __gcov_merge_time_profile(void) { }

    """

  private static let rules = """
    $(BUILD)/hooks.o: $(MODEL_DIR)/hooks.c $(BUILD)/model.h
    \t$(CC) $(CPU_FLAGS) -O1 -ffreestanding -c $< -o $@

    $(BUILD)/model.o: DEFINES := $(OPTIONS)
    $(BUILD)/example.elf: $(BUILD)/hooks.o

    """
}
