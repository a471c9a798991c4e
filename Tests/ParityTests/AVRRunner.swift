import CodeGeneration
import FileAccess
import LeNetModel
import Parity
import Subprocess
import TestSupport
import Toolchains

/// The generated C on an ATmega2560 in simavr, pictures and traces poked into and peeked from its
/// memory, so that every layer of a picture takes a tenth of a second.
struct AVRRunner: CodeRunner {
  struct Failure: Error {
    let text: String
  }

  let name = "ATmega2560"
  let batchSize = 100
  private let code: GeneratedCode
  private let folder: TemporaryFolder
  private let addresses: [String]

  /// - Parameter optimization: a flag of the compiler.
  init(_ code: GeneratedCode, optimization: String) async throws {
    self.code = code
    folder = try TemporaryFolder()
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
      (folder.path(of: "main.c"), Array(Self.program(code).utf8)),
      (folder.path(of: "emulator.c"), Array(Self.emulator.utf8)),
    ])
    let flags = (HostRunner.warningFlags + [optimization]).joined(separator: " ")
    let symbols = try await Self.shell(
      """
      cc -O2 emulator.c -o emulator -lsimavr && \
      avr-gcc -mmcu=atmega2560 -ffreestanding \(flags) -D\(code.prefix.uppercased())_TRACE \
      main.c \(code.sourceName) -o program.elf && avr-nm program.elf
      """, in: folder)
    addresses = ["read", "trace"].map { function in
      let line = symbols.split(separator: "\n").first {
        $0.hasSuffix(" \(code.prefix)_\(function)")
      }
      return "0x" + (line?.prefix { $0 != " " } ?? "0")
    }
  }

  func run(
    _ pixels: ArraySlice<UInt8>, expected: ArraySlice<UInt8>
  ) async throws(ParityError) -> [UInt8] {
    do {
      try writeFiles([(folder.path(of: "pictures"), Array(pixels))])
      _ = try await Self.shell(
        "./emulator \(addresses.joined(separator: " ")) <pictures", in: folder)
      return traces(try readFile(folder.path(of: "traces"), limit: 1 << 24))
    } catch {
      throw .tool(.runFailed(runner: name, status: "an error", diagnostics: "\(error)"))
    }
  }

  /// Puts the pieces of every picture in the order of layers.
  private func traces(_ stream: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var tensors: [Int: [UInt8]] = [:]
    for start in stride(from: 0, to: stream.count - 1, by: 2) {
      let (layer, value) = (Int(stream[start]), stream[start + 1])
      guard layer == 255 else {
        tensors[layer, default: []].append(value)
        continue
      }
      for layer in code.tracedLayers { result += tensors[layer] ?? [] }
      result.append(value)
      result += tensors[Self.certainty] ?? []
      tensors = [:]
    }
    return result
  }

  private static func shell(_ script: String, in folder: TemporaryFolder) async throws -> String {
    let result = try await Subprocess.run(
      .name("sh"), arguments: ["-c", "cd \(folder.path) && \(script)"],
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    guard result.terminationStatus.isSuccess else {
      throw Failure(text: result.standardError)
    }
    return result.standardOutput
  }

  /// Shown like a layer, of which there are fewer.
  private static let certainty = 254

  private static func program(_ code: GeneratedCode) -> String {
    let (prefix, macros) = (code.prefix, code.prefix.uppercased())
    return """
      #include "\(code.headerName)"

      int main(void);
      int \(prefix)_read(const uint8_t *pixels, int8_t *scores, \(prefix)_scratch *scratch);

      void __attribute__((noinline, noclone)) \(prefix)_trace(int layer, const int8_t *values, int count)
      {
          __asm__ volatile("" : : "r"(layer), "r"(values), "r"(count) : "memory");
      }

      int __attribute__((noinline)) \(prefix)_read(const uint8_t *pixels, int8_t *scores,
          \(prefix)_scratch *scratch)
      {
          const int digit = \(prefix)_infer(pixels, scores, scratch);
      #ifdef \(macros)_CERTAIN
          const unsigned int confidence = \(prefix)_confidence(scores, digit);
          uint8_t certainty[3];

          certainty[0] = (uint8_t)\(prefix)_has_evidence(scores);
          certainty[1] = (uint8_t)confidence;
          certainty[2] = (uint8_t)(confidence >> 8);
          \(prefix)_trace(\(certainty), (const int8_t *)certainty, 3);
      #endif
          return digit;
      }

      int main(void)
      {
          static uint8_t pixels[784];
          static int8_t scores[10];
          static \(prefix)_scratch scratch;

          for (;;) {
              (void)\(prefix)_read(pixels, scores, &scratch);
          }
      }
      """
  }

  /// `emulator READ TRACE`, addresses: for every picture on standard input, pairs of layer and value,
  /// then 255 and the digit, into the file `traces`; standard output is simavr's.
  private static let emulator = """
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <simavr/sim_avr.h>
    #include <simavr/sim_elf.h>

    static avr_t *avr;

    static unsigned word(int address) { return avr->data[address] | avr->data[address + 1] << 8; }

    static void step(void)
    {
        const int state = avr_run(avr);

        if (state == cpu_Done || state == cpu_Crashed || avr->cycle > 5000000000U) exit(1);
    }

    int main(int count, char **arguments)
    {
        const avr_flashaddr_t reading = (avr_flashaddr_t)strtoul(arguments[1], NULL, 16);
        const avr_flashaddr_t trace = (avr_flashaddr_t)strtoul(arguments[2], NULL, 16);
        static elf_firmware_t firmware;
        unsigned char pixels[784];
        FILE *const traces = fopen("traces", "wb");

        if (count != 3 || elf_read_firmware("program.elf", &firmware) != 0) return 1;
        avr = avr_make_mcu_by_name("atmega2560");
        avr_init(avr);
        avr_load_firmware(avr, &firmware);
        avr->log = LOG_NONE;
        while (fread(pixels, 1, sizeof pixels, stdin) == sizeof pixels) {
            const uint8_t *stack;
            avr_flashaddr_t caller;

            while (avr->pc != reading) step();
            memcpy(avr->data + word(24), pixels, sizeof pixels);
            stack = avr->data + word(0x5d) + 1;
            caller = 2 * ((avr_flashaddr_t)stack[0] << 16 | (avr_flashaddr_t)stack[1] << 8 | stack[2]);
            while (avr->pc != caller) {
                step();
                if (avr->pc != trace) continue;
                for (unsigned i = 0; i < word(20); ++i) {
                    putc(avr->data[24], traces);
                    putc(avr->data[word(22) + i], traces);
                }
            }
            putc(255, traces);
            putc(avr->data[24], traces);
        }
        return fclose(traces);
    }

    """
}
