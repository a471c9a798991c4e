package import CodeGeneration
package import LeNetModel

/// The generated C with constants that can be changed while it runs, so that one compilation serves
/// for all mutations.
///
/// A mutation is seen first in the stages that read its array. So only these are run, on what the
/// stage before leaves of each picture, until one leaves something else than the interpreter's
/// layer.
package struct MutationProgram: Sendable {
  /// How a mutation was seen.
  package enum Outcome: Int32, Hashable, Sendable {
    case unseen, differs
    /// The C does what the language leaves undefined, such as to shift by 104: the sanitizer stops
    /// it, while without one a processor may do as if nothing were wrong.
    case undefined
  }

  private let program: HostProgram
  private let layout: TraceLayout

  /// - Parameter network: of the model that the code was generated from.
  package init(
    _ code: GeneratedCode, network: Network, compiler: String
  ) async throws(ParityError) {
    layout = TraceLayout(code, network: network)
    program = try await HostProgram(
      code, main: harness(for: code, layout), linkage: .included,
      build: .init(compiler: compiler, flags: ["-O3"]),
      flags: ["-fwrapv", "-fsanitize=shift", "-fsanitize-undefined-trap-on-error"])
  }

  /// - Parameters:
  ///   - hints: the picture to begin with, for each mutation.
  ///   - pixels: 784 bytes a picture.
  ///   - traces: the interpreter's, in the layout of the runners.
  /// - Returns: an outcome for each mutation.
  package func run(
    _ mutations: ArraySlice<Mutation>, hints: ArraySlice<Int>, pixels: ArraySlice<UInt8>,
    traces: [UInt8]
  ) async throws(ParityError) -> [Outcome] {
    let pixelCount = Network.inputShape.count
    let pictureCount = pixels.count / pixelCount
    var input: [UInt8] = []
    for picture in 0..<pictureCount {
      input += pixels.dropFirst(picture * pixelCount).prefix(pixelCount)
      input += traces[picture * layout.byteCount..<(picture + 1) * layout.byteCount]
    }
    for (mutation, hint) in zip(mutations, hints) {
      for number in [mutation.array, mutation.element, mutation.bit, hint] {
        withUnsafeBytes(of: Int32(number)) { input += $0 }
      }
    }
    let answer = try await program.run(
      ["\(pictureCount)", "\(mutations.count)"], input: input, outputLimit: 4 * mutations.count + 1,
      seconds: 3600)
    guard answer.count == 4 * mutations.count else {
      throw .wrongByteCount(
        runner: program.name, expected: 4 * mutations.count, found: answer.count)
    }
    return answer.withUnsafeBytes { bytes in
      (0..<mutations.count).map { index in
        Outcome(rawValue: bytes.loadUnaligned(fromByteOffset: 4 * index, as: Int32.self)) ?? .unseen
      }
    }
  }
}

/// Reads the pictures with their traces, then mutations of four 32-bit integers each (array, element,
/// bit, picture to begin with), and answers each with a 32-bit integer, the raw value of the outcome.
/// Fails if the C is wrong without a mutation.
private func harness(for code: GeneratedCode, _ layout: TraceLayout) -> String {
  let recordByteCount = Network.inputShape.count + layout.byteCount
  let arrays = code.constants.map { array in
    let readers = array.readers.reduce(0) { $0 | 1 << $1 }
    return "    {(unsigned char *)\(array.name), \(array.bitWidth / 8), \(readers)},"
  }
  let stages = code.stages.indices.map { index in
    let input =
      index == 0 ? 0 : Network.inputShape.count + layout.entries[index - 1].range.lowerBound
    let output = layout.entries[index]
    return """
          case \(index):
              \(code.stages[index].function)((void *)(record + \(input)), stored);
              return memcmp(stored, record + \(Network.inputShape.count + output.range.lowerBound), \
      \(output.range.count)) != 0;
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
        unsigned readers;
    } arrays[] = {
    \(arrays.joined(separator: "\n"))
    };

    static int8_t stored[\(layout.entries.map(\.range.count).max() ?? 0)];

    static int differs(int stage, unsigned char *record)
    {
        switch (stage) {
    \(stages.joined(separator: "\n"))
        }
        return 0;
    }

    static sigjmp_buf start;

    static void stop(int signal)
    {
        (void)signal;
        siglongjmp(start, 1);
    }

    static unsigned char *records;
    static int32_t picture_count;

    static int32_t seen(unsigned readers, int32_t hint)
    {
        if (sigsetjmp(start, 1)) {
            return \(MutationProgram.Outcome.undefined.rawValue);
        }
        for (int32_t i = 0; i < picture_count; ++i) {
            const int32_t picture = (i + hint) % picture_count;

            for (int stage = 0; stage < \(code.stages.count); ++stage) {
                if (readers >> stage & 1
                    && differs(stage, records + (size_t)picture * \(recordByteCount))) {
                    return \(MutationProgram.Outcome.differs.rawValue);
                }
            }
        }
        return \(MutationProgram.Outcome.unseen.rawValue);
    }

    static unsigned char *byte_of(int32_t mutation[4])
    {
        const uint16_t probe = 1;
        const int size = arrays[mutation[0]].element_size, number = mutation[2] / 8;
        const int is_little = *(unsigned char *)&probe;

        return arrays[mutation[0]].bytes + mutation[1] * size + (is_little ? number : size - 1 - number);
    }

    int main(int count, char **arguments)
    {
        int32_t mutation_count;

        if (count != 3) {
            return 1;
        }
        picture_count = atoi(arguments[1]);
        mutation_count = atoi(arguments[2]);
        records = malloc((size_t)picture_count * \(recordByteCount) + 1);
        if (!records || fread(records, \(recordByteCount), (size_t)picture_count, stdin)
                != (size_t)picture_count) {
            return 1;
        }
        signal(SIGILL, stop);
        signal(SIGTRAP, stop);
        if (seen(~0u, 0) != \(MutationProgram.Outcome.unseen.rawValue)) {
            fputs("error: the C differs from the interpreter without a mutation\\n", stderr);
            return 1;
        }
        while (mutation_count-- > 0) {
            int32_t mutation[4], outcome;

            if (fread(mutation, sizeof mutation, 1, stdin) != 1) {
                return 1;
            }
            *byte_of(mutation) ^= (unsigned char)(1 << mutation[2] % 8);
            outcome = seen(arrays[mutation[0]].readers, mutation[3]);
            *byte_of(mutation) ^= (unsigned char)(1 << mutation[2] % 8);
            fwrite(&outcome, sizeof outcome, 1, stdout);
        }
        return fflush(stdout) == 0 ? 0 : 1;
    }

    """
}
