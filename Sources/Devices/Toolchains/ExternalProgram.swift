package import FileAccess
package import Subprocess
import SystemPackage

/// Runs compilers and compiled programs.
package struct ExternalProgram {
  /// What the error messages call it.
  package let name: String
  let executable: Executable
  let arguments: [String]
  /// Where it keeps its intermediate files, so that they go with the folder.
  let folder: TemporaryFolder

  package struct Result: Sendable {
    package let succeeded: Bool
    package let status: String
    package let output: [UInt8]
    package let diagnostics: String
  }

  package init(
    name: String, executable: Executable, arguments: [String], folder: TemporaryFolder
  ) {
    self.name = name
    self.executable = executable
    self.arguments = arguments
    self.folder = folder
  }

  /// - Parameters:
  ///   - input: path of a file for standard input. A file, since a program that ends before it has
  ///     read all of a pipe would take us with it.
  ///   - outputLimit: the most bytes that standard output may bring.
  ///   - seconds: after which the program is stopped.
  package func run(
    input: String = "/dev/null", outputLimit: Int = 1 << 20, seconds: Int = 600
  ) async throws(ToolError) -> Result {
    do {
      let result = try await withThrowingTaskGroup(of: Result?.self) { group in
        group.addTask { try await collect(input: input, outputLimit: outputLimit) }
        group.addTask {
          try await Task.sleep(for: .seconds(seconds))
          return nil
        }
        // Whichever is first; the other is cancelled.
        defer { group.cancelAll() }
        for try await first in group { return first }
        return nil
      }
      guard let result else { throw ToolError.silent(runner: name, seconds: seconds) }
      return result
    } catch let error as ToolError {
      throw error
    } catch {
      await RunningPrograms.waitIfClosed()
      throw .runFailed(runner: name, status: "an error", diagnostics: "\(error)")
    }
  }

  package static func isInstalled(_ name: String) async -> Bool {
    (try? await Executable.name(name).resolveExecutablePath(in: .inherit)) != nil
  }

  private func collect(input: String, outputLimit: Int) async throws -> Result {
    var options = PlatformOptions()
    // Of its own, so that the programs that it starts end with it.
    options.processGroupID = 0
    options.teardownSequence = [
      .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
    ]
    let file = try FileDescriptor.open(FilePath(input), .readOnly)
    var group: pid_t?
    defer { if let group { RunningPrograms.remove(group) } }
    let result = try await Subprocess.run(
      executable, arguments: Arguments(arguments),
      environment: .inherit.updating(["TMPDIR": folder.path]), platformOptions: options,
      input: .fileDescriptor(file, closeAfterSpawningProcess: true),
      output: .bytes(limit: outputLimit), error: .string(limit: 1 << 20)
    ) { execution in
      let started = execution.processIdentifier.value
      group = started
      RunningPrograms.insert(started)
    }
    await RunningPrograms.waitIfClosed()
    return Result(
      succeeded: result.terminationStatus.isSuccess, status: "\(result.terminationStatus)",
      output: result.standardOutput, diagnostics: result.standardError)
  }
}
