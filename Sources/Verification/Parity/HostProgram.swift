package import CodeGeneration
import FileAccess
import Subprocess
import SystemPackage
import Toolchains

/// Generated C and a main program around it, compiled for this machine.
package struct HostProgram: Sendable {
  /// What the main program has to do with the generated source.
  package enum Linkage: Sendable {
    /// It is compiled on its own, without warnings, as in a firmware.
    case separate
    /// The main program includes it, to reach what is static in it.
    case included
  }

  package let name: String
  private let folder: TemporaryFolder

  /// - Parameters:
  ///   - main: C.
  ///   - flags: besides the build's.
  package init(
    _ code: GeneratedCode, main: String, linkage: Linkage, build: HostRunner.Build,
    flags: [String] = []
  ) async throws(ParityError) {
    name = build.name
    do {
      folder = try TemporaryFolder()
      try writeFiles([
        (folder.path(of: code.headerName), Array(code.header.utf8)),
        (folder.path(of: code.sourceName), Array(code.source.utf8)),
        (folder.path(of: mainName), Array(main.utf8)),
      ])
    } catch {
      throw .files(error)
    }
    let sources = linkage == .separate ? [code.sourceName, mainName] : [mainName]
    let compiler = ExternalProgram(
      name: name, executable: .name(build.compiler),
      arguments: build.flags + flags + sources.map { folder.path(of: $0) }
        + ["-o", folder.path(of: programName)], folder: folder)
    let result: ExternalProgram.Result
    do {
      result = try await compiler.run()
    } catch {
      throw .tool(error)
    }
    guard result.succeeded else {
      throw .tool(.compilation(runner: name, diagnostics: result.diagnostics))
    }
  }

  /// - Parameters:
  ///   - input: for its standard input.
  ///   - outputLimit: the most bytes that standard output may bring.
  ///   - seconds: after which it is stopped.
  /// - Returns: what it wrote to standard output.
  package func run(
    _ arguments: [String] = [], input: some Collection<UInt8> = [], outputLimit: Int,
    seconds: Int = 600
  ) async throws(ParityError) -> [UInt8] {
    let program = ExternalProgram(
      name: name, executable: .path(FilePath(folder.path(of: programName))),
      arguments: arguments, folder: folder)
    let input = try folder.inputFile(input)
    let result: ExternalProgram.Result
    do {
      result = try await program.run(input: input, outputLimit: outputLimit, seconds: seconds)
    } catch {
      throw .tool(error)
    }
    guard result.succeeded else {
      throw .tool(
        .runFailed(runner: name, status: result.status, diagnostics: result.diagnostics))
    }
    return result.output
  }
}

// A prefix has no hyphen, so neither name is that of a generated file.
private let mainName = "verify-main.c"
private let programName = "verify-main"
