import Foundation
import Subprocess

/// What a download may cost at most.
package struct DownloadLimits: Hashable, Sendable {
  /// The most bytes that are kept; the download is ended when more arrive.
  package let byteCount: Int
  /// How long the server may send nothing, in whole seconds.
  package let silence: Duration
  /// How long the whole download may take.
  package let total: Duration

  package init(byteCount: Int, silence: Duration, total: Duration) {
    self.byteCount = byteCount
    self.silence = silence
    self.total = total
  }

  /// The largest file of a published dataset has less than 27 MB.
  package static let datasetFile = DownloadLimits(
    byteCount: 32 << 20, silence: .seconds(30), total: .seconds(600))
}

/// Why an address did not deliver.
package enum DownloadFailure: Error, Hashable, Sendable {
  case notAnAddress
  case status(Int)
  case tooLarge(limit: Int)
  case silent(Duration)
  case slow(Duration)
  /// An exit status of curl.
  case network(code: Int)
  /// The program that downloads is missing, or cannot be run.
  case noCurl
  case cancelled
  case wrongContent(WrongContent)
}

/// One GET request, made by the program curl and held in memory.
///
/// A library for HTTP is loaded, with some forty others, whenever a program starts, for a command
/// that most users run once.
enum HTTPDownload {
  /// - Parameter progress: is called from any thread.
  static func bytes(
    from address: String, limits: DownloadLimits,
    progress: @escaping @Sendable (_ receivedByteCount: Int) -> Void
  ) async throws(DownloadFailure) -> [UInt8] {
    guard let url = URL(string: address), ["http", "https"].contains(url.scheme?.lowercased()),
      url.host?.isEmpty == false
    else { throw .notAnAddress }
    let start = ContinuousClock.now
    let bytes: [UInt8]
    let exit: (code: Int, status: Int)
    do {
      let result = try await Subprocess.run(
        .name("curl"), arguments: Arguments(arguments(for: address, limits)),
        input: .none, output: .sequence, error: .string(limit: 1 << 16)
      ) { curl in
        try await received(from: curl.standardOutput, limit: limits.byteCount, progress)
      }
      guard case .exited(let code) = result.terminationStatus, !Task.isCancelled else {
        throw DownloadFailure.cancelled
      }
      bytes = result.closureResult
      exit = (Int(code), Int(result.standardError) ?? 0)
    } catch {
      throw error as? DownloadFailure ?? (Task.isCancelled ? .cancelled : .noCurl)
    }
    switch exit {
    case (0, 200): return bytes
    case (0, _), (22, _): throw .status(exit.status)
    case (28, _):
      throw ContinuousClock.now - start < limits.total
        ? .silent(limits.silence) : .slow(limits.total)
    case (63, _): throw .tooLarge(limit: limits.byteCount)
    default: throw .network(code: exit.code)
    }
  }

  private static func arguments(for address: String, _ limits: DownloadLimits) -> [String] {
    let silence = "\(max(1, limits.silence.components.seconds))"
    return [
      // The user's own settings may print or store what is not expected here.
      "--disable", "--silent", "--fail", "--location", "--proto-redir", "=http,https",
      "--write-out", "%{stderr}%{http_code}",
      "--connect-timeout", silence, "--speed-time", silence, "--speed-limit", "1",
      "--max-time", "\(limits.total / .seconds(1))", "--max-filesize", "\(limits.byteCount)",
      "--url", address,
    ]
  }

  private static func received(
    from output: SubprocessOutputSequence, limit: Int,
    _ progress: @Sendable (_ receivedByteCount: Int) -> Void
  ) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await portion in output {
      guard portion.count <= limit - bytes.count else {
        throw DownloadFailure.tooLarge(limit: limit)
      }
      portion.withUnsafeBytes { bytes += $0 }
      progress(bytes.count)
    }
    return bytes
  }
}
