package import CodeGeneration
import FileAccess
package import LeNetModel
import Toolchains

/// The generated C compiled for this machine.
package struct HostRunner: CodeRunner {
  /// How the C is compiled.
  package struct Build: Hashable, Sendable {
    package let compiler: String
    package let flags: [String]

    package init(compiler: String, flags: [String]) {
      self.compiler = compiler
      self.flags = flags
    }

    /// For people: `gcc -O2`.
    package var name: String { ([compiler] + flags).joined(separator: " ") }

    /// Without optimization, with it, and with the address and undefined-behaviour sanitizers.
    package static func all(of compiler: String) -> [Build] {
      [
        Build(compiler: compiler, flags: ["-O0"]),
        Build(compiler: compiler, flags: ["-O2"]),
        Build(
          compiler: compiler,
          flags: ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]),
      ]
    }

    /// Compilers whose results are compared where they are installed.
    package static let compilers = ["gcc", "clang"]

    package static func installedCompilers() async throws(ParityError) -> [String] {
      var installed: [String] = []
      for compiler in compilers where await ExternalProgram.isInstalled(compiler) {
        installed.append(compiler)
      }
      guard !installed.isEmpty else { throw .noCompiler(names: compilers) }
      return installed
    }
  }

  /// What the generated code must survive without a word.
  package static let warningFlags = [
    "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow",
    "-Wmissing-prototypes", "-Wstrict-prototypes", "-Wvla", "-Wdouble-promotion", "-Werror",
  ]

  package let build: Build
  package let batchSize = 1000
  private let program: HostProgram
  private let layout: TraceLayout

  package var name: String { build.name }

  /// Compiles the code together with a small main program.
  package init(_ code: GeneratedCode, network: Network, build: Build) async throws(ParityError) {
    self.build = build
    layout = TraceLayout(code, network: network)
    program = try await HostProgram(
      code, main: harness(for: code), linkage: .separate, build: build,
      flags: Self.warningFlags + ["-D\(code.prefix.uppercased())_TRACE"])
  }

  package func run(
    _ pixels: ArraySlice<UInt8>, expected: ArraySlice<UInt8>
  ) async throws(ParityError) -> [UInt8] {
    let pictureCount = pixels.count / layout.pixelCount
    let stream = try await program.run(
      input: pixels, outputLimit: pictureCount * layout.streamByteLimit)
    return try layout.traces(in: stream, runner: name)
  }
}

extension TemporaryFolder {
  /// Leaves bytes for a program's standard input in the folder.
  ///
  /// - Returns: the path of the file.
  func inputFile(_ bytes: some Collection<UInt8>) throws(ParityError) -> String {
    let path = path(of: "verify-input")
    do {
      try writeFile(bytes, to: path)
    } catch {
      throw .files(error)
    }
    return path
  }
}

/// Reads pictures from standard input until it ends and writes their trace streams to standard
/// output.
private func harness(for code: GeneratedCode) -> String {
  let (prefix, macros) = (code.prefix, code.prefix.uppercased())
  let certainty =
    code.hasConfidence
    ? """

            putchar(\(prefix)_has_evidence(scores));
            putchar(\(prefix)_confidence(scores, digit) & 255);
            putchar(\(prefix)_confidence(scores, digit) >> 8);
    """ : ""
  return """
    #include <stdio.h>
    #include "\(code.headerName)"

    void \(prefix)_trace(int layer, const int8_t *values, int count)
    {
        putchar(layer);
        putchar(count & 255);
        putchar(count >> 8);
        fwrite(values, 1, (size_t)count, stdout);
    }

    int main(void)
    {
        static uint8_t pixels[\(macros)_PIXEL_COUNT];
        static int8_t scores[\(macros)_SCORE_COUNT];
        static \(prefix)_scratch scratch;

        while (fread(pixels, 1, sizeof pixels, stdin) == sizeof pixels) {
            const int digit = \(prefix)_infer(pixels, scores, &scratch);

            putchar(\(TraceLayout.endOfPicture));
            putchar(digit);\(certainty)
        }
        return fflush(stdout) == 0 ? 0 : 1;
    }

    """
}
