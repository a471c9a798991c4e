package import CodeGeneration
import LeNetModel

/// The generated C with constants that can be changed while it runs, so that one compilation serves
/// for all mutations.
///
/// A mutation is seen first in the stages that read its array. So only these are run, each on its
/// own cases, until one leaves something else than the interpreter's layers.
package struct MutationProgram: Sendable {
  /// How a mutation was seen.
  package enum Outcome: Int32, Hashable, Sendable {
    case unseen, differs
    /// The C does what the language leaves undefined, such as to shift by 104: the sanitizer stops
    /// it, while without one a processor may do as if nothing were wrong.
    case undefined
  }

  private let program: HostProgram

  /// - Parameters:
  ///   - cases: of the model that the code was generated from; they may hold other tensors, not
  ///     other stages, when it runs.
  ///   - optimization: a flag of the compiler.
  package init(
    _ code: GeneratedCode, cases: StageCases, compiler: String, optimization: String = "-O3"
  ) async throws(ParityError) {
    program = try await HostProgram(
      code, main: harness(for: code, cases.stages), linkage: .included,
      build: .init(compiler: compiler, flags: [optimization]),
      flags: ["-fwrapv", "-fsanitize=shift", "-fsanitize-undefined-trap-on-error"])
  }

  /// - Parameter hints: the case to begin with, for each mutation.
  /// - Returns: an outcome of the C as it is, then one for each mutation.
  package func run(
    _ mutations: ArraySlice<Mutation>, hints: ArraySlice<Int>, cases: StageCases
  ) async throws(ParityError) -> [Outcome] {
    var input: [UInt8] = []
    func append(_ number: Int) {
      withUnsafeBytes(of: Int32(number)) { input += $0 }
    }
    for stage in cases.stages {
      append(stage.count)
      input += stage.bytes
    }
    append(mutations.count)
    for (mutation, hint) in zip(mutations, hints) {
      for number in [mutation.array, mutation.element, mutation.bit, hint] { append(number) }
    }
    let expected = 4 * (mutations.count + 1)
    let answer = try await program.run(input: input, outputLimit: expected + 1, seconds: 3600)
    guard answer.count == expected else {
      throw .wrongByteCount(runner: program.name, expected: expected, found: answer.count)
    }
    return answer.withUnsafeBytes { bytes in
      stride(from: 0, to: expected, by: 4).map { offset in
        Outcome(rawValue: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)) ?? .unseen
      }
    }
  }
}

/// Reads the cases of each stage, their number first, then mutations, their number first, of four
/// 32-bit integers each (array, element, bit, case to begin with). Answers with 32-bit integers, the
/// raw values of the outcomes.
private func harness(for code: GeneratedCode, _ cases: [StageCases.Stage]) -> String {
  let arrays = code.constants.map { array in
    let readers = array.readers.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return "    {(unsigned char *)\(array.name), \(array.bitWidth / 8), \(readers)ULL},"
  }
  let stages = cases.map { "    {\($0.inputByteCount), \($0.outputByteCount), 0, 0}," }
  let calls = code.stages.enumerated().map { index, stage in
    """
        case \(index):
            \(stage.function)((void *)input, stored);
            break;
    """
  }
  return """
    #include <setjmp.h>
    #include <signal.h>
    #include <stdint.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #define const
    #include "\(code.sourceName)"
    #undef const

    static struct {
        unsigned char *bytes;
        int element_size;
        unsigned long long readers;
    } arrays[] = {
    \(arrays.joined(separator: "\n"))
    };

    static struct {
        size_t input_size, output_size;
        int32_t case_count;
        unsigned char *cases;
    } stages[] = {
    \(stages.joined(separator: "\n"))
    };

    enum { STAGE_COUNT = sizeof stages / sizeof *stages };

    static int8_t stored[\(cases.map(\.outputByteCount).max() ?? 0)];

    static int differs(int stage, int32_t number)
    {
        const size_t input_size = stages[stage].input_size, output_size = stages[stage].output_size;
        unsigned char *input = stages[stage].cases + (size_t)number * (input_size + output_size);

        switch (stage) {
    \(calls.joined(separator: "\n"))
        }
        return memcmp(stored, input + input_size, output_size) != 0;
    }

    static sigjmp_buf start;

    static void stop(int signal)
    {
        (void)signal;
        siglongjmp(start, 1);
    }

    static int32_t seen(unsigned long long readers, int32_t hint)
    {
        if (sigsetjmp(start, 1)) {
            return \(MutationProgram.Outcome.undefined.rawValue);
        }
        for (int stage = 0; stage < STAGE_COUNT; ++stage) {
            for (int32_t i = 0; i < stages[stage].case_count && readers >> stage & 1; ++i) {
                if (differs(stage, (i + hint) % stages[stage].case_count)) {
                    return \(MutationProgram.Outcome.differs.rawValue);
                }
            }
        }
        return \(MutationProgram.Outcome.unseen.rawValue);
    }

    static unsigned char *byte_of(const int32_t mutation[4])
    {
        const uint16_t probe = 1;
        const int size = arrays[mutation[0]].element_size, number = mutation[2] / 8;
        const int is_little = *(unsigned char *)&probe;

        return arrays[mutation[0]].bytes + mutation[1] * size + (is_little ? number : size - 1 - number);
    }

    static void answer(int32_t outcome)
    {
        fwrite(&outcome, sizeof outcome, 1, stdout);
    }

    int main(void)
    {
        int32_t mutation_count, mutation[4];

        for (int i = 0; i < STAGE_COUNT; ++i) {
            const size_t size = stages[i].input_size + stages[i].output_size;

            if (fread(&stages[i].case_count, sizeof (int32_t), 1, stdin) != 1) {
                return 1;
            }
            stages[i].cases = malloc((size_t)stages[i].case_count * size + 1);
            if (!stages[i].cases || fread(stages[i].cases, size, (size_t)stages[i].case_count, stdin)
                    != (size_t)stages[i].case_count) {
                return 1;
            }
        }
        if (fread(&mutation_count, sizeof mutation_count, 1, stdin) != 1) {
            return 1;
        }
        signal(SIGILL, stop);
        signal(SIGTRAP, stop);
        answer(seen(~0u, 0));
        while (mutation_count-- > 0) {
            if (fread(mutation, sizeof mutation, 1, stdin) != 1) {
                return 1;
            }
            *byte_of(mutation) ^= (unsigned char)(1 << mutation[2] % 8);
            answer(seen(arrays[mutation[0]].readers, mutation[3]));
            *byte_of(mutation) ^= (unsigned char)(1 << mutation[2] % 8);
        }
        return fflush(stdout) == 0 ? 0 : 1;
    }

    """
}
