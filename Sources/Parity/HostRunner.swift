package import CodeGeneration
import FileAccess
package import LeNetModel
import Subprocess
import SystemPackage

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

  package let name: String
  package let batchSize = 1000
  private let folder: TemporaryFolder
  private let traceByteCount: Int

  /// Compiles the code together with a small main program.
  package init(_ code: GeneratedCode, network: Network, build: Build) async throws(ParityError) {
    name = ([build.compiler] + build.flags).joined(separator: " ")
    traceByteCount = TraceLayout(code, network: network).byteCount
    do {
      folder = try TemporaryFolder()
      try writeFiles([
        (folder.path(of: code.headerName), Array(code.header.utf8)),
        (folder.path(of: code.sourceName), Array(code.source.utf8)),
        (folder.path(of: harnessName), Array(harness(for: code).utf8)),
      ])
    } catch {
      throw .files(error)
    }
    let compiler = ExternalProgram(
      name: name, executable: .name(build.compiler),
      arguments: Self.warningFlags + build.flags + [
        "-D\(code.prefix.uppercased())_TRACE", folder.path(of: code.sourceName),
        folder.path(of: harnessName), "-o", folder.path(of: programName),
      ], folder: folder)
    let result = try await compiler.run()
    guard result.succeeded else {
      throw .compilation(runner: name, diagnostics: result.diagnostics)
    }
  }

  package func run(_ pixels: ArraySlice<UInt8>) async throws(ParityError) -> [UInt8] {
    let program = ExternalProgram(
      name: name, executable: .path(FilePath(folder.path(of: programName))), arguments: [],
      folder: folder)
    let expected = pixels.count / Network.inputShape.count * traceByteCount
    let result = try await program.run(
      input: try folder.inputFile(pixels), outputLimit: expected + 1)
    guard result.succeeded else {
      throw .runFailed(runner: name, status: result.status, diagnostics: result.diagnostics)
    }
    return result.output
  }
}

// A prefix has no hyphen, so neither name is that of a generated file.
private let harnessName = "verify-main.c"
private let programName = "verify-main"

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

/// Reads pictures from standard input until it ends and writes their traces to standard output.
private func harness(for code: GeneratedCode) -> String {
  let (prefix, macros) = (code.prefix, code.prefix.uppercased())
  return """
    #include <stdio.h>
    #include "\(code.headerName)"

    void \(prefix)_trace(int layer, const int8_t *values, int count)
    {
        (void)layer;
        fwrite(values, 1, (size_t)count, stdout);
    }

    int main(void)
    {
        static uint8_t pixels[\(macros)_PIXEL_COUNT];
        static int8_t scores[\(macros)_SCORE_COUNT];
        static int8_t scratch[\(macros)_SCRATCH_BYTE_COUNT];

        while (fread(pixels, 1, sizeof pixels, stdin) == sizeof pixels) {
            putchar(\(prefix)_infer(pixels, scores, scratch));
        }
        return fflush(stdout) == 0 ? 0 : 1;
    }

    """
}
