import CodeGeneration
import FileAccess
import Subprocess
import TestSupport
import Testing

/// What inferences of the generated code alone take on an emulated board: neither protocol nor trace.
struct MeasuredInferences {
  /// Of every picture.
  let instructions: [Int]
  /// How deep the stack was found painted over; of the first pictures alone, since painting takes time.
  let paintedStackByteCounts: [Int]
  /// What `make size` says that the stack takes.
  let stackBound: Int
  /// Whether it also says that functions of the compiler's library are not counted.
  let callsLibrary: Bool

  struct Failure: Error {
    let text: String
  }

  /// - Parameters:
  ///   - board: with a QEMU emulator.
  ///   - pictures: 784 bytes each.
  init(_ code: GeneratedCode, board: String, pictures: [[UInt8]]) async throws {
    let folder = try TemporaryFolder()
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
      (folder.path(of: "measure.mk"), Array(Self.rules.utf8)),
      (folder.path(of: "measure.c"), Array(Self.program.utf8)),
      (folder.path(of: "call_counts.c"), Array(Self.plugin.utf8)),
      (folder.path(of: "pictures"), Array(pictures.joined())),
    ])
    let arguments = [
      "-s", "-C", ProjectFolder.path(of: "Firmware"), "-f", "Makefile",
      "-f", folder.path(of: "measure.mk"), "BOARD=\(board)", "MODEL=\(code.prefix)",
      "MODEL_DIR=\(folder.path)", "BUILD=\(folder.path(of: "build"))", "SERIAL=stdio",
      "CALLS=\(pictures.count)",
    ]
    _ = try await Self.make(arguments + ["measure"])
    instructions = try Self.numbers(behind: "instructions", in: folder.path(of: "counts"))
    paintedStackByteCounts = try Self.numbers(behind: "stack", in: folder.path(of: "stacks"))
    let size = try await Self.make(arguments + ["size"])
    guard let match = size.firstMatch(of: #/stack_bytes (\d+)/#),
      let bound = Int(match.1)
    else { throw Failure(text: size) }
    stackBound = bound
    callsLibrary = size.contains("is not in the generated code")
    guard instructions.count == pictures.count, !paintedStackByteCounts.isEmpty else {
      throw Failure(text: "\(instructions.count) of \(pictures.count) pictures were counted")
    }
  }

  private static func make(_ arguments: [String]) async throws -> String {
    let result = try await run(
      .name("make"), arguments: Arguments(arguments), output: .string(limit: 1 << 20),
      error: .combinedWithOutput)
    guard result.terminationStatus.isSuccess else { throw Failure(text: result.standardOutput) }
    return result.standardOutput
  }

  private static func numbers(behind word: String, in path: String) throws -> [Int] {
    String(decoding: try readFile(path, limit: 1 << 20), as: UTF8.self).split(separator: "\n")
      .compactMap { $0.hasPrefix(word + " ") ? Int($0.dropFirst(word.count + 1)) : nil }
  }

  private static let rules = """
    measure: $(BUILD)/measure.elf $(BUILD)/call_counts.so | emulator
    \tcoproc board { exec timeout 600 $(EMULATE) $< -plugin \
    \t  $(BUILD)/call_counts.so,function=0x$(FUNCTION_ADDRESS),calls=$(CALLS) 2>$(MODEL_DIR)/counts; }; \
    \texec 3<&$${board[0]} 4>&$${board[1]}; read -r ready <&3; \
    \t{ cat $(MODEL_DIR)/pictures >&4 2>/dev/null & }; cat <&3 >$(MODEL_DIR)/stacks
    $(BUILD)/measure.elf: $(BUILD)/measure.o $(BUILD)/model.o $(BOARD_OBJECTS)
    \t$(CC) $(LINK_FLAGS) $^ -lgcc -o $@
    $(BUILD)/measure.o: $(MODEL_DIR)/measure.c $(BUILD)/model.h
    \t$(CC) $(COMPILE_FLAGS) -c $< -o $@
    $(BUILD)/call_counts.so: $(MODEL_DIR)/call_counts.c $(BUILD)/model.h | host-compiler
    \t$(HOST_CC) -std=c99 $(WARNINGS) -O2 -shared -fPIC $< -o $@

    """

  /// Says that it is ready, since an emulator loses what comes before; reads pictures; says how deep the stack
  /// grew in the first inferences.
  private static let program = """
    #include "board.h"
    #include "core.h"
    #include "model.h"
    #include "stack.h"

    enum { PAINTED_CALL_COUNT = 3 };

    static uint8_t pixels[MODEL_PIXEL_COUNT];
    static int8_t scores[MODEL_SCORE_COUNT];
    static model_scratch scratch;

    static void print(const char *text)
    {
        while (*text != '\\0') {
            board_write_byte((uint8_t)*text++);
        }
    }

    static void print_number(unsigned int number)
    {
        if (number >= 10) {
            print_number(number / 10);
        }
        board_write_byte((uint8_t)('0' + number % 10));
    }

    void report_fault(uint32_t address)
    {
        (void)address;
        print("fault\\n");
    }

    int main(void)
    {
        board_start();
        print("ready\\n");
        for (int call = 0;; ++call) {
            for (int i = 0; i < MODEL_PIXEL_COUNT; ++i) {
                pixels[i] = board_read_byte();
            }
            if (call >= PAINTED_CALL_COUNT) {
                (void)model_infer(pixels, scores, &scratch);
                continue;
            }
            stack_paint();
            (void)model_infer(pixels, scores, &scratch);
            print("stack ");
            print_number(stack_used());
            print("\\n");
        }
    }

    """

  /// A plugin for QEMU that counts the instructions of every call of a function, `function=ADDRESS`, with
  /// all that it calls, prints them on standard error, and ends the emulation after `calls=NUMBER`.
  private static let plugin = """
    #include <inttypes.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>

    #define EXPORT __attribute__((visibility("default")))

    typedef uint64_t qemu_plugin_id_t;
    struct qemu_plugin_tb;
    struct qemu_plugin_insn;
    typedef void (*block_translated)(qemu_plugin_id_t id, struct qemu_plugin_tb *block);
    typedef void (*instruction_executes)(unsigned int cpu, void *data);

    void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, block_translated callback);
    void qemu_plugin_register_vcpu_insn_exec_cb(
        struct qemu_plugin_insn *instruction, instruction_executes callback, int flags, void *data);
    size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
    struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block, size_t index);
    uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *instruction);

    EXPORT int qemu_plugin_version = 1;
    EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const void *information, int argc, char **argv);

    static uint64_t function_address, caller_address, instruction_count;
    static long calls;
    static int is_inside;

    static void on_instruction(unsigned int cpu, void *data)
    {
        const uint64_t address = (uintptr_t)data;

        (void)cpu;
        if (!is_inside && address == function_address) {
            is_inside = 1;
            instruction_count = 0;
        } else if (is_inside && address > caller_address && address <= caller_address + 4) {
            is_inside = 0;
            fprintf(stderr, "instructions %" PRIu64 "\\n", instruction_count);
            if (--calls == 0) {
                _exit(0);
            }
        }
        if (is_inside) {
            ++instruction_count;
        } else {
            caller_address = address;
        }
    }

    static void on_block(qemu_plugin_id_t id, struct qemu_plugin_tb *block)
    {
        (void)id;
        for (size_t i = 0; i < qemu_plugin_tb_n_insns(block); ++i) {
            struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(block, i);

            qemu_plugin_register_vcpu_insn_exec_cb(
                instruction, on_instruction, 0, (void *)(uintptr_t)qemu_plugin_insn_vaddr(instruction));
        }
    }

    int qemu_plugin_install(qemu_plugin_id_t id, const void *information, int argc, char **argv)
    {
        (void)information;
        if (argc != 2) {
            return 1;
        }
        function_address = strtoull(strchr(argv[0], '=') + 1, NULL, 0);
        calls = strtol(strchr(argv[1], '=') + 1, NULL, 0);
        qemu_plugin_register_vcpu_tb_trans_cb(id, on_block);
        return 0;
    }

    """
}
