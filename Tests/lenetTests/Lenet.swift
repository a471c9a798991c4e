import FileAccess
import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// The built executable in a folder of its own, where it finds neither MNIST nor a user's files.
final class Lenet: Sendable {
  private let temporary: TemporaryFolder

  /// The working folder.
  let folder: String

  init() throws {
    temporary = try TemporaryFolder()
    folder = temporary.path(of: "work")
    for name in ["work", "home", "cache", "tmp"] {
      try createFolder(temporary.path(of: name))
    }
  }

  /// What a run of the executable came to.
  struct Outcome {
    /// The exit status; minus the signal's number where a signal ended it.
    let status: Int32
    let output: String
    let errors: String

    /// Lines on standard error.
    var errorLines: [Substring] { errors.split(separator: "\n") }

    func json<Value: Decodable>(_: Value.Type) throws -> Value {
      try #require(!output.isEmpty, "nothing on standard output; \(errors)")
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try decoder.decode(Value.self, from: Data(output.utf8))
    }

    /// The keys of the object that was printed.
    func jsonKeys() throws -> Set<String> {
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      return try Set(#require(object, "expected an object, found \(output)").keys)
    }
  }

  /// - Parameters:
  ///   - folder: to run in instead of the working folder.
  ///   - environment: changes; nil removes a variable.
  func callAsFunction(
    _ arguments: String..., folder: String? = nil, environment: [String: String?] = [:]
  ) async throws -> Outcome {
    try await run(arguments, folder: folder, environment: environment)
  }

  /// - Parameter program: to run instead of the executable, in the same surroundings.
  func run(
    program: String? = nil, _ arguments: [String], folder: String? = nil,
    environment: [String: String?] = [:]
  ) async throws -> Outcome {
    let program = program ?? Self.path
    let executable: Executable = program.contains("/") ? .path(FilePath(program)) : .name(program)
    await ProgramSlots.shared.take()
    defer { Task { await ProgramSlots.shared.give() } }
    let result = try await Subprocess.run(
      executable, arguments: Arguments(arguments),
      environment: .inherit.updating(variables(environment)),
      workingDirectory: FilePath(folder ?? self.folder),
      output: .string(limit: 1 << 24), error: .string(limit: 1 << 20))
    return Outcome(
      status: result.terminationStatus.number, output: result.standardOutput,
      errors: result.standardError)
  }

  /// Starts the executable, sends it a signal as soon as `isReady`, unless it has ended by then, and
  /// waits for its end.
  func callAsFunction(
    _ arguments: String..., interruptedBy signal: Signal,
    when isReady: @escaping @Sendable () -> Bool
  ) async throws -> Outcome {
    try await callAsFunction(arguments, interruptedBy: signal, when: isReady)
  }

  func callAsFunction(
    _ arguments: [String], interruptedBy signal: Signal,
    when isReady: @escaping @Sendable () -> Bool
  ) async throws -> Outcome {
    // Not as a task, and watched by a thread of its own: other tests may keep the threads of tasks
    // busy for longer than the executable needs.
    let streams = ["stdout", "stderr"].map { temporary.path(of: $0) }
    for stream in streams { try writeFile([], to: stream) }
    let process = Process()
    process.executableURL = URL(filePath: Self.path)
    process.arguments = arguments
    process.environment = variables([:]).reduce(into: ProcessInfo.processInfo.environment) {
      $0[$1.key.rawValue] = $1.value
    }
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: streams[0])
    process.standardError = FileHandle(forWritingAtPath: streams[1])
    try process.run()
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        while !isReady(), process.isRunning { usleep(2000) }
        if process.isRunning { kill(process.processIdentifier, signal.rawValue) }
        process.waitUntilExit()
        continuation.resume()
      }
    }
    let texts = try streams.map {
      String(decoding: try readFile($0, limit: 1 << 24), as: UTF8.self)
    }
    return Outcome(
      status: (process.terminationReason == .exit ? 1 : -1) * process.terminationStatus,
      output: texts[0], errors: texts[1])
  }

  /// Next to the tests.
  static let path: String = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
      return bundle.bundleURL.deletingLastPathComponent().path + "/lenet"
    #else
      return Bundle.main.bundleURL.path + "/lenet"
    #endif
  }()

  private func variables(_ changes: [String: String?]) -> [Environment.Key: String?] {
    let own: [String: String?] = [
      "LENET_MNIST": nil,
      "HOME": temporary.path(of: "home"),
      "XDG_CACHE_HOME": temporary.path(of: "cache"),
      "TMPDIR": temporary.path(of: "tmp"),
    ]
    return Dictionary(
      uniqueKeysWithValues: own.merging(changes) { $1 }.map { (Environment.Key(rawValue: $0)!, $1) }
    )
  }
}

extension Lenet {
  func path(of name: String) -> String { folder + "/" + name }

  /// Puts a file into the working folder.
  func place(_ bytes: some Collection<UInt8>, _ name: String) throws {
    try createFolder(for: path(of: name))
    try writeFile(bytes, to: path(of: name))
  }

  /// The bytes of a file in the working folder.
  func bytes(of name: String) throws -> [UInt8] {
    try readFile(path(of: name), limit: 1 << 30)
  }

  /// The names of everything below the working folder, and of what temporary folders still hold.
  func leftovers() throws -> [String] {
    let files = FileManager.default
    return try
      (files.subpathsOfDirectory(atPath: folder)
      + files.subpathsOfDirectory(atPath: temporary.path(of: "tmp")).map { "tmp/" + $0 }).sorted()
  }
}

extension Lenet.Outcome {
  /// Expects a failure that says one line on standard error, with these words in it, and nothing on
  /// standard output.
  func expectFailure(
    _ code: Int32 = 1, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(status == code, sourceLocation: sourceLocation)
    #expect(output == "", sourceLocation: sourceLocation)
    #expect(errorLines.count == 1, "\(errors)", sourceLocation: sourceLocation)
    for word in words {
      #expect(errors.contains(word), "\(errors)", sourceLocation: sourceLocation)
    }
  }

  /// Expects the exit status of wrong usage and these words among what is said about it.
  func expectUsageError(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(status == 64, sourceLocation: sourceLocation)
    #expect(output == "", sourceLocation: sourceLocation)
    for word in words {
      #expect(errors.contains(word), "\(errors)", sourceLocation: sourceLocation)
    }
  }

  /// Lines on standard error, but those that tell how far the work is, which a slow machine has more of.
  var notes: [Substring] {
    errorLines.filter { $0.wholeMatch(of: /lenet: [a-z]+: [0-9]+\/[0-9]+ .*/) == nil }
  }

  /// Expects success without a word on standard error, but how far the work is.
  func expectSilentSuccess(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(status == 0, "\(errors)", sourceLocation: sourceLocation)
    #expect(notes == [], sourceLocation: sourceLocation)
  }
}

extension TerminationStatus {
  /// The exit status; minus the signal's number where a signal ended the process.
  fileprivate var number: Int32 {
    switch self {
    case .exited(let status): status
    case .signaled(let signal): -signal
    }
  }
}
