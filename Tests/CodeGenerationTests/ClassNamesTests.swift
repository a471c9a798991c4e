import CodeGeneration
import FileAccess
import LeNetModel
import Subprocess
import TestSupport
import Testing

/// The names of the classes in the generated C.
@Suite struct ClassNamesTests {
  private func generate(_ names: [String]) throws -> GeneratedCode {
    var random = RandomModels(seed: 24)
    let signature = Signature(input: Shape(channels: 1, height: 8, width: 8), classNames: names)
    let network = try Network([.dense(units: names.count)], signature)
    // Without the processors' kernels, some of whose lines are longer.
    return GeneratedCode(
      try random.quantizedModel(of: network, name: "things"), digest: "", optimization: .size)
  }

  @Test func digitsNeedNoNames() throws {
    let code = try generate(Signature.digits.classNames)
    #expect(!(code.header + code.source).contains(/class_names|CLASS_NAMES/))
  }

  /// Constants cost RAM on some processors, so nobody gets them unasked.
  @Test func namesAreThereOnDemand() throws {
    let code = try generate(["cat", "dog"])
    #expect(
      code.header.contains(
        "#ifdef THINGS_CLASS_NAMES\nextern const char *const things_class_names[THINGS_SCORE_COUNT];\n"
          + "#endif\n"))
    #expect(
      code.source.contains(
        "#ifdef THINGS_CLASS_NAMES\nconst char *const things_class_names[THINGS_SCORE_COUNT] = {\n"
          + "    \"cat\",\n    \"dog\",\n};\n#endif\n"))
  }

  /// Whatever they are, the C is ASCII of a hundred columns, and a compiler reads the names' bytes.
  @Test(arguments: ["gcc", "clang"])
  func anyNameSurvives(compiler: String) async throws {
    let names = [
      "cat", "Grüße", "数字", "a \"b\" \\ &c", "line\nline\r\t", "what??=", "\u{7F}7", "é1",
      "%d /* */ //",
      String(repeating: "ä\"", count: 100),
    ]
    let code = try generate(names)
    for line in (code.header + code.source).split(separator: "\n") {
      #expect(line.count <= 100 && line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    }
    let folder = try TemporaryFolder()
    let main = """
      #include <stdio.h>
      #include "things.h"
      int main(void)
      {
          for (int i = 0; i < THINGS_SCORE_COUNT; ++i) {
              const char *name = things_class_names[i];
              while (*name != 0) printf("%d ", (unsigned char)*name++);
              printf("\\n");
          }
          return 0;
      }
      """
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
      (folder.path(of: "main.c"), Array(main.utf8)),
    ])
    let script = """
      \(compiler) -std=c99 -Wall -Wextra -Wpedantic -Werror -DTHINGS_CLASS_NAMES \
      \(folder.path)/things.c \(folder.path)/main.c -o \(folder.path)/main && \(folder.path)/main
      """
    let result = try await run(
      .name("sh"), arguments: ["-c", script], output: .string(limit: 1 << 16),
      error: .combinedWithOutput)
    let bytes = result.standardOutput.split(separator: "\n").map { line in
      line.split(separator: " ").compactMap { UInt8($0) }
    }
    #expect(bytes == names.map { Array($0.utf8) }, "\(result.standardOutput)")
  }
}
