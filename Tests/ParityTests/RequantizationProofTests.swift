import CodeGeneration
import ElementaryFunctions
import LeNetModel
import Parity
import TestSupport
import Testing

/// The generated C's requantization against the page's formula in 128 bits.
///
/// The program includes the generated source, draws its cases by itself and counts those that differ.
@Suite(.thorough) struct RequantizationProofTests {
  @Test(arguments: HostRunner.Build.compilers)
  func generatedCodeEqualsTheOracle(compiler: String) async throws {
    try #require(
      await HostRunner.Build.installedCompilers().contains(compiler),
      "\(compiler) is not installed")
    var random = RandomModels(seed: 44)
    let code = GeneratedCode(try random.quantizedModel(of: .lenet5), digest: "")
    let program = try await HostProgram(
      code, main: Self.main, linkage: .included, build: .init(compiler: compiler, flags: ["-O2"]))
    let lines = String(
      decoding: try await program.run(["100000000"], outputLimit: 1 << 10), as: UTF8.self
    ).split(separator: "\n")
    #expect(lines.first == "extremes 0 of 1269760 differ")
    #expect(lines.dropFirst().first == "seeded 0 of 100000000 differ")
    // The same cases as the interpreter's test has, as far as the first thousand show.
    var cases = RequantizationCases(seed: 0)
    let sum = (0..<1000).reduce(UInt64(0)) { sum, _ in
      let next = cases.next()
      return sum &* 31
        &+ UInt64(bitPattern: Int64(next.accumulator)) &* 7
        &+ UInt64(bitPattern: Int64(next.multiplier)) &+ UInt64(next.shift)
        &+ UInt64(bitPattern: Int64(next.zeroPoint))
    }
    #expect(lines.last == "first thousand \(sum)")
  }

  private static let main = """
    #include <inttypes.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include "random.c"

    __extension__ typedef __int128 wide;

    /* clamp(z' + floor((acc * m + 2^(s - 1)) / 2^s), minimum, 127) */
    static int oracle(int32_t sum, int32_t multiplier, int shift, int zero_point, int minimum)
    {
        const wide divisor = (wide)1 << shift;
        const wide dividend = (wide)sum * multiplier + divisor / 2;
        const wide quotient = dividend / divisor - (dividend % divisor < 0);
        const wide value = quotient + zero_point;

        return value < minimum ? minimum : value > 127 ? 127 : (int)value;
    }

    static int differs(int32_t sum, int32_t multiplier, int shift, int zero_point)
    {
        return random_requantize(sum, multiplier, (uint8_t)shift, zero_point, -128)
                != oracle(sum, multiplier, shift, zero_point, -128)
            || random_requantize(sum, multiplier, (uint8_t)shift, zero_point, zero_point)
                != oracle(sum, multiplier, shift, zero_point, zero_point);
    }

    static uint64_t state;

    /* SplitMix64 */
    static uint64_t next_word(void)
    {
        uint64_t z = state += 0x9e3779b97f4a7c15u;

        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    typedef struct {
        int32_t sum, multiplier, shift, zero_point;
    } arguments;

    /* One of four kinds: any sum; one of any magnitude; one beside a step; a tie. */
    static arguments next_arguments(void)
    {
        const uint64_t word = next_word(), more = next_word();
        arguments a;
        wide sum = (int32_t)(uint32_t)more;

        a.multiplier = (int32_t)(1 << 30 | ((word >> 16) & ((1 << 30) - 1)));
        a.shift = 1 + (int32_t)(((word >> 2) & 63) % 62);
        a.zero_point = (int32_t)((word >> 8) & 255) - 128;
        switch (word & 3) {
        case 0:
            break;
        case 1:
            sum >>= (more >> 32) & 31;
            break;
        case 2:
            sum = (2 * (int)(more & 511) - 511) * ((wide)1 << (a.shift - 1)) / a.multiplier
                + (int)((more >> 9) & 3) - 1;
            break;
        default: {
            const int zeros = 24 + (int)((more & 255) % 7), others = (int)(((more >> 8) & 255) % 21);
            const int odd = (int)((more >> 16) & 1023) >> (more >> 40) % 10 | 1;

            a.multiplier = ((a.multiplier >> zeros) | 1) << zeros;
            sum = ((more >> 32) & 1 ? -odd : odd) * ((wide)1 << others);
            a.shift = zeros + others + 1;
        }
        }
        a.sum = (int32_t)(sum > INT32_MAX ? INT32_MAX : sum < -INT32_MAX ? -INT32_MAX : sum);
        return a;
    }

    int main(int count, char **words)
    {
        static const int32_t sums[] = {-INT32_MAX, -INT32_MAX + 1, -(1 << 30), -2, -1, 0, 1, 2, 255,
            -256, 1 << 30, (1 << 30) + 1, -(1 << 30) - 1, INT32_MAX / 3, INT32_MAX - 1, INT32_MAX};
        static const int32_t multipliers[] = {1 << 30, (1 << 30) + 1, 3 << 29, INT32_MAX - 1, INT32_MAX};
        const long cases = count > 1 ? atol(words[1]) : 0;
        long tried = 0, wrong = 0;
        uint64_t check = 0;

        for (size_t i = 0; i < sizeof sums / sizeof *sums; ++i) {
            for (size_t j = 0; j < sizeof multipliers / sizeof *multipliers; ++j) {
                for (int shift = 1; shift <= 62; ++shift) {
                    for (int zero_point = -128; zero_point <= 127; ++zero_point, ++tried) {
                        wrong += differs(sums[i], multipliers[j], shift, zero_point);
                    }
                }
            }
        }
        printf("extremes %ld of %ld differ\\n", wrong, tried);
        wrong = 0;
        for (long i = 0; i < cases; ++i) {
            const arguments a = next_arguments();

            wrong += differs(a.sum, a.multiplier, a.shift, a.zero_point);
            if (i < 1000) {
                check = check * 31 + (uint64_t)(int64_t)a.sum * 7 + (uint64_t)a.multiplier
                    + (uint64_t)a.shift + (uint64_t)(int64_t)a.zero_point;
            }
        }
        printf("seeded %ld of %ld differ\\n", wrong, cases);
        printf("first thousand %" PRIu64 "\\n", check);
        return 0;
    }

    """
}
