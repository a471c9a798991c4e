import Parity
import Testing

/// The numbers that are found in C.
@Suite struct CFunctionTests {
  private func numbers(in body: String) -> [CNumber] {
    CFunction.all(in: Array("static int f(int x)\n{\n\(body)\n}\n".utf8)).flatMap(\.numbers)
  }

  @Test func functionsAreTheOnesThatACompilerSees() {
    let source = """
      /* int hidden(void) { return 1; } */
      #define MACRO(x) hidden_too(x) {
      static const int table[2] PLACE(table) = {
          1, 2,
      };
      struct pair { int left; };
      #if defined(KERNELS_A) \\
          && !defined(KERNELS_B)
      int skipped(void) { return 2; }
      #elif !defined(KERNELS_A)
      int first(void) { if (1) { return '{'; } return "}\\""[0]; }
      #else
      int skipped_too(void) { return 3; }
      #endif
      #ifdef TRACE
      #ifndef STEPS
      int inner(void) { return 4; }
      #endif
      #endif
      int declared(int);
      int second(int (*call)(int)) // of two
      { return call(5); }
      """
    let functions = CFunction.all(in: Array(source.utf8))
    #expect(functions.map(\.name) == ["first", "second"])
    #expect(functions.map { $0.numbers.map(\.token.text) } == [["1"], ["5"]])
    #expect(functions[0].body.filter { $0.kind == .text }.map(\.text) == ["'{'", "\"}\\\"\""])
  }

  @Test func loopsAndIndexesHaveNone() {
    let found = numbers(
      in: "for (int i = 0; i < g(5); ++i) { sum += source[2 * h(i, 3)] + 128; }\nwhile (x > 7) { }")
    #expect(found.map(\.token.text) == ["128", "7"])
    #expect(found.map(\.precedingText) == ["+", ">"])
    #expect(found[0].arrays == ["source"])
    #expect(found[0].variables == ["sum"])
    #expect(found[1].variables == ["while", "x"])
  }

  @Test func numbersKnowTheirCall() {
    let found = numbers(
      in: "*y = limit(requantize(x, TABLE(t, q + 1), (uint8_t)(2), -3), 4) >> 5U;")
    #expect(found.map(\.token.text) == ["1", "2", "3", "4", "5U"])
    #expect(found.map(\.call?.function) == ["TABLE", "requantize", "requantize", "limit", nil])
    #expect(found.map(\.call?.argument) == [1, 2, 3, 1, nil])
  }

  @Test(arguments: ["", "/*", "\"", "'\\", "#", "f(", "f(){", "f(){)", "#if", "#endif", "#else"])
  func whatIsNoCIsRead(text: String) {
    #expect(CFunction.all(in: Array(text.utf8)).flatMap(\.numbers) == [])
  }
}
